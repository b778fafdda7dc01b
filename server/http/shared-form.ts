import type { Analysis, Interpretation } from '#semantic-layer/query/plan.ts';
import type { Answer } from '#server/answer/answer.ts';

/** Analyses whose answers are rows of the data themselves, with names and messages of customers. */
const rowAnalyses: ReadonlySet<Analysis> = new Set(['records', 'quotes']);

/** Whether an answer may leave the organisation by a link: figures may, single customers may not. */
export function isShareable(interpretation: Interpretation): boolean {
  return interpretation.kind === 'plan' && !rowAnalyses.has(interpretation.plan.analysis);
}

/** The answer for who is not signed in: the same words and figures, without the queries and their parameters. */
export function withoutWorkings(answer: Answer): Answer {
  return { ...answer, provenance: { ...answer.provenance, queries: [] } };
}
