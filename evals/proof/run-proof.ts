import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '#server/database/open-database.ts';
import { listOrganisations } from '#server/database/stores/organisations-store.ts';
import { readSettings } from '#server/settings.ts';
import { proveMetrics } from './prove-metrics.ts';

/** `npm run prove -- --count 50000 --seed 1`: every metric against the catalogue's SQL, on the data at hand. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const database = await openDatabase(readSettings(process.env));
try {
  for (const { id, slug, timezone, nowPinnedAt } of await listOrganisations(database)) {
    const started = performance.now();
    const proof = await proveMetrics(database, {
      orgId: id,
      timezone,
      now: nowPinnedAt ?? Temporal.Now.instant().toString(),
      seed: Number(values.seed),
      count: Number(values.count),
      onProgress: (compared) => {
        if (compared % 1000 === 0) console.error(`${slug}: ${compared} compared`);
      },
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `${slug}: ${proof.compared} comparisons of ${proof.perMetric.size} metrics in ${seconds} s, ${proof.filtered} for one member, ${proof.telling} neither nothing nor zero; ${proof.differences.length} differ`,
    );
    for (const difference of proof.differences.slice(0, 50)) console.log(JSON.stringify(difference));
    if (proof.differences.length > 0) process.exitCode = 1;
  }
} finally {
  await database.close();
}
