import type { MetricDescription } from '#semantic-layer/describe/model-description.ts';
import type { MetricRef } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type Span, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { asFigureAsked } from './figure-kind.ts';
import { mainMetrics } from './main-metrics.ts';
import { inContext } from './metric-context.ts';
import type { Sentence } from './sentence.ts';

const mostMetrics = 6;

/** Metrics a question names, rows it only speaks of ("handle time of chat conversations") left out. */
export function readMetrics(
  sentence: Sentence,
  thresholdSpans: readonly Span[],
): { readonly ids: string[]; readonly dropped: readonly number[] } {
  const spans = sentence.all('metric');
  const free = spans.filter(
    (span) => !thresholdSpans.includes(span) && !isAround(span, spans) && !isNarrowed(span, spans, sentence),
  );
  const named = mainMetrics(
    free.filter((span) => !isRowNoun(span, sentence, free) && !isPassingVerb(span, sentence, free)),
    sentence,
  );
  const chosen =
    named.length > 0
      ? named
      : thresholdSpans.length > 0
        ? spans.filter((span) => thresholdSpans.includes(span))
        : free;
  const isSample = (span: SpanOf<'metric'>): boolean =>
    named.length === 0 && isNoun(span, defaultReadings.rowNouns);
  const telling = chosen.filter((span) => !isSample(span));
  const all = (telling.length > 0 ? telling : chosen).flatMap((span) => counted(span, sentence));
  const said = spans.length > 0 ? all : ofVariants(sentence);
  const ids = inContext(ofReason(ofSurvey(said, telling, sentence), sentence), sentence);
  const dropped = free.filter((span) => !named.includes(span) && !isNoun(span, defaultReadings.rowNouns));
  return {
    ids: [...new Set(ids)].slice(0, mostMetrics),
    dropped: named.length > 0 ? dropped.flatMap(({ tokens }) => tokens) : [],
  };
}

/** "Calendar time that is not matched": choices that one metric alone offers together name it. */
function ofVariants(sentence: Sentence): string[] {
  const choices = sentence.all('variant').map(({ meaning }) => meaning);
  if (choices.length < 2) return [];
  const able = [...sentence.lexicon.metrics.values()].filter(({ variants }) =>
    choices.every((choice) =>
      variants.some(
        ({ key, values }) => key === choice.key && values.some(({ value }) => value === choice.value),
      ),
    ),
  );
  return able.length === 1 ? able.map(({ id }) => id) : [];
}

/** "Leave before an answer", "answered within SLA": a lone verb beside a metric's name is no figure of its own. */
function isPassingVerb(
  span: SpanOf<'metric'>,
  sentence: Sentence,
  spans: readonly SpanOf<'metric'>[],
): boolean {
  const isLoneVerb = span.meaning.isLoose && span.meaning.metrics.every((id) => id === 'response_time');
  if (!isLoneVerb || sentence.has('how-long', 'how-fast', 'slowest', 'fastest')) return false;
  return spans.some(
    (other) =>
      !other.meaning.isLoose &&
      !isNoun(other, defaultReadings.rowNouns) &&
      !sentence.areCoordinated(span, other),
  );
}

/** "Survey response rate for NPS": the score only says which surveys. */
function ofSurvey(ids: readonly string[], spans: readonly SpanOf<'metric'>[], sentence: Sentence): string[] {
  const rate = spans.find(({ meaning }) => meaning.metrics.includes('survey_response_rate'));
  const isKind = (id: string): boolean => {
    const span = spans.find(({ meaning }) => meaning.metrics.includes(id));
    return (
      /^(csat|nps|ces)$/.test(id) &&
      span !== undefined &&
      rate !== undefined &&
      !sentence.areCoordinated(span, rate)
    );
  };
  return ids.filter((id) => !isKind(id));
}

const whileBusy = /\b(busy|occupied|occupes?|satur\w+|overloaded|deborde\w*)\b/;
const whileAbsent = /\b(nobody|no one|noone|absent|absents|absence|personne|closed|away|offline)\b/;

/** What is missed has a part for each reason: where the question gives one, only that part. */
function ofReason(ids: readonly string[], sentence: Sentence): string[] {
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  const [isBusy, isAbsent] = [whileBusy.test(text), whileAbsent.test(text)];
  if (isBusy && isAbsent) return [...new Set(ids.flatMap(bothReasons))];
  if (isBusy === isAbsent) return [...ids];
  const other = isBusy ? '_absent' : '_busy';
  return ids.filter((id) => !(/^missed_/.test(id) && id.endsWith(other)));
}

