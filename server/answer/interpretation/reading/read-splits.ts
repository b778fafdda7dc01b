import type { Grain, PerUnit } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { impliedSubject, isImpliedSplit, rankedRows } from './implied-splits.ts';
import { isCounted, isPickedOut, superlatives, withGrains } from './read-grains.ts';
import { asksWhetherTogether } from './relation-asked.ts';
import type { Sentence } from './sentence.ts';

export type Splits = {
  readonly by: readonly string[];
  readonly grain: Grain | null;
  readonly per: PerUnit | null;
};

type Split =
  | { readonly kind: 'dimension'; readonly dimension: string; readonly span: Span }
  | { readonly kind: 'grain'; readonly grain: Grain; readonly isAlone: boolean; readonly span: Span };

const mostDimensions = 3;

/** What a question splits by: "by channel and day", "which teams", "who", "top agents", "per day on average". */
export function readSplits(
  sentence: Sentence,
  context: { readonly metrics: readonly string[]; readonly taken: ReadonlySet<Span> },
): Splits {
  const found: Split[] = [];
  for (const span of [...sentence.spans, ...hidden(sentence)].sort((a, b) => firstToken(a) - firstToken(b))) {
    if (context.taken.has(span)) continue;
    const split = asSplit(span, sentence, context.metrics);
    if (split && isSplit(split, found, { sentence, metrics: context.metrics })) found.push(split);
  }
  const dimensions = found.flatMap((split) => (split.kind === 'dimension' ? [split.dimension] : []));
  dimensions.push(...saidInMetric(sentence, context.metrics));
  const isMissed = context.metrics.length > 0 && context.metrics.every((id) => id.startsWith('missed_'));
  // "With every agent busy": who was busy is why it was missed.
  if (isMissed && dimensions.length > 1) remove(dimensions, defaultReadings.person);
  const people = dimensions.length === 0 && asksWho(sentence) ? [personOf(sentence, context.metrics)] : [];
  if (dimensions.length + people.length === 0) dimensions.push(...impliedSubject(sentence, context.metrics));
  if (dimensions.length + people.length === 0) dimensions.push(...insideMetric(sentence, context.metrics));
  const clock = dimensions.length === 0 && asksWhen(sentence) ? [defaultReadings.hour] : [];
  const grains = found.flatMap((split) => (split.kind === 'grain' ? [split] : []));
  const isSum = isCounted(context.metrics, sentence);
  const { by, grain, per } = withGrains(
    [...people, ...clock, ...new Set(dimensions)],
    grains,
    sentence,
    isSum,
  );
  return { by: [...new Set(by)].slice(0, mostDimensions), grain, per };
}

/** "Which articles have poor ratings": a dimension said after "which" or "by" although a metric took its word. */
function hidden(sentence: Sentence): Span[] {
  const asked = hiddenAfter(sentence, ['which', 'by']);
  // "The longest queue wait": the queue only says which wait.
  const ranked = hiddenAfter(sentence, superlatives).filter((span) => !isModifier(span, sentence));
  return asked.length > 0 ? asked : ranked;
}

function remove(list: string[], item: string): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

function isModifier(span: Span, sentence: Sentence): boolean {
  return sentence
    .all('metric')
    .some(({ tokens }) => tokens.includes(lastToken(span)) && tokens.includes(lastToken(span) + 1));
}

function hiddenAfter(sentence: Sentence, names: readonly CueName[]): Span[] {
  const isTaken = (index: number): boolean =>
    sentence.spans.some(
      ({ tokens, meaning }) => tokens.includes(index) && !/^(metric|cue|variant)$/.test(meaning.kind),
    );
  return sentence.cues(...names).flatMap((cue) => {
    const at = lastToken(cue) + (links.test(sentence.tokens[lastToken(cue) + 1]?.fold ?? '') ? 2 : 1);
    const isVerb = /^(are|is|were|sont|est|etaient)$/.test(sentence.tokens[at - 1]?.fold ?? '');
    const span = isVerb ? undefined : sentence.dimensionAt(at);
    return span && !isTaken(at) && !sentence.spans.includes(span) ? [span] : [];
  });
}

/** "Worst rated articles", "customers wait the longest": ranked members named inside the metric's own name. */
function insideMetric(sentence: Sentence, metrics: readonly string[]): string[] {
  const isRanked = sentence.everyCue('best', 'worst', 'slowest', 'most', 'least', 'top').length > 0;
  if (!isRanked || sentence.everyCue('at-least', 'at-most').length > 0) return [];
  const inside = sentence
    .all('metric')
    .flatMap(({ tokens }) => tokens.map((index) => sentence.dimensionAt(index)));
  const found = inside.flatMap((span) => (span ? [dimensionOf(span, sentence, metrics)] : []));
  return found
    .filter((id) => id !== null)
    .filter((id) => !isRowNoun(id) && !sums.includes(id))
    .slice(0, 1);
}

