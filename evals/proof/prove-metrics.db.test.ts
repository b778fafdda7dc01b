import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { type Difference, provableMetrics, proveMetrics } from './prove-metrics.ts';

const now = '2026-11-22T18:00:00Z';
const comparisons = { embedded: 300, server: 2000 };
const perMetric = 2;

function inWords({ metric, period, filter, expected, actual }: Difference): string {
  const member = filter ? `, ${filter.dimension} ${filter.member}` : '';
  return `${metric}, ${period.name} ${period.from} to ${period.to}${member}: ${expected} expected, ${actual} given`;
}

describeOnEachDatabase('every metric against the catalogue’s own SQL', (database) => {
  test('over random periods and members of the demo they say the same', { timeout: 600_000 }, async () => {
    const [source] = demoSources({ scale: 0.03, seed: 5, now }).sources;
    if (source === undefined) throw new Error('the demo has organisations');
    const { organisation } = await loadSource(database(), source);
    const proof = await proveMetrics(database(), {
      orgId: organisation.id,
      timezone: organisation.timezone,
      now,
      seed: 7,
      count: comparisons[database().kind],
    });
    expect(proof.differences.map(inWords)).toEqual([]);
    // Zeros are easily equal: enough of the figures must say something, and members must have been asked for.
    expect(proof.telling).toBeGreaterThan(proof.compared / 3);
    expect(proof.filtered).toBeGreaterThan(proof.compared / 20);
    for (const metric of provableMetrics()) {
      expect(proof.perMetric.get(metric), metric).toBeGreaterThanOrEqual(perMetric);
    }
  });
});
