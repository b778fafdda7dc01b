import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { type AskedMetric, figureOf, memberOf } from '#server/answer/evidence.ts';
import { type AnswerWords, memberName, subjectOf } from './answer-words.ts';
import { sayTotal } from './explain-totals.ts';

/** One row of a split, named and weighed. */
export type NamedRow = {
  readonly name: string;
  readonly value: number;
  readonly row: ResultRow;
  readonly isSmall: boolean;
};

/** @returns rows that have a figure, in the order of the query; `isSmall` below the metric's minimum sample */
export function nameRows(
  words: AnswerWords,
  rows: readonly ResultRow[],
  asked: AskedMetric,
): readonly NamedRow[] {
  return rows.flatMap((row) => {
    const value = figureOf(row, asked.key);
    if (value === null) return [];
    const n = figureOf(row, `${asked.key}__n`);
    const isSmall = n !== null && n < asked.metric.minimumSample;
    return [{ name: rowName(words, row), value, row, isSmall }];
  });
}

export function rowName(words: AnswerWords, row: ResultRow): string {
  return words.evidence.plan.by
    .map((dimension) => memberName(words, dimension, memberOf(row, dimension)))
    .join(' · ');
}

/** The total, with the member that stands out on either side. A member with too few observations never leads. */
export function sayBreakdown(words: AnswerWords): string {
  const [asked] = words.evidence.metrics;
  const named = nameRows(words, words.evidence.split ?? [], asked);
  const sized = enough(named).toSorted((a, b) => b.value - a.value);
  const [top] = sized;
  const bottom = sized.at(-1);
  const total = sayTotal(words);
  if (!top || !bottom) return total;
  const isAdditive = asked.additivity === 'full' || asked.additivity === 'not-over-time';
  if (isAdditive) return `${total}; ${sayLargestShare(words, asked, top)}`.replace('; ', separator(words));
  if (sized.length < 2 || top.value === bottom.value) return total;
  const { say } = words;
  const figures = [
    say.highest(top.name, figure(words, asked, top)),
    say.lowest(bottom.name, figure(words, asked, bottom)),
  ];
  return `${total}${separator(words)}${figures.join(', ')}`;
}

/** Who leads, and the two behind. */
export function sayRanking(words: AnswerWords): string {
  const { evidence, say } = words;
  const [asked] = evidence.metrics;
  const ranked = enough(nameRows(words, evidence.split ?? [], asked));
  const [first, ...others] = ranked;
  if (!first) return sayTotal(words);
  const next = others.slice(0, 2).map((row) => say.memberFigure(row.name, figure(words, asked, row)));
  const isHighest = evidence.plan.order?.direction !== 'asc';
  const lead = say.first(subjectOf(words), first.name, figure(words, asked, first), words.period, isHighest);
  return next.length === 0 ? lead : `${lead}${separator(words)}${say.followedBy(next)}`;
}

/** Named members side by side. */
export function sayMembers(words: AnswerWords): string {
  const [asked] = words.evidence.metrics;
  const named = nameRows(words, words.evidence.split ?? [], asked);
  if (named.length === 0) return sayTotal(words);
  const parts = named.slice(0, 4).map((row) => words.say.memberFigure(row.name, figure(words, asked, row)));
  return words.say.members(subjectOf(words), parts, words.period);
}

function sayLargestShare(words: AnswerWords, asked: AskedMetric, top: NamedRow): string {
  const total = figureOf(words.evidence.total, asked.key) ?? 0;
  const label = figure(words, asked, top);
  if (total === 0) return words.say.highest(top.name, label);
  return words.say.most(top.name, label, words.book.share(`${top.name}:share`, top.value / total));
}

function figure(words: AnswerWords, asked: AskedMetric, { name, value }: NamedRow): string {
  return words.book.figure(`${asked.key}:${name}`, value, asked.metric.unit);
}

function enough(rows: readonly NamedRow[]): readonly NamedRow[] {
  const large = rows.filter(({ isSmall }) => !isSmall);
  return large.length > 0 ? large : rows;
}

function separator({ locale }: AnswerWords): string {
  return locale === 'fr' ? ' ; ' : '; ';
}
