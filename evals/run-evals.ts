import { readFileSync, writeFileSync } from 'node:fs';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import { locales } from '#semantic-layer/query/locale.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { demoNames } from './demo-names.ts';
import { type ExpectedReading, wrongSlots } from './scorers/score-reading.ts';

type Case = {
  readonly id: string;
  readonly locale: (typeof locales)[number];
  readonly question: string;
  readonly expect: ExpectedReading;
};

/** Wednesday 18 November 2026, 14:00 in Paris; the data begin 400 days before. */
const clock = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };
const historyStart = '2025-10-14T00:00:00Z';
const file = (name: string) => new URL(name, import.meta.url);

const interpreter = createOfflineInterpreter({
  description: describeModel(supportModel, variantLabels),
  values: demoNames,
});
const cases: readonly Case[] = readFileSync(file('cases/first-questions.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const failures = new Map<string, readonly string[]>();
for (const { id, question, locale, expect } of cases) {
  const reading = interpreter.interpret({ text: question, locale, now: clock, historyStart });
  const wrong = wrongSlots(expect, reading);
  if (wrong.length === 0) continue;
  failures.set(id, wrong);
  console.log(
    `✗ ${id} ${question}\n    wrong: ${wrong.join(', ')}\n    read as ${JSON.stringify(reading).slice(0, 600)}`,
  );
}

const scores = Object.fromEntries(
  locales.map((locale) => {
    const own = cases.filter((item) => item.locale === locale);
    return [locale, own.filter((item) => !failures.has(item.id)).length / own.length];
  }),
);
console.table(scores);
const wholePlans = (cases.length - failures.size) / cases.length;
console.log(`${cases.length - failures.size} of ${cases.length} questions read as expected`);
compareWithBaseline(wholePlans);

/** A fall fails; a rise is written down by `npm run evals -- --update`. */
function compareWithBaseline(score: number): void {
  const place = file('baseline.json');
  if (process.argv.includes('--update')) {
    writeFileSync(place, `${JSON.stringify({ 'first-questions': score }, null, 2)}\n`);
    return;
  }
  const baseline: { readonly 'first-questions': number } = JSON.parse(readFileSync(place, 'utf8'));
  if (score < baseline['first-questions']) {
    console.error(`The reading of questions fell from ${baseline['first-questions']} to ${score}.`);
    process.exitCode = 1;
  }
}
