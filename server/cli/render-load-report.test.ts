import { expect, test } from 'vitest';
import type { LoadReport } from '#server/ingest/load/load-report.ts';
import { renderLoadReport } from './render-load-report.ts';

const quiet: LoadReport = {
  organisation: {
    id: 1,
    slug: 'papier',
    name: 'Papier & Co',
    timezone: 'Europe/Paris',
    currency: 'EUR',
    nowPinnedAt: null,
  },
  source: 'csv',
  seconds: 2,
  records: 41_000,
  kinds: [
    { kind: 'conversation', read: 1000, inserted: 900, updated: 60, unchanged: 40, refused: 0 },
    { kind: 'message', read: 40_000, inserted: 40_000, updated: 0, unchanged: 0, refused: 0 },
  ],
  quarantined: { count: 0, examples: [] },
  incomplete: [],
  unreadable: { count: 0, examples: [] },
  notes: [],
};

test('an import without trouble is one line', () => {
  expect(renderLoadReport(quiet)).toBe(
    'Papier & Co (papier): 41,000 records in 2.0 s (20,500 a second): 40,900 new, 60 changed, 40 as they were.',
  );
});

test('what was not loaded is told with its place and reason, the first twenty of it', () => {
  const example = (line: number) =>
    ({
      kind: 'message',
      name: `m${line}`,
      where: `messages.csv, line ${line}`,
      reason: 'sent_at is missing',
    }) as const;
  const text = renderLoadReport({
    ...quiet,
    quarantined: { count: 5000, examples: Array.from({ length: 1000 }, (_, index) => example(index + 2)) },
    unreadable: {
      count: 1,
      examples: [{ where: 'messages.csv, line 9', reason: 'has 3 cells, the headings are 5' }],
    },
    notes: ['messages.csv: not used: mood'],
  });
  const lines = text.split('\n');
  expect(lines[1]).toBe('5,000 not loaded:');
  expect(lines[2]).toBe('  messages.csv, line 2: message m2: sent_at is missing');
  expect(lines[22]).toBe('  … and 4,980 more');
  expect(lines.slice(23)).toEqual([
    '1 lines that are no records:',
    '  messages.csv, line 9: has 3 cells, the headings are 5',
    'messages.csv: not used: mood',
  ]);
});
