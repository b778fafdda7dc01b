import { z } from 'zod';
import { analyses, grains } from '#semantic-layer/query/plan.ts';

/**
 * The shape of a query as scripts send it: `metrics` and `range` are required, the rest is optional. Names are checked
 * by the semantic layer, which knows the nearest ones.
 */
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, 'expected YYYY-MM-DD or YYYY-MM-DDTHH:MM');

const name = z.string().min(1).max(200);

const range = z.strictObject({ from: localTime, to: localTime });

const queryFields = {
  metrics: z
    .array(z.strictObject({ id: name, variant: z.record(name, name).exactOptional() }))
    .min(1)
    .max(20),
  by: z.array(name).max(3).default([]),
  grain: z.enum(grains).nullable().default(null),
  where: z
    .array(
      z.strictObject({
        dimension: name,
        op: z.enum(['in', 'not_in', 'is_missing', 'is_present']),
        values: z.array(z.string().max(1_000)).max(500).default([]),
      }),
    )
    .max(20)
    .default([]),
  having: z
    .array(z.strictObject({ metric: name, op: z.enum(['gt', 'gte', 'lt', 'lte']), value: z.number() }))
    .max(20)
    .default([]),
  range,
  compare: range
    .extend({ basis: z.enum(['previous_period', 'same_period_last_year', 'custom']) })
    .nullable()
    .default(null),
  anchor: name.nullable().default(null),
  per: z.enum(['hour', 'day', 'week', 'month']).nullable().default(null),
  order: z
    .strictObject({ by: name, direction: z.enum(['asc', 'desc']) })
    .nullable()
    .default(null),
  limit: z.int().min(1).max(10_000).nullable().default(null),
};

export const semanticQueryBody = z.strictObject(queryFields);

const scenario = z.strictObject({
  agents: z.number().exactOptional(),
  team: name.exactOptional(),
  toTeam: name.exactOptional(),
  volumeChange: z.number().exactOptional(),
  handleTimeChange: z.number().exactOptional(),
  automateCategory: name.exactOptional(),
});

export const planBody = z.strictObject({
  analysis: z.enum(analyses),
  ...queryFields,
  horizon: range.nullable().default(null),
  scenario: scenario.nullable().default(null),
});
