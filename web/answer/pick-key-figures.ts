import type { Fact } from '#server/answer/answer.ts';

/** What a figure is to the answer, in the order in which key figures stand. */
export const figureRoles = ['value', 'difference', 'before', 'sample'] as const;

export type FigureRole = (typeof figureRoles)[number];

/** A figure worth showing large; `metric` is the id of what it measures. */
export type KeyFigure = { readonly fact: Fact; readonly role: FigureRole; readonly metric: string };

const maxFigures = 6;

/** The ending of a fact's id for each role: the figure itself has none. */
const endings: Readonly<Record<string, FigureRole>> = {
  '': 'value',
  difference: 'difference',
  before: 'before',
  n: 'sample',
};

/**
 * The figures of whole metrics, never those of members or buckets. With one metric: what it is, how it moved, from
 * what, on how many observations. With several, where that would be a crowd: each metric's figure and its move.
 */
export function pickKeyFigures(facts: readonly Fact[], metricIds: readonly string[]): readonly KeyFigure[] {
  const figures = facts.flatMap((fact): KeyFigure[] => {
    const [key = '', ending = '', ...rest] = fact.id.split(':');
    const metric = key.split('@')[0] ?? key;
    const role = rest.length === 0 ? endings[ending] : undefined;
    if (role === undefined || typeof fact.value !== 'number' || !metricIds.includes(metric)) return [];
    return [{ fact, role, metric }];
  });
  const isMany = new Set(figures.map(({ fact }) => fact.id.split(':')[0])).size > 1;
  const shown = isMany
    ? figures.filter(({ role }) => role === 'value' || role === 'difference')
    : figures.toSorted((a, b) => figureRoles.indexOf(a.role) - figureRoles.indexOf(b.role));
  return shown.some(({ role }) => role === 'value') ? shown.slice(0, maxFigures) : [];
}
