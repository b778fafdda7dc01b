import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { compareCounts, compareProportions } from '#server/analysis/compare-figures.ts';
import { type AskedMetric, figureOf } from '#server/answer/evidence.ts';
import type { FactBook } from './fact-book.ts';
import type { Movement } from './messages.ts';

export type MetricMovement = {
  readonly movement: Movement;
  readonly before: number;
  readonly after: number;
};

/** @returns how a metric moved against the compared period; null when one of the two has no data */
export function movementOf(asked: AskedMetric, row: ResultRow): MetricMovement | null {
  const after = figureOf(row, asked.key);
  const before = figureOf(row, `${asked.key}__previous`);
  if (after === null || before === null) return null;
  if (after === before) return { movement: 'same', before, after };
  const direction = after > before ? 'up' : 'down';
  return { movement: isMoreThanChance(asked, row, before, after) ? direction : 'unclear', before, after };
}

/** Durations carry no spread here, so that nothing is claimed about chance; few observations are a caveat instead. */
function isMoreThanChance(asked: AskedMetric, row: ResultRow, before: number, after: number): boolean {
  if (asked.metric.unit === 'ratio' && asked.additivity === 'parts') {
    const n = figureOf(row, `${asked.key}__n`) ?? 0;
    const nBefore = figureOf(row, `${asked.key}__previous__n`) ?? 0;
    return compareProportions({ share: before, n: nBefore }, { share: after, n }) === 'clear';
  }
  if (asked.metric.unit === 'count' && asked.additivity === 'full')
    return compareCounts(before, after) === 'clear';
  return true;
}

/** @returns the size of a move as people say it: points for ratios, per cent where it can be, else the difference */
export function sizeOfMove(book: FactBook, id: string, asked: AskedMetric, move: MetricMovement): string {
  const change = move.after - move.before;
  if (asked.metric.unit === 'ratio' || move.before === 0)
    return book.size(`${id}:change`, change, asked.metric.unit);
  return book.share(`${id}:relative-change`, change / move.before);
}
