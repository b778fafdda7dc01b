import type { RunQuery } from '#semantic-layer/compile/compiled-query.ts';
import { kinds } from '#server/ingest/kinds.ts';
import type { DataCheck } from './data-check.ts';
import { dataChecks } from './data-checks.ts';

/** What came of one rule. */
export type CheckOutcome = {
  readonly check: Omit<DataCheck, 'sql'>;
  /** `empty`: its table has no rows, so there was nothing to look at. */
  readonly state: 'kept' | 'broken' | 'empty';
  /** How many things break it. */
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly string[];
  readonly ms: number;
};

export type CheckReport = {
  readonly outcomes: readonly CheckOutcome[];
  /** Rows of each table, those without any included. */
  readonly rows: Readonly<Record<string, number>>;
  readonly ms: number;
};

export type CheckOptions = {
  readonly orgId: number;
  /** ISO instant: what is later has not happened. */
  readonly now: string;
};

const shownExamples = 5;

/**
 * Holds an organisation's data against every rule, one query after the other.
 *
 * @param run  runs a query inside that organisation, read-only
 */
export async function checkData(run: RunQuery, options: CheckOptions): Promise<CheckReport> {
  const counted = await countRows(run, options.orgId);
  const outcomes: CheckOutcome[] = [];
  let ms = counted.ms;
  for (const check of dataChecks) {
    const outcome =
      counted.rows[check.table] === 0 ? emptyOutcome(check) : await runCheck(run, check, options);
    outcomes.push(outcome);
    ms += outcome.ms;
  }
  return { outcomes, rows: counted.rows, ms };
}

/** One rule held against the data. */
export async function runCheck(
  run: RunQuery,
  check: DataCheck,
  { orgId, now }: CheckOptions,
): Promise<CheckOutcome> {
  const { rows, ms } = await run({
    sql: `with broken as materialized (${check.sql})
      select (select count(*) from broken)::int as count, $2::timestamptz as checked_at,
        to_json(array(select distinct b.subject::text from broken b order by 1 limit ${shownExamples})) as examples`,
    parameters: [orgId, now],
    columns: [],
  });
  const count = Number(rows[0]?.count);
  const examples: unknown = JSON.parse(String(rows[0]?.examples));
  return {
    check: described(check),
    state: count === 0 ? 'kept' : 'broken',
    count,
    examples: Array.isArray(examples) ? examples.map(String) : [],
    ms,
  };
}

function emptyOutcome(check: DataCheck): CheckOutcome {
  return { check: described(check), state: 'empty', count: 0, examples: [], ms: 0 };
}

function described({ sql: _sql, ...check }: DataCheck): Omit<DataCheck, 'sql'> {
  return check;
}

async function countRows(run: RunQuery, orgId: number) {
  const tables = [...new Set(Object.values(kinds).map(({ table }) => table))];
  const { rows, ms } = await run({
    sql: tables
      .map(
        (table) =>
          `select '${table}' as name, (select count(*) from ${table} t where t.org_id = $1)::int as rows`,
      )
      .join(' union all '),
    parameters: [orgId],
    columns: [],
  });
  return { rows: Object.fromEntries(rows.map(({ name, rows: count }) => [String(name), Number(count)])), ms };
}
