import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { readTime } from '#server/answer/interpretation/time/read-time.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { coordinated } from './coordinated-metrics.ts';
import type { LanguageIndex, Lexicon } from './lexicon.ts';
import { grouped } from './phrase-index.ts';
import { findQuantities } from './quantities.ts';
import { firstToken, foreign, indexes, lastToken, type Span } from './span.ts';
import { valueSpans } from './value-spans.ts';

const cueQuality = 0.85;
const variantQuality = 0.92;
const vagueness = 0.93;
/** Before the same words as one metric's own name. */
const choiceQuality = 1.02;

/** Every meaning of every stretch of a question; which of them hold is decided later. */
export function findSpans(
  tokens: readonly Token[],
  context: {
    readonly locale: Locale;
    readonly lexicon: Lexicon;
    readonly moment: Moment;
    /** Metrics of the question before, whose variants may be named alone. */
    readonly metricsBefore: readonly string[];
  },
): Span[] {
  const { locale, lexicon, moment } = context;
  const home = lexicon.languages[locale];
  const away = lexicon.languages[locale === 'en' ? 'fr' : 'en'];
  const metrics = [...metricSpans(tokens, home, 1), ...metricSpans(tokens, away, foreign)];
  const dimensions = dimensionSpans(tokens, home, 0.95).filter((span) => !isDayOfANamedWeek(span, tokens));
  const choices = choiceSpans(tokens, home);
  const lengths = metrics.filter(
    ({ meaning }) =>
      meaning.kind === 'metric' && meaning.metrics.every((id) => lexicon.metrics.get(id)?.unit === 'seconds'),
  );
  return [
    ...timeSpans(tokens, home, away, { moment, names: [...metrics, ...dimensions, ...choices], lengths }),
    ...metrics,
    ...dimensions,
    ...valueSpans(tokens, { home, away, lexicon, dimensions }),
    ...grainSpans(tokens, home),
    ...variantSpans(tokens, home, offeredBy(metrics, context)),
    ...anchorSpans(tokens, home),
    ...choices,
    ...findQuantities(tokens, home.vocabulary),
    ...cueSpans(tokens, home),
  ];
}

function timeSpans(
  tokens: readonly Token[],
  home: LanguageIndex,
  away: LanguageIndex,
  {
    moment,
    names,
    lengths,
  }: { readonly moment: Moment; readonly names: readonly Span[]; readonly lengths: readonly Span[] },
): Span[] {
  const read = (words: readonly Token[]) => readTime(words, [home.time, away.time], moment);
  // A word in quotes is looked for, it says no time.
  const plain = tokens.map((token) =>
    isAcronym(token) || token.quotation > 0 || isLimit(token, tokens, lengths) ? masked(token) : token,
  );
  const whole = read(plain);
  // "Closed late last week", "by hour of the day last week": the first words may end the name before.
  const shared = new Set(whole.flatMap(({ start, end }) => sharedWords(start, end, names)));
  const rest =
    shared.size > 0 ? read(plain.map((token) => (shared.has(token.index) ? masked(token) : token))) : [];
  const found = [
    ...whole,
    ...rest.filter((span) => !whole.some(({ start, end }) => start === span.start && end === span.end)),
  ];
  return found.map(({ start, end, meanings, isForeign }) => ({
    tokens: indexes(start, end),
    quality: isForeign ? foreign : 1,
    meaning: { kind: 'time', meanings },
  }));
}

/** "Each day of the week of 2 November": the days of that week, not weekdays. */
function isDayOfANamedWeek(span: Span, tokens: readonly Token[]): boolean {
  const [last, of, date] = [0, 1, 2].map((away) => tokens[lastToken(span) + away]);
  const isWeek = span.tokens.length > 1 && /^(week|semaine)$/.test(last?.fold ?? '');
  const isNamed = /^(of|du|commencing|beginning|starting)$/.test(of?.fold ?? '');
  return isWeek && isNamed && date !== undefined && /^(number|ordinal|date|slash)$/.test(date.shape.kind);
}

