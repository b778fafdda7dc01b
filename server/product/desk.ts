import { Temporal } from 'temporal-polyfill';
import { loadGuidedPrompts } from '#prompts/load-guided-prompts.ts';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import type { ResultColumn, ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { cutPage, readPage } from '#semantic-layer/compile/page-of-rows.ts';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { checkValues } from '#semantic-layer/query/check-values.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { PagedQuery } from '#semantic-layer/query/plan.ts';
import type { QueryIssue } from '#semantic-layer/query/query-issue.ts';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import type { AnswerEvent, AnsweredQuestion } from '#server/answer/answer.ts';
import type { Question } from '#server/answer/answer-dependencies.ts';
import { answerQuestion } from '#server/answer/answer-question.ts';
import { type Completer, type Completion, createCompleter } from '#server/answer/guided/complete-question.ts';
import { type GuidedQuestions, guidedQuestions } from '#server/answer/guided/guided-questions.ts';
import type { Database } from '#server/database/database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { saveAnswer } from '#server/database/stores/answers-store.ts';
import { loadDataFreshness, loadHistoryStart } from '#server/database/stores/data-freshness.ts';
import { loadKnownValues } from '#server/database/stores/known-values-store.ts';
import type { Organisation } from '#server/database/stores/organisations-store.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import type { LanguageModel } from '#server/language-model/language-model.ts';
import type { Settings } from '#server/settings.ts';
import { createReading, type InterpreterChoice, type Reading } from './create-reading.ts';
import { guidedSupply } from './guided-supply.ts';

/** The model in words: the same for everybody. */
export const supportDescription: ModelDescription = describeModel(supportModel, variantLabels);

export type QuestionOptions = {
  /** Null for the terminal. */
  readonly userId: string | null;
  /** ISO instant that stands in for the organisation's clock. */
  readonly now: string | null;
  readonly interpreter: InterpreterChoice;
  /** Stop before any figure is looked up. */
  readonly interpretOnly: boolean;
  /** Aborted when the reader has gone. */
  readonly signal?: AbortSignal;
  /** Told why a language model could not read the question, for the log. */
  readonly onFault?: (fault: unknown) => void;
  readonly onEvent: (event: AnswerEvent) => void;
};

export type DeskQueryOutcome =
  | {
      readonly kind: 'rows';
      readonly columns: readonly Pick<ResultColumn, 'id' | 'role' | 'unit'>[];
      readonly rows: readonly ResultRow[];
      readonly sql: string;
      readonly source: 'raw';
      /** Of a query by pages, where there are more rows. */
      readonly next?: string;
    }
  | { readonly kind: 'invalid'; readonly issues: readonly QueryIssue[] };

/** What can be asked about one organisation, whichever way in. */
export type Desk = {
  readonly organisation: Organisation;
  readonly ask: (question: Question, options: QuestionOptions) => Promise<AnsweredQuestion>;
  readonly query: (query: PagedQuery, now: string | null) => Promise<DeskQueryOutcome>;
  /** The guided library in the organisation's own words. */
  readonly guidedQuestions: (locale: Locale) => Promise<GuidedQuestions>;
  /** Ways to go on from what is typed. */
  readonly completions: (typed: string, locale: Locale) => Promise<readonly Completion[]>;
  /** ISO instant: pinned in a demo, frozen by the settings, else the real one. */
  readonly now: () => string;
};

/** What an organisation's data was when its names were indexed; a load makes a new one. */
type Snapshot = {
  readonly freshness: Readonly<Record<string, string>>;
  readonly historyStart: string | null;
  readonly knownValues: readonly KnownValue[];
  readonly reading: Reading;
  readonly guided: Readonly<Record<Locale, GuidedQuestions>>;
  readonly completers: Readonly<Record<Locale, Completer>>;
};

const guidedLibrary = loadGuidedPrompts();

/** @param model  shared by all desks, so that its budget and its breaker are too; null without a key */
export function createDesk(
  database: Database,
  organisation: Organisation,
  settings: Settings,
  model: LanguageModel | null,
): Desk {
  const runQuery = createQueryRunner(database, { orgId: organisation.id });
  let snapshot: Promise<Snapshot> | null = null;

  const now = () => settings.now ?? organisation.nowPinnedAt ?? Temporal.Now.instant().toString();

  /** The names are read again when the data has changed. */
  const current = async (): Promise<Snapshot> => {
    const freshness = await loadDataFreshness(database, organisation.id);
    const known = await snapshot?.catch(() => null);
    if (known && JSON.stringify(known.freshness) === JSON.stringify(freshness)) return known;
    snapshot = readSnapshot(database, organisation.id, freshness, model);
    return snapshot;
  };

  const clockAt = (at: string | null, { historyStart }: Snapshot): Clock => ({
    now: at ?? now(),
    timezone: organisation.timezone,
    historyStart,
  });

  return {
    organisation,
    now,
    async ask(question, options) {
      const known = await current();
      const clock = clockAt(options.now, known);
      const interpret = (asked: Question) => known.reading(asked, clock, options);
      if (options.interpretOnly) {
        return { interpretation: (await interpret(question)).interpretation, answer: null };
      }
      return answerQuestion(question, {
        model: supportModel,
        description: supportDescription,
        knownValues: known.knownValues,
        organisation: { id: organisation.id, currency: organisation.currency },
        clock,
        interpret,
        runQuery,
        loadDataAsOf: async () => known.freshness,
        newAnswerId: uuidV7,
        answerUrl: (id) => `${settings.publicUrl}/a/${id}`,
        saveAnswer: ({ interpretation, answer }) =>
          saveAnswer(database, {
            id: answer.id,
            orgId: organisation.id,
            askedBy: options.userId,
            question: question.text,
            locale: question.locale,
            interpretation,
            answer,
            createdAt: Temporal.Now.instant().toString(),
          }),
        onEvent: options.onEvent,
      });
    },
    async query({ after, ...query }, at) {
      const known = await current();
      const issues = [
        ...validateQuery(query, supportModel),
        ...checkValues(query.where, supportModel, known.knownValues),
      ];
      if (issues.length > 0) return { kind: 'invalid', issues };
      const clock = clockAt(at, known);
      const page = after === undefined ? null : readPage(query, after, supportModel);
      if (page !== null && 'code' in page) return { kind: 'invalid', issues: [page] };
      const compiled = compileQuery(query, { model: supportModel, orgId: organisation.id, clock }, page);
      const read = await runQuery(compiled);
      const { rows, next } =
        page === null ? { ...read, next: null } : cutPage(read.rows, page, query, supportModel);
      return {
        kind: 'rows',
        columns: compiled.columns.map(({ id, role, unit }) => ({ id, role, unit })),
        rows: nameColumns(compiled, { ...read, rows }),
        ...{ sql: compiled.sql, source: 'raw' },
        ...(next === null ? {} : { next }),
      };
    },
    guidedQuestions: async (locale) => (await current()).guided[locale],
    completions: async (typed, locale) => (await current()).completers[locale](typed),
  };
}

async function readSnapshot(
  database: Database,
  orgId: number,
  freshness: Readonly<Record<string, string>>,
  model: LanguageModel | null,
): Promise<Snapshot> {
  const historyStart = await loadHistoryStart(database, orgId);
  const knownValues = await loadKnownValues(database, orgId);
  const reading = createReading(supportDescription, knownValues, model);
  const supply = guidedSupply(supportDescription, freshness, knownValues);
  const questionsIn = (locale: Locale) => guidedQuestions(guidedLibrary, supply, supportDescription, locale);
  const guided = { en: questionsIn('en'), fr: questionsIn('fr') };
  const completerIn = (locale: Locale) =>
    createCompleter({
      questions: guided[locale],
      description: supportDescription,
      names: knownValues,
      locale,
    });
  const completers = { en: completerIn('en'), fr: completerIn('fr') };
  return { freshness, historyStart, knownValues, reading, guided, completers };
}
