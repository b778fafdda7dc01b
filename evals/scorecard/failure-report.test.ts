import { expect, test } from 'vitest';
import type { JudgedSuite } from '#evals/suites/judged-case.ts';
import { failureReport } from './failure-report.ts';

const suite = (isSealed: boolean): JudgedSuite => ({
  name: isSealed ? 'free-test' : 'free-dev',
  isSealed,
  cases: [
    {
      id: 'f-1',
      locale: 'en',
      category: 'volume',
      question: 'how busy were we',
      judged: ['range'],
      mistakes: [{ slot: 'range', expected: { from: '2026-11-09' }, actual: { from: '2026-11-02' } }],
      read: 'value ticket_volume',
      isConfidentlyWrong: false,
      isAheadOfModel: false,
    },
  ],
});

test('a failure shows the question, what was expected and what was read', () => {
  const text = failureReport(suite(false));
  expect(text).toContain('how busy were we');
  expect(text).toContain('range: expected {"from":"2026-11-09"}, got {"from":"2026-11-02"}');
});

test('the unseen half shows neither question nor reading unless it is unsealed', () => {
  const text = failureReport(suite(true));
  expect(text).toContain('✗ f-1 (en) range');
  expect(text).not.toContain('how busy');
  expect(text).not.toContain('2026');
  expect(failureReport(suite(true), true)).toContain('how busy were we');
});