/** Words at the start of a stretch of time that a name begun before may end with. */
function sharedWords(start: number, end: number, names: readonly Span[]): number[] {
  return names
    .filter((span) => firstToken(span) < start && lastToken(span) >= start && lastToken(span) < end - 1)
    .flatMap((span) => span.tokens.filter((index) => index >= start));
}

/** "CES" in capitals is a score; « ces » is a small word. */
function isAcronym({ text, fold }: Token): boolean {
  return fold === 'ces' && text === text.toUpperCase();
}

const lasting =
  /^(open|older|old|waiting|waited|wait|waits|pending|unanswered|took|take|takes|taking|lasting|lasted|lasts)$/;

const done = /^(repond\w*|reponses?|resol\w*|traite\w*|clos\w*|ferme\w*|clotur\w*|rappel\w*)$/;

/** "A resolution time over 2 days", "open over 3 days": a limit on a length of time, not the days it is asked of. */
function isLimit(token: Token, tokens: readonly Token[], lengths: readonly Span[]): boolean {
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  // « La 1ère réponse » is no first of a month.
  if (token.shape.kind === 'ordinal' && /^1\s?(ere|re)$/.test(token.fold)) return true;
  // "Top 3, October" is no third of October.
  if (
    token.shape.kind === 'number' &&
    /^(top|bottom|first|best|worst|premiers?|pires?|meilleurs?)$/.test(before?.fold ?? '')
  )
    return !/^(days?|weeks?|months?|quarters?|years?|hours?|jours?|semaines?|mois|trimestres?|ans?|heures?)$/.test(
      after?.fold ?? '',
    );
  if (token.fold === 'dans' && after?.fold === 'les') return done.test(before?.fold ?? '');
  if (token.fold !== 'over' || !before || after?.shape.kind !== 'number') return false;
  return lasting.test(before.fold) || lengths.some((span) => lastToken(span) === before.index);
}

function masked(token: Token): Token {
  return { ...token, fold: '#', singular: '#', stem: '#' };
}

function metricSpans(tokens: readonly Token[], language: LanguageIndex, weight: number): Span[] {
  const found = language.metrics.find(tokens).filter(({ isLoose }) => weight === 1 || !isLoose);
  const together = coordinated(found, tokens, {
    isSmall: (token) => language.functionWords.has(token.fold),
    isHollow: (token) => language.hollowWords.has(token.fold),
  });
  return [...found.filter(({ crosses }) => !crosses), ...together].map(
    ({ metrics, tokens: words, quality, isWhole, isLoose }) => ({
      tokens: words,
      quality: quality * weight * (quality < 1 && metrics.every(isTimeSpent) ? vagueness : 1),
      meaning: { kind: 'metric', metrics, isWhole, isLoose },
    }),
  );
}

/** "Time spent" is said of every kind of time: a figure that says which one is meant comes first. */
function isTimeSpent(id: string): boolean {
  return id === 'time_tracked_hours' || id === 'cumulative_presence_time' || id === 'agents_online';
}

/** "Tickets" are counted before they are a dimension. */
const rows: readonly string[] = [defaultReadings.conversation, 'message', 'contact'];
const rowQuality = 0.6;

/** Dimensions of the same name together: the metric decides which is meant. */
function dimensionSpans(tokens: readonly Token[], language: LanguageIndex, weight: number): Span[] {
  // "Marketing" is no form of "market": a dimension is said in its own words.
  const groups = grouped(language.dimensions.find(tokens).filter(({ quality }) => quality >= 0.95));
  return groups.map((group) => ({
    tokens: indexes(group[0]?.start ?? 0, group[0]?.end ?? 0),
    quality:
      Math.max(...group.map(({ quality }) => quality)) *
      weight *
      (group.every(({ meaning }) => rows.includes(meaning)) ? rowQuality : 1),
    meaning: { kind: 'dimension', dimensions: [...new Set(group.map(({ meaning }) => meaning))] },
  }));
}

