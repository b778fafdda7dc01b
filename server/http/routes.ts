import { z } from 'zod';
import { locales } from '#semantic-layer/query/locale.ts';
import { semanticQuerySchema } from '#semantic-layer/query/semantic-query-schema.ts';
import { answerSchema } from './answer-schema.ts';
import { askBody } from './ask-body.ts';
import {
  answerListSchema,
  catalogueSchema,
  completionsSchema,
  guidedQuestionsSchema,
  healthSchema,
  meSchema,
  newShareSchema,
  queryResultSchema,
  sharedAnswerSchema,
  signedInSchema,
  signInHintsSchema,
  storedAnswerSchema,
  suggestionsSchema,
} from './response-schemas.ts';
import type { Route } from './route.ts';

export const signInBody = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(128),
});

export const answerListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  before: z.uuid().optional(),
});

export const suggestionsQuery = z.object({ locale: z.enum(locales).optional() });

export const completionsQuery = z.object({
  typed: z.string().max(200),
  locale: z.enum(locales).optional(),
});

/**
 * Every address of the server and who may use it. A handler without a row does not compile, and a test compares this
 * table with what the server really answers to.
 */
export const routes = {
  ask: {
    method: 'POST',
    path: '/api/ask',
    access: 'question.ask',
    summary: 'Answer a question, streamed as server-sent events',
    body: askBody,
    gives: { kind: 'events' },
  },
  query: {
    method: 'POST',
    path: '/api/query',
    access: 'query.run',
    summary: 'Run one semantic query',
    body: semanticQuerySchema,
    gives: { kind: 'json', schema: queryResultSchema },
  },
  catalogue: {
    method: 'GET',
    path: '/api/catalogue',
    access: 'catalogue.read',
    summary: 'The metrics and dimensions that can be asked for',
    gives: { kind: 'json', schema: catalogueSchema },
  },
  suggestions: {
    method: 'GET',
    path: '/api/suggestions',
    access: 'question.ask',
    summary: 'Questions to begin with',
    query: suggestionsQuery,
    gives: { kind: 'json', schema: suggestionsSchema },
  },
  guidedQuestions: {
    method: 'GET',
    path: '/api/questions',
    access: 'question.ask',
    summary: 'The guided library: ready questions by subject, with what keeps one from an answer',
    query: suggestionsQuery,
    gives: { kind: 'json', schema: guidedQuestionsSchema },
  },
  completions: {
    method: 'GET',
    path: '/api/completions',
    access: 'question.ask',
    summary: 'Ways to go on from what is typed: ready questions, metrics, names',
    query: completionsQuery,
    gives: { kind: 'json', schema: completionsSchema },
  },
  me: {
    method: 'GET',
    path: '/api/me',
    access: 'signed-in',
    summary: 'Who is signed in, for which organisation, with which permissions',
    gives: { kind: 'json', schema: meSchema },
  },
  signInHints: {
    method: 'GET',
    path: '/api/sign-in-hints',
    access: 'public',
    summary: 'The sign-ins of a demo; none elsewhere',
    gives: { kind: 'json', schema: signInHintsSchema },
  },
  signIn: {
    method: 'POST',
    path: '/api/auth/sign-in/email',
    access: 'public',
    summary: 'Sign in; the session is a cookie',
    body: signInBody,
    gives: { kind: 'json', schema: signedInSchema },
  },
  signOut: {
    method: 'POST',
    path: '/api/auth/sign-out',
    access: 'public',
    summary: 'End the session',
    gives: { kind: 'empty' },
  },
  listAnswers: {
    method: 'GET',
    path: '/api/answers',
    access: 'answer.read',
    summary: 'The reader’s own answers, newest first',
    query: answerListQuery,
    gives: { kind: 'json', schema: answerListSchema },
  },
  storedAnswer: {
    method: 'GET',
    path: '/api/answers/:id',
    access: 'answer.read',
    summary: 'An answer of the reader’s organisation, with how the question was read',
    gives: { kind: 'json', schema: storedAnswerSchema },
  },
  answerPdf: {
    method: 'GET',
    path: '/api/answers/:id/pdf',
    access: 'answer.read',
    summary: 'An answer as a PDF file',
    gives: { kind: 'pdf' },
  },
  shareAnswer: {
    method: 'POST',
    path: '/api/answers/:id/share',
    access: 'answer.share',
    summary: 'Make a link that opens this answer, and nothing else, without signing in',
    gives: { kind: 'json', schema: newShareSchema },
  },
  revokeShare: {
    method: 'DELETE',
    path: '/api/shares/:id',
    access: 'answer.share',
    summary: 'Withdraw a link',
    gives: { kind: 'empty' },
  },
  sharedAnswer: {
    method: 'GET',
    path: '/api/shared/:token',
    access: 'public',
    isUnlisted: true,
    summary: 'A shared answer and whose it is',
    gives: { kind: 'json', schema: sharedAnswerSchema },
  },
  sharedPdf: {
    method: 'GET',
    path: '/api/shared/:token/pdf',
    access: 'public',
    isUnlisted: true,
    summary: 'A shared answer as a PDF file',
    gives: { kind: 'pdf' },
  },
  answerPage: {
    method: 'GET',
    path: '/a/:id',
    access: 'answer.read',
    isPageForBrowsers: true,
    summary: 'An answer: the page for a browser, the answer itself for a program',
    gives: { kind: 'json', schema: answerSchema },
  },
  sharedPage: {
    method: 'GET',
    path: '/s/:token',
    access: 'public',
    isPageForBrowsers: true,
    isUnlisted: true,
    summary: 'A shared answer: the page for a browser, the answer itself for a program',
    gives: { kind: 'json', schema: answerSchema },
  },
  homePage: {
    method: 'GET',
    path: '/',
    access: 'public',
    summary: 'The page to ask on',
    gives: { kind: 'page' },
  },
  signInPage: {
    method: 'GET',
    path: '/sign-in',
    access: 'public',
    summary: 'The page to sign in on',
    gives: { kind: 'page' },
  },
  metricsPage: {
    method: 'GET',
    path: '/metrics',
    access: 'public',
    summary: 'The page that lists the metrics',
    gives: { kind: 'page' },
  },
  questionsPage: {
    method: 'GET',
    path: '/questions',
    access: 'public',
    summary: 'The page of ready questions',
    gives: { kind: 'page' },
  },
  asset: {
    method: 'GET',
    path: '/assets/:file',
    access: 'public',
    summary: 'Scripts, styles and fonts of the web app, named after their content',
    gives: { kind: 'file' },
  },
  rootFile: {
    method: 'GET',
    path: '/:file{[a-z0-9-]+\\.(?:svg|ico|png|txt|webmanifest)}',
    access: 'public',
    summary: 'The web app’s icons and the like',
    gives: { kind: 'file' },
  },
  openApi: {
    method: 'GET',
    path: '/api/openapi.json',
    access: 'public',
    summary: 'This description',
    gives: { kind: 'json', schema: z.record(z.string(), z.unknown()) },
  },
  health: {
    method: 'GET',
    path: '/healthz',
    access: 'public',
    summary: 'Whether the product is ready',
    gives: { kind: 'json', schema: healthSchema },
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteId = keyof typeof routes;