/** "Satisfaction by category", "hours per customer": a split that is a part of the metric's own name. */
function saidInMetric(sentence: Sentence, metrics: readonly string[]): string[] {
  const spans = sentence
    .all('metric')
    .filter(({ meaning }) => meaning.metrics.every((id) => !/_per_/.test(id)));
  return spans.flatMap(({ tokens }) =>
    tokens.flatMap((index) => {
      const before = sentence.tokens[index - 1]?.fold ?? '';
      const span =
        /^(by|per|par)$/.test(before) && tokens.includes(index - 1) ? sentence.dimensionAt(index) : undefined;
      const dimension = span && dimensionOf(span, sentence, metrics);
      return dimension && !isRowNoun(dimension) ? [dimension] : [];
    }),
  );
}

/** Words of metrics that are dimensions only beside "by". */
const sums: readonly string[] = [
  'queue',
  'keyword',
  'sla_policy',
  'category',
  'agent',
  'language',
  'direction',
  'priority',
  'conversation_status',
  'agent_status',
];

function asSplit(span: Span, sentence: Sentence, metrics: readonly string[]): Split | null {
  if (span.meaning.kind === 'grain') {
    return { kind: 'grain', grain: span.meaning.grain, isAlone: span.meaning.isAlone, span };
  }
  if (span.meaning.kind !== 'dimension') return null;
  const dimension = dimensionOf(span as SpanOf<'dimension'>, sentence, metrics);
  return dimension === null ? null : { kind: 'dimension', dimension, span };
}

/** Of dimensions with one name, the one that the metrics have. */
export function dimensionOf(
  span: SpanOf<'dimension'>,
  sentence: Sentence,
  metrics: readonly string[],
): string | null {
  const { dimensions } = span.meaning;
  const order: readonly string[] = defaultReadings.precedence;
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = [...dimensions].sort((a, b) => rank(a) - rank(b));
  const has = (id: string): boolean =>
    metrics.some((metric) => sentence.lexicon.metrics.get(metric)?.dimensions.includes(id));
  // Hours and contracts are a company's: who asks for "customers" there means those.
  const stands = dimensions.includes(defaultReadings.customer) && has('company') ? 'company' : undefined;
  return sorted.find(has) ?? stands ?? sorted[0] ?? null;
}

function isSplit(
  split: Split,
  before: readonly Split[],
  { sentence, metrics }: { readonly sentence: Sentence; readonly metrics: readonly string[] },
): boolean {
  const { span } = split;
  if (split.kind === 'grain' && split.isAlone) return true;
  if (split.kind === 'dimension' && isRowNoun(split.dimension))
    return rankedRows(span, split.dimension, sentence, metrics);
  if (split.kind === 'dimension' && isOnlyDescribed(span, split.dimension, sentence)) return false;
  const isUnit =
    split.kind === 'grain' && /^(in|en)$/.test(sentence.tokens[firstToken(span) - 1]?.fold ?? '');
  if (isUnit) return false;
  const last = before.at(-1);
  if (last && sentence.areListed(last.span, span)) return true;
  if (isWriter(split, sentence, metrics)) return false;
  if (sentence.cueBefore(span, ['by'], 3) || isRightAfterBy(span, sentence)) return true;
  if (isListedWithSplitOfMetric(span, sentence)) return true;
  if (split.kind === 'grain') return isPickedOut(span, sentence);
  if (isClock(split.dimension)) return true;
  if (isAskedOf(span, sentence)) return true;
  return isSubject(span, split.dimension, sentence) || isImpliedSplit(span, split.dimension, sentence);
}

/** « Par nos clients suisses », « aux clients enterprise », « le même créneau », « qu'on règle »: described, not split. */
function isOnlyDescribed(span: Span, dimension: string, sentence: Sentence): boolean {
  const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
  if (/^(meme|same)$/.test(before)) return true;
  const isVerb = /^regles?$/.test(sentence.tokens[firstToken(span)]?.fold ?? '');
  if (isVerb && /^(on|se|nous|qui|ils|elles|a|est)$/.test(before)) return true;
  const value = sentence.next(span, 'value', 1) ?? sentence.previous(span, 'value', 1);
  const isKind = value?.meaning.readings.some((one) =>
    /^(country|segment|industry|language)$/.test(one.dimension),
  );
  const isCustomer = dimension === defaultReadings.customer || dimension === 'company';
  const isPicked =
    sentence.cueBefore(span, [...superlatives, 'which'], 4) !== undefined ||
    sentence.previous(span, 'quantity', 2) !== undefined;
  return isCustomer && isKind === true && !isPicked;
}

/** "Replies sent by owner": who wrote, where the metric has that as a variant. */
function isWriter(split: Split, sentence: Sentence, metrics: readonly string[]): boolean {
  if (split.kind !== 'dimension' || split.dimension !== defaultReadings.owner) return false;
  const verb = sentence.tokens[firstToken(split.span) - 2]?.fold ?? '';
  const hasAuthors = metrics.some((id) =>
    sentence.lexicon.metrics.get(id)?.variants.some(({ key }) => key === 'author'),
  );
  return hasAuthors && /^(sent|written|typed|made|given|envoye\w*|ecrit\w*|redige\w*)$/.test(verb);
}

