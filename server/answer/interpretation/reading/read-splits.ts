import type { Grain, PerUnit } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Sentence } from './sentence.ts';

export type Splits = {
  readonly by: readonly string[];
  readonly grain: Grain | null;
  readonly per: PerUnit | null;
  readonly used: readonly Span[];
  /** Dimensions named as such, whether split by or not. */
  readonly subject: string | null;
};

type Split =
  | { readonly kind: 'dimension'; readonly dimension: string; readonly span: Span }
  | { readonly kind: 'grain'; readonly grain: Grain; readonly isAlone: boolean; readonly span: Span };

const superlatives: readonly CueName[] = [
  'most',
  'least',
  'best',
  'worst',
  'top',
  'bottom',
  'slowest',
  'fastest',
  'ranking',
  'outlier',
];
const perUnits: readonly Grain[] = ['hour', 'day', 'week', 'month'];
const mostDimensions = 3;

/** What a question splits by: "by channel and day", "which teams", "who", "top agents", "per day on average". */
export function readSplits(sentence: Sentence, taken: ReadonlySet<Span>): Splits {
  const found: Split[] = [];
  for (const span of sentence.spans) {
    if (taken.has(span)) continue;
    const split = asSplit(span);
    if (split && isSplit(split, found, sentence)) found.push(split);
  }
  const who = sentence.cues('who').find((span) => asksForPerson(span, sentence));
  const dimensions = found.flatMap((split) => (split.kind === 'dimension' ? [split.dimension] : []));
  const isPersonNamed = dimensions.length > 0;
  const people = who && !isPersonNamed ? [personOf(sentence)] : [];
  const grains = found.flatMap((split) => (split.kind === 'grain' ? [split] : []));
  const { by, grain, per } = withGrains([...people, ...new Set(dimensions)], grains, sentence);
  return {
    by: by.slice(0, mostDimensions),
    grain,
    per,
    used: [...found.map(({ span }) => span), ...(who ? [who] : [])],
    subject: sentence.all('dimension')[0]?.meaning.dimension ?? null,
  };
}

function asSplit(span: Span): Split | null {
  if (span.meaning.kind === 'dimension')
    return { kind: 'dimension', dimension: span.meaning.dimension, span };
  if (span.meaning.kind === 'grain')
    return { kind: 'grain', grain: span.meaning.grain, isAlone: span.meaning.isAlone, span };
  return null;
}

function isSplit(split: Split, before: readonly Split[], sentence: Sentence): boolean {
  const { span } = split;
  if (split.kind === 'grain' && split.isAlone) return true;
  const last = before.at(-1);
  if (last && sentence.areListed(last.span, span)) return true;
  if (sentence.cueBefore(span, ['by'], 3)) return true;
  if (split.kind === 'grain') return false;
  if (sentence.cueBefore(span, ['which'], 4)) return !isRowNoun(split.dimension);
  if (isRowNoun(split.dimension)) return false;
  if (sentence.cueBefore(span, superlatives, 3) || sentence.cueAfter(span, superlatives, 2)) return true;
  if (
    sentence.cueBefore(span, ['compare', 'heatmap', 'distribution', 'share', 'list', 'between'], 3) &&
    !isPeople(split.dimension)
  )
    return true;
  if (sentence.cueBefore(span, ['compare', 'outlier', 'list'], 3)) return true;
  if (
    sentence.cueAfter(
      span,
      ['heatmap', 'share', 'outlier', 'ranking', 'above', 'below', 'at-least', 'at-most', 'with'],
      2,
    ) &&
    !sentence.next(span, 'value', 3)
  )
    return true;
  if (sentence.has('outlier', 'ranking')) return true;
  return isCompound(span, split.dimension, sentence);
}

/** "Channel volumes", "agent handle times": a dimension beside the metric it splits. */
function isCompound(span: Span, dimension: string, sentence: Sentence): boolean {
  if (isPeople(dimension)) return false;
  const metric = sentence.next(span, 'metric', 1) ?? sentence.previous(span, 'metric', 1);
  const isValueBeside = sentence.next(span, 'value', 1) ?? sentence.previous(span, 'value', 1);
  return metric !== undefined && isValueBeside === undefined;
}

/** Words for people and rows stand in every question without splitting it. */
function isPeople(dimension: string): boolean {
  return [defaultReadings.person, defaultReadings.customer, 'company', defaultReadings.team].includes(
    dimension,
  );
}

function isRowNoun(dimension: string): boolean {
  return [defaultReadings.conversation, 'message', 'contact'].includes(dimension);
}

function asksForPerson(span: SpanOf<'cue'>, sentence: Sentence): boolean {
  const next = sentence.tokens[lastToken(span) + 1];
  const isRelative =
    firstToken(span) > 0 &&
    sentence.spans.some((other) => lastToken(other) === firstToken(span) - 1 && other.meaning.kind !== 'cue');
  return (
    !isRelative && next !== undefined && !/^(have|are|ont|sont)$/.test(next.fold === 'have' ? 'have' : '')
  );
}

function personOf(sentence: Sentence): string {
  return sentence.has('owned-by') ? defaultReadings.owner : defaultReadings.person;
}

/** Buckets of time among the splits; weekday with hour is a cycle, and "a day on average" no split at all. */
function withGrains(
  dimensions: readonly string[],
  grains: readonly { readonly grain: Grain; readonly span: Span }[],
  sentence: Sentence,
): { by: readonly string[]; grain: Grain | null; per: PerUnit | null } {
  const named = grains.map(({ grain }) => grain);
  const average = grains.find(({ grain, span }) => perUnits.includes(grain) && isAverage(span, sentence));
  if (average) {
    const rest = named.filter((grain) => grain !== average.grain);
    return { by: dimensions, grain: rest[0] ?? null, per: average.grain as PerUnit };
  }
  const isCyclic = dimensions.includes(defaultReadings.weekday) || sentence.has('heatmap');
  if (isCyclic && named.includes('hour')) {
    const days =
      named.includes('day') && !dimensions.includes(defaultReadings.weekday) ? [defaultReadings.weekday] : [];
    return { by: [...dimensions, ...days, defaultReadings.hour], grain: null, per: null };
  }
  if (named.includes('hour') && named.includes('day')) {
    return { by: [...dimensions, defaultReadings.weekday, defaultReadings.hour], grain: null, per: null };
  }
  return { by: dimensions, grain: named[0] ?? null, per: null };
}

function isAverage(span: Span, sentence: Sentence): boolean {
  return sentence
    .cues('average')
    .some(
      (cue) =>
        Math.abs(firstToken(cue) - lastToken(span)) <= 3 || Math.abs(firstToken(span) - lastToken(cue)) <= 5,
    );
}
