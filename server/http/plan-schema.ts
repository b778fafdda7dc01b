import { z } from 'zod';
import { analyses, type Plan } from '#semantic-layer/query/plan.ts';
import { semanticQueryFields } from '#semantic-layer/query/semantic-query-schema.ts';

const range = z.strictObject({ from: z.string(), to: z.string() });

const scenario = z.strictObject({
  agents: z.number().exactOptional(),
  team: z.string().exactOptional(),
  toTeam: z.string().exactOptional(),
  volumeChange: z.number().exactOptional(),
  handleTimeChange: z.number().exactOptional(),
  automateCategory: z.string().exactOptional(),
});

/** The shape of a plan from outside; its names are checked by the semantic layer, as those of a query. */
export const planSchema = z.strictObject({
  analysis: z.enum(analyses),
  ...semanticQueryFields,
  horizon: range.nullable().default(null),
  scenario: scenario.nullable().default(null),
}) satisfies z.ZodType<Plan>;
