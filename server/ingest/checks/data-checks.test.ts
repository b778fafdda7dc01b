import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataChecks } from './data-checks.ts';

const guide = readFileSync(new URL('../../../docs/check-data.md', import.meta.url), 'utf8');
const families = /-(not-ahead|references)$/;

test('the guide names every rule, and says whether it is an error or a warning', () => {
  const missing = dataChecks
    .filter(({ id }) => !families.test(id))
    .map(({ id, severity, rule }) => `| ${id} | ${severity} | ${rule} |`)
    .filter((line) => !guide.includes(line));
  expect(missing).toEqual([]);
});

test('every rule names the organisation on every table it reads', () => {
  const loose = dataChecks.filter(({ sql }) => {
    const read = [...sql.matchAll(/\b(?:from|join) cx\.\w+ (\w+)/g)].map((match) => match[1]);
    return read.length === 0 || read.some((alias) => !sql.includes(`${alias}.org_id = $1`));
  });
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('a rule is a sentence with its meaning and a remedy', () => {
  for (const { rule, meaning, remedy } of dataChecks) {
    for (const words of [rule, meaning, remedy]) expect(words).toMatch(/^[A-Z].+\.$/);
  }
});
