import { z } from 'zod';
import { locales } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { Answer, Chart, Fact } from '#server/answer/answer.ts';
import { planSchema } from './plan-schema.ts';

/** The shapes of answers for the API's description; `satisfies` keeps them equal to the types. */

export const factSchema = z.object({
  id: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string(),
  formatted: z.string(),
}) satisfies z.ZodType<Fact>;

export const chartSchema = z.object({
  title: z.string(),
  alt: z.string(),
  spec: z.record(z.string(), z.unknown()).describe('vega-lite, data inline'),
}) satisfies z.ZodType<Chart>;

const tableSchema = z.object({
  title: z.string(),
  columns: z.array(z.object({ id: z.string(), label: z.string(), unit: z.string() })),
  rows: z.array(z.array(z.unknown())),
});

const driverSchema = z.object({
  dimension: z.string(),
  member: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  contribution: z.number(),
  mix: z.number(),
  rate: z.number(),
});

const findingSchema = z.object({
  kind: z.string(),
  metric: z.string(),
  at: z.string().exactOptional(),
  member: z.string().exactOptional(),
  value: z.number(),
  expected: z.number().exactOptional(),
  score: z.number(),
});

const actionSchema = z.object({
  type: z.string(),
  text: z.string(),
  evidence: z.array(z.string()),
  effect: z.object({ metric: z.string(), from: z.number(), to: z.number() }).nullable(),
});

const provenanceSchema = z.object({
  interpreter: z.enum(['offline', 'model']),
  asOf: z.string(),
  dataAsOf: z.record(z.string(), z.string()),
  queries: z.array(
    z.object({
      sql: z.string(),
      params: z.array(z.unknown()),
      rows: z.number(),
      ms: z.number(),
      source: z.enum(['raw', 'rollup']),
    }),
  ),
  definitions: z.array(z.object({ metric: z.string(), text: z.string() })),
});

export const answerSchema = z.object({
  id: z.string(),
  url: z.string(),
  question: z.string(),
  locale: z.enum(locales),
  headline: z.string(),
  facts: z.array(factSchema),
  narrative: z.array(z.string()),
  charts: z.array(chartSchema),
  tables: z.array(tableSchema),
  drivers: z.array(driverSchema),
  findings: z.array(findingSchema),
  actions: z.array(actionSchema),
  caveats: z.array(z.string()),
  followUps: z.array(z.string()),
  provenance: provenanceSchema,
}) satisfies z.ZodType<Answer>;

export const interpretationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('plan'),
    plan: planSchema,
    assumptions: z.array(z.string()),
    alternatives: z.array(planSchema),
  }),
  z.object({
    kind: z.literal('clarify'),
    question: z.string(),
    choices: z.array(z.object({ label: z.string(), plan: planSchema })),
  }),
  z.object({
    kind: z.literal('refuse'),
    reason: z.enum(['out_of_scope', 'missing_data', 'not_permitted', 'unsafe']),
    message: z.string(),
    suggestions: z.array(z.string()),
  }),
]) satisfies z.ZodType<Interpretation>;