/** "Missed because everyone was busy, and those missed because nobody was there": both, each on its own. */
function bothReasons(id: string): string[] {
  const base = /^(missed_(?:conversations|transactions|revenue))(?:_busy|_absent)?$/.exec(id)?.[1];
  return base === undefined ? [id] : [`${base}_busy`, `${base}_absent`];
}

/** "Number of reopened tickets": the count around another metric's word is that metric's rows. */
function isAround(span: SpanOf<'metric'>, spans: readonly SpanOf<'metric'>[]): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  const isCount = span.meaning.metrics.every((id) => nouns.includes(id));
  return (
    isCount &&
    spans.some(
      (other) =>
        other !== span && other.tokens.every((index) => index > firstToken(span) && index < lastToken(span)),
    )
  );
}

/** "What do people search for without finding anything": the searches that found nothing, not all of them. */
function isNarrowed(span: SpanOf<'metric'>, spans: readonly SpanOf<'metric'>[], sentence: Sentence): boolean {
  return spans.some(
    (other) =>
      other.meaning.metrics.some((id) => span.meaning.metrics.includes(defaultReadings.partOf[id] ?? '')) &&
      !sentence.areCoordinated(span, other),
  );
}

/** "Tickets" beside another metric is what that metric is of, unless it is counted or listed with it. */
function isRowNoun(span: SpanOf<'metric'>, sentence: Sentence, spans: readonly SpanOf<'metric'>[]): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  const areRows = span.meaning.metrics.every((id) => nouns.includes(id));
  const others = spans.filter((other) => other !== span && !isNoun(other, nouns));
  if (others.length === 0) return false;
  if (others.some((other) => sentence.areCoordinated(span, other) && !isBareRows(span, sentence)))
    return false;
  if (isDescription(span, sentence, others)) return true;
  if (!areRows) return false;
  if (isOf(span, sentence)) return true;
  if (span.tokens.length > 1 || /^volumes?$/.test(sentence.tokens[firstToken(span)]?.fold ?? ''))
    return false;
  return !others.some((other) => sentence.areCoordinated(span, other));
}

/** "Tickets" alone, against "ticket volume". */
function isBareRows(span: SpanOf<'metric'>, sentence: Sentence): boolean {
  return span.tokens.length === 1 && !/^volumes?$/.test(sentence.tokens[firstToken(span)]?.fold ?? '');
}

const rowWords = /^(tickets?|conversations?|cases?|requests?|demandes?|billets?|dossiers?)$/;

/** "CSAT of tickets handled by Nova": a count that only says which rows. */
function isDescription(span: SpanOf<'metric'>, sentence: Sentence, others: readonly Span[]): boolean {
  const hasRows = span.tokens.some((index) => rowWords.test(sentence.tokens[index]?.fold ?? ''));
  const isCount = span.meaning.metrics.every((id) => sentence.lexicon.metrics.get(id)?.unit === 'count');
  const isAfter =
    others.some((other) => lastToken(other) < firstToken(span)) &&
    sentence.cueBefore(span, ['versus'], 2) === undefined;
  return (isCount || hasRows) && isAfter && isOf(span, sentence);
}

function isNoun(span: SpanOf<'metric'>, nouns: readonly string[]): boolean {
  return span.tokens.length === 1 && span.meaning.metrics.every((id) => nouns.includes(id));
}

/** "CSAT of tickets", "for chat conversations", "per contact": said of something. */
function isOf(span: Span, sentence: Sentence): boolean {
  const value = sentence.previous(span, 'value', 1);
  const at = firstToken(value ?? span) - 1;
  const before = sentence.tokens[at]?.fold ?? '';
  // « Beaucoup de tickets » counts them.
  if (/^(beaucoup|peu|trop)$/.test(sentence.tokens[at - 1]?.fold ?? '')) return false;
  return /^(of|for|on|in|de|des|du|pour|sur|d|per|par|to|our|nos|aux|from)$/.test(before);
}

