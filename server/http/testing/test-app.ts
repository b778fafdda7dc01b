import { pino } from 'pino';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { type Role, roles } from '#server/access/permissions.ts';
import type { SharedAnswers } from '#server/access/shared-answers.ts';
import type { Answer } from '#server/answer/answer.ts';
import { NotFoundError, NotSignedInError } from '#server/errors.ts';
import { createHttpApp } from '#server/http/create-http-app.ts';
import type { ArchivedAnswer, HttpDependencies } from '#server/http/http-dependencies.ts';

/** A server whose parts are plain functions; each test replaces the one it is about. */
export function testApp(overrides: Partial<HttpDependencies> = {}) {
  return createHttpApp({
    answerQuestion: async () => ({ interpretation: testInterpretation, answer: testAnswer }),
    runSemanticQuery: async () => ({
      kind: 'rows',
      result: { columns: [], rows: [], sql: 'select 1', source: 'raw' },
    }),
    describeCatalogue: () => ({ metrics: [], dimensions: [] }),
    suggestQuestions: async () => [],
    guidedQuestions: async () => [],
    completeQuestion: async () => [],
    answers: { find: async () => null, list: async () => [] },
    shares: noShares,
    printAnswer: async () => new Uint8Array(),
    findOrganisation: async (id) => ({
      id,
      slug: 'papier',
      name: 'Papier & Co',
      timezone: 'Europe/Paris',
      currency: 'EUR',
      nowPinnedAt: '2026-11-22T18:00:00Z',
    }),
    now: async () => '2026-11-22T18:00:00Z',
    signIn: {
      findReader: async (headers) => readerFrom(headers),
      signIn: async () => {
        throw new NotSignedInError('wrong', { hint: '' });
      },
      signOut: async () => [],
    },
    demoSignIns: [],
    publicUrl: 'http://localhost:3000',
    webRoot: '/nowhere',
    isReady: () => true,
    log: pino({ enabled: false }),
    ...overrides,
  });
}

/** Signs a request in as somebody with this role. */
export function as(role: Role): Record<string, string> {
  return { 'x-test-role': role };
}

export const noShares: SharedAnswers = { create: nothing, find: async () => null, revoke: nothing };

async function nothing(): Promise<never> {
  throw new NotFoundError('nothing', { hint: '' });
}

function readerFrom(headers: Headers) {
  const role = roles.find((known) => known === headers.get('x-test-role'));
  return role ? { userId: `user-${role}`, name: 'Ana', email: 'ana@papier.demo', orgId: 1, role } : null;
}

/** A POST of JSON by a manager. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...as('manager'), ...headers },
    body: JSON.stringify(body),
  };
}

export const testPlan: Plan = {
  analysis: 'value',
  metrics: [{ id: 'ticket_volume' }],
  by: [],
  grain: null,
  where: [],
  having: [],
  range: { from: '2026-11-09', to: '2026-11-16' },
  compare: null,
  anchor: null,
  per: null,
  order: null,
  limit: null,
  horizon: null,
  scenario: null,
};

export const testInterpretation: Interpretation = {
  kind: 'plan',
  plan: testPlan,
  assumptions: [],
  alternatives: [],
};

export const testAnswer: Answer = {
  id: '01935a6e-0000-7000-8000-000000000001',
  url: 'http://localhost:3000/a/01935a6e-0000-7000-8000-000000000001',
  question: 'How many conversations last week?',
  locale: 'en',
  headline: '1,204 conversations last week.',
  facts: [{ id: 'f1', value: 1204, unit: 'count', formatted: '1,204' }],
  narrative: [],
  charts: [{ title: 'Conversations', alt: 'One bar', spec: {} }],
  tables: [],
  drivers: [],
  findings: [],
  actions: [],
  caveats: [],
  followUps: [],
  provenance: {
    interpreter: 'offline',
    asOf: '2026-11-22T18:00:00Z',
    dataAsOf: {},
    queries: [{ sql: 'select count(*) from cx.conversations', params: [1], rows: 1, ms: 4, source: 'raw' }],
    definitions: [],
  },
};

export const archivedAnswer: ArchivedAnswer = {
  answer: testAnswer,
  interpretation: testInterpretation,
  createdAt: '2026-11-22T18:00:00Z',
};
