import type { Localized } from '#semantic-layer/query/locale.ts';
import type { Direction, Unit } from '#semantic-layer/query/unit.ts';

/** A choice a metric offers, such as `basis: business | calendar`; `values[0]` is the default. */
export type VariantDescription = {
  readonly key: string;
  readonly values: readonly { readonly value: string; readonly label: Localized<string> }[];
};

/** A metric as people, the offline reader and a language model know it. */
export type MetricDescription = {
  readonly id: string;
  readonly label: Localized<string>;
  readonly synonyms: Localized<readonly string[]>;
  readonly definition: Localized<string>;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly variants: readonly VariantDescription[];
  /** Time anchors, the default first. */
  readonly anchors: readonly string[];
  /** Ids of the dimensions it can be split and filtered by. */
  readonly dimensions: readonly string[];
  /** Those of them that give one thing several rows (a conversation its tags): rows then overlap. */
  readonly overlapping: readonly string[];
  /** A state at an instant (backlog): never added up over time. */
  readonly isSnapshot: boolean;
  /** Below this many observations the figure is shown as too few to tell. */
  readonly minimumSample: number;
};

export type DimensionDescription = {
  readonly id: string;
  readonly label: Localized<string>;
  readonly synonyms: readonly string[];
  readonly type: 'categorical' | 'ordinal' | 'entity' | 'hierarchy' | 'text' | 'boolean' | 'cyclic';
  /** Fixed values with their names, for dimensions whose values are not the organisation's own. */
  readonly values: readonly { readonly value: string; readonly names: Localized<readonly string[]> }[];
  /** What the rows without a value are called. */
  readonly missing: Localized<string>;
};

/** The whole model in words: what the catalogue page, the offline reader and the model's prompt are made from. */
export type ModelDescription = {
  readonly metrics: readonly MetricDescription[];
  readonly dimensions: readonly DimensionDescription[];
};

/** A value that exists in an organisation's data; `parent` is the category above a leaf. */
export type KnownValue = { readonly dimension: string; readonly value: string; readonly parent?: string };
