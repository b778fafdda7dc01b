import { describe, expect, test } from 'vitest';
import { readIngestCommand } from './ingest-options.ts';

test('the demo, as it comes or as it is wanted', () => {
  expect(readIngestCommand(['demo'])).toEqual({
    source: 'demo',
    scale: null,
    seed: null,
    now: null,
    truthFile: null,
  });
  expect(
    readIngestCommand([
      'demo',
      '--scale',
      '2.5',
      '--seed',
      '7',
      '--now',
      '2026-11-22T19:00:00+01:00',
      '--truth',
      'truth.json',
    ]),
  ).toEqual({ source: 'demo', scale: 2.5, seed: 7, now: '2026-11-22T18:00:00Z', truthFile: 'truth.json' });
});

test('a folder of CSV files, into the organisation it names or another', () => {
  expect(readIngestCommand(['csv', 'exports'])).toEqual({ source: 'csv', folder: 'exports', org: null });
  expect(readIngestCommand(['csv', 'exports', '--org', 'papier'])).toEqual({
    source: 'csv',
    folder: 'exports',
    org: 'papier',
  });
});

describe('a wrong call says what a right one is', () => {
  test.each([
    [[], 'Name a source.'],
    [['zendesk', 'x'], 'There is no source "zendesk": there are demo and csv.'],
    [['csv'], 'Name the folder that holds the CSV files.'],
    [['csv', 'a', 'b'], '"b" is one word too many.'],
    [['demo', '--scale', 'big'], '--scale is a number from 0.001 to 1000, not "big".'],
    [['demo', '--scale', ''], '--scale is a number from 0.001 to 1000, not "".'],
    [['demo', '--now', 'today'], '"today" is not an instant.'],
    [['demo', '--org', 'x'], 'The demo takes no folder and no --org.'],
    [['demo', '--fast'], "Unknown option '--fast'"],
  ])('%j', (args, message) => {
    expect(() => readIngestCommand(args)).toThrow(message);
  });
});
