import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { baselineSchema, findFalls, nextBaseline } from './scorecard/compare-baseline.ts';
import { failureReport } from './scorecard/failure-report.ts';
import { scoreSuite } from './scorecard/score-suite.ts';
import { categoryTable, slotTable, suiteTable } from './scorecard/score-tables.ts';
import { type Catalogue, catalogues, createEvalReader } from './suites/eval-reader.ts';
import { isSealed, judgeSuites } from './suites/judge-suites.ts';
import { libraryLacks } from './suites/library-lacks.ts';

/**
 * `npm run evals -- --only free-dev --show free-dev`: how questions are read, without a database. `--catalogue
 * reference` reads them against every metric of the catalogue, defined in code or not.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    show: { type: 'string', multiple: true, default: [] },
    unseal: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'time-collection': { type: 'string' },
    catalogue: { type: 'string', default: 'product' },
  },
});

const place = (name: string) => new URL(name, import.meta.url);
const startedAt = performance.now();
const collection = options['time-collection'];
const catalogue = toCatalogue(options.catalogue);
const reader = createEvalReader(catalogue);
const { suites, absent, leftOut } = judgeSuites(reader, {
  only: options.only,
  ...(collection === undefined ? {} : { timeCollection: pathToFileURL(collection) }),
});
const scores = suites.map(scoreSuite);
const seconds = (performance.now() - startedAt) / 1000;

console.table(suiteTable(scores));
console.log('Each slot, % right of the cases it is judged in:');
console.table(slotTable(scores));
for (const family of new Set(scores.map(({ name }) => familyOf(name)))) {
  console.log(`${family}, each category and language:`);
  console.table(categoryTable(scores.filter(({ name }) => familyOf(name) === family)));
}
console.log(`${scores.reduce((sum, { whole }) => sum + whole.of, 0)} cases in ${seconds.toFixed(1)} s`);
for (const name of absent) console.log(`${name}: no cases here, not scored`);

const lacks = libraryLacks(reader.description);
const lacking = new Set([...lacks.values()].flat());
console.log(`${lacking.size} guided prompts need what the model does not define yet, see evals/report`);

writeReports();
for (const name of options.show) show(name);
compareWithBaseline();

/** The two halves of one kind of case stand in one table. */
function familyOf(suite: string): string {
  return suite.replace(/-.*/, '');
}

function toCatalogue(name: string): Catalogue {
  const found = catalogues.find((one) => one === name);
  if (found) return found;
  console.error(`No catalogue ${name}. Catalogues: ${catalogues.join(', ')}.`);
  process.exit(2);
}

/** Failures with their reasons, one file a suite, in `evals/report`. */
function writeReports(): void {
  mkdirSync(place('report/'), { recursive: true });
  for (const suite of suites) writeFileSync(place(`report/${suite.name}.txt`), failureReport(suite));
  const reasons = [...lacks].map(([reason, prompts]) => `${reason}: ${prompts.join(', ')}\n`);
  writeFileSync(place('report/guided-lacks.txt'), reasons.toSorted().join(''));
  if (leftOut.size === 0) return;
  const counts = [...leftOut].map(([reason, count]) => `${count} ${reason}\n`);
  writeFileSync(place('report/time-public-left-out.txt'), counts.join(''));
}

function show(name: string): void {
  const suite = suites.find((one) => one.name === name);
  if (!suite) {
    console.error(`No suite ${name}. Suites: ${suites.map((one) => one.name).join(', ')}.`);
    process.exitCode = 1;
  } else if (isSealed(name) && !options.unseal) {
    console.error(`${name} is the unseen half: its questions stay unread. --unseal shows them all the same.`);
    process.exitCode = 1;
  } else {
    console.log(failureReport(suite, options.unseal));
  }
}

/** A fall of any suite fails; `--update` writes the scores down. */
function compareWithBaseline(): void {
  const file = place(catalogue === 'product' ? 'baseline.json' : `baseline-${catalogue}.json`);
  const baseline = baselineSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (options.update) {
    writeFileSync(file, `${JSON.stringify(nextBaseline(scores, baseline), null, 2)}\n`);
    return;
  }
  const run = new Set(options.only);
  const notAsked = Object.keys(baseline).filter((name) => run.size > 0 && !run.has(name));
  for (const fall of findFalls(scores, baseline, new Set(['time-public', ...notAsked]))) {
    console.error(fall);
    process.exitCode = 1;
  }
}
