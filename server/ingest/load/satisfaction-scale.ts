import type { Kind } from '#server/ingest/kinds.ts';
import type { Cell } from './array-literal.ts';
import type { LooseRecord } from './check-record.ts';

const steps = 5;

/**
 * Satisfaction is kept in five steps, whatever scale the source asks on, so that 4 and 5 are happy customers everywhere:
 * of good and bad, bad is 1 and good is 5.
 *
 * @returns the columns that change; none for other kinds, and for answers on a scale of five
 */
export function satisfactionCells(kind: Kind, record: LooseRecord): Readonly<Record<string, Cell>> {
  if (kind !== 'survey' || record.kind !== 'csat') return {};
  const scale = Number(record.scale_max);
  if (scale === steps || !Number.isFinite(scale)) return {};
  if (record.score === null || record.score === undefined) return { scale_max: steps };
  const first = scale === 1 ? 0 : 1;
  const place = Math.max(0, (Number(record.score) - first) / (scale - first));
  return { score: 1 + Math.round(place * (steps - 1)), scale_max: steps };
}
