import { expect, test } from 'vitest';
import { Spelling } from './spelling.ts';
import { tokenize } from './tokenize.ts';

const spelling = new Spelling(['policy', 'tickets', 'catch', 'backlog'], new Set(['from']), ['weber']);
const mended = (text: string): string =>
  spelling
    .mend(tokenize(text))
    .map(({ fold }) => fold)
    .join(' ');

test('a word misspelled is read as the one it looks like', () => {
  expect(mended('tickts and backog')).toBe('tickets and backlog');
});

test('a frequent word that looks like ours is left as it is', () => {
  expect(mended('the police watch')).toBe('the police watch');
});

test('the words of a programmer are words like others', () => {
  expect(mended('constructor toString')).toBe('constructor tostring');
});

test('a letter hit beside the right one, or that sounds like it, is a slip', () => {
  expect(mended('backlig tickots')).toBe('backlog tickets');
});

test('another letter makes another word', () => {
  expect(
    new Spelling(['handover'], new Set(), []).mend(tokenize('hangover')).map(({ fold }) => fold),
  ).toEqual(['hangover']);
});
