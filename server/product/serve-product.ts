import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { createSignIn } from '#server/access/create-sign-in.ts';
import { type DemoSignIn, ensureDemoUsers } from '#server/access/demo-users.ts';
import { openSharedAnswers } from '#server/access/shared-answers.ts';
import { readSignInSecret } from '#server/access/sign-in-secret.ts';
import { exampleQuestions } from '#server/answer/example-questions.ts';
import { createNaming } from '#server/answer/explanation/naming.ts';
import { sayReading } from '#server/answer/say-reading.ts';
import { findAnswer } from '#server/database/stores/answers-store.ts';
import { listOrganisations } from '#server/database/stores/organisations-store.ts';
import { NotFoundError } from '#server/errors.ts';
import { createHttpApp } from '#server/http/create-http-app.ts';
import type { HttpDependencies } from '#server/http/http-dependencies.ts';
import { createLog } from '#server/http/log.ts';
import { openAnswerArchive } from '#server/http/open-answer-archive.ts';
import { type RunningServer, startHttpServer } from '#server/http/start-http-server.ts';
import type { Settings } from '#server/settings.ts';
import { createCatalogue } from './create-catalogue.ts';
import { supportDescription } from './desk.ts';
import type { Product } from './open-product.ts';

export const webRoot = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'web');

/** Opens the product to browsers and scripts. @returns the running server and the demo's sign-ins */
export async function serveProduct(
  product: Product,
  settings: Settings,
): Promise<{ readonly server: RunningServer; readonly demoSignIns: readonly DemoSignIn[] }> {
  const { database } = product;
  const secret = await readSignInSecret(database);
  const signIn = createSignIn({ database, publicUrl: settings.publicUrl, secret });
  const demos = (await product.organisations()).filter(({ nowPinnedAt }) => nowPinnedAt !== null);
  const demoSignIns = await ensureDemoUsers(database, signIn, demos);
  const log = createLog(settings.logLevel);
  const dependencies: HttpDependencies = {
    answerQuestion: (request) => answerForReader(product, log, request),
    runSemanticQuery: async (orgId, query) => {
      const outcome = await (await product.deskOf(orgId)).query(query, null);
      return outcome.kind === 'rows' ? { kind: 'rows', result: outcome } : outcome;
    },
    describeCatalogue: createCatalogue(),
    suggestQuestions: async (_orgId, locale) =>
      exampleQuestions(locale).map((question, index) => ({
        id: `example-${index + 1}`,
        category: 'start',
        question,
      })),
    guidedQuestions: async (orgId, locale) => (await product.deskOf(orgId)).guidedQuestions(locale),
    completeQuestion: async (orgId, typed, locale) =>
      (await product.deskOf(orgId)).completions(typed, locale),
    answers: openAnswerArchive(database),
    shares: openSharedAnswers(database),
    printAnswer: async ({ answer, interpretation }, organisation) => {
      // The typesetter is a quarter of all the code there is to read: not before somebody prints.
      const { printAnswer } = await import('#server/reports/answer-pdf.ts');
      return printAnswer(answer, {
        organisationName: organisation.name,
        timezone: organisation.timezone,
        currency: organisation.currency,
        ...(interpretation.kind === 'plan' ? { reading: readingOf(interpretation.plan, answer.locale) } : {}),
        publicUrl: settings.publicUrl,
      });
    },
    findOrganisation: async (orgId) => (await product.deskOf(orgId)).organisation,
    now: async (orgId) => (await product.deskOf(orgId)).now(),
    signIn,
    demoSignIns,
    publicUrl: settings.publicUrl,
    webRoot,
    isReady: async () => {
      await listOrganisations(database);
      return true;
    },
    log,
  };
  const server = await startHttpServer(createHttpApp(dependencies), settings.port);
  return { server, demoSignIns };
}

/** How the question was read, in the words of the answer's language. */
function readingOf(plan: Plan, locale: Locale) {
  return sayReading(plan, createNaming(supportDescription, locale), locale);
}

const answerForReader = async (
  product: Product,
  log: Logger,
  {
    orgId,
    userId,
    question,
    locale,
    after,
    plan,
    signal,
    onEvent,
  }: Parameters<HttpDependencies['answerQuestion']>[0],
) => {
  const desk = await product.deskOf(orgId);
  const followed = after === undefined ? null : await findAnswer(product.database, orgId, after);
  if (after !== undefined && followed === null) {
    throw new NotFoundError('The answer this follows up is not there.', { hint: 'Ask the whole question.' });
  }
  const previous = followed?.interpretation.kind === 'plan' ? followed.interpretation.plan : null;
  return desk.ask(
    { text: question, locale, plan: plan ?? null, after: previous },
    {
      userId,
      now: null,
      interpreter: 'auto',
      interpretOnly: false,
      signal,
      onEvent,
      onFault: (fault) => log.warn({ err: fault }, 'read without the model'),
    },
  );
};
