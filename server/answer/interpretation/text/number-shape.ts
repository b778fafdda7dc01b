import type { TokenShape } from './token.ts';

type NumberPart = { readonly text: string; readonly start: number; readonly shape: TokenShape };
type Groups = Readonly<Record<string, string | undefined>>;

/** Suffixes that belong to the number itself; any other letters after it are a word of their own. */
const multipliers: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/** The numeric pieces of one match (a date, a clock time, an ordinal, a number), or null where it is no number. */
export function numberShape(groups: Groups): NumberPart[] | null {
  const text = groups['iso'] ?? groups['dmy'] ?? groups['ym'] ?? groups['slash'];
  if (text !== undefined) return dateParts(text, groups);
  const clock = groups['halfday'] ?? groups['colon'] ?? groups['hour'];
  if (clock !== undefined) return [{ text: clock, start: 0, shape: clockShape(clock) }];
  const ordinal = groups['ordinal'];
  if (ordinal !== undefined) {
    return [{ text: ordinal, start: 0, shape: { kind: 'ordinal', value: Number.parseInt(ordinal, 10) } }];
  }
  const number = groups['number'];
  return number === undefined ? null : numberParts(number, groups['suffix'] ?? '');
}

function dateParts(text: string, groups: Groups): NumberPart[] {
  const [a = 0, b = 0, c = 0] = text.split(/[-/.T ]/).map(Number);
  if (groups['iso'] !== undefined) {
    const date: NumberPart = {
      text: text.slice(0, 10),
      start: 0,
      shape: { kind: 'date', year: a, month: b, day: c },
    };
    const time = /[T ](\d{1,2}:\d{2})$/.exec(text)?.[1];
    return time ? [date, { text: time, start: text.length - time.length, shape: clockShape(time) }] : [date];
  }
  if (groups['ym'] !== undefined) {
    const [year, month] = a > 31 ? [a, b] : [b, a];
    return [{ text, start: 0, shape: { kind: 'date', year, month, day: null } }];
  }
  const year = groups['slash'] === undefined ? fullYear(c) : null;
  return [{ text, start: 0, shape: { kind: 'slash', first: a, second: b, year } }];
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function clockShape(text: string): TokenShape {
  const [, hourText = '0', minuteText] = /^(\d{1,2})\s?[:h]?(\d{2})?/i.exec(text) ?? [];
  const hour = Number(hourText);
  const minutes = Number(minuteText ?? 0);
  if (/[ap]\.?m/i.test(text)) {
    const isAfternoon = /p\.?m/i.test(text);
    const base = hour % 12;
    return { kind: 'clock', minutes: (isAfternoon ? base + 12 : base) * 60 + minutes, mark: 'half-day' };
  }
  return { kind: 'clock', minutes: hour * 60 + minutes, mark: text.includes(':') ? 'colon' : 'h' };
}

function numberParts(number: string, suffix: string): NumberPart[] {
  const value = toNumber(number);
  const letters = suffix.trim().toLowerCase();
  const multiplier = multipliers[letters];
  const text = `${number}${suffix}`;
  if (letters === '%') return [{ text, start: 0, shape: { kind: 'number', value, suffix: '%' } }];
  if (multiplier)
    return [{ text, start: 0, shape: { kind: 'number', value: value * multiplier, suffix: '' } }];
  const digits: NumberPart = { text: number, start: 0, shape: { kind: 'number', value, suffix: '' } };
  if (letters === '') return [digits];
  return [
    digits,
    { text: suffix.trim(), start: text.length - suffix.trim().length, shape: { kind: 'word' } },
  ];
}

/** 1 200, 1,200 and 1'200 are thousands; 1.5 and 1,5 are one and a half. */
function toNumber(text: string): number {
  const bare = text.replace(/[\s']/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return Number(bare.replace(',', '.'));
}
