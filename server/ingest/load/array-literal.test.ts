import { expect, test } from 'vitest';
import { arrayLiteral } from './array-literal.ts';

test('a column keeps quotes, backslashes, commas, braces and the word NULL as text', () => {
  expect(arrayLiteral(['a "b"', 'c\\d', 'e,f', '{g}', 'NULL', ''])).toBe(
    '{"a \\"b\\"","c\\\\d","e,f","{g}","NULL",""}',
  );
});

test('what is missing stays missing', () => {
  expect(arrayLiteral([null, undefined, 1])).toBe('{NULL,NULL,1}');
});

test('numbers, truth values, instants and attributes are written as the database reads them', () => {
  expect(arrayLiteral([1.5, true, new Date('2026-03-02T10:00:00Z'), { plan: 'pro' }])).toBe(
    '{1.5,true,"2026-03-02T10:00:00.000Z","{\\"plan\\":\\"pro\\"}"}',
  );
});

test('no rows are an empty column', () => {
  expect(arrayLiteral([])).toBe('{}');
});
