import { expect, test } from 'vitest';
import type { CheckOutcome } from '#server/ingest/checks/check-data.ts';
import { renderCheckReport } from './render-check-report.ts';

const organisation = { name: 'Papier & Co', slug: 'papier' };
const now = '2026-03-18T14:20:00Z';
const rows = { 'cx.conversations': 1200, 'cx.surveys': 300, 'cx.projects': 0 };

function outcome(id: string, more: Partial<CheckOutcome> & { severity?: 'error' | 'warning' }): CheckOutcome {
  const { severity = 'error', ...rest } = more;
  return {
    check: {
      id,
      severity,
      rule: `The rule of ${id}.`,
      table: 'cx.surveys',
      meaning: 'What it means.',
      remedy: 'What to do.',
    },
    state: 'kept',
    count: 0,
    examples: [],
    ms: 10,
    ...rest,
  };
}

test('data that keep every rule take two lines, and a third names the tables without rows', () => {
  const outcomes = [outcome('one', {}), outcome('two', { state: 'empty' })];
  expect(renderCheckReport({ organisation, now, report: { outcomes, rows, ms: 1240 } })).toBe(
    `Papier & Co (papier): 1,200 conversations, 1,500 rows, as of ${now}
1 of 2 rules kept, 0 errors, 0 warnings, 1 with nothing to look at, in 1.2 s
Tables without rows: projects`,
  );
});

test('what is broken says its rule, what it means, what to do and which rows; errors come first', () => {
  const outcomes = [
    outcome('small', { severity: 'warning', state: 'broken', count: 1, examples: ['7'] }),
    outcome('bad', { state: 'broken', count: 2100, examples: ['12', '13'] }),
  ];
  const text = renderCheckReport({ organisation, now, report: { outcomes, rows, ms: 1240 } });
  expect(text.split('\n').slice(1, 9)).toEqual([
    '0 of 2 rules kept, 1 error, 1 warning, 0 with nothing to look at, in 1.2 s',
    '',
    'ERROR bad: 2,100 in surveys',
    '  rule     The rule of bad.',
    '  means    What it means.',
    '  do       What to do.',
    '  such as  12, 13',
    '',
  ]);
  expect(text).toContain('warning small: 1 in surveys');
});
