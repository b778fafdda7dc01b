/** What a question asks to be done with numbers. `docs/glossary.md` says what each one answers. */
export const analyses = [
  'value',
  'trend',
  'breakdown',
  'ranking',
  'compare',
  'heatmap',
  'distribution',
  'drivers',
  'anomalies',
  'outliers',
  'forecast',
  'staffing',
  'what_if',
  'benchmark',
  'relation',
  'topics',
  'quotes',
  'scorecard',
  'review',
  'gaps',
  'live',
  'records',
] as const;

export type Analysis = (typeof analyses)[number];

/** Sizes of a time bucket, finest first. */
export const grains = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

export type Grain = (typeof grains)[number];

/** A metric by its id, with the variant values that differ from the default ones. */
export type MetricRef = { readonly id: string; readonly variant?: Readonly<Record<string, string>> };

export type FilterOperator = 'in' | 'not_in' | 'is_missing' | 'is_present';

/** Values are as stored: 'chat', 'Support FR'. Empty for `is_missing` and `is_present`. */
export type Filter = {
  readonly dimension: string;
  readonly op: FilterOperator;
  readonly values: readonly string[];
};

/** A threshold on a metric's value, in the metric's own unit. */
export type MetricThreshold = {
  readonly metric: string;
  readonly op: 'gt' | 'gte' | 'lt' | 'lte';
  readonly value: number;
};

/** Organisation-local, half-open: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where the question is finer than a day. */
export type LocalRange = { readonly from: string; readonly to: string };

export type ComparisonBasis = 'previous_period' | 'same_period_last_year' | 'custom';

export type Comparison = LocalRange & { readonly basis: ComparisonBasis };

export type Order = { readonly by: string; readonly direction: 'asc' | 'desc' };

export type PerUnit = 'hour' | 'day' | 'week' | 'month';

/** What to compute, free of any analysis: the language of `npm run query` and `POST /api/query`. */
export type SemanticQuery = {
  readonly metrics: readonly MetricRef[];
  readonly by: readonly string[];
  readonly grain: Grain | null;
  readonly where: readonly Filter[];
  readonly having: readonly MetricThreshold[];
  readonly range: LocalRange;
  readonly compare: Comparison | null;
  readonly anchor: string | null;
  readonly per: PerUnit | null;
  readonly order: Order | null;
  readonly limit: number | null;
};

/** A query whose rows are read page by page: `after` is null for the first, then the `next` of the page before. */
export type PagedQuery = SemanticQuery & { readonly after?: string | null };

export type Scenario = {
  readonly agents?: number;
  readonly team?: string;
  readonly toTeam?: string;
  /** Relative: 0.2 is 20 % more. */
  readonly volumeChange?: number;
  /** Relative: -0.1 is 10 % shorter. */
  readonly handleTimeChange?: number;
  readonly automateCategory?: string;
};

/** The reading of a question: which analysis, of which numbers. */
export type Plan = SemanticQuery & {
  readonly analysis: Analysis;
  readonly horizon: LocalRange | null;
  readonly scenario: Scenario | null;
};

export type RefusalReason = 'out_of_scope' | 'missing_data' | 'not_permitted' | 'unsafe';

/** What became of a question before any number was looked up. */
export type Interpretation =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly assumptions: readonly string[];
      readonly alternatives: readonly Plan[];
    }
  | {
      readonly kind: 'clarify';
      readonly question: string;
      readonly choices: readonly { readonly label: string; readonly plan: Plan }[];
    }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly message: string;
      readonly suggestions: readonly string[];
    };
