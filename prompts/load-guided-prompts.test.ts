import { expect, test } from 'vitest';
import { GuidedPromptError, parseGuidedPrompts } from './load-guided-prompts.ts';

const valid = {
  id: 'volume-01',
  en: 'How many tickets yesterday?',
  fr: 'Combien de tickets hier ?',
  plan: {
    analysis: 'value',
    metrics: [{ id: 'ticket_volume' }],
    range: { from: '2026-11-17', to: '2026-11-18' },
  },
};
const file = (...rows: readonly unknown[]) => JSON.stringify(rows);

test('slots that a file leaves out are empty', () => {
  expect(parseGuidedPrompts('volume.json', file(valid))[0]?.plan).toMatchObject({
    by: [],
    grain: null,
    limit: null,
  });
});

test('a prompt without French, of another category, or twice stops the loading', () => {
  const { fr: _, ...english } = valid;
  expect(() => parseGuidedPrompts('volume.json', file(english))).toThrow(GuidedPromptError);
  expect(() => parseGuidedPrompts('sla.json', file(valid))).toThrow('not of this category');
  expect(() => parseGuidedPrompts('volume.json', file(valid, valid))).toThrow(
    'two prompts are called volume-01',
  );
});
