import { expect, test } from 'vitest';
import { displayWidth, inertText, toWidth, truncate, wrap, wrapWithLead } from './terminal-text.ts';

test('Chinese letters and emoji take two columns, accents none', () => {
  expect(['Léa', 'Le\u0301a', '佐藤', '👩🏽‍💻', 'Ａ', 'ｱ'].map(displayWidth)).toEqual([3, 3, 4, 2, 2, 1]);
});

test('names of any script stand in columns of the same width', () => {
  const cells = ['Léa Martin', '佐藤 花子', 'Nguyễn'].map((name) => toWidth(name, 12, { unicode: true }));
  expect(cells.map(displayWidth)).toEqual([12, 12, 12]);
  expect(toWidth('42', 6, { align: 'right', unicode: true })).toBe('    42');
});

test('what is too long is cut with an ellipsis, never in the middle of a letter', () => {
  expect(truncate('Remboursement', 8, true)).toBe('Rembour…');
  expect(truncate('Remboursement', 8, false)).toBe('Rembo...');
  expect(truncate('佐藤花子', 6, true)).toBe('佐藤…');
});

test('a line never breaks at a space that must not break', () => {
  expect(wrap('soit 41,2\u00a0% des 10\u202f223 tickets', 14)).toEqual([
    'soit 41,2\u00a0%',
    'des 10\u202f223',
    'tickets',
  ]);
});

test('a word longer than the line is broken', () => {
  expect(wrap('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('the second line of an item stands under the first', () => {
  expect(wrapWithLead('- ', 'one two three', 12)).toEqual(['- one two', '  three']);
});

test('escape sequences and invisible marks are taken out', () => {
  expect(inertText('\u001b[31mred\u001b[0m\u200b \u202eabc\tx', { unicode: true })).toBe('[31mred[0m abc x');
});
