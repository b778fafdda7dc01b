import { z } from 'zod';
import { grains, type PagedQuery } from './plan.ts';

const rangeSchema = z.strictObject({ from: z.string(), to: z.string() });

/** The fields of a query, for the schemas that add some of their own. */
export const semanticQueryFields = {
  metrics: z.array(
    z.strictObject({ id: z.string(), variant: z.record(z.string(), z.string()).exactOptional() }),
  ),
  range: rangeSchema,
  by: z.array(z.string()).default([]),
  grain: z.enum(grains).nullable().default(null),
  where: z
    .array(
      z.strictObject({
        dimension: z.string(),
        op: z.enum(['in', 'not_in', 'is_missing', 'is_present']),
        values: z.array(z.string().max(1_000)).max(1_000).default([]),
      }),
    )
    .default([]),
  having: z
    .array(z.strictObject({ metric: z.string(), op: z.enum(['gt', 'gte', 'lt', 'lte']), value: z.number() }))
    .default([]),
  compare: z
    .strictObject({
      ...rangeSchema.shape,
      basis: z.enum(['previous_period', 'same_period_last_year', 'custom']),
    })
    .nullable()
    .default(null),
  anchor: z.string().nullable().default(null),
  per: z.enum(['hour', 'day', 'week', 'month']).nullable().default(null),
  order: z
    .strictObject({ by: z.string(), direction: z.enum(['asc', 'desc']) })
    .nullable()
    .default(null),
  limit: z.number().int().nullable().default(null),
};

/**
 * The shape of a query from outside: `metrics` and `range` required, the rest optional. Names are checked by
 * `validateQuery`, which knows what to suggest instead.
 */
export const semanticQuerySchema: z.ZodType<PagedQuery, unknown> = z.strictObject({
  ...semanticQueryFields,
  after: z.string().max(8_000).nullable().exactOptional(),
});
