import type { Moment } from './clock.ts';
import type { TimeCategory, TimeValues } from './time-values.ts';

/** A stretch of tokens read as one category; `end` is exclusive. */
export type Item<C extends TimeCategory = TimeCategory> = {
  readonly [K in C]: {
    readonly category: K;
    readonly value: TimeValues[K];
    readonly start: number;
    readonly end: number;
  };
}[C];

/** What one rule makes of a row of categories; null where the row means nothing. */
export type Rule = {
  readonly makes: TimeCategory;
  readonly pattern: readonly TimeCategory[];
  readonly build: (moment: Moment, values: readonly unknown[]) => unknown;
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
    build: (moment, values) => build(moment, ...(values as unknown as Arguments<R>)),
  };
}

/** Filler words may stand between the parts of a rule, this many in a row. */
const fillerLimit = 2;
const itemLimit = 600;

export class TimeChart {
  private readonly byStart: Item[][];
  private readonly byFirst = new Map<TimeCategory, Rule[]>();
  private size = 0;

  private readonly isFiller: readonly boolean[];
  private readonly moment: Moment;

  constructor(words: readonly Item[], isFiller: readonly boolean[], rules: readonly Rule[], moment: Moment) {
    this.isFiller = isFiller;
    this.moment = moment;
    this.byStart = isFiller.map(() => []);
    for (const rule of rules) {
      const first = rule.pattern[0];
      if (first) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), rule]);
    }
    for (let start = isFiller.length - 1; start >= 0; start -= 1) {
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
    const extend = (values: readonly unknown[], end: number): void => {
      const category = rule.pattern[values.length];
      if (category === undefined) {
        const value = rule.build(this.moment, values);
        if (value !== undefined) found.push({ category: rule.makes, value, start: first.start, end } as Item);
        return;
      }
      for (const next of this.startingFrom(end)) {
        if (next.category === category) extend([...values, next.value], next.end);
      }
    };
    extend([first.value], first.end);
    return found;
  }

  private startingFrom(end: number): Item[] {
    const reachable: Item[] = [...(this.byStart[end] ?? [])];
    for (let skipped = 1; skipped <= fillerLimit; skipped += 1) {
      if (!this.isFiller[end + skipped - 1]) break;
      reachable.push(...(this.byStart[end + skipped] ?? []));
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
