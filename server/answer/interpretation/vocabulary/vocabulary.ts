import type { Grain } from '#semantic-layer/query/plan.ts';
import type { CueWords } from './cue-names.ts';
import type { QuantityUnit } from './quantity.ts';
import type { TimeWords } from './time-words.ts';

/** Every word the parser knows of a language, beside the labels and synonyms of the model. */
export type Vocabulary = {
  readonly time: TimeWords;
  readonly cues: CueWords;
  /** Words that carry no meaning of their own: leaving them unexplained costs nothing. */
  readonly functionWords: readonly string[];
  /** The emptiest of them, passed over inside a metric's name. */
  readonly hollowWords: readonly string[];
  /** Words in which only this language is written: they decide the language of a question. */
  readonly tells: readonly string[];
  /** Words that mean the same inside a metric's name. */
  readonly sameWords: readonly (readonly string[])[];
  /** Words of a metric's name that may be left unsaid. */
  readonly weakWords: readonly string[];
  /** `key=value` of a variant → the words that ask for it. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  /** Time anchor of a metric → the words that ask for it. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /** Sizes of a time bucket: "by day", and words that say it alone ("daily"). */
  readonly grains: {
    readonly [G in Grain]: { readonly named: readonly string[]; readonly alone: readonly string[] };
  };
  /** Units of durations and of other figures, in the model's own unit. */
  readonly quantities: Readonly<Record<string, QuantityUnit>>;
  /** Names of values that an organisation stores under another name: `dimension → value → names`. */
  readonly valueNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** More names of a dimension than the model gives it. */
  readonly dimensionNames: Readonly<Record<string, readonly string[]>>;
  /** Ways to name a metric that are whole expressions rather than names: `metric → expressions`. */
  readonly idioms: Readonly<Record<string, readonly string[]>>;
  /** Subjects of the world outside the desk. */
  readonly foreignSubjects: readonly string[];
  /** Names that several metrics have an equal right to: `metric+metric → names`. */
  readonly equalNames: Readonly<Record<string, readonly string[]>>;
};
