import { expect, test } from 'vitest';
import { readCheckDataCommand } from './check-data-options.ts';

test('without a word every organisation is checked, as of its own clock', () => {
  expect(readCheckDataCommand([])).toEqual({ org: null, json: false, isStrict: false, now: null });
});

test('an organisation, a form, an instant and how strictly', () => {
  expect(
    readCheckDataCommand(['--org', 'papier', '--json', '--strict', '--now', '2026-11-22T19:00:00+01:00']),
  ).toEqual({ org: 'papier', json: true, isStrict: true, now: '2026-11-22T18:00:00Z' });
});

test('a wrong call says what a right one is', () => {
  expect(() => readCheckDataCommand(['--fast'])).toThrow("Unknown option '--fast'");
  expect(() => readCheckDataCommand(['papier'])).toThrow('papier');
  expect(() => readCheckDataCommand(['--now', 'today'])).toThrow('"today" is not an instant.');
});
