import type { ResultColumn, ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { Permission, Role } from '#server/access/permissions.ts';
import type { Answer, AnswerStep, Chart, Fact } from '#server/answer/answer.ts';
import type { Completion } from '#server/answer/guided/complete-question.ts';
import type { GuidedQuestions } from '#server/answer/guided/guided-questions.ts';

/**
 * What every failed request carries. `id` is what to quote to whoever runs the product; a 404 has none, because its
 * body never varies.
 */
export type ErrorBody = {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly id?: string;
  /** Only for `POST /api/query`: everything that is wrong with the query, with the nearest names. */
  readonly issues?: readonly QueryIssueBody[];
};

export type QueryIssueBody = {
  readonly code: string;
  readonly message: string;
  readonly suggestions: readonly string[];
};

/** An organisation as its members see it; `now` is its clock, which stands still where `isClockPinned`. */
export type OrganisationView = {
  readonly slug: string;
  readonly name: string;
  readonly timezone: string;
  readonly currency: string;
  readonly now: string;
  readonly isClockPinned: boolean;
};

/** `GET /api/me` */
export type Me = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly organisation: OrganisationView;
};

/** `POST /api/auth/sign-in/email`; the session itself travels in an HttpOnly cookie. */
export type SignInBody = { readonly email: string; readonly password: string };

/** What signing in gives, beside the cookie. */
export type SignedInBody = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
};

/** `GET /api/sign-in-hints`: empty outside the demo. */
export type SignInHints = { readonly demoSignIns: readonly DemoSignIn[] };

export type DemoSignIn = {
  readonly email: string;
  readonly password: string;
  readonly organisation: string;
};

/** Body of `POST /api/ask`. `plan` takes the place of the reading: an edited chip, a chosen clarification. */
export type AskBody = {
  readonly question: string;
  readonly locale?: Locale;
  /** Id of the answer that this question follows up. */
  readonly after?: string;
  readonly plan?: Plan;
};

/**
 * The events of `POST /api/ask`: the SSE event's name → its JSON data. The stream ends after `answer`, after
 * `error`, or after an `interpretation` that is no plan. `retry` says that the server is going away: ask again.
 */
export type AskEvents = {
  readonly interpretation: Interpretation;
  readonly step: { readonly step: AnswerStep };
  readonly fact: Fact;
  readonly chart: Chart;
  readonly answer: Answer;
  readonly error: ErrorBody;
  readonly retry: { readonly afterMs: number };
};

/** `POST /api/query` */
export type QueryResultBody = {
  readonly columns: readonly Pick<ResultColumn, 'id' | 'role' | 'unit'>[];
  readonly rows: readonly ResultRow[];
  readonly sql: string;
  readonly source: 'raw' | 'rollup';
  /** Where the query named `after` and there are more rows: the `after` of the next page. */
  readonly next?: string;
};

/** One line of the history. */
export type AnswerSummary = {
  readonly id: string;
  readonly question: string;
  readonly headline: string;
  readonly locale: Locale;
  readonly createdAt: string;
};

/** `GET /api/answers?limit=&before=`: the reader's own, newest first; pass `nextBefore` as `before` for more. */
export type AnswerList = {
  readonly answers: readonly AnswerSummary[];
  readonly nextBefore: string | null;
};

/** `GET /api/answers/:id`. `GET /a/:id` gives the bare `Answer` to a reader that does not accept HTML. */
export type StoredAnswer = {
  readonly answer: Answer;
  readonly interpretation: Interpretation;
  readonly createdAt: string;
};

/** `POST /api/answers/:id/share`. The address is told once: only a hash of its token is kept. */
export type NewShare = {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: string;
};

/** `GET /api/shared/:token`. `GET /s/:token` gives the bare `Answer` to a reader that does not accept HTML. */
export type SharedAnswer = {
  readonly answer: Answer;
  readonly organisation: { readonly name: string; readonly timezone: string; readonly currency: string };
  /** Null for a link without an end. */
  readonly expiresAt: string | null;
};

/** `GET /api/suggestions?locale=` */
export type Suggestions = { readonly suggestions: readonly Suggestion[] };

export type Suggestion = {
  readonly id: string;
  readonly category: string;
  readonly question: string;
};

/** `GET /api/questions?locale=`: the guided library in the organisation's own words. */
export type GuidedQuestionsBody = { readonly categories: GuidedQuestions };

export type { Completion };

/** `GET /api/completions?typed=&locale=` */
export type Completions = { readonly completions: readonly Completion[] };
