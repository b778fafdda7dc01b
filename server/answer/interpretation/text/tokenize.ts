import { fold, singular, stem } from './fold.ts';
import { numberShape } from './number-shape.ts';
import type { Token, TokenShape } from './token.ts';

const word = String.raw`[\p{L}\p{M}]+[\p{L}\p{M}\d]*`;
const pieces = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2})?)`,
    String.raw`(?<dmy>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\d/]))`,
    String.raw`(?<ym>\d{4}[-/](?:0?[1-9]|1[0-2])(?![\d/-])|(?:0?[1-9]|1[0-2])/\d{4}(?![\d/]))`,
    String.raw`(?<slash>\d{1,2}/\d{1,2}(?![\d/%]))`,
    String.raw`(?<halfday>\d{1,2}(?::\d{2})?\s?(?:a\.m\.?|p\.m\.?|am|pm)(?![\p{L}\d]))`,
    String.raw`(?<colon>\d{1,2}:\d{2}(?![\d:]))`,
    String.raw`(?<hour>\d{1,2}\s?h(?:\d{2})?(?![\p{L}\d]))`,
    String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th|ers?|eres?|ères?|èmes?|emes?|ᵉ|e|nde?)(?![\p{L}\d]))`,
    String.raw`(?<number>\d{1,3}(?:[\s']\d{3}(?!\d))+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?<suffix>\s?%|[\p{L}]{1,10}(?![\p{L}\d]))?`,
    String.raw`(?<word>[\p{L}\d]+@[\p{L}\d.]+|${word}(?:['’ʼ]${word})*|['’]s(?![\p{L}]))`,
    String.raw`(?<sign>[^\s\p{L}\p{M}\d])`,
  ].join('|'),
  'giu',
);

const elided = new Set(['l', 'd', 'qu', 'c', 'n', 's', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quelqu']);
const whole = new Set(["aujourd'hui", "d'accord", "o'clock", "quelqu'un"]);
const joined: ReadonlyMap<string, string> = new Map([
  ["aujourd'hui", 'aujourdhui'],
  ["o'clock", 'oclock'],
]);
const hyphenated = /\b(e-mails?|week-?ends?|re-open\w*|co-?pilot\w*|no-one|t-chats?)\b/giu;

/** The question as tokens: elisions, contractions and possessives apart, hyphens open, numbers and dates whole. */
export function tokenize(question: string): Token[] {
  const text = question.replace(hyphenated, (match) => match.replace('-', '⁃'));
  const tokens: Token[] = [];
  let quotation = 0;
  let isInQuotes = false;
  for (const match of text.matchAll(pieces)) {
    const groups = match.groups ?? {};
    if (groups['sign'] !== undefined && /["«»“”]/.test(groups['sign'])) {
      isInQuotes =
        groups['sign'] === '«' || groups['sign'] === '“' || (groups['sign'] === '"' && !isInQuotes);
      if (isInQuotes) quotation += 1;
      continue;
    }
    for (const part of partsOf(match[0], groups, match.index)) {
      tokens.push(toToken(part, tokens, isInQuotes ? quotation : 0));
    }
  }
  return joinHyphenated(tokens);
}

type Part = { readonly text: string; readonly start: number; readonly shape: TokenShape };

function partsOf(text: string, groups: Readonly<Record<string, string | undefined>>, start: number): Part[] {
  const numeric = numberShape(groups);
  if (numeric) return numeric.map((part) => ({ ...part, start: start + part.start }));
  if (groups['word'] !== undefined) return wordParts(text, start);
  return [{ text, start, shape: { kind: 'symbol' } }];
}

function wordParts(text: string, start: number): Part[] {
  const shape: TokenShape = { kind: 'word' };
  const plain = text.replace(/[’ʼ]/g, "'");
  if (whole.has(fold(plain))) return [{ text, start, shape }];
  const negated = /^(.+)n't$/i.exec(plain);
  if (negated?.[1] !== undefined) {
    return [
      { text: negated[1], start, shape },
      { text: 'not', start: start + negated[1].length, shape },
    ];
  }
  const parts: Part[] = [];
  let at = start;
  for (const [index, piece] of plain.split("'").entries()) {
    if (piece !== '') {
      const isElision = index === 0 && elided.has(fold(piece));
      const isEnding = index > 0 && /^(s|re|ve|ll|d|m)$/i.test(piece) && !isElision;
      parts.push({ text: isEnding ? `'${piece}` : piece, start: isEnding ? at - 1 : at, shape });
    }
    at += piece.length + 1;
  }
  return parts;
}

function toToken(part: Part, before: readonly Token[], quotation: number): Token {
  const folded = joined.get(fold(part.text)) ?? fold(part.text).replace('⁃', '');
  const previous = before.at(-1);
  const opensSentence = previous === undefined || /^[.?!:]$/.test(previous.text);
  return {
    index: before.length,
    text: part.text,
    fold: folded,
    stem: stem(folded),
    singular: singular(folded),
    start: part.start,
    end: part.start + part.text.length,
    shape: part.shape,
    isName: !opensSentence && part.shape.kind === 'word' && /^\p{Lu}/u.test(part.text),
    quotation,
  };
}

const calendarWord =
  /^(jan|feb|fev|mar|apr|avr|may|mai|jun|jui|jul|aug|aou|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim|[qtsh][1-4]$)/;

/** A hyphen inside a word says nothing; between two months or weekdays it says "to". */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !after || !sign || !/^[-‐‑–]$/.test(sign.text)) return false;
  const isTight = before.end === sign.start && sign.end === after.start;
  const areWords = before.shape.kind === 'word' && after.shape.kind === 'word';
  const isWordAndNumber = before.shape.kind === 'number' && after.shape.kind === 'word';
  if (!isTight || !(areWords || isWordAndNumber)) return false;
  return !(calendarWord.test(before.fold) && calendarWord.test(after.fold));
}

/** `e-mail` was kept in three tokens by a sign of our own: one word again. */
function joinHyphenated(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 2];
    if (!token || isInnerHyphen(tokens, at)) continue;
    const isJoint = tokens[at + 1]?.text === '⁃' && next !== undefined;
    const folded = isJoint ? `${token.fold}${next.fold}` : token.fold;
    result.push({
      ...token,
      index: result.length,
      fold: folded,
      stem: stem(folded),
      singular: singular(folded),
      text: isJoint ? `${token.text}-${next.text}` : token.text,
      end: isJoint ? next.end : token.end,
    });
    if (isJoint) at += 2;
  }
  return result;
}
