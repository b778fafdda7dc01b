import { expect, test } from 'vitest';
import { findUngroundedNumbers } from './grounding-check.ts';

const fact = (formatted: string) => ({ id: formatted, value: null, unit: 'count', formatted });

test('a sentence made of facts alone passes', () => {
  const facts = [fact('1,204'), fact('12%'), fact('from 9 to 15 November 2026')];
  expect(findUngroundedNumbers('Ticket volume was 1,204 from 9 to 15 November 2026, up 12%.', facts)).toEqual(
    [],
  );
});

test('a digit that is no fact is found, wherever it hides', () => {
  expect(findUngroundedNumbers('Volume was 1,204, about 3 times more.', [fact('1,204')])).toEqual(['3']);
});

test('the fact 12 does not vouch for 312 or 12.5', () => {
  expect(findUngroundedNumbers('It was 312.', [fact('12')])).toEqual(['312']);
  expect(findUngroundedNumbers('It was 12.5.', [fact('12')])).toEqual(['12.5']);
});

test('French numbers keep their narrow spaces', () => {
  expect(findUngroundedNumbers('Volume : 4\u202f210 tickets.', [fact('4\u202f210')])).toEqual([]);
  expect(findUngroundedNumbers('Volume : 4\u202f211 tickets.', [fact('4\u202f210')])).toEqual(['4\u202f211']);
});
