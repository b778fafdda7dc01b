import type { Filter } from '#semantic-layer/query/plan.ts';
import {
  firstToken,
  isSpanOf,
  lastToken,
  type Span,
  type SpanOf,
  type ValueReading,
} from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { NamedValue } from './filters.ts';
import type { Sentence } from './sentence.ts';

/** "By type of author (human, bot, copilot)": members in brackets after the word for them only say what it means. */
export function isIllustration(span: Span, sentence: Sentence): boolean {
  let open = firstToken(span) - 1;
  for (; open >= 0; open -= 1) {
    const text = sentence.tokens[open]?.text;
    if (text === ')') return false;
    if (text === '(') break;
  }
  if (open < 1) return false;
  return sentence.everySpan.some(
    (other) => /^(dimension|metric|value)$/.test(other.meaning.kind) && lastToken(other) === open - 1,
  );
}

const written =
  /^(conversations?|tickets?|messages?|chats?|emails?|mails?|searches|search|queries|recherches?|articles?|readers?|lecteurs?|speakers?|side|cote|comments?|commentaires?|requests?|demandes?|version|content|contenus?)$/;

/** "French searches", « côté allemand »: said of words that are written, an adjective is their language. */
export function languageSaid(span: SpanOf<'value'>, sentence: Sentence): ValueReading | null {
  const language = languageOf(span.meaning.readings);
  if (!language) return null;
  const isSplit = sentence
    .all('dimension')
    .some(({ meaning }) => meaning.dimensions.includes(defaultReadings.language));
  if (isSplit) return language;
  const after = sentence.tokens.slice(lastToken(span) + 1, lastToken(span) + 3).map(({ fold }) => fold);
  const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
  const isSaid =
    written.test(after[0] ?? '') || (after[0] === 'language' && after.length > 1) || written.test(before);
  return isSaid ? language : null;
}

/** The country whose people speak it stands for the language that the country's adjective names. */
const spoken: Readonly<Record<string, string>> = {
  FR: 'fr',
  GB: 'en',
  DE: 'de',
  ES: 'es',
  IT: 'it',
  NL: 'nl',
  PT: 'pt',
};

function languageOf(readings: readonly ValueReading[]): ValueReading | null {
  const own = readings.find(({ dimension }) => dimension === defaultReadings.language);
  const country = readings.find(({ dimension }) => dimension === defaultReadings.country);
  const code = spoken[country?.values[0] ?? ''];
  return own ?? (code ? { dimension: defaultReadings.language, values: [code] } : null);
}

/** "English vs French searches": members held against each other are of one dimension. */
export function harmonized(named: readonly NamedValue[], sentence: Sentence): readonly NamedValue[] {
  const isAgainst = sentence.has('versus', 'compare', 'between', 'or');
  const languages = named.filter(({ reading }) => reading.dimension === defaultReadings.language);
  if (!isAgainst || languages.length === 0) return named;
  return named.map((one) => {
    if (one.reading.dimension !== defaultReadings.country) return one;
    const language = languageOf([one.reading, ...one.others]);
    return language ? { ...one, reading: language } : one;
  });
}

/** The share of an amount, and the amount of a share: one is named, the other asked for. */
function partnerOf(id: string): string {
  const pair = defaultReadings.amountAndShare.find(({ amount, share }) => amount === id || share === id);
  return pair ? (pair.amount === id ? pair.share : pair.amount) : id;
}

/** "How long was the chat hidden", "the chat queue": a channel inside a metric's name still narrows it. */
export function channelsInside(sentence: Sentence, metrics: readonly string[]): readonly Filter[] {
  const hosts = sentence
    .all('metric')
    .filter(({ meaning }) =>
      meaning.metrics.some(
        (id) =>
          !/^(missed_|channel_displays|targeting_)/.test(id) &&
          (metrics.includes(id) || metrics.includes(partnerOf(id))),
      ),
    )
    .filter(({ meaning }) =>
      meaning.metrics.every((id) => sentence.lexicon.metrics.get(id)?.dimensions.includes('channel')),
    );
  const inside = sentence.everySpan.filter(
    (span): span is SpanOf<'value'> =>
      isSpanOf(span, 'value') &&
      span.quality >= 0.95 &&
      span.tokens.length === 1 &&
      hosts.some(({ tokens }) => span.tokens.every((index) => tokens.includes(index))) &&
      !/^(calls?|appels?|textes?|texts?|forms?)$/.test(sentence.tokens[firstToken(span)]?.fold ?? ''),
  );
  const values = inside.flatMap(({ meaning }) =>
    meaning.readings.filter(({ dimension }) => dimension === 'channel').flatMap(({ values: found }) => found),
  );
  return values.length > 0 ? [{ dimension: 'channel', op: 'in', values: [...new Set(values)] }] : [];
}

const scoring =
  /^(scored?|scoring|rated?|gave|give|gives|giving|mis|mettent|met|note|notes|notent|noté|notés|stars?|etoiles?|donne|donnent|scores?)$/;
const surveyed: ReadonlySet<string> = new Set([
  'csat',
  'interesting_comments',
  'survey_response_rate',
  'nps',
  'ces',
]);

/** "People who scored us 1 or 2", « qui nous ont mis 1 »: the score itself. */
export function scoresGiven(
  sentence: Sentence,
  metrics: readonly string[],
  taken: ReadonlySet<Span>,
): { readonly filters: readonly Filter[]; readonly spans: readonly Span[] } {
  const isSurvey = metrics.some((id) => surveyed.has(id));
  const numbers = sentence.all('quantity').filter((span) => {
    const { kind, value } = span.meaning.quantity;
    return kind === 'plain' && Number.isInteger(value) && value >= 0 && value <= 10 && !taken.has(span);
  });
  const given = numbers.filter((span, at) => {
    const words = sentence.tokens.slice(Math.max(0, firstToken(span) - 4), firstToken(span));
    const before = numbers[at - 1];
    return (
      words.some(({ fold }) => scoring.test(fold)) ||
      (before !== undefined && sentence.areListed(before, span))
    );
  });
  const isScored = given.some((span) =>
    sentence.tokens
      .slice(Math.max(0, firstToken(span) - 4), firstToken(span))
      .some(({ fold }) => scoring.test(fold)),
  );
  if (!isSurvey || !isScored) return { filters: [], spans: [] };
  const values = given.map(({ meaning }) => String(meaning.quantity.value));
  return { filters: [{ dimension: 'survey_score', op: 'in', values }], spans: given };
}

/** "Split into base, expansion and upsell": members counted off are the split, not a choice. */
export function isCountedOff(named: readonly NamedValue[], sentence: Sentence): string | null {
  const [first] = named;
  if (
    !first ||
    named.length < 2 ||
    named.some(({ reading }) => reading.dimension !== first.reading.dimension)
  )
    return null;
  const before = sentence.tokens.slice(Math.max(0, firstToken(first.span) - 3), firstToken(first.span));
  const isInto = before.some(({ fold }) => /^(into|between|entre|en)$/.test(fold));
  const isSplit = sentence.tokens.some(({ fold }) =>
    /^(split|broken|divided|reparti\w*|ventil\w*|decompos\w*)$/.test(fold),
  );
  return isInto && isSplit ? first.reading.dimension : null;
}
