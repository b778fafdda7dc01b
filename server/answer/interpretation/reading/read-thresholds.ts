import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import type { MetricThreshold } from '#semantic-layer/query/plan.ts';
import {
  firstToken,
  lastToken,
  type Quantity,
  type Span,
  type SpanOf,
} from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { inContext } from './metric-context.ts';
import type { Sentence } from './sentence.ts';

export type Thresholds = {
  readonly having: readonly MetricThreshold[];
  /** Metrics named only for their threshold. */
  readonly metricSpans: readonly SpanOf<'metric'>[];
  readonly used: readonly Span[];
};

const comparators = {
  'at-least': 'gte',
  'at-most': 'lte',
  above: 'gt',
  below: 'lt',
} as const satisfies Partial<Record<CueName, MetricThreshold['op']>>;

type Comparator = keyof typeof comparators;

const order: readonly Comparator[] = ['at-least', 'at-most', 'above', 'below'];

/** "CSAT under 80 %", "more than 50 tickets", « plus de 2 h d'attente »: comparators with a number and a metric. */
export function readThresholds(sentence: Sentence): Thresholds {
  const having: MetricThreshold[] = [];
  const metricSpans: SpanOf<'metric'>[] = [];
  const used: Span[] = [];
  for (const quantity of sentence.all('quantity')) {
    const cue = comparatorOf(quantity, sentence);
    // One comparator limits one number.
    if (!cue || used.includes(cue.span)) continue;
    const metricSpan = metricOf(quantity, cue.span, sentence);
    const isFitting = metricSpan && fits(metricSpan, quantity.meaning.quantity, sentence);
    const age = isFitting ? null : ageAsked(quantity, cue.span, sentence);
    if (age) {
      having.push({
        metric: age.id,
        op: comparators[cue.name],
        value: inUnitOf(age, quantity.meaning.quantity),
      });
      used.push(quantity, cue.span);
      continue;
    }
    const [id] = inContext(metricSpan?.meaning.metrics.slice(0, 1) ?? [], sentence);
    const metric = sentence.lexicon.metrics.get(id ?? '');
    if (!metric || (metricSpan && !fits(metricSpan, quantity.meaning.quantity, sentence))) continue;
    having.push({
      metric: metric.id,
      op: comparators[cue.name],
      value: inUnitOf(metric, quantity.meaning.quantity),
    });
    if (metricSpan) metricSpans.push(metricSpan);
    used.push(quantity, cue.span);
  }
  return { having, metricSpans, used };
}

/** "Only those above 85 %": a comparator and a number that name no metric, said of this one. */
export function thresholdOn(id: string, sentence: Sentence): MetricThreshold | null {
  const metric = sentence.lexicon.metrics.get(id);
  if (!metric || sentence.all('metric').length > 0) return null;
  for (const quantity of sentence.all('quantity')) {
    const cue = comparatorOf(quantity, sentence);
    if (cue && fitsUnit(metric.unit, quantity.meaning.quantity)) {
      return { metric: id, op: comparators[cue.name], value: inUnitOf(metric, quantity.meaning.quantity) };
    }
  }
  return null;
}

/** "Open for more than 3 days": a length of time without a metric is the age, the wait or the resolution. */
function ageAsked(quantity: SpanOf<'quantity'>, cue: Span, sentence: Sentence): MetricDescription | null {
  const isOfRows = sentence
    .all('metric')
    .every(({ meaning }) =>
      meaning.metrics.every((id) => sentence.lexicon.metrics.get(id)?.unit === 'count'),
    );
  if (quantity.meaning.quantity.kind !== 'seconds' || !isOfRows) return null;
  const words = sentence.tokens
    .slice(Math.max(0, firstToken(cue) - 5), lastToken(cue) + 1)
    .map((token) => token.fold)
    .join(' ');
  const age = defaultReadings.ages.find(({ said }) => said.test(words));
  return (age && sentence.lexicon.metrics.get(age.metric)) ?? null;
}

function comparatorOf(
  quantity: SpanOf<'quantity'>,
  sentence: Sentence,
): { readonly name: Comparator; readonly span: SpanOf<'cue'> } | null {
  const span = sentence.cueBefore(quantity, order, 3) ?? closingComparator(quantity, sentence);
  const name = order.find((cue) => span?.meaning.cues.includes(cue));
  return span && name ? { name, span } : null;
}

/** "50 at least", "3 days max": not the "from" of "2 people from Billing". */
function closingComparator(quantity: SpanOf<'quantity'>, sentence: Sentence): SpanOf<'cue'> | undefined {
  const span = sentence.cueAfter(quantity, ['at-least', 'at-most'], 3);
  return span && /^(from|de|a partir)/i.test(sentence.wordsAt(span)) ? undefined : span;
}

/** The metric just after a plain number ("50 tickets"), else the one before the comparator, else the one after. */
function metricOf(quantity: SpanOf<'quantity'>, cue: Span, sentence: Sentence): SpanOf<'metric'> | undefined {
  const after = sentence.next(quantity, 'metric', 5);
  const isCount = quantity.meaning.quantity.kind === 'plain';
  const isAdjacent = after !== undefined && firstToken(after) - lastToken(quantity) <= 3;
  if (isCount && isAdjacent) return after;
  const before = sentence
    .all('metric')
    .filter((span) => firstToken(span) < firstToken(cue) && firstToken(cue) - lastToken(span) <= 8)
    .filter((span) => fits(span, quantity.meaning.quantity, sentence))
    .at(-1);
  const all = sentence.all('metric');
  return before ?? after ?? around(cue, sentence) ?? (all.length === 1 ? all[0] : undefined);
}

/** "Wait … more than" with the comparator between the words of the metric's name. */
function around(cue: Span, sentence: Sentence): SpanOf<'metric'> | undefined {
  return sentence.all('metric').find((span) => Math.abs(firstToken(span) - firstToken(cue)) <= 8);
}

function fits(span: SpanOf<'metric'>, quantity: Quantity, sentence: Sentence): boolean {
  return fitsUnit(sentence.lexicon.metrics.get(span.meaning.metrics[0] ?? '')?.unit, quantity);
}

function fitsUnit(unit: MetricDescription['unit'] | undefined, quantity: Quantity): boolean {
  if (quantity.kind === 'seconds') return unit === 'seconds' || unit === 'hours';
  if (quantity.kind === 'ratio')
    return unit === 'ratio' || unit === 'score' || unit === 'points' || unit === 'number';
  return true;
}

/** 80 % is 0.8; 80 of a ratio is 80 %; 2 h is 7,200 s. */
function inUnitOf(metric: MetricDescription, { value, kind }: Quantity): number {
  if (metric.unit === 'ratio' && kind === 'plain' && value > 1.5 && !isPlainRatio(metric))
    return round(value / 100);
  if (metric.unit !== 'ratio' && kind === 'ratio') return round(value * 100);
  if (metric.unit === 'hours' && kind === 'seconds') return round(value / 3600);
  return value;
}

/** A ratio that is no share: messages per conversation, tickets per customer. */
function isPlainRatio({ id }: MetricDescription): boolean {
  return /_per_/.test(id);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
