import type { Filter } from '#semantic-layer/query/plan.ts';
import type { Span, SpanOf, ValueReading } from '#server/answer/interpretation/spans/span.ts';

/** A value in its place in the question. */
export type NamedValue = {
  readonly span: SpanOf<'value'>;
  readonly reading: ValueReading;
  readonly isNegated: boolean;
  /** Other dimensions that have a value of this name. */
  readonly others: readonly ValueReading[];
};

export type Filters = {
  readonly where: readonly Filter[];
  readonly named: readonly NamedValue[];
  /** The dimension whose members were counted off to be seen side by side. */
  readonly countedOff: string | null;
  readonly used: readonly Span[];
  /** Words taken as they are: what is looked for inside messages. */
  readonly explained: readonly number[];
};
