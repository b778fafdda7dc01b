import { z } from 'zod';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { analyses, grains } from '#semantic-layer/query/plan.ts';
import { periodUnits, unclearParts } from './language-model.ts';

/**
 * The form a model fills, as a schema: every name it may write is listed, every key is required, nothing else fits.
 *
 * One shape of reading serves plan, alternatives and choices, so that the lists of names are sent once: providers
 * cap the number of listed names in one schema.
 */
export function readingFormSchema(description: ModelDescription) {
  const metric = namesOf(description.metrics.map(({ id }) => id));
  const dimension = namesOf(description.dimensions.map(({ id }) => id));
  const variants = description.metrics.flatMap(({ variants }) => variants);
  const variantKey = namesOf(variants.map(({ key }) => key));
  const variantValue = namesOf(variants.flatMap(({ values }) => values.map(({ value }) => value)));
  const anchor = namesOf(description.metrics.flatMap(({ anchors }) => anchors));
  const sortable = namesOf([...description.metrics, ...description.dimensions].map(({ id }) => id));
  const period = z.strictObject({ from: z.string(), to: z.string(), unit: z.enum(periodUnits) });

  const reading = z.strictObject({
    analysis: z.enum(analyses),
    metrics: z.array(
      z.strictObject({
        id: metric,
        variant: z.array(z.strictObject({ key: variantKey, value: variantValue })),
      }),
    ),
    by: z.array(dimension),
    grain: z.enum([...grains, 'auto']).nullable(),
    where: z.array(
      z.strictObject({
        dimension,
        op: z.enum(['in', 'not_in', 'is_missing', 'is_present']),
        values: z.array(z.string()),
      }),
    ),
    having: z.array(z.strictObject({ metric, op: z.enum(['gt', 'gte', 'lt', 'lte']), value: z.number() })),
    range: period.nullable(),
    compare: z
      .strictObject({
        basis: z.enum(['previous_period', 'same_period_last_year', 'custom']),
        from: z.string().nullable(),
        to: z.string().nullable(),
      })
      .nullable(),
    anchor: anchor.nullable(),
    per: z.enum(['hour', 'day', 'week', 'month']).nullable(),
    order: z.strictObject({ by: sortable, direction: z.enum(['asc', 'desc']) }).nullable(),
    limit: z.number().nullable(),
    horizon: period.nullable(),
    scenario: z
      .strictObject({
        agents: z.number().nullable(),
        team: z.string().nullable(),
        toTeam: z.string().nullable(),
        volumeChange: z.number().nullable(),
        handleTimeChange: z.number().nullable(),
        automateCategory: z.string().nullable(),
      })
      .nullable(),
  });

  return z.strictObject({
    kind: z.enum(['plan', 'clarify', 'refuse']),
    reason: z.enum(['out_of_scope', 'missing_data', 'not_permitted', 'unsafe']).nullable(),
    unclear: z.enum(unclearParts).nullable(),
    readings: z.array(reading),
  });
}

/** What fits `readingFormSchema`, before `checkForm` compares it with the catalogue. */
export type RawForm = z.infer<ReturnType<typeof readingFormSchema>>;

/** An enum that also stands where the catalogue lists no name at all: then nothing fits. */
function namesOf(names: readonly string[]) {
  return z.enum([...new Set(names)]);
}
