import { describe, expect, test } from 'vitest';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { createVocabulary, insideSentence } from './vocabulary.ts';

const model = describeModel(supportModel, variantLabels);

describe('the names a reading is shown with', () => {
  test('a metric says its clock always, and its other variants only where they are not the usual ones', () => {
    const { metricRefLabel } = createVocabulary(model, 'en');
    expect(metricRefLabel({ id: 'first_response_time' })).toBe('First response time · business hours');
    const calendar = { id: 'first_response_time', variant: { basis: 'calendar', stat: 'median' } };
    expect(metricRefLabel(calendar)).toContain('median');
    expect(metricRefLabel(calendar)).not.toContain('business');
  });

  test('values have their names in the reader’s language', () => {
    expect(createVocabulary(model, 'fr').dimensionLabel('channel')).toBe('Canal');
    expect(createVocabulary(model, 'fr').metricLabel('first_response_time')).toBe(
      'Temps de première réponse',
    );
  });

  test('before the catalogue is there, ids are read as words', () => {
    expect(createVocabulary(undefined, 'en').metricLabel('first_response_time')).toBe('first response time');
  });

  test('inside a sentence a label begins small, an abbreviation does not', () => {
    expect(insideSentence('Team')).toBe('team');
    expect(insideSentence('SLA policy')).toBe('SLA policy');
    expect(insideSentence('Équipe')).toBe('équipe');
  });
});
