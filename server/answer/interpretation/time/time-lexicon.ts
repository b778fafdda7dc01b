import type { Token } from '#server/answer/interpretation/text/token.ts';
import type { TimeWords } from '#server/answer/interpretation/vocabulary/time-words.ts';
import type { Filler, Item } from './chart.ts';
import type { TimeCategory } from './time-values.ts';

type Meaning = { readonly category: TimeCategory; readonly value: unknown };
type Entry = {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** "Sept", "sem": a full stop may follow that ends no sentence. */
  readonly isAbbreviation: boolean;
};

/** The words of time of one language, ready to be found in a question. */
export class TimeLexicon {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly fillers: ReadonlySet<string>;
  private readonly adjectives: ReadonlySet<string>;
  private readonly letters: TimeWords['letters'];
  /** Every single word, for spelling. */
  readonly words: ReadonlySet<string>;

  constructor(source: TimeWords) {
    this.fillers = new Set(source.fillers);
    this.adjectives = new Set(source.adjectives);
    this.letters = source.letters;
    for (const entry of entriesOf(source)) {
      const first = entry.words[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), entry]);
    }
    this.words = new Set([...this.byFirst.values()].flat().flatMap((entry) => entry.words));
  }

  filler(token: Token): Filler {
    if (this.adjectives.has(token.fold)) return 'adjective';
    return this.fillers.has(token.fold) ? 'link' : null;
  }

  /** Readings of single words and set phrases; the grammar puts them together. */
  read(tokens: readonly Token[]): Item[] {
    return tokens.flatMap((token) => [
      ...(this.isYearAfterMonth(token, tokens) || isScore(token, tokens) ? [] : numeric(token, this.letters)),
      ...shortYear(token, tokens, this.isYearAfterMonth(token, tokens)),
      ...this.phrases(token, tokens),
    ]);
  }

  private isYearAfterMonth(token: Token, tokens: readonly Token[]): boolean {
    if (!this.letters.isYearAfterMonth || yearInTwoDigits(token) === null) return false;
    const before = this.byFirst.get(tokens[token.index - 1]?.fold ?? '') ?? [];
    return before.some(({ meaning }) => meaning.category === 'month');
  }

  private phrases(token: Token, tokens: readonly Token[]): Item[] {
    if (isModalVerb(token, tokens) || isEndToEnd(token, tokens)) return [];
    return (this.byFirst.get(token.fold) ?? [])
      .filter(({ words }) => words.every((word, offset) => tokens[token.index + offset]?.fold === word))
      .flatMap(({ words, meaning, isAbbreviation }) => {
        const end = token.index + words.length;
        const isDotted = isAbbreviation && isDotAfter(tokens[end - 1], tokens[end]);
        return [item(meaning, token.index, end), ...(isDotted ? [item(meaning, token.index, end + 1)] : [])];
      });
  }
}

/** "End to end" is no end of a period. */
function isEndToEnd({ fold, index }: Token, tokens: readonly Token[]): boolean {
  const joins = (from: number): boolean =>
    tokens[from]?.fold === 'end' && tokens[from + 1]?.fold === 'to' && tokens[from + 2]?.fold === 'end';
  return fold === 'end' && (joins(index) || joins(index - 2));
}

function isDotAfter(token: Token | undefined, sign: Token | undefined): boolean {
  return sign?.text === '.' && token?.end === sign.start;
}

/** "Rated 1 or 2 last week": of several weeks one would say weeks. */
function isScore({ index, shape }: Token, tokens: readonly Token[]): boolean {
  const [before, mark, unit] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (shape.kind !== 'number' || shape.value <= 1) return false;
  const isCounted = /^(the|these|those|our)$/.test(before?.fold ?? '');
  return (
    !isCounted &&
    /^(last|past|this)$/.test(mark?.fold ?? '') &&
    /^(week|month|quarter|year)$/.test(unit?.fold ?? '')
  );
}

/** Years that are written in two digits. */
const shortYears = { from: 15, to: 39 } as const;

function yearInTwoDigits({ shape, text }: Token): number | null {
  if (shape.kind !== 'number' || shape.suffix !== '' || text.length !== 2) return null;
  return shape.value >= shortYears.from && shape.value <= shortYears.to ? 2000 + shape.value : null;
}

