import { createAdmissionGate } from './admission-gate.ts';
import {
  answerHandler,
  answerPdfHandler,
  listAnswersHandler,
  storedAnswerHandler,
} from './answer-handlers.ts';
import { askHandler } from './ask-handler.ts';
import type { HttpDependencies } from './http-dependencies.ts';
import { describeApi } from './open-api.ts';
import { createOpenStreams } from './open-streams.ts';
import { nothingHere } from './path-id.ts';
import { queryHandler } from './query-handler.ts';
import { readSearch } from './read-search.ts';
import { requestLocale } from './request-locale.ts';
import { type Handler, readerOf } from './route.ts';
import { completionsQuery, type RouteId, routes, suggestionsQuery } from './routes.ts';
import { meHandler, signInHandler, signInHintsHandler, signOutHandler } from './session-handlers.ts';
import {
  bareSharedAnswerHandler,
  revokeShareHandler,
  shareAnswerHandler,
  sharedAnswerHandler,
  sharedPdfHandler,
} from './share-handlers.ts';
import { createTokenBuckets } from './token-buckets.ts';
import { usageLimits } from './usage-limits.ts';
import type { WebFiles } from './web-files.ts';

/** What answers each route of the table; a route without one does not compile. */
export function createHandlers(
  dependencies: HttpDependencies,
  web: WebFiles,
): Readonly<Record<RouteId, Handler>> {
  const limits = { ...usageLimits, ...dependencies.limits };
  const { waiting, longestWaitSeconds, heartbeatSeconds } = limits;
  const questions = createTokenBuckets(limits.questionsAtOnce, limits.questionsPerMinute);
  const signIns = createTokenBuckets(limits.signInsAtOnce, limits.signInsPerMinute);
  const gateFor = (places: number) => createAdmissionGate({ places, waiting, longestWaitSeconds });
  const analysing = gateFor(limits.analysing);
  const printing = gateFor(limits.printing);
  const lookingUpLinks = createAdmissionGate({
    places: limits.lookingUpLinks,
    waiting: limits.waitingForLinks,
    longestWaitSeconds,
  });
  const checkingPasswords = gateFor(limits.checkingPasswords);
  const openApi = describeApi(routes, dependencies.publicUrl);
  const page = () => web.page();
  const file: Handler = async (c) => {
    const found = await web.file(c.req.path);
    if (!found) throw nothingHere();
    return found;
  };

  return {
    ask: askHandler({
      ...dependencies,
      questions,
      analysing,
      heartbeatSeconds,
      openStreams: createOpenStreams(),
    }),
    query: queryHandler({ ...dependencies, questions, analysing }),
    catalogue: (c) => c.json(dependencies.describeCatalogue()),
    suggestions: async (c) => {
      const locale = requestLocale(readSearch(c, suggestionsQuery).locale, c.req.header('accept-language'));
      return c.json({ suggestions: await dependencies.suggestQuestions(readerOf(c).orgId, locale) });
    },
    guidedQuestions: async (c) => {
      const locale = requestLocale(readSearch(c, suggestionsQuery).locale, c.req.header('accept-language'));
      return c.json({ categories: await dependencies.guidedQuestions(readerOf(c).orgId, locale) });
    },
    completions: async (c) => {
      const search = readSearch(c, completionsQuery);
      const locale = requestLocale(search.locale, c.req.header('accept-language'));
      const { orgId } = readerOf(c);
      return c.json({ completions: await dependencies.completeQuestion(orgId, search.typed, locale) });
    },
    me: meHandler(dependencies),
    signInHints: signInHintsHandler(dependencies),
    signIn: signInHandler({ ...dependencies, signIns, checkingPasswords }),
    signOut: signOutHandler(dependencies),
    listAnswers: listAnswersHandler(dependencies),
    storedAnswer: storedAnswerHandler(dependencies),
    answerPdf: answerPdfHandler({ ...dependencies, printing }),
    shareAnswer: shareAnswerHandler(dependencies),
    revokeShare: revokeShareHandler(dependencies),
    sharedAnswer: sharedAnswerHandler({ ...dependencies, lookingUpLinks }),
    sharedPdf: sharedPdfHandler({ ...dependencies, printing, lookingUpLinks }),
    answerPage: answerHandler(dependencies),
    sharedPage: bareSharedAnswerHandler({ ...dependencies, lookingUpLinks }),
    homePage: page,
    signInPage: page,
    metricsPage: page,
    questionsPage: page,
    asset: file,
    rootFile: file,
    openApi: (c) => c.json(openApi),
    health: async (c) => {
      const isReady = await dependencies.isReady();
      return c.json({ status: isReady ? 'ready' : 'starting' }, isReady ? 200 : 503);
    },
  };
}