/** "Hours per customer and team member": the first split is in the metric's own name. */
function isListedWithSplitOfMetric(span: Span, sentence: Sentence): boolean {
  return sentence.all('metric').some((host) => {
    const last = sentence.tokens[lastToken(host) - 1]?.fold ?? '';
    const isSplitOwn = /^(per|by|par)$/.test(last) && sentence.dimensionAt(lastToken(host)) !== undefined;
    return isSplitOwn && lastToken(host) < firstToken(span) && sentence.areListed(host, span);
  });
}

/** A "by" that a metric's name took: « temps passé par semaine ». */
function isRightAfterBy(span: Span, sentence: Sentence): boolean {
  const before = sentence.tokens[firstToken(span) - 1];
  const isTaken = sentence
    .all('metric')
    .some(({ tokens }) => before !== undefined && tokens.includes(before.index));
  return isTaken && /^(by|per|par)$/.test(before?.fold ?? '');
}

/** "Which of our teams", « quels sont les agents »: only small words between, no verb of its own. */
function isAskedOf(span: Span, sentence: Sentence): boolean {
  const cue = sentence.cueBefore(span, ['which'], 5);
  if (!cue) return false;
  const between = sentence.tokens.slice(lastToken(cue) + 1, firstToken(span));
  return between.every(({ fold, shape }) => shape.kind !== 'word' || links.test(fold) || isSuperlative(fold));
}

const links =
  /^(of|our|the|my|their|three|two|five|ten|are|is|were|la|le|les|l|nos|notre|de|des|d|mes|sont|est|etaient|trois|deux|cinq|dix)$/;

function isSuperlative(word: string): boolean {
  return /^(top|best|worst|most|least|busiest|slowest|fastest|biggest|largest|meilleur\w*|pires?|principa\w+|grands?)$/.test(
    word,
  );
}

/** "Top agents", "compare teams", "agents with CSAT under 80 %", "channel volumes". */
function isSubject(span: Span, dimension: string, sentence: Sentence): boolean {
  const isValueBeside = sentence.next(span, 'value', 1) ?? sentence.previous(span, 'value', 1);
  if (sentence.cueBefore(span, superlatives, 3) || sentence.cueAfter(span, superlatives, 3)) return true;
  if (sentence.cueBefore(span, ['trend', 'rise', 'fall'], 1)) return true;
  if (sentence.has('outlier', 'ranking')) return true;
  if (sentence.cueBefore(span, ['compare', 'heatmap', 'list', 'anomaly'], 3)) return true;
  const isCut = sentence.isFollowedBy(span, ['above', 'below', 'at-least', 'at-most', 'with']);
  if (isCut && sentence.has('above', 'below', 'at-least', 'at-most')) return true;
  if (isPeople(dimension) || isValueBeside) return false;
  if (sentence.cueBefore(span, ['share', 'distribution', 'between'], 3)) return true;
  if (sentence.cueAfter(span, ['heatmap', 'share', 'distribution'], 2)) return true;
  return (sentence.next(span, 'metric', 1) ?? sentence.previous(span, 'metric', 1)) !== undefined;
}

/** Words for people stand in every question without splitting it. */
function isPeople(dimension: string): boolean {
  return [defaultReadings.person, defaultReadings.customer, 'company', defaultReadings.team].includes(
    dimension,
  );
}

function isClock(dimension: string): boolean {
  return dimension === defaultReadings.weekday || dimension === defaultReadings.hour;
}

function isRowNoun(dimension: string): boolean {
  return [defaultReadings.conversation, 'message', 'contact'].includes(dimension);
}

/** "Who", "leaderboard" ask for people: at the start of a question or of a part of it; elsewhere it is "the ones who". */
function asksWho(sentence: Sentence): boolean {
  if (/\b(leaderboard|league table|palmar[eè]s)\b/i.test(sentence.text)) return true;
  return sentence.everyCue('who').some((span) => {
    const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
    const isOpening = (sentence.isFirst(span) && before !== 'ce') || /^(and|et|,|\?|\.|:)$/.test(before);
    return isOpening && span.tokens.length === 1;
  });
}

/** "When do we get the most tickets": at which hours. */
function asksWhen(sentence: Sentence): boolean {
  return (
    !asksWhetherTogether(sentence) &&
    sentence.has('when') &&
    sentence.has('most', 'least', 'slowest', 'worst', 'best')
  );
}

function personOf(sentence: Sentence, metrics: readonly string[]): string {
  // « Qui sont les plus lents » of those who are waited for: customers.
  if (metrics.some((id) => /^customer_(response|wait)_time$/.test(id))) return defaultReadings.customer;
  return sentence.has('owned-by') ? defaultReadings.owner : defaultReadings.person;
}
