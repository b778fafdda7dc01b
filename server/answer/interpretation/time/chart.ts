import type { Moment } from './clock.ts';
import type { TimeCategory, TimeValues } from './time-values.ts';

/** A stretch of tokens read as one category; `end` is exclusive. */
export type Item<C extends TimeCategory = TimeCategory> = {
  readonly [K in C]: {
    readonly category: K;
    readonly value: TimeValues[K];
    readonly start: number;
    readonly end: number;
    /** Filler words passed over inside it: of two readings the one with fewer is better. */
    readonly skipped: number;
  };
}[C];

/** A word that may be passed over; null where the word may not. */
export type Filler = 'link' | 'adjective' | null;

/** What one rule makes of a row of categories; null where the row means nothing. */
export type Rule = {
  readonly makes: TimeCategory;
  readonly pattern: readonly TimeCategory[];
  readonly build: (moment: Moment, values: readonly unknown[]) => unknown;
  /** Only adjectives may stand between its parts: "3 full months", but not "15 of the month". */
  readonly isTight: boolean;
};

type Arguments<R extends readonly TimeCategory[]> = { readonly [K in keyof R]: TimeValues[R[K]] };

/** A rule of the grammar: `pattern` in order, filler words between its parts allowed. */
export function rule<M extends TimeCategory, const R extends readonly TimeCategory[]>(
  makes: M,
  pattern: R,
  build: (moment: Moment, ...values: Arguments<R>) => TimeValues[M] | undefined,
): Rule {
  return {
    makes,
    pattern,
    isTight: counting.every((category) => pattern.includes(category)) && !pattern.includes('period'),
    build: (moment, values) => build(moment, ...(values as unknown as Arguments<R>)),
  };
}

const counting: readonly TimeCategory[] = ['number', 'unit'];

/** The same rule with no preposition or article between its parts. */
export function tight(loose: Rule): Rule {
  return { ...loose, isTight: true };
}

/** Filler words may stand between the parts of a rule, this many in a row. */
const fillerLimit = 2;
const itemLimit = 600;

export class TimeChart {
  private readonly byStart: Item[][];
  private readonly byFirst = new Map<TimeCategory, Rule[]>();
  private size = 0;

  private readonly fillers: readonly Filler[];
  private readonly moment: Moment;

  constructor(words: readonly Item[], fillers: readonly Filler[], rules: readonly Rule[], moment: Moment) {
    this.fillers = fillers;
    this.moment = moment;
    this.byStart = fillers.map(() => []);
    for (const rule of rules) {
      const first = rule.pattern[0];
      if (first) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), rule]);
    }
    for (let start = fillers.length - 1; start >= 0; start -= 1) {
      this.fill(
        words.filter((word) => word.start === start),
        start,
      );
    }
  }

  /** Every stretch that reads as one of these categories. */
  items(categories: readonly TimeCategory[]): Item[] {
    return this.byStart.flat().filter((item) => categories.includes(item.category));
  }

  private fill(words: readonly Item[], start: number): void {
    const agenda = [...words];
    for (let item = agenda.pop(); item; item = agenda.pop()) {
      if (this.isKnown(item, start) || this.size > itemLimit) continue;
      this.byStart[start]?.push(item);
      this.size += 1;
      for (const rule of this.byFirst.get(item.category) ?? []) {
        agenda.push(...this.apply(rule, item));
      }
    }
  }

  private apply(rule: Rule, first: Item): Item[] {
    const found: Item[] = [];
    const extend = (values: readonly unknown[], end: number, skipped: number): void => {
      const category = rule.pattern[values.length];
      if (category === undefined) {
        const value = rule.build(this.moment, values);
        if (value === undefined) return;
        found.push({ category: rule.makes, value, start: first.start, end, skipped } as Item);
        return;
      }
      for (const [item, passed] of this.startingFrom(end, rule.isTight)) {
        if (item.category === category) {
          extend([...values, item.value], item.end, skipped + passed + item.skipped);
        }
      }
    };
    extend([first.value], first.end, first.skipped);
    return found;
  }

  /** Items that begin at a place, or after a few filler words; with how many were passed over. */
  private startingFrom(end: number, isTight: boolean): [Item, number][] {
    const reachable = (this.byStart[end] ?? []).map((item): [Item, number] => [item, 0]);
    for (let skipped = 1; skipped <= fillerLimit; skipped += 1) {
      const filler = this.fillers[end + skipped - 1];
      if (filler === undefined || filler === null || (isTight && filler !== 'adjective')) break;
      reachable.push(...(this.byStart[end + skipped] ?? []).map((item): [Item, number] => [item, skipped]));
    }
    return reachable;
  }

  private isKnown(item: Item, start: number): boolean {
    return (this.byStart[start] ?? []).some(
      (other) =>
        other.category === item.category &&
        other.end === item.end &&
        JSON.stringify(other.value) === JSON.stringify(item.value),
    );
  }
}
