/** Units of the catalogue. Seconds and ratios are stored as such; only `formatValue` makes them minutes or per cent. */
export const units = [
  'count',
  'seconds',
  'ratio',
  'score',
  'points',
  'hours',
  'currency',
  'per_hour',
  'number',
  'list',
] as const;

export type Unit = (typeof units)[number];

/** Which way is good news. */
export type Direction = 'up_good' | 'down_good' | 'neutral';
