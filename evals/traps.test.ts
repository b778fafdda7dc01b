import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Trap = { readonly number: number; readonly title: string; readonly file: string };

const traps = readFileSync('docs/traps.md', 'utf8')
  .split('\n')
  .flatMap((line): Trap[] => {
    const [number = '', , title = '', file = ''] = line
      .slice(1)
      .split('|')
      .map((cell) => cell.trim());
    return /^\d+$/.test(number) ? [{ number: Number(number), title, file }] : [];
  });

test('every trap is on the list, once', () => {
  expect(traps.map(({ number }) => number)).toEqual(Array.from({ length: 70 }, (_, index) => index + 1));
});

test.each(traps)('trap $number has the test it names', ({ title, file }) => {
  expect(existsSync(file), file).toBe(true);
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf(title);
  expect(place, `${file}: ${title}`).toBeGreaterThan(0);
  expect(text.slice(Math.max(0, place - 40), place)).toMatch(/(['"`]|test\()/);
  expect(text).not.toMatch(/\b(test|describe)\.(skip|todo)\b/);
});
