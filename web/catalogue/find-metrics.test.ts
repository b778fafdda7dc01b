import { describe, expect, test } from 'vitest';
import { describeCatalogue } from '#semantic-layer/describe/catalogue.ts';
import { origins } from '#semantic-layer/support/origins.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { findMetrics } from './find-metrics.ts';

const { metrics } = describeCatalogue(supportModel, variantLabels, origins);

function found(search: string, locale: 'en' | 'fr' = 'en'): string[] {
  return findMetrics(metrics, search, locale).map(({ id }) => id);
}

describe('finding a metric', () => {
  test('by what people call it', () => {
    expect(found('FRT')).toContain('first_response_time');
  });

  test('in the other language, without its accents', () => {
    expect(found('temps de premiere reponse')).toContain('first_response_time');
  });

  test('by what another tool calls it, however the apostrophe is typed', () => {
    expect(found("Taux d'automatisation iAdvize", 'fr')).toContain('automation_rate');
  });

  test('with words in any order', () => {
    expect(found('response first')).toContain('first_response_time');
  });

  test('an empty search gives all of them, a foreign one none', () => {
    expect(found('')).toHaveLength(metrics.length);
    expect(found('zzzz')).toEqual([]);
  });
});
