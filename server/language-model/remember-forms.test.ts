import { expect, test } from 'vitest';
import type { FilledForm, QuestionForModel } from './language-model.ts';
import { rememberForms } from './remember-forms.ts';
import { reading } from './testing/filled-forms.ts';

const question: QuestionForModel = {
  text: 'Tickets last week?',
  locale: 'en',
  now: '2025-11-17T09:04:00Z',
  timezone: 'Europe/Paris',
  previous: null,
};

const lastWeek = reading({ range: { from: '2025-11-10', to: '2025-11-17', unit: 'week' } });

/** A model that answers in turn with what it is given, and counts. */
function modelSaying(...forms: readonly FilledForm[]) {
  let calls = 0;
  const fillPlan = async (): Promise<FilledForm> => {
    const form = forms[Math.min(calls, forms.length - 1)];
    calls += 1;
    if (!form) throw new RangeError('nothing left to say');
    return form;
  };
  return { model: { name: 'counted', fillPlan }, calls: () => calls };
}

test('the same question on the same day is read once, however it is spaced', async () => {
  const { model, calls } = modelSaying({ kind: 'plan', readings: [lastWeek] });
  const remembered = rememberForms(model, 10);
  await remembered.fillPlan(question);
  await remembered.fillPlan({ ...question, text: '  Tickets  last week? ', now: '2025-11-17T22:59:00Z' });
  expect(calls()).toBe(1);
});

test('another day, language, zone or earlier answer is another question', async () => {
  const { model, calls } = modelSaying({ kind: 'plan', readings: [lastWeek] });
  const remembered = rememberForms(model, 10);
  await remembered.fillPlan(question);
  await remembered.fillPlan({ ...question, now: '2025-11-17T23:00:00Z' });
  await remembered.fillPlan({ ...question, locale: 'fr' });
  await remembered.fillPlan({ ...question, timezone: 'Asia/Tokyo' });
  await remembered.fillPlan({ ...question, previous: lastWeek });
  expect(calls()).toBe(5);
});

test('what was not understood, or holds a clock time, is read again', async () => {
  const lastHour = reading({ range: { from: '2025-11-17T08:04', to: '2025-11-17T09:04', unit: 'hour' } });
  const { model, calls } = modelSaying(
    { kind: 'not-understood', why: 'malformed' },
    { kind: 'plan', readings: [lastHour] },
  );
  const remembered = rememberForms(model, 10);
  await remembered.fillPlan(question);
  await remembered.fillPlan(question);
  await remembered.fillPlan(question);
  expect(calls()).toBe(3);
});

test('the form unused for longest makes room', async () => {
  const { model, calls } = modelSaying({ kind: 'plan', readings: [lastWeek] });
  const remembered = rememberForms(model, 2);
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await remembered.fillPlan({ ...question, text });
  expect(calls()).toBe(4);
});
