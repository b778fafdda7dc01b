import type { Locale } from '#semantic-layer/query/locale.ts';
import type {
  Analysis,
  ComparisonBasis,
  FilterOperator,
  Grain,
  MetricThreshold,
  Order,
  PerUnit,
  RefusalReason,
} from '#semantic-layer/query/plan.ts';

/** Reads a question into a form. The only thing a model is asked for: it writes no SQL, no text, no figure. */
export type LanguageModel = {
  /** The model's own name, as its provider calls it. */
  readonly name: string;
  /**
   * @throws LanguageModelUnavailableError, LanguageModelTimeoutError; the caller's abort reason when it aborts
   */
  readonly fillPlan: (question: QuestionForModel) => Promise<FilledForm>;
};

export type QuestionForModel = {
  readonly text: string;
  readonly locale: Locale;
  /** ISO instant. */
  readonly now: string;
  readonly timezone: string;
  /** The form the last answer came from; filter values are stand-ins (`@1`), never values of the data. */
  readonly previous: PlanForm | null;
  readonly signal?: AbortSignal;
};

/** What differs between the readings of an unclear question. */
export const unclearParts = ['metric', 'period', 'member', 'split', 'analysis'] as const;

export type UnclearPart = (typeof unclearParts)[number];

/** What a model made of a question. Names of metrics and dimensions exist; names of members are yet to be looked up. */
export type FilledForm =
  | { readonly kind: 'plan'; readonly readings: readonly PlanForm[] }
  | { readonly kind: 'clarify'; readonly unclear: UnclearPart; readonly readings: readonly PlanForm[] }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason }
  | { readonly kind: 'not-understood'; readonly why: NotUnderstood };

/** `malformed`: no usable form after one repair; `declined`: the model would not; `cut-off`: never finished. */
export type NotUnderstood = 'malformed' | 'declined' | 'cut-off';

export type FormPeriod = { readonly from: string; readonly to: string; readonly unit: PeriodUnit };

export const periodUnits = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

export type PeriodUnit = (typeof periodUnits)[number];

/** A `Plan` before its members are looked up and its periods completed; null means "not said". */
export type PlanForm = {
  readonly analysis: Analysis;
  readonly metrics: readonly {
    readonly id: string;
    readonly variant: readonly { readonly key: string; readonly value: string }[];
  }[];
  readonly by: readonly string[];
  readonly grain: Grain | 'auto' | null;
  /** Values as the question writes them. */
  readonly where: readonly {
    readonly dimension: string;
    readonly op: FilterOperator;
    readonly values: readonly string[];
  }[];
  readonly having: readonly MetricThreshold[];
  readonly range: FormPeriod | null;
  readonly compare: {
    readonly basis: ComparisonBasis;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
  readonly anchor: string | null;
  readonly per: PerUnit | null;
  readonly order: Order | null;
  readonly limit: number | null;
  readonly horizon: FormPeriod | null;
  readonly scenario: {
    readonly agents: number | null;
    readonly team: string | null;
    readonly toTeam: string | null;
    readonly volumeChange: number | null;
    readonly handleTimeChange: number | null;
    readonly automateCategory: string | null;
  } | null;
};
