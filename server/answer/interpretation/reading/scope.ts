import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { CueName } from '#server/answer/interpretation/vocabulary/cue-names.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';
import { unknownName } from './unknown-names.ts';

export type Scope =
  | { readonly kind: 'inside' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-measured'; readonly words: string }
  | { readonly kind: 'no-subject' };

/** Cues that make a question of the desk's own even where no metric is named. */
const telling: readonly CueName[] = [
  'staffing',
  'topics',
  'quotes',
  'scorecard',
  'review',
  'gaps',
  'anomaly',
  'outlier',
  'target',
  'forecast',
];

/** These as well, where every word of the question was understood. */
const tellingAlone: readonly CueName[] = ['why', 'peers', 'what-if', 'now'];

/** Whether a question is about this desk at all, from what was understood of it and what was not. */
export function scopeOf(reading: Reading): Scope {
  return scopeWithout(unknownNamesOf(reading), reading);
}

/** A name that we do not know is asked about or refused as a name, whatever the rest. */
function unknownNamesOf({ sentence, namedMetrics, ignored }: Reading): readonly number[] {
  const name = unknownName(sentence, namedMetrics, ignored);
  return name !== null && name.closest.length > 0 ? name.tokens : [];
}

function scopeWithout(names: readonly number[], whole: Reading): Scope {
  const reading = { ...whole, ignored: whole.ignored.filter((index) => !names.includes(index)) };
  const { sentence, plan, namedMetrics, filters, splits, ignored } = reading;
  const absent = unmeasured(reading) ?? unknownSplit(reading) ?? unknownFigure(reading);
  if (absent !== null) return { kind: 'not-measured', words: absent };
  const words = ignored.map((index) => sentence.tokens[index]?.text ?? '').join(' ');
  const unexplained = ignored.length;
  const explained = explainedWords(reading);
  if (namedMetrics.length > 0) {
    if (isOnlyOfRows(reading) && unexplained > 0) return { kind: 'not-measured', words };
    return unexplained >= 2 && unexplained > explained ? { kind: 'outside' } : { kind: 'inside' };
  }
  if (isVague(reading)) return { kind: 'no-subject' };
  if (isOfNobody(reading)) return { kind: 'outside' };
  if (sentence.has(...telling) && unexplained <= explained) return { kind: 'inside' };
  if ((sentence.has(...tellingAlone) && unexplained === 0) || plan.scenario !== null)
    return { kind: 'inside' };
  const isSplit = splits.by.length > 0 && sentence.all('dimension').length > 0;
  const isOfDesk = isSplit || filters.where.length > 0 || sentence.all('dimension').length > 0;
  if (unexplained > 0 && !(isCount(reading) && unexplained < explained)) {
    const isNear =
      (sentence.all('dimension').length > 0 && unexplained <= 2) ||
      (filters.named.length > 0 && sentence.has('compare', 'versus'));
    return isNear || isSplit ? { kind: 'not-measured', words } : { kind: 'outside' };
  }
  if (!isOfDesk && splits.by.length === 0) {
    if (isOfTimeOnly(reading)) return { kind: 'inside' };
    return sentence.all('time').length > 0 ? { kind: 'no-subject' } : { kind: 'outside' };
  }
  return isFragment(reading) ? { kind: 'no-subject' } : { kind: 'inside' };
}

/** "Cost per ticket", "tickets by browser": a desk has them, its data do not; "cost in handle time" says in what. */
function unmeasured({ sentence, namedMetrics }: Reading): string | null {
  const rows: readonly string[] = defaultReadings.rowNouns;
  const isFigureNamed = namedMetrics.some((id) => !rows.includes(id));
  const cue = sentence.cues('unmeasured').find((span) => {
    const isSaidIn = /^(in|en)$/.test(sentence.tokens[lastToken(span) + 1]?.fold ?? '');
    if (isSaidIn && sentence.next(span, 'metric', 2)) return false;
    const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
    return (
      !isFigureNamed || /^(by|per|of|for|from|among|on|via|par|de|des|du|d|selon|chez|sur)$/.test(before)
    );
  });
  return cue ? sentence.wordsAt(cue) : null;
}

/** "Tickets by planet": a split by something that nobody knows. */
function unknownSplit({ sentence, ignored }: Reading): string | null {
  const unknown = sentence.cues('by').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    const isKnownSoon = sentence.spans.some(
      (span) =>
        /^(dimension|grain)$/.test(span.meaning.kind) && firstToken(span) > at && firstToken(span) - at <= 2,
    );
    const isBeside = at - lastToken(cue) <= 2;
    return ignored.includes(at) && isBeside && !isKnownSoon ? [sentence.tokens[at]?.text ?? ''] : [];
  });
  return unknown[0] ?? null;
}

