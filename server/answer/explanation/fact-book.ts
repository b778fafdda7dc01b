import { formatChange, formatPercent, formatValue } from '#semantic-layer/query/format-value.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';
import type { Fact } from '#server/answer/answer.ts';

/** Where every figure of an answer is written down before a sentence may use it. */
export type FactBook = {
  /** A figure in its unit. @returns what sentences say */
  readonly figure: (id: string, value: number | null, unit: Unit) => string;
  /** A difference, with its sign. */
  readonly change: (id: string, value: number, unit: Unit) => string;
  /** A difference without its sign, for "fell by". */
  readonly size: (id: string, value: number, unit: Unit) => string;
  /** A share or relative change, 0..1. */
  readonly share: (id: string, value: number) => string;
  /** A name or a date that holds digits. */
  readonly text: (id: string, text: string) => string;
  readonly facts: () => readonly Fact[];
};

/** @param onFact  told of each new fact, so that it can be streamed */
export function createFactBook(locale: Locale, currency: string, onFact: (fact: Fact) => void): FactBook {
  const facts = new Map<string, Fact>();
  const write = (id: string, value: number | string | null, unit: string, formatted: string) => {
    if (!facts.has(id)) {
      const fact = { id, value, unit, formatted };
      facts.set(id, fact);
      onFact(fact);
    }
    return formatted;
  };
  const options = { locale, currency };
  return {
    figure: (id, value, unit) => write(id, value, unit, formatValue(value, unit, options)),
    change: (id, value, unit) => write(id, value, unit, formatChange(value, unit, options)),
    size: (id, value, unit) =>
      write(id, value, unit, formatChange(Math.abs(value), unit, options).replace(/^\+/, '')),
    share: (id, value) => write(id, value, 'ratio', formatPercent(Math.abs(value), locale)),
    text: (id, text) => write(id, text, 'text', text),
    facts: () => [...facts.values()],
  };
}
