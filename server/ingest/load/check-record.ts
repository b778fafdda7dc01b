import type { Kind } from '#server/ingest/kinds.ts';
import { type CellCheck, cellCheck, checkId } from './check-cell.ts';
import { isPlainInstant, parseInstant } from './instant.ts';
import type { KindPlan } from './kind-plan.ts';
import { bounds, inOrder, notAbove } from './record-rules.ts';

/** A record as it comes, whatever its kind. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** Says why a record cannot be taken, in words; null when it can. */
export type RecordCheck = (record: LooseRecord) => string | null;

/** What a kind asks of its records, as far as one record can tell. References are looked up later. */
export function recordCheck(plan: KindPlan): RecordCheck {
  const { kind } = plan;
  const columns = columnChecks(plan);
  const required = requiredColumns(plan);
  const rules = [...orderRules(kind), ...boundRules(kind), ...notAboveRules(kind)];
  return (record) => {
    for (const name in record) {
      const value = record[name];
      const check = columns.get(name);
      if (check === undefined) return `${name} is not a column of ${kind}`;
      if (value === null || value === undefined) continue;
      const problem = check(value);
      if (problem !== null) return `${name} ${problem}`;
    }
    for (const name of required) if (isMissing(record[name])) return `${name} is missing`;
    for (const rule of rules) {
      const problem = rule(record);
      if (problem !== null) return problem;
    }
    return null;
  };
}

function columnChecks(plan: KindPlan): Map<string, CellCheck> {
  const given = [...plan.shape.columns.values()].filter((column) => !plan.derived.has(column.name));
  const checks = new Map(given.map((column): [string, CellCheck] => [column.name, cellCheck(column)]));
  checks.delete('id');
  for (const [column] of plan.references) checks.set(column, checkId);
  for (const column of plan.selfReferences) checks.set(column, checkId);
  if (plan.scope) checks.set(plan.scope.column, checkId);
  if (plan.identity === 'source') checks.set('external_id', checkId);
  return checks;
}

/** A team without a calendar has the default one; that is the loader's to know. */
function requiredColumns({ kind, shape, identity }: KindPlan): string[] {
  const needed = [...shape.columns.values()]
    .filter((column) => !column.isNullable && column.defaultSql === null && column.name !== 'id')
    .map((column) => column.name)
    .filter((name) => !(kind === 'team' && name === 'calendar_id'));
  return identity === 'source' ? [...new Set(['external_id', ...needed])] : needed;
}

function orderRules(kind: Kind): RecordCheck[] {
  return (inOrder[kind] ?? []).map(([earlier, later]) => (record) => {
    const [first, second] = [record[earlier], record[later]];
    if (isMissing(first) || isMissing(second)) return null;
    return isInOrder(first, second) ? null : `${later} is before ${earlier}`;
  });
}

function boundRules(kind: Kind): RecordCheck[] {
  return Object.entries(bounds[kind] ?? {}).map(([column, [least, most]]) => (record) => {
    const value = record[column];
    if (isMissing(value)) return null;
    return Number(value) >= least && Number(value) <= most
      ? null
      : `${column} is ${value}, not between ${least} and ${most}`;
  });
}

function notAboveRules(kind: Kind): RecordCheck[] {
  return (notAbove[kind] ?? []).map(([lower, upper]) => (record) => {
    const [low, high] = [record[lower], record[upper]];
    if (isMissing(low) || isMissing(high)) return null;
    return Number(low) <= Number(high) ? null : `${lower} is above ${upper}`;
  });
}

function isInOrder(first: unknown, second: unknown): boolean {
  if (isPlainInstant(first) && isPlainInstant(second)) return first <= second;
  return comparable(first) <= comparable(second);
}

/** An instant, or a day, which compares as text; one column pair holds only one of the two. */
function comparable(value: unknown): number | string {
  return parseInstant(value) ?? String(value);
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}
