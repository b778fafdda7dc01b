import { expect, test } from 'vitest';
import { createReadingPrompt } from './reading-prompt.ts';
import { smallDescription } from './testing/small-description.ts';

test('the prompt is the reviewed one', async () => {
  const { system } = createReadingPrompt(smallDescription)({
    text: 'How many tickets?',
    locale: 'en',
    now: '2025-11-17T09:04:00Z',
    timezone: 'Europe/Paris',
    previous: null,
  });
  await expect(system).toMatchFileSnapshot('snapshots/read-question.md');
});

test('the day is the organisation’s, not the server’s', () => {
  const { system } = createReadingPrompt(smallDescription)({
    text: 'tickets today',
    locale: 'en',
    now: '2025-11-17T23:30:00Z',
    timezone: 'Asia/Tokyo',
    previous: null,
  });
  expect(system).toContain('It is Tuesday 2025-11-18T08:30 in Asia/Tokyo');
  expect(system).toContain('today: 2025-11-18 2025-11-19');
});
