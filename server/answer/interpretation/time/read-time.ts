import type { Token } from '#server/answer/interpretation/text/token.ts';
import { type Filler, type Item, TimeChart } from './chart.ts';
import type { Moment } from './clock.ts';
import type { Period, Shift } from './period.ts';
import { timeGrammar } from './time-grammar.ts';
import type { TimeLexicon } from './time-lexicon.ts';
import type { Cycle, ImpossibleDate } from './time-values.ts';

/** What an expression of time means. */
export type TimeMeaning =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'cycle'; readonly cycle: Cycle }
  | { readonly kind: 'impossible'; readonly date: ImpossibleDate };

/** Tokens `start` to `end` (exclusive) that say when. */
export type TimeSpan = {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly TimeMeaning[];
  /** Said in the other language than the question. */
  readonly isForeign: boolean;
};

const topCategories = ['period', 'shift', 'cycle', 'impossible'] as const;

/**
 * Every expression of time in a question that is not part of a longer one, all its meanings together.
 *
 * @param lexicons  the words of the question's language first; a second language only fills what is left
 */
export function readTime(
  tokens: readonly Token[],
  lexicons: readonly TimeLexicon[],
  moment: Moment,
): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const [rank, lexicon] of lexicons.entries()) {
    const fillers = tokens.map((token) => lexicon.filler(token));
    const isFiller = fillers.map((filler) => filler !== null);
    const found = maximal(itemsOf(tokens, lexicon, moment, fillers), isFiller);
    const free = found.filter((span) => !spans.some((other) => overlaps(span, other)));
    spans.push(...free.map((span) => ({ ...span, isForeign: rank > 0 })));
  }
  return spans.sort((a, b) => a.start - b.start);
}

function itemsOf(
  tokens: readonly Token[],
  lexicon: TimeLexicon,
  moment: Moment,
  fillers: readonly Filler[],
): Item[] {
  const words = lexicon.read(tokens);
  if (words.length === 0) return [];
  return new TimeChart(words, fillers, timeGrammar, moment).items(topCategories);
}

function maximal(items: readonly Item[], isFiller: readonly boolean[]): TimeSpan[] {
  const spans = new Map<string, TimeSpan & { meanings: TimeMeaning[] }>();
  for (const item of [...items].sort((a, b) => a.skipped - b.skipped)) {
    if (items.some((other) => isInside(item, other))) continue;
    const key = `${item.start}-${item.end}`;
    const span = spans.get(key) ?? { start: item.start, end: item.end, meanings: [], isForeign: false };
    const meaning = toMeaning(item);
    if (meaning) span.meanings.push(meaning);
    span.meanings.sort((a, b) => vagueness(a) - vagueness(b));
    spans.set(key, span);
  }
  return withoutOverlaps([...spans.values()], isFiller);
}

/** « Avant-hier » is a day before it is everything before yesterday. */
function vagueness(meaning: TimeMeaning): number {
  return meaning.kind === 'period' && meaning.period.isFromTheStart ? 1 : 0;
}

/** Of two that overlap, the one that says more, then the longer, then the first. */
function withoutOverlaps(spans: readonly TimeSpan[], isFiller: readonly boolean[]): TimeSpan[] {
  const said = ({ start, end }: TimeSpan): number =>
    isFiller.slice(start, end).filter((filler) => !filler).length;
  const bySize = [...spans].sort(
    (a, b) => said(b) - said(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: TimeSpan[] = [];
  for (const span of bySize) {
    if (!kept.some((other) => overlaps(span, other))) kept.push(span);
  }
  return kept;
}

function isInside(item: Item, other: Item): boolean {
  const isLonger = other.end - other.start > item.end - item.start;
  return isLonger && other.start <= item.start && other.end >= item.end;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function toMeaning(item: Item): TimeMeaning | null {
  switch (item.category) {
    case 'period':
      return { kind: 'period', period: item.value };
    case 'shift':
      return { kind: 'shift', shift: item.value };
    case 'cycle':
      return { kind: 'cycle', cycle: item.value };
    case 'impossible':
      return { kind: 'impossible', date: item.value };
    default:
      return null;
  }
}
