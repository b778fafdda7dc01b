import { Hono } from 'hono';
import { pino } from 'pino';
import { describeCatalogue } from '#semantic-layer/describe/catalogue.ts';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import { origins } from '#semantic-layer/support/origins.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { type AnsweredQuestion, answerSteps } from '#server/answer/answer.ts';
import { createCompleter } from '#server/answer/guided/complete-question.ts';
import type { GuidedQuestions } from '#server/answer/guided/guided-questions.ts';
import { NotFoundError, NotSignedInError, QueryTimeoutError } from '#server/errors.ts';
import { createHttpApp } from '#server/http/create-http-app.ts';
import type { ArchivedAnswer, QuestionRequest } from '#server/http/http-dependencies.ts';
import type { HttpEnv } from '#server/http/route.ts';
import { startHttpServer } from '#server/http/start-http-server.ts';
import { cannedAnswer } from './canned-answer.ts';
import { clarifyReading, driversReading, refuseReading } from './canned-reading.ts';

export const demoSignIn = { email: 'lea@papier.demo', password: 'demo-lea', organisation: 'Papier & Co' };

const organisation = {
  id: 1,
  slug: 'papier',
  name: 'Papier & Co',
  timezone: 'Europe/Paris',
  currency: 'EUR',
  nowPinnedAt: '2026-11-20T09:04:00Z',
};

const examples: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Why did chat waits rise last week?',
    'What was our first response time by channel last week?',
    'Which teams had the longest queue wait last week?',
    'How did the backlog evolve over the last 30 days?',
    'Why did CSAT change last month?',
    'SLA achievement rate last month compared with the month before',
  ],
  fr: [
    'Pourquoi l’attente du chat a-t-elle augmenté la semaine dernière ?',
    'Quel a été le temps de première réponse par canal la semaine dernière ?',
    'Combien de tickets hier, par canal ?',
    'Comment le backlog a-t-il évolué ces 30 derniers jours ?',
  ],
};

function guidedExamples(locale: Locale): GuidedQuestions {
  const questions = examples[locale].map((text, index) => ({ id: `speed-${index}`, text, lack: null }));
  const later = { id: 'speed-later', text: 'Which staffing do we need?', lack: 'Vigie cannot do this yet.' };
  return [{ id: 'speed', label: 'Speed', questions: [...questions, later] }];
}

/**
 * The real server with its real routes, headers and streams, over answers that are written down. A word in the
 * question decides what becomes of it: "which response time", "weather", "too long", "never".
 */
export async function startScriptedServer(webRoot: string) {
  const archive = new Map<string, ArchivedAnswer>();
  const shares = new Map<string, string>();
  const asked: QuestionRequest[] = [];
  const app = createHttpApp({
    answerQuestion: async (request) => {
      asked.push(request);
      const answered = await answer(request, archive.size + 1);
      if (answered.answer) {
        const stored = { answer: answered.answer, interpretation: answered.interpretation };
        archive.set(answered.answer.id, { ...stored, createdAt: organisation.nowPinnedAt });
      }
      return answered;
    },
    runSemanticQuery: () => Promise.reject(new Error('no screen runs a query of its own')),
    describeCatalogue: () => describeCatalogue(supportModel, variantLabels, origins),
    suggestQuestions: async (_, locale) =>
      examples[locale].map((question, index) => ({ id: `example-${index}`, category: 'speed', question })),
    guidedQuestions: async (_, locale) => guidedExamples(locale),
    completeQuestion: async (_, typed, locale) =>
      createCompleter({
        questions: guidedExamples(locale),
        description: describeModel(supportModel, variantLabels),
        names: [{ dimension: 'agent', value: 'Léa Martin' }],
        locale,
      })(typed),
    answers: {
      find: async (_, id) => archive.get(id) ?? null,
      list: async () =>
        [...archive.values()].reverse().map(({ answer: { id, question, headline, locale }, createdAt }) => {
          return { id, question, headline, locale, createdAt };
        }),
    },
    shares: {
      create: async ({ answerId }) => {
        const token = `token-${shares.size + 1}-abcdefghijklmnopqrstuvwxyz`;
        shares.set(token, answerId);
        return { id: answerId, token, expiresAt: '2026-12-20T09:04:00Z' };
      },
      find: async (token) => {
        const answerId = shares.get(token);
        return answerId ? { orgId: 1, answerId, expiresAt: '2026-12-20T09:04:00Z' } : null;
      },
      revoke: () => Promise.reject(new NotFoundError('no link', { hint: 'Make one.' })),
    },
    printAnswer: async () => new TextEncoder().encode('%PDF-1.7'),
    findOrganisation: async () => organisation,
    now: async () => organisation.nowPinnedAt,
    signIn: {
      findReader: async (headers) =>
        headers.get('cookie')?.includes('session=lea')
          ? { userId: 'u1', name: 'Léa Martin', email: demoSignIn.email, orgId: 1, role: 'manager' }
          : null,
      signIn: async ({ email, password }) => {
        if (email === demoSignIn.email && password === demoSignIn.password) {
          return {
            user: { id: 'u1', name: 'Léa Martin', email },
            cookies: ['session=lea; Path=/; HttpOnly'],
          };
        }
        throw new NotSignedInError('The e-mail address or the password is wrong.', { hint: 'Check both.' });
      },
      signOut: async () => ['session=; Path=/; Max-Age=0'],
    },
    demoSignIns: [demoSignIn],
    publicUrl: 'http://localhost',
    webRoot,
    isReady: () => true,
    log: pino({ enabled: false }),
  });
  const server = await startHttpServer(withStrictStyles(app), 0, { finishWithinMs: 100 });
  return { ...server, asked };
}

/** The server’s own policy, and stricter for styles: the page needs none that is written into it. */
function withStrictStyles(app: Hono<HttpEnv>): Hono<HttpEnv> {
  const strict = new Hono<HttpEnv>();
  strict.use(async (c, next) => {
    await next();
    const policy = c.res.headers.get('Content-Security-Policy') ?? '';
    c.res.headers.set('Content-Security-Policy', policy.replace(" 'unsafe-inline'", ''));
  });
  return strict.route('/', app);
}

async function answer(request: QuestionRequest, number: number): Promise<AnsweredQuestion> {
  const { question, plan, onEvent, signal } = request;
  onEvent({ kind: 'step', step: 'interpret' });
  const interpretation = readingOf(request);
  await pause(30, signal);
  onEvent({ kind: 'interpretation', interpretation });
  if (interpretation.kind !== 'plan') return { interpretation, answer: null };
  for (const step of answerSteps.slice(1)) {
    onEvent({ kind: 'step', step });
    await pause(/never/.test(question) ? 60_000 : 20, signal);
    if (step === 'query' && /too long/.test(question)) throw new QueryTimeoutError(20, null);
  }
  const id = `01935a6e-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const answered = cannedAnswer(id, question, plan ?? interpretation.plan);
  for (const fact of answered.facts) onEvent({ kind: 'fact', fact });
  for (const chart of answered.charts) onEvent({ kind: 'chart', chart });
  onEvent({ kind: 'answer', answer: answered });
  return { interpretation, answer: answered };
}

function readingOf({ question, plan }: QuestionRequest): Interpretation {
  if (plan) return { kind: 'plan', plan, assumptions: [], alternatives: [] };
  if (/which response time/i.test(question)) return clarifyReading;
  return /weather/i.test(question) ? refuseReading : driversReading;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
