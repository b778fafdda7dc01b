import type { RunQuery } from '#semantic-layer/compile/compiled-query.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { Answer, AnswerEvent } from './answer.ts';

export type Question = {
  readonly text: string;
  readonly locale: Locale;
  /** A reading the reader has changed by hand: it is not interpreted again. */
  readonly plan: Plan | null;
  /** The reading that this question follows up. */
  readonly after: Plan | null;
};

/** A reading, and who made it. */
export type ReadQuestion = {
  readonly interpretation: Interpretation;
  readonly interpreter: 'offline' | 'model';
};

/** What answering needs from outside, for one organisation and reader. */
export type AnswerDependencies = {
  readonly model: SemanticModel;
  readonly description: ModelDescription;
  /** Names that exist in the organisation's data. */
  readonly knownValues: readonly KnownValue[];
  readonly organisation: { readonly id: number; readonly currency: string };
  readonly clock: Clock;
  readonly interpret: (question: Question) => Promise<ReadQuestion>;
  readonly runQuery: RunQuery;
  readonly loadDataAsOf: () => Promise<Readonly<Record<string, string>>>;
  readonly newAnswerId: () => string;
  readonly answerUrl: (id: string) => string;
  readonly saveAnswer: (answered: {
    readonly interpretation: Interpretation;
    readonly answer: Answer;
  }) => Promise<void>;
  readonly onEvent: (event: AnswerEvent) => void;
};