/** 25 where only a year can follow (Q3 25), and '25 anywhere. */
function shortYear(token: Token, tokens: readonly Token[], isWhole: boolean): Item[] {
  const next = tokens[token.index + 1];
  if (/^['’]$/.test(token.text) && next && token.end === next.start) {
    const year = yearInTwoDigits(next);
    return year === null ? [] : [item({ category: 'year', value: year }, token.index, token.index + 2)];
  }
  const year = yearInTwoDigits(token);
  const category = isWhole ? 'year' : 'shortYear';
  return year === null ? [] : [item({ category, value: year }, token.index, token.index + 1)];
}

const pronouns = new Set([
  'i',
  'we',
  'you',
  'they',
  'it',
  'he',
  'she',
  'that',
  'who',
  'which',
  'customers',
  'agents',
]);

/** "We may", "it may be", "they march": no months. */
function isModalVerb(token: Token, tokens: readonly Token[]): boolean {
  if (token.fold !== 'may' && token.fold !== 'march' && token.fold !== 'mar') return false;
  return pronouns.has(tokens[token.index - 1]?.fold ?? '') && !token.isName;
}

function numeric(token: Token, letters: TimeWords['letters']): Item[] {
  const one = (category: TimeCategory, value: unknown): Item =>
    item({ category, value }, token.index, token.index + 1);
  const { shape } = token;
  switch (shape.kind) {
    case 'number': {
      if (shape.suffix !== '' || !Number.isInteger(shape.value)) return [];
      const isYear = shape.value >= 1990 && shape.value <= 2100 && token.text.length === 4;
      return isYear ? [one('year', shape.value)] : [one('number', shape.value), one('figure', shape.value)];
    }
    case 'ordinal':
      return [one('ordinal', shape.value), one('dayOrdinal', shape.value)];
    case 'date':
      return [one('date', { year: shape.year, month: shape.month, day: shape.day })];
    case 'slash':
      return [one('slash', { first: shape.first, second: shape.second, year: shape.year })];
    case 'clock':
      return [...(shape.minutes <= 24 * 60 ? [one('clock', shape.minutes)] : []), ...hourCount(token)];
    case 'word':
      return letterAndNumber(token, letters).map(({ category, value }) => one(category, value));
    case 'symbol':
      return [];
  }
}

/** "24h" is a time of day and a length: the "last 24h". */
function hourCount(token: Token): Item[] {
  const written = /^(\d+)\s?h$/i.exec(token.text);
  if (!written) return [];
  const value = Number(written[1]);
  return [item({ category: 'hourCount', value }, token.index, token.index + 1)];
}

/** Q3, H1, W45. */
function letterAndNumber(token: Token, letters: TimeWords['letters']): Meaning[] {
  const written = /^([a-z]{1,3})0?(\d{1,2})$/.exec(token.fold);
  if (!written) return [];
  const letter = written[1] ?? '';
  const value = Number(written[2]);
  if (value < 1) return [];
  if (letters.quarter.includes(letter) && value <= 4) return [{ category: 'quarter', value }];
  if (letters.half.includes(letter) && value <= 2) return [{ category: 'half', value }];
  return letters.week.includes(letter) && value <= 53 ? [{ category: 'week', value }] : [];
}

function entriesOf(source: TimeWords): Entry[] {
  const lists: [TimeCategory, unknown, readonly string[]][] = [
    ...Object.entries(source.marks).map(([mark, words]): [TimeCategory, unknown, readonly string[]] => [
      mark as TimeCategory,
      null,
      words,
    ]),
    ...values('unit', source.units),
    ...counted('number', source.numbers),
    ...counted('ordinal', source.ordinals),
    ['article', 1, source.articles],
    ...numbered('month', source.months),
    ...numbered('weekday', source.weekdays),
    ...numbered('weekdays', source.weekdayPlurals),
    ...counted('day', source.days),
    ...values('part', source.parts),
    ...counted('clock', source.clocks),
    ...values('season', source.seasons),
    ...values('holiday', source.holidays),
    ...counted('toDateOf', source.toDateOf),
    ...counted('over', source.over),
  ];
  return lists.flatMap(([category, value, words]) =>
    words.map((phrase) => ({
      words: phrase.replace(/'s\b/g, " 's").split(/ |(?<=\w)-(?=\w)/),
      meaning: { category, value },
      isAbbreviation: phrase !== words[0] && (words[0] ?? '').startsWith(phrase),
    })),
  );
}

function values(category: TimeCategory, words: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(words).map(([value, list]): [TimeCategory, unknown, readonly string[]] => [
    category,
    value,
    list,
  ]);
}

function counted(category: TimeCategory, words: Readonly<Record<string, unknown>>) {
  return Object.entries(words).map(([word, value]): [TimeCategory, unknown, readonly string[]] => [
    category,
    value,
    [word],
  ]);
}

function numbered(category: TimeCategory, lists: readonly (readonly string[])[]) {
  return lists.map((list, index): [TimeCategory, unknown, readonly string[]] => [category, index + 1, list]);
}

function item(meaning: Meaning, start: number, end: number): Item {
  return { ...meaning, start, end, skipped: 0 } as Item;
}
