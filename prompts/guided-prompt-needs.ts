import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Analysis } from '#semantic-layer/query/plan.ts';
import { namesOf } from './fill-guided-prompt.ts';
import type { GuidedPrompt } from './guided-prompt.ts';

/** What a prompt rests on. */
export type PromptNeeds = {
  readonly analysis: Analysis;
  readonly metrics: readonly string[];
  /** Splits, filters and names. */
  readonly dimensions: readonly string[];
};

/** What an organisation offers; `metrics` and `dimensions` are those it has data of. */
export type PromptSupply = {
  readonly analyses: ReadonlySet<Analysis>;
  /** Each metric with the dimensions it can be split and filtered by. */
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  readonly dimensions: ReadonlySet<string>;
  readonly names: readonly KnownValue[];
};

/** Why a prompt has no answer in an organisation; words come later, in the reader's language. */
export type PromptLack =
  | { readonly code: 'analysis-not-built'; readonly analysis: Analysis }
  | { readonly code: 'no-metric'; readonly metric: string }
  | { readonly code: 'no-dimension'; readonly dimension: string }
  | { readonly code: 'no-split'; readonly metric: string; readonly dimension: string }
  | { readonly code: 'no-name'; readonly dimension: string };

/** The analysis, metrics and dimensions a prompt cannot do without, each once. */
export function needsOf(prompt: GuidedPrompt): PromptNeeds {
  const { analysis, metrics, by, where, having, order } = prompt.plan;
  const ordered = order && !by.includes(order.by) ? [order.by] : [];
  return {
    analysis,
    metrics: unique([...metrics.map(({ id }) => id), ...having.map(({ metric }) => metric), ...ordered]),
    dimensions: unique([
      ...by,
      ...where.map(({ dimension }) => dimension),
      ...namesOf(prompt).map(({ dimension }) => dimension),
    ]),
  };
}

/** @returns everything that keeps a prompt from an answer, in the order of its needs; empty when it can be asked */
export function lacksOf(prompt: GuidedPrompt, supply: PromptSupply): readonly PromptLack[] {
  const needs = needsOf(prompt);
  const named = new Map<string, number>();
  for (const { dimension } of namesOf(prompt)) named.set(dimension, (named.get(dimension) ?? 0) + 1);
  const countOf = (dimension: string): number =>
    supply.names.filter((name) => name.dimension === dimension).length;
  return [
    ...(supply.analyses.has(needs.analysis)
      ? []
      : [{ code: 'analysis-not-built', analysis: needs.analysis } as const]),
    ...needs.metrics
      .filter((metric) => !supply.metrics.has(metric))
      .map((metric) => ({ code: 'no-metric', metric }) as const),
    ...needs.dimensions
      .filter((dimension) => !supply.dimensions.has(dimension))
      .map((dimension) => ({ code: 'no-dimension', dimension }) as const),
    ...splitsOf(prompt).flatMap((dimension) =>
      unvariedMetrics(prompt)
        .filter((metric) => supply.dimensions.has(dimension) && isOutOfReach(supply, metric, dimension))
        .map((metric) => ({ code: 'no-split', metric, dimension }) as const),
    ),
    ...[...named]
      .filter(([dimension, count]) => countOf(dimension) < count)
      .map(([dimension]) => ({ code: 'no-name', dimension }) as const),
  ];
}

function splitsOf({ plan }: GuidedPrompt): readonly string[] {
  return unique([...plan.by, ...plan.where.map(({ dimension }) => dimension)]);
}

/** A variant may be counted on other rows, with a reach of its own: only the default is known here. */
function unvariedMetrics({ plan }: GuidedPrompt): readonly string[] {
  const plain = plan.metrics.filter(({ variant }) => variant === undefined).map(({ id }) => id);
  return unique([...plain, ...plan.having.map(({ metric }) => metric)]);
}

function isOutOfReach({ metrics }: PromptSupply, metric: string, dimension: string): boolean {
  const reached = metrics.get(metric);
  return reached !== undefined && !reached.includes(dimension);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
