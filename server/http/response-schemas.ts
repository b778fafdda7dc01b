import { z } from 'zod';
import type { Catalogue } from '#semantic-layer/describe/catalogue.ts';
import { locales } from '#semantic-layer/query/locale.ts';
import { units } from '#semantic-layer/query/unit.ts';
import { permissions, roles } from '#server/access/permissions.ts';
import { answerSchema, interpretationSchema } from './answer-schema.ts';
import type {
  AnswerList,
  Completions,
  ErrorBody,
  GuidedQuestionsBody,
  Me,
  NewShare,
  QueryResultBody,
  SharedAnswer,
  SignedInBody,
  SignInHints,
  StoredAnswer,
  Suggestions,
} from './api-types.ts';

/** What the routes give, for the API's description; `satisfies` keeps each equal to its type in api-types.ts. */

export const errorSchema = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  id: z.string().exactOptional(),
  issues: z
    .array(z.object({ code: z.string(), message: z.string(), suggestions: z.array(z.string()) }))
    .exactOptional(),
}) satisfies z.ZodType<ErrorBody>;

const organisationSchema = z.object({
  slug: z.string(),
  name: z.string(),
  timezone: z.string(),
  currency: z.string(),
  now: z.string(),
  isClockPinned: z.boolean(),
});

const userSchema = z.object({ id: z.string(), name: z.string(), email: z.string() });

export const signedInSchema = z.object({ user: userSchema }) satisfies z.ZodType<SignedInBody>;

export const meSchema = z.object({
  user: userSchema,
  role: z.enum(roles),
  permissions: z.array(z.enum(permissions)),
  organisation: organisationSchema,
}) satisfies z.ZodType<Me>;

export const signInHintsSchema = z.object({
  demoSignIns: z.array(z.object({ email: z.string(), password: z.string(), organisation: z.string() })),
}) satisfies z.ZodType<SignInHints>;

export const queryResultSchema = z.object({
  columns: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['time', 'dimension', 'metric', 'previous', 'sample']),
      unit: z.string(),
    }),
  ),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]).nullable())),
  sql: z.string(),
  source: z.enum(['raw', 'rollup']),
  next: z.string().exactOptional(),
}) satisfies z.ZodType<QueryResultBody>;

const localized = z.object({ en: z.string(), fr: z.string() });

const localizedList = z.object({ en: z.array(z.string()), fr: z.array(z.string()) });

export const catalogueSchema = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      label: localized,
      synonyms: localizedList,
      definition: localized,
      unit: z.enum(units),
      direction: z.enum(['up_good', 'down_good', 'neutral']),
      variants: z.array(
        z.object({ key: z.string(), values: z.array(z.object({ value: z.string(), label: localized })) }),
      ),
      anchors: z.array(z.string()),
      dimensions: z.array(z.string()),
      overlapping: z.array(z.string()),
      isSnapshot: z.boolean(),
      minimumSample: z.number(),
      formula: z.string(),
      exclusions: localizedList,
      additivity: z.enum(['full', 'not-over-time', 'not-over-members', 'parts', 'none']),
      origin: z.object({ tools: z.array(z.string()), names: z.array(z.string()) }).nullable(),
      sql: z.string().nullable(),
    }),
  ),
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: localized,
      synonyms: z.array(z.string()),
      type: z.enum(['categorical', 'ordinal', 'entity', 'hierarchy', 'text', 'boolean', 'cyclic']),
      values: z.array(z.object({ value: z.string(), names: localizedList })),
      missing: localized,
    }),
  ),
}) satisfies z.ZodType<Catalogue>;

export const guidedQuestionsSchema = z.object({
  categories: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      questions: z.array(z.object({ id: z.string(), text: z.string(), lack: z.string().nullable() })),
    }),
  ),
}) satisfies z.ZodType<GuidedQuestionsBody>;

export const completionsSchema = z.object({
  completions: z.array(
    z.object({
      kind: z.enum(['question', 'metric', 'name']),
      text: z.string(),
      label: z.string(),
      detail: z.string(),
    }),
  ),
}) satisfies z.ZodType<Completions>;

export const answerListSchema = z.object({
  answers: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      headline: z.string(),
      locale: z.enum(locales),
      createdAt: z.string(),
    }),
  ),
  nextBefore: z.string().nullable(),
}) satisfies z.ZodType<AnswerList>;

export const storedAnswerSchema = z.object({
  answer: answerSchema,
  interpretation: interpretationSchema,
  createdAt: z.string(),
}) satisfies z.ZodType<StoredAnswer>;

export const newShareSchema = z.object({
  id: z.string(),
  url: z.string(),
  expiresAt: z.string(),
}) satisfies z.ZodType<NewShare>;

export const sharedAnswerSchema = z.object({
  answer: answerSchema,
  organisation: z.object({ name: z.string(), timezone: z.string(), currency: z.string() }),
  expiresAt: z.string().nullable(),
}) satisfies z.ZodType<SharedAnswer>;

export const suggestionsSchema = z.object({
  suggestions: z.array(z.object({ id: z.string(), category: z.string(), question: z.string() })),
}) satisfies z.ZodType<Suggestions>;

export const healthSchema = z.object({ status: z.enum(['ready', 'starting']) });
