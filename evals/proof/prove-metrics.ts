import { Temporal } from 'temporal-polyfill';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import type { Database } from '#server/database/database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { RandomStream } from '#server/ingest/demo/random-stream.ts';
import { filterDimensions, type MemberFilter } from './member-filters.ts';
import { type ProofPeriod, randomPeriod } from './random-periods.ts';
import { readReferenceFigures } from './reference-figures.ts';
import {
  canFilter,
  type ReferencePlace,
  type ReferenceQuestion,
  readMembers,
  runReference,
} from './reference-runner.ts';

export type Difference = ReferenceQuestion & {
  readonly expected: number | null;
  readonly actual: number | null | string;
};

export type Proof = {
  readonly compared: number;
  /** Comparisons in which the figure was neither nothing nor zero. */
  readonly telling: number;
  readonly filtered: number;
  readonly differences: readonly Difference[];
  /** Metric id → comparisons. */
  readonly perMetric: ReadonlyMap<string, number>;
};

export type ProofOptions = ReferencePlace & {
  readonly seed: number;
  readonly count: number;
  readonly onProgress?: (compared: number) => void;
};

const shareFiltered = 0.45;

/** Metrics of the model that the catalogue's own SQL can be held against. */
export function provableMetrics(): readonly string[] {
  const references = readReferenceFigures();
  return Object.keys(supportModel.metrics).filter((id) => references.has(id));
}

/** Holds compiled queries against the catalogue's SQL: every metric in turn, over random periods and members. */
export async function proveMetrics(database: Database, options: ProofOptions): Promise<Proof> {
  const { seed, count, now, timezone } = options;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate().toString();
  const references = readReferenceFigures();
  const metrics = provableMetrics();
  const members = new Map<string, readonly string[]>();
  for (const dimension of filterDimensions) {
    members.set(dimension, await readMembers(database, options, dimension));
  }
  const differences: Difference[] = [];
  const perMetric = new Map<string, number>();
  let telling = 0;
  let filtered = 0;
  for (let index = 0; index < count; index += 1) {
    const metric = metrics[index % metrics.length];
    if (metric === undefined) break;
    const random = new RandomStream(seed, index);
    const period = randomPeriod(random, today);
    const filter = random.chance(shareFiltered) ? pickFilter(metric, random) : null;
    const question = { metric, period, filter };
    const expected = await runReference(database, options, references, question);
    const actual = await runCompiled(database, options, question);
    if (!isSame(expected, actual)) differences.push({ ...question, expected, actual });
    if (expected !== null && expected !== 0) telling += 1;
    if (filter) filtered += 1;
    perMetric.set(metric, (perMetric.get(metric) ?? 0) + 1);
    if (index % 100 === 99) options.onProgress?.(index + 1);
  }
  return { compared: Math.min(count, sum(perMetric)), telling, filtered, differences, perMetric };

  function pickFilter(metric: string, random: RandomStream): MemberFilter | null {
    const possible = filterDimensions.filter(
      (dimension) => canFilter(references, metric, dimension) && hasDimension(metric, dimension),
    );
    const dimension = possible[random.below(Math.max(possible.length, 1))];
    const names = dimension === undefined ? [] : (members.get(dimension) ?? []);
    const member = names[random.below(Math.max(names.length, 1))];
    return dimension === undefined || member === undefined ? null : { dimension, member };
  }
}

const description = describeModel(supportModel, variantLabels);

function hasDimension(metric: string, dimension: string): boolean {
  return description.metrics.some(({ id, dimensions }) => id === metric && dimensions.includes(dimension));
}

async function runCompiled(
  database: Database,
  { orgId, timezone, now }: ReferencePlace,
  { metric, period, filter }: ReferenceQuestion,
): Promise<number | null | string> {
  const clock = { now, timezone, historyStart: null };
  const compiled = compileQuery(queryOf(metric, period, filter), { model: supportModel, orgId, clock });
  const rows = nameColumns(
    compiled,
    await createQueryRunner(database, { orgId, timeoutSeconds: 60 })(compiled),
  );
  return rows[0]?.[metric] ?? null;
}

function queryOf(metric: string, { from, to }: ProofPeriod, filter: MemberFilter | null): SemanticQuery {
  const where = filter ? [{ dimension: filter.dimension, op: 'in' as const, values: [filter.member] }] : [];
  return {
    metrics: [{ id: metric }],
    by: [],
    grain: null,
    where,
    having: [],
    range: { from, to },
    compare: null,
    anchor: null,
    per: null,
    order: null,
    limit: null,
  };
}

/** Equal to a billionth. */
function isSame(expected: number | null, actual: number | null | string): boolean {
  if (expected === null || actual === null) return expected === actual;
  const difference = Math.abs(expected - Number(actual));
  return difference <= 1e-9 * Math.max(1, Math.abs(expected));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
