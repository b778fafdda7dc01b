import { expect, test } from 'vitest';
import { createOfflineInterpreter } from './offline-interpreter.ts';
import { referenceModel, sampleValues } from './testing/reference-model.ts';

const interpreter = createOfflineInterpreter({ description: referenceModel, values: sampleValues });
const now = { instant: '2026-11-18T13:37:00Z', timezone: 'Europe/Paris' };

function planOf(text: string, locale: 'en' | 'fr') {
  const interpretation = interpreter.interpret({ text, locale, now });
  return interpretation.kind === 'plan' ? interpretation.plan : interpretation;
}

test('a question in English with a metric, a split and a period becomes a breakdown', () => {
  expect(planOf('What was our first response time by channel last week?', 'en')).toMatchObject({
    analysis: 'breakdown',
    metrics: [{ id: 'first_response_time' }],
    by: ['channel'],
    range: { from: '2026-11-09', to: '2026-11-16' },
  });
});

test('the same in French', () => {
  expect(planOf('Combien de tickets hier, par canal ?', 'fr')).toMatchObject({
    analysis: 'breakdown',
    metrics: [{ id: 'ticket_volume' }],
    by: ['channel'],
    range: { from: '2026-11-17', to: '2026-11-18' },
  });
});

test('a why question looks for drivers and compares with the period before', () => {
  expect(planOf('Why did CSAT change last month?', 'en')).toMatchObject({
    analysis: 'drivers',
    metrics: [{ id: 'csat' }],
    range: { from: '2026-10-01', to: '2026-11-01' },
    compare: { from: '2026-09-01', to: '2026-10-01', basis: 'previous_period' },
  });
});
