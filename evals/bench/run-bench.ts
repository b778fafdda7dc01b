import type { Bench } from './bench.ts';
import { keepsLimit } from './bench.ts';
import { benchInterpretation } from './bench-interpretation.ts';
import { benchSemantic } from './semantic/bench-semantic.ts';

/**
 * `npm run bench -- interpretation`: figures against their limits; without a name, every bench. Fails past a limit, and
 * when a bench asked for by name cannot be measured here.
 */
const benches: Readonly<Record<string, Bench>> = {
  interpretation: benchInterpretation,
  semantic: benchSemantic,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}. Benches: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${name}:`);
  const outcome = await bench();
  if ('notMeasured' in outcome) {
    console.log(`*** NOT MEASURED. ${outcome.notMeasured} ***`);
    if (asked.includes(name)) process.exitCode = 2;
    continue;
  }
  for (const measure of outcome) {
    const isKept = keepsLimit(measure);
    if (!isKept) process.exitCode = 1;
    const { what, value, unit, bound, limit } = measure;
    console.log(`${isKept ? '✓' : '✗'} ${what}: ${value.toFixed(2)} ${unit} (${bound} ${limit})`);
  }
}
