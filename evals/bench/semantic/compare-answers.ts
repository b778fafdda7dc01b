import type { ResultColumn, ResultRow, ResultValue } from '#semantic-layer/compile/compiled-query.ts';

/**
 * What one side says and the other does not, in words; empty when both give the same figures to a billionth. An
 * analyst leaves out buckets in which nothing was found: a row of ours without any figure may be missing there.
 */
export function compareAnswers(
  columns: readonly ResultColumn[],
  ours: readonly ResultRow[],
  theirs: readonly ResultRow[],
): readonly string[] {
  const keys = columns.filter(({ role }) => role === 'time' || role === 'dimension').map(({ id }) => id);
  const figures = columns.map(({ id }) => id).filter((id) => !keys.includes(id));
  const nameOf = (row: ResultRow) => keys.map((key) => `${row[key]}`).join(', ') || 'in all';
  const byHand = new Map(theirs.map((row) => [nameOf(row), row]));
  const compiled = new Map(ours.map((row) => [nameOf(row), row]));
  const isEmpty = (row: ResultRow) => figures.every((id) => row[id] === 0 || row[id] === null);
  return [
    ...(byHand.size < theirs.length || compiled.size < ours.length ? ['rows of one name'] : []),
    ...theirs.map(nameOf).flatMap((row) => (compiled.has(row) ? [] : [`${row}: by hand only`])),
    ...[...compiled].flatMap(([name, row]) => {
      const other = byHand.get(name);
      if (!other) return isEmpty(row) ? [] : [`${name}: compiled only`];
      return figures
        .filter((id) => !isSame(row[id], other[id]))
        .map((id) => `${name}: ${id} is ${row[id]}, by hand ${other[id]}`);
    }),
  ];
}

function isSame(one: ResultValue | undefined, other: ResultValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