/** « Conversations automatisées »: the count with "how many", else the rate. */
function counted(span: SpanOf<'metric'>, sentence: Sentence): string[] {
  const pairs: Readonly<Record<string, string>> = defaultReadings.countOrRate;
  const isCounted =
    sentence.cueBefore(span, ['how-many'], 2) !== undefined ||
    sentence
      .cues('how-many')
      .some((cue) => lastToken(cue) < lastToken(span) && firstToken(span) - lastToken(cue) <= 2);
  const isShare = sentence.everyCue('share').some((cue) => firstToken(cue) < lastToken(span));
  const isSplit = sentence.has('by');
  return span.meaning.metrics.map((id) => {
    const rate = defaultReadings.rateOfCount[id];
    if (rate !== undefined && isShare && !isSplit && sentence.lexicon.metrics.has(rate)) return rate;
    const count = pairs[id];
    if (count !== undefined && isCounted && !isShare && sentence.lexicon.metrics.has(count)) return count;
    return asFigureAsked(id, span, sentence);
  });
}

/** A metric with the variants that the words around ask for; the default one is never written. */
export function withVariants(
  id: string,
  sentence: Sentence,
  context: { readonly isRanking: boolean; readonly taken: ReadonlySet<number>; readonly isSplit: boolean },
): { readonly ref: MetricRef; readonly tokens: readonly number[] } {
  const metric = sentence.lexicon.metrics.get(id);
  if (!metric) return { ref: { id }, tokens: [] };
  const variant: Record<string, string> = {};
  const tokens: number[] = [];
  for (const match of sentence.lexicon.languages[sentence.locale].variants.find(sentence.tokens)) {
    const { key, value } = match.meaning;
    const words = Array.from({ length: match.end - match.start }, (_, offset) => match.start + offset);
    if (words.every((index) => context.taken.has(index)) && !isInOwnName(id, key, words, sentence)) continue;
    if (isDenied(match.start, sentence) || isInBrackets(match.start, sentence)) continue;
    if (!isOffered(metric, key, value) || key in variant) continue;
    if (!isMeant(metric, key, value, sentence, context)) continue;
    variant[key] = value;
    tokens.push(...words);
  }
  if (variant.start === 'created' && isOffered(metric, 'basis', 'calendar')) variant.basis = 'calendar';
  return { ref: Object.keys(variant).length > 0 ? { id, variant } : { id }, tokens };
}

/** Choices that a name holds: "G2 rating", "reference calls". */
const saidInName: ReadonlySet<string> = new Set(['source', 'component', 'state', 'kind', 'denominator']);

/** "Positive reviews" may be moments, "G2 reviews" beside moments are another metric's. */
function isInOwnName(id: string, key: string, words: readonly number[], sentence: Sentence): boolean {
  // The owner's replies are those of people.
  const isOwner =
    key === 'author' &&
    words.some((index) => /^(owners?|proprietaires?)$/.test(sentence.tokens[index]?.fold ?? ''));
  if (!saidInName.has(key) && !isOwner) return false;
  const hosts = sentence.all('metric').filter(({ tokens }) => words.some((index) => tokens.includes(index)));
  return hosts.length === 0 || key !== 'kind' || hosts.some(({ meaning }) => meaning.metrics.includes(id));
}

/** "Calendar hours, not business hours": the one that is not wanted. */
export function isDenied(start: number, sentence: Sentence): boolean {
  const before = sentence.tokens.slice(Math.max(0, start - 2), start).map(({ fold }) => fold);
  return before.some((word) => /^(not|pas|non|ni|nor|never)$/.test(word));
}

/** "By source (calendar or manual)": choices that only explain a word. */
export function isInBrackets(index: number, { tokens }: Sentence): boolean {
  const before = tokens.slice(0, index).map(({ text }) => text);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function isOffered(metric: MetricDescription, key: string, value: string): boolean {
  const values = metric.variants.find((variant) => variant.key === key)?.values ?? [];
  return values.some((choice, index) => choice.value === value && index > 0);
}

/** Words that ask for a variant of one metric and mean something else beside another. */
function isMeant(
  metric: MetricDescription,
  key: string,
  value: string,
  sentence: Sentence,
  { isRanking, isSplit }: { readonly isRanking: boolean; readonly isSplit: boolean },
): boolean {
  if (key === 'stat' && value === 'mean' && metric.unit === 'ratio') {
    return /\b(scores?|notes?|rating|sur 5|out of)\b/i.test(sentence.text);
  }
  if (key === 'stat' && value === 'max') return !isRanking;
  if (key === 'transform' && value === 'percent_of_total') return isSplit;
  if (key === 'compare') return sentence.has('trend', 'rise') || value !== 'previous_week';
  if (key === 'horizon') return /\b(future|futur|next|prochain|coming|venir)/i.test(sentence.text);
  return true;
}
