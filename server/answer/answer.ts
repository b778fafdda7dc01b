import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';

/** A figure that texts may use: nothing else may put a digit before a reader. */
export type Fact = {
  readonly id: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly formatted: string;
};

/** A vega-lite chart with its data inside; `title` says the finding, `alt` tells it to who cannot see it. */
export type Chart = {
  readonly title: string;
  readonly alt: string;
  readonly spec: Readonly<Record<string, unknown>>;
};

export type Table = {
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
  readonly rows: readonly (readonly unknown[])[];
};

/** One member's part in a change; `mix + rate = contribution`, and the contributions add up to the change. */
export type Driver = {
  readonly dimension: string;
  readonly member: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly contribution: number;
  readonly mix: number;
  readonly rate: number;
};

export type Finding = {
  readonly kind: string;
  readonly metric: string;
  readonly at?: string;
  readonly member?: string;
  readonly value: number;
  readonly expected?: number;
  readonly score: number;
};

export type Action = {
  readonly type: string;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly effect: null | { readonly metric: string; readonly from: number; readonly to: number };
};

export type ExecutedQuery = {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly rows: number;
  readonly ms: number;
  readonly source: 'raw' | 'rollup';
};

export type Provenance = {
  readonly interpreter: 'offline' | 'model';
  /** ISO instant: the clock the answer was given at. */
  readonly asOf: string;
  /** Dataset → ISO instant of its newest event. */
  readonly dataAsOf: Readonly<Record<string, string>>;
  readonly queries: readonly ExecutedQuery[];
  readonly definitions: readonly { readonly metric: string; readonly text: string }[];
};

/** What every way in (page, terminal, PDF, share link, API) shows. */
export type Answer = {
  readonly id: string;
  readonly url: string;
  readonly question: string;
  readonly locale: Locale;
  readonly headline: string;
  readonly facts: readonly Fact[];
  readonly narrative: readonly string[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly drivers: readonly Driver[];
  readonly findings: readonly Finding[];
  readonly actions: readonly Action[];
  readonly caveats: readonly string[];
  readonly followUps: readonly string[];
  readonly provenance: Provenance;
};

/** What answering a question gives: the reading always, the answer only where the reading is a plan. */
export type AnsweredQuestion = {
  readonly interpretation: Interpretation;
  readonly answer: Answer | null;
};

/** What happens while a question is being answered, in this order; the page streams it. */
export type AnswerEvent =
  | { readonly kind: 'interpretation'; readonly interpretation: Interpretation }
  | { readonly kind: 'step'; readonly step: AnswerStep }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'answer'; readonly answer: Answer };

export const answerSteps = ['interpret', 'validate', 'query', 'analyse', 'draw', 'explain'] as const;

export type AnswerStep = (typeof answerSteps)[number];
