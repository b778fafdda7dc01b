import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { findBinding } from '#semantic-layer/define/attribute-dimension.ts';
import type { Dataset } from '#semantic-layer/define/dataset.ts';
import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { completeChoice, type Metric } from '#semantic-layer/define/metric.ts';
import { additivityOf, leavesOf, type MetricForm } from '#semantic-layer/define/metric-form.ts';
import { cyclicDimensions } from '#semantic-layer/define/model.ts';
import { grains } from '#semantic-layer/query/plan.ts';
import { supportModel } from './support-model.ts';

type Row = Readonly<Record<string, string>>;

const read = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../evals/reference/${file}`, import.meta.url)), { columns: true });
const metricRows = read('metrics.csv');
const dimensionRows = read('dimensions.csv');
const dimensions: Readonly<Record<string, Dimension>> = supportModel.dimensions;
const metrics: readonly (readonly [string, Metric])[] = Object.entries(supportModel.metrics);
const idsOf = (rows: readonly Row[]) => rows.map(({ id = '' }) => id).sort();

test('every metric of the catalogue is one here, and no other', () => {
  expect(Object.keys(supportModel.metrics).sort()).toEqual(idsOf(metricRows));
});

test('every dimension of the catalogue is one here, or the size of a time bucket', () => {
  expect([...Object.keys(dimensions), ...grains].sort()).toEqual(idsOf(dimensionRows));
});

/** What the catalogue calls entity and nobody has a list of goes by its own text; the rest is the same in other words. */
const ownTypes: Readonly<Record<string, Dimension['type']>> = {
  tag: 'entity',
  conversation_status: 'ordinal',
  message: 'text',
  customer_external_id: 'text',
  custom_attribute: 'text',
  day_of_week: 'cyclic',
  hour_of_day: 'cyclic',
};
const splitting = dimensionRows.filter(({ type }) => type !== 'time bucket');

test.each(splitting.map((row) => [row.id ?? '', row] as const))(
  '%s is of the kind the catalogue says',
  (id, row) => {
    expect(dimensions[id]?.type).toBe(ownTypes[id] ?? row.type);
  },
);

test.each(splitting.map((row) => [row.id ?? '', row] as const))(
  '%s splits and filters figures of every dataset the catalogue names',
  (id, row) => {
    const tables = new Set(datasets.filter((dataset) => hasDimension(dataset, id)).map(({ table }) => table));
    const named = (row.datasets ?? '').split(';').map((part) => part.split('=')[0] ?? '');
    const known = named.filter((table) => datasets.some((dataset) => dataset.table === `cx.${table}`));
    expect(known.filter((table) => !tables.has(`cx.${table}` as Dataset['table']))).toEqual([]);
  },
);

const formOf = (metric: Metric): MetricForm | null => metric.form(completeChoice(metric.variants, {}));
const datasets: readonly Dataset[] = metrics.flatMap(([, metric]) => {
  const form = formOf(metric);
  return form === null ? [] : leavesOf(form).map(({ dataset }) => dataset);
});

function hasDimension(dataset: Dataset, id: string): boolean {
  // Custom attributes are named by whoever keeps them.
  const asked = id === 'custom_attribute' ? 'attr.conversation.any' : id;
  return findBinding(dataset, asked) !== undefined || (cyclicDimensions as readonly string[]).includes(id);
}

/** A conversation under two policies counts once, so that figures by policy do not add up to the whole. */
const countedOnce = new Set([
  ...['conversations_in_sla_policy', 'tickets_closed_on_time', 'tickets_closed_late'],
  ...['tickets_answered_on_time', 'tickets_answered_late'],
]);
const additivities: Readonly<Record<string, readonly string[]>> = {
  additive: ['full'],
  semi_additive: ['not-over-time', 'not-over-members', 'none'],
  non_additive: ['parts', 'none'],
};

test.each(metrics)('%s adds up as far as the catalogue says, and no further', (id, metric) => {
  const row = metricRows.find((one) => one.id === id);
  const form = formOf(metric);
  const expected = countedOnce.has(id) ? ['none'] : additivities[row?.additivity ?? ''];
  expect(expected).toContain(form === null ? null : additivityOf(form));
});
