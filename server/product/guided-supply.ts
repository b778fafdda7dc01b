import type { PromptSupply } from '#prompts/guided-prompt-needs.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import { datasetOf } from '#semantic-layer/define/metric-form.ts';
import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { analyses } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { isBuilt } from '#server/answer/built-analyses.ts';

/**
 * What guided questions an organisation can answer: the analyses there are, metrics of datasets that have rows, and
 * dimensions that have members.
 *
 * @param freshness  dataset → newest event; datasets without any are left out
 */
export function guidedSupply(
  description: ModelDescription,
  freshness: Readonly<Record<string, string>>,
  names: readonly KnownValue[],
): PromptSupply {
  const named = new Set(names.map(({ dimension }) => dimension));
  const hasRows = (dataset: string) => freshness[dataset] !== undefined;
  return {
    analyses: new Set(analyses.filter(isBuilt)),
    metrics: new Map(
      description.metrics.flatMap(({ id, dimensions }) => {
        const metric = supportModel.metrics[id as keyof typeof supportModel.metrics];
        const form = metric.form(completeChoice(metric.variants, {}));
        const isThere = form !== null && hasRows(datasetOf(form).loadedAs);
        return isThere ? [[id, dimensions] as const] : [];
      }),
    ),
    dimensions: new Set(
      Object.entries(supportModel.dimensions).flatMap(([id, { type }]) =>
        type !== 'entity' || named.has(id) || !isListed(id) ? [id] : [],
      ),
    ),
    names,
  };
}

/** Things whose names are read for questions; conversations and customers have too many, and nobody knows them. */
function isListed(dimension: string): boolean {
  return [
    'agent',
    'owner',
    'team',
    'queue',
    'company',
    'tag',
    'project',
    'kb_article',
    'sla_policy',
  ].includes(dimension);
}
