import type { Logger } from 'pino';
import type { Catalogue } from '#semantic-layer/describe/catalogue.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, PagedQuery, Plan } from '#semantic-layer/query/plan.ts';
import type { QueryIssue } from '#semantic-layer/query/query-issue.ts';
import type { SignIn } from '#server/access/create-sign-in.ts';
import type { SharedAnswers } from '#server/access/shared-answers.ts';
import type { Answer, AnswerEvent, AnsweredQuestion } from '#server/answer/answer.ts';
import type { Completion } from '#server/answer/guided/complete-question.ts';
import type { GuidedQuestions } from '#server/answer/guided/guided-questions.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { AnswerSummary, DemoSignIn, QueryResultBody, Suggestion } from './api-types.ts';

/** Everything the routes reach, handed in by the composition root. Nothing here knows how it is done. */
export type HttpDependencies = {
  /** Emits the events of `AskEvents` in order; rejects with an AppError, or with anything once `signal` is aborted. */
  readonly answerQuestion: (request: QuestionRequest) => Promise<AnsweredQuestion>;
  readonly runSemanticQuery: (orgId: number, query: PagedQuery, signal: AbortSignal) => Promise<QueryOutcome>;
  readonly describeCatalogue: () => Catalogue;
  readonly suggestQuestions: (orgId: number, locale: Locale) => Promise<readonly Suggestion[]>;
  readonly guidedQuestions: (orgId: number, locale: Locale) => Promise<GuidedQuestions>;
  /** Ways to go on from what is typed. */
  readonly completeQuestion: (orgId: number, typed: string, locale: Locale) => Promise<readonly Completion[]>;
  readonly answers: AnswerArchive;
  /** Links by the token a reader holds, or by the id a member sees. */
  readonly shares: SharedAnswers;
  /** The answer as a PDF file. */
  readonly printAnswer: (archived: PrintableAnswer, organisation: Organisation) => Promise<Uint8Array>;
  readonly findOrganisation: (orgId: number) => Promise<Organisation>;
  /** The organisation's clock as an ISO instant: pinned in a demo, frozen by VIGIE_NOW, else the real one. */
  readonly now: (orgId: number) => Promise<string>;
  readonly signIn: Pick<SignIn, 'findReader' | 'signIn' | 'signOut'>;
  readonly demoSignIns: readonly DemoSignIn[];
  /** Where readers reach the product, without a slash at the end. */
  readonly publicUrl: string;
  /** Folder of the built web app; it may be missing. */
  readonly webRoot: string;
  readonly isReady: () => boolean | Promise<boolean>;
  readonly log: Logger;
  /** Bounds on use; the defaults of `usage-limits.ts` unless told. */
  readonly limits?: Partial<UsageLimits>;
};

/** An answer with the reading it came from, which the page shows under the headline. */
export type PrintableAnswer = { readonly answer: Answer; readonly interpretation: Interpretation };

export type QuestionRequest = {
  readonly orgId: number;
  readonly userId: string;
  readonly question: string;
  readonly locale: Locale;
  /** Id of the answer that this question follows up. */
  readonly after?: string;
  /** Takes the place of the reading. */
  readonly plan?: Plan;
  readonly signal: AbortSignal;
  readonly onEvent: (event: AnswerEvent) => void;
};

export type QueryOutcome =
  | { readonly kind: 'rows'; readonly result: QueryResultBody }
  | { readonly kind: 'invalid'; readonly issues: readonly QueryIssue[] };

/** Answers as stored. Every look-up is bounded by the organisation: another's answer is null, as an unknown one. */
export type AnswerArchive = {
  readonly find: (orgId: number, answerId: string) => Promise<ArchivedAnswer | null>;
  /** One user's own, newest first, those before the answer `before` when given. */
  readonly list: (page: {
    readonly orgId: number;
    readonly userId: string;
    readonly limit: number;
    readonly before: string | null;
  }) => Promise<readonly AnswerSummary[]>;
};

export type ArchivedAnswer = {
  readonly answer: Answer;
  readonly interpretation: Interpretation;
  /** ISO instant. */
  readonly createdAt: string;
};

export type UsageLimits = {
  /** Questions and queries one user may send at once before the rate counts. */
  readonly questionsAtOnce: number;
  readonly questionsPerMinute: number;
  readonly signInsAtOnce: number;
  readonly signInsPerMinute: number;
  /** Analytic answers worked on at the same time in this process. */
  readonly analysing: number;
  readonly printing: number;
  /** Share links looked up, and passwords checked, at the same time: work that anybody can ask for. */
  readonly lookingUpLinks: number;
  readonly checkingPasswords: number;
  /** Requests that may wait for their turn at each of these; one more is turned away at once. */
  readonly waiting: number;
  readonly waitingForLinks: number;
  readonly longestWaitSeconds: number;
  readonly heartbeatSeconds: number;
};
