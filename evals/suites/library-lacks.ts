import { demoNames } from '#evals/demo-names.ts';
import { lacksOf, type PromptLack } from '#prompts/guided-prompt-needs.ts';
import { loadGuidedPrompts } from '#prompts/load-guided-prompts.ts';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { analyses } from '#semantic-layer/query/plan.ts';

/** What keeps guided prompts from an answer in the model as it is today, whatever the data: prompts by reason. */
export function libraryLacks({ metrics, dimensions }: ModelDescription): ReadonlyMap<string, string[]> {
  const supply = {
    analyses: new Set(analyses),
    metrics: new Map(metrics.map((metric) => [metric.id, metric.dimensions])),
    dimensions: new Set(dimensions.map(({ id }) => id)),
    names: demoNames,
  };
  const byReason = new Map<string, string[]>();
  for (const prompt of loadGuidedPrompts().flatMap((entry) => entry.prompts)) {
    for (const lack of lacksOf(prompt, supply)) {
      const reason = sayLack(lack);
      byReason.set(reason, [...(byReason.get(reason) ?? []), prompt.id]);
    }
  }
  return byReason;
}

function sayLack(lack: PromptLack): string {
  switch (lack.code) {
    case 'analysis-not-built':
      return `no analysis ${lack.analysis}`;
    case 'no-metric':
      return `no metric ${lack.metric}`;
    case 'no-dimension':
      return `no dimension ${lack.dimension}`;
    case 'no-split':
      return `no ${lack.metric} by ${lack.dimension}`;
    case 'no-name':
      return `no name of a ${lack.dimension}`;
  }
}