function grainSpans(tokens: readonly Token[], language: LanguageIndex): Span[] {
  const exact = language.grains.find(tokens).filter(({ quality }) => quality >= 0.98);
  return exact.map(({ start, end, quality, meaning }) => ({
    tokens: indexes(start, end),
    quality: quality * (meaning.isAlone ? 0.95 : 0.7),
    meaning: { kind: 'grain', ...meaning },
  }));
}

/** "By agents" may say who wrote; "by agent" splits. */
const splitting = /^(by|par|per)$/;

function offeredBy(
  metrics: readonly Span[],
  { lexicon, metricsBefore }: { readonly lexicon: Lexicon; readonly metricsBefore: readonly string[] },
): Set<string> {
  const named = metrics.flatMap(({ meaning }) => (meaning.kind === 'metric' ? meaning.metrics : []));
  const ids = [...named, ...metricsBefore];
  return new Set(
    ids.flatMap((id) =>
      (lexicon.metrics.get(id)?.variants ?? []).flatMap(({ key, values }) =>
        values.map(({ value }) => `${key}=${value}`),
      ),
    ),
  );
}

/** Set phrases for a variant; single words mean it only beside their metric, which is decided later. */
function variantSpans(
  tokens: readonly Token[],
  language: LanguageIndex,
  offered: ReadonlySet<string>,
): Span[] {
  return language.variants
    .find(tokens)
    .filter(({ start, end, meaning }) => end - start > 1 && meaning.key !== 'transform')
    .filter(({ meaning }) => offered.has(`${meaning.key}=${meaning.value}`))
    .filter(({ start, quality }) => quality === 1 || !splitting.test(tokens[start]?.fold ?? ''))
    .map(({ start, end, quality, meaning }) => ({
      tokens: indexes(start, end),
      quality: quality * variantQuality,
      meaning: { kind: 'variant', ...meaning },
    }));
}

function anchorSpans(tokens: readonly Token[], language: LanguageIndex): Span[] {
  return grouped(language.anchors.find(tokens)).map((group) => ({
    tokens: indexes(group[0]?.start ?? 0, group[0]?.end ?? 0),
    quality: variantQuality,
    meaning: { kind: 'anchor', anchors: group.map(({ meaning }) => meaning) },
  }));
}

/** Nouns: a word that only looks like them ("marketing", "targeting") is none. */
const exactCues: ReadonlySet<CueName> = new Set(['industry', 'target', 'unmeasured', 'peers', 'list', 'now']);

/** "Late tickets", "the response rate": several metrics go by that name. */
function choiceSpans(tokens: readonly Token[], language: LanguageIndex): Span[] {
  const exact = language.choices.find(tokens).filter(({ quality }) => quality >= 0.95);
  return exact.map(({ start, end, quality, meaning }) => ({
    tokens: indexes(start, end),
    quality: quality * choiceQuality,
    meaning: { kind: 'choice', metrics: meaning },
  }));
}

function cueSpans(tokens: readonly Token[], language: LanguageIndex): Span[] {
  const groups = new Map<string, { readonly tokens: number[]; readonly cues: CueName[]; quality: number }>();
  for (const { start, end, quality, meaning } of language.cues.find(tokens)) {
    const isExactWord = exactCues.has(meaning) || end - start > 1 || (tokens[start]?.fold.length ?? 0) < 5;
    if (quality < 0.95 && isExactWord) continue;
    const key = `${start}-${end}`;
    const group = groups.get(key) ?? { tokens: indexes(start, end), cues: [], quality: 0 };
    if (!group.cues.includes(meaning)) group.cues.push(meaning);
    group.quality = Math.max(group.quality, quality);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    tokens: group.tokens,
    quality: cueQuality * group.quality,
    meaning: { kind: 'cue', cues: group.cues },
  }));
}