/** "How many kittens", "the wellness rate": what is counted or measured is unknown. */
function unknownFigure({ sentence, ignored, namedMetrics }: Reading): string | null {
  const isKnownSoon = (at: number): boolean =>
    sentence.spans.some(
      ({ tokens, meaning }) =>
        /^(metric|value|dimension)$/.test(meaning.kind) &&
        tokens.some((index) => index > at && index - at <= 2),
    );
  const counted = sentence.cues('how-many').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    return at - lastToken(cue) <= 2 && ignored.includes(at) && !isKnownSoon(at) ? [at] : [];
  });
  const rated = ignored.filter((index) => {
    const word = (away: number): string => sentence.tokens[index + away]?.fold ?? '';
    const isRate = /^(rate|ratio|index)$/.test(word(1)) || /^(taux|ratio|indice)$/.test(word(-1));
    return isRate || (/^(de|d)$/.test(word(-1)) && /^(taux|ratio|indice)$/.test(word(-2)));
  });
  // "Fax messages", "unicorn tickets": rows of a kind that nobody knows.
  const kinds = ignored.filter((index) => {
    const isPlain = sentence.locale === 'en' && !/(ly|ing|ed)$/.test(sentence.tokens[index]?.fold ?? '');
    return isPlain && /^(tickets|messages|conversations)$/.test(sentence.tokens[index + 1]?.fold ?? '');
  });
  const isOfDesk = namedMetrics.length > 0 || sentence.all('dimension').length > 0;
  const [first] = isOfDesk ? [...counted, ...rated, ...kinds] : [];
  return first === undefined ? null : (sentence.tokens[first]?.text ?? '');
}

/** "Performance", "what about the agents?": a word for figures at large, or a kind of member, and nothing else. */
function isVague({ sentence, filters, splits, times }: Reading): boolean {
  const isAlone = filters.where.length === 0 && times.main === null && sentence.tokens.length <= 5;
  const isAtLarge =
    sentence.has('scorecard') && sentence.all('dimension').length === 0 && splits.by.length === 0;
  const isOpened = sentence.cues('what-about').some((cue) => firstToken(cue) === 0);
  return (
    isAlone &&
    (isAtLarge || (isOpened && sentence.all('dimension').length > 0)) &&
    !sentence.has('peers', 'review')
  );
}

/** "Who are you?", "who should I fire?": people are asked for, and no figure to tell them by. */
function isOfNobody({ sentence, filters, plan, ranking }: Reading): boolean {
  const isWho =
    sentence.cues('who').some((cue) => sentence.isFirst(cue)) && sentence.all('dimension').length === 0;
  return isWho && filters.where.length === 0 && ranking.superlative === null && plan.analysis === 'breakdown';
}

/** The next word that is more than a small one. */
function firstOfWeight(from: number, { tokens, lexicon, locale }: Reading['sentence']): number {
  const small = lexicon.languages[locale].functionWords;
  const found = tokens.slice(from).find(({ fold, shape }) => shape.kind === 'word' && !small.has(fold));
  return found?.index ?? tokens.length;
}

/** "This quarter against the last one": periods side by side want the usual figure. */
function isOfTimeOnly({ sentence, plan }: Reading): boolean {
  return sentence.all('time').length > 0 && (plan.compare !== null || plan.analysis !== 'value');
}

/** Words of weight that some span took. */
function explainedWords({ sentence }: Reading): number {
  const small = sentence.lexicon.languages[sentence.locale].functionWords;
  const taken = (kinds: readonly Span['meaning']['kind'][]): number =>
    sentence.spans
      .filter(({ meaning }) => kinds.includes(meaning.kind))
      .flatMap(({ tokens }) => tokens)
      .filter((index) => !small.has(sentence.tokens[index]?.fold ?? '')).length;
  return taken(['metric', 'dimension', 'value', 'cue', 'grain', 'time']);
}

/** "Cost per ticket", "salary of agents": the rows are known, what is asked of them is not. */
function isOnlyOfRows({ sentence, namedMetrics, ignored }: Reading): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  if (!namedMetrics.every((id) => nouns.includes(id))) return false;
  const spans = sentence.all('metric');
  const areSaidOf = spans.every((span) => {
    const isCounted = sentence.cueBefore(span, ['how-many', 'most', 'least'], 1) !== undefined;
    return !isCounted && saidOf.test(sentence.tokens[firstToken(span) - 1]?.fold ?? '');
  });
  const first = Math.min(...spans.map(firstToken));
  const unknownBefore = ignored.filter((index) => index < first).length;
  return spans.length > 0 && ((areSaidOf && unknownBefore > 0) || unknownBefore >= 2);
}

const saidOf = /^(per|par|of|for|about|de|des|d|du|pour|sur)$/;

/** "How many calls", "which team gets the most complaints": rows counted through a value. */
function isCount({ sentence, filters }: Reading): boolean {
  const counted: readonly string[] = defaultReadings.counted;
  return (
    sentence.has('how-many', 'most', 'least', 'share') &&
    filters.named.some(({ reading }) => counted.includes(reading.dimension))
  );
}

/** A piece of a question that needs another before it. */
function isFragment({ sentence, filters, splits }: Reading): boolean {
  const opening = sentence.cues('what-about').find((cue) => (cue.tokens[0] ?? 0) === 0);
  const isShort = sentence.tokens.length - (opening ? lastToken(opening) : 0) <= 6;
  return opening !== undefined && isShort && (filters.where.length > 0 || splits.by.length > 0);
}
