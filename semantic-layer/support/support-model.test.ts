import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import { datasetOf } from '#semantic-layer/define/metric-form.ts';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import { supportModel } from './support-model.ts';
import { variantLabels } from './variants.ts';

type CatalogueRow = Readonly<Record<string, string>>;

const read = (file: string): CatalogueRow[] =>
  parse(readFileSync(new URL(`../../evals/reference/${file}`, import.meta.url)), { columns: true });
const catalogue = new Map(read('metrics.csv').map((row) => [row.id, row]));
const words = (text = '') => text.split(';').filter((word) => word !== '');
const withoutMark = (text: string) =>
  text
    .replace(/\s*\(.*\)/, '')
    .replace('*', '')
    .trim();
const metrics = Object.entries(supportModel.metrics);

/** A number of messages is no share of anything, though the catalogue files it under ratios. */
const unitsOfOurOwn: Readonly<Record<string, string>> = {
  messages_per_conversation: 'number',
  tickets_per_customer: 'number',
};

/** `score -100..100` counts in points; other scales, and words in parentheses, say nothing about how to write a figure. */
function unitOf(unit = ''): string {
  if (unit === 'score -100..100') return 'points';
  return unit.startsWith('score') ? 'score' : withoutMark(unit).replace(' ', '_');
}

test.each(metrics)('%s is called, measured and dated as the catalogue says', (id, metric) => {
  const row = catalogue.get(id);
  expect(metric.label).toEqual({ en: row?.label_en, fr: row?.label_fr });
  expect(metric.synonyms).toEqual({ en: words(row?.synonyms_en), fr: words(row?.synonyms_fr) });
  expect(metric.unit).toBe(unitsOfOurOwn[id] ?? unitOf(row?.unit));
  expect(metric.direction).toBe(row?.direction);
  const form = metric.form(completeChoice(metric.variants, {}));
  const table = form === null ? '' : datasetOf(form).table.slice('cx.'.length);
  const anchors = (row?.time_anchor ?? '')
    .split('|')
    .map((anchor) => (anchor.includes('(as_of)') ? 'as_of' : withoutMark(anchor).replace(`${table}.`, '')));
  expect(metric.anchors).toEqual(anchors);
});

test.each(metrics)('%s offers the catalogue’s variants, the same one by default', (id, metric) => {
  const choices = (catalogue.get(id)?.variants ?? '').split(';').filter((part) => part.includes('='));
  const expected = Object.fromEntries(
    choices.map((choice) => {
      const [key = '', values = ''] = choice.trim().split(/=(.*)/s);
      const options = values.split('|');
      const isDefault = (option: string) => option.includes('*');
      return [key, options.toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a))).map(withoutMark)];
    }),
  );
  expect(metric.variants).toEqual(expected);
});

test('every anchor and variant of every metric can be computed, or is known to mean nothing', () => {
  for (const [id, metric] of metrics) {
    const form = metric.form(completeChoice(metric.variants, {}));
    expect(form, id).not.toBeNull();
    if (form?.kind === 'aggregate')
      for (const anchor of metric.anchors) expect(form.dataset.times).toHaveProperty([anchor]);
    for (const [key, values] of Object.entries(metric.variants)) {
      for (const value of values) expect(variantLabels[`${key}=${value}`], `${key}=${value}`).toBeDefined();
    }
  }
});

test('waits of customers without a reply yet have a form of their own', () => {
  const wait = supportModel.metrics.customer_wait_time;
  for (const stat of ['mean', 'median', 'p90'])
    expect(wait.form({ stat, include_open: 'true' })?.kind).toBe('waits');
});

test('labels of dimensions are the catalogue’s', () => {
  const rows = new Map(read('dimensions.csv').map((row) => [row.id, row]));
  for (const { id, label, synonyms } of describeModel(supportModel, variantLabels).dimensions) {
    expect(label).toEqual({ en: rows.get(id)?.label_en, fr: rows.get(id)?.label_fr });
    expect(synonyms).toEqual(words(rows.get(id)?.synonyms));
  }
});

test('no two metrics answer to the same word', () => {
  const seen = new Map<string, string>();
  for (const [id, { label, synonyms }] of metrics) {
    for (const locale of ['en', 'fr'] as const) {
      for (const word of new Set([label[locale], ...synonyms[locale]].map((text) => text.toLowerCase()))) {
        const key = `${locale}:${word}`;
        expect(seen.get(key) ?? id, word).toBe(id);
        seen.set(key, id);
      }
    }
  }
});
