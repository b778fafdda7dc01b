import type { Localized } from '#semantic-layer/query/locale.ts';
import type { Direction, Unit } from '#semantic-layer/query/unit.ts';
import type { MetricForm } from './metric-form.ts';

/** The choices a metric offers: key → values, the first one being the default. */
export type VariantSpace = Readonly<Record<string, readonly [string, ...string[]]>>;

export type VariantChoice<V extends VariantSpace> = { readonly [K in keyof V]: V[K][number] };

/** What a number means, in one place: words, unit, choices, and the form it is computed in. */
export type Metric<D extends string = string> = {
  readonly label: Localized<string>;
  readonly synonyms: Localized<readonly string[]>;
  /** One or two sentences: what is counted, what is left out. */
  readonly definition: Localized<string>;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly variants: VariantSpace;
  /** Names of the dataset's times this metric may be dated by, the default first. */
  readonly anchors: readonly [string, ...string[]];
  /** Below this many observations the figure is "too few to tell". */
  readonly minimumSample: number;
  /** Not counted but worked out from rates: shown as "about". */
  readonly isEstimate: boolean;
  /** The form for a complete choice of variants; null for a choice that means nothing (business hours of `created`). */
  readonly form: (choice: Readonly<Record<string, string>>) => MetricForm<D> | null;
};

type MetricInput<V extends VariantSpace, D extends string> = Omit<
  Metric<D>,
  'variants' | 'form' | 'minimumSample' | 'isEstimate'
> & {
  readonly variants?: V;
  readonly minimumSample?: number;
  readonly isEstimate?: boolean;
  readonly form: (choice: VariantChoice<V>) => MetricForm<D> | null;
};

/** Declares a metric; `form` gets one value of every variant, typed. */
export function metric<const V extends VariantSpace, D extends string>(input: MetricInput<V, D>): Metric<D> {
  return {
    ...input,
    variants: input.variants ?? {},
    minimumSample: input.minimumSample ?? 0,
    isEstimate: input.isEstimate ?? false,
    form: (choice) => input.form(choice as VariantChoice<V>),
  };
}

/** @returns the choice in force: the defaults, with the given values on top */
export function completeChoice(
  variants: VariantSpace,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(variants).map(([key, values]) => [key, values[0]])),
    ...given,
  };
}
