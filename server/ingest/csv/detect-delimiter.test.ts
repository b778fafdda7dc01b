import { expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

test.each([
  ['a comma', 'external_id,channel,status\n1,chat,open', ','],
  ['a semicolon, as spreadsheets in French write it', 'external_id;channel;status\n1;chat, video;open', ';'],
  ['a tab', 'external_id\tchannel\n1\tchat', '\t'],
  ['a bar', 'external_id|channel\r\n1|chat', '|'],
  ['a comma when there is one column only', 'external_id\n1;2', ','],
])('the columns are told apart by %s', (_, text, expected) => {
  expect(detectDelimiter(text)).toBe(expected);
});

test('quoted headings do not count, nor do empty lines before them', () => {
  expect(detectDelimiter('\n"a, b, c";"d"";, e";f\n')).toBe(';');
  expect(detectDelimiter('"two\nlines, one heading";b\n1;2')).toBe(';');
});
