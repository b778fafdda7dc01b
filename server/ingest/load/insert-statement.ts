import type { KindPlan } from './kind-plan.ts';
import type { ColumnShape } from './table-shape.ts';

export type InsertStatement = { readonly text: string; readonly columns: readonly ColumnShape[] };

/** Learnt from messages as well as told: once known, a source that tells nothing does not make them unknown. */
const kept: Readonly<Record<string, ReadonlySet<string>>> = {
  conversation: new Set([
    'first_inbound_at',
    'queue_entered_at',
    'first_response_at',
    'first_done_at',
    'last_done_at',
    'last_activity_at',
    'last_customer_activity_at',
    'last_message_at',
    'message_count',
    'reopened_count',
    'sentiment',
  ]),
};

/**
 * The statement that writes rows of a kind: $1 is the organisation, then one array per column, in the order of
 * `columns`, from `firstArray` on. With `mayExist`, a row that is there already is brought up to date, and only what is new or different
 * is written and returned, as its key and whether it is new.
 */
export function insertStatement(
  plan: KindPlan,
  {
    given,
    mayExist,
    firstArray = 2,
  }: { readonly given: ReadonlySet<string>; readonly mayExist: boolean; readonly firstArray?: number },
): InsertStatement {
  const columns = [...plan.shape.columns.values()].filter((column) => given.has(column.name));
  const names = columns.map((column) => quote(column.name));
  const values = columns.map(({ name, isNullable, defaultSql }) =>
    isNullable || defaultSql === null ? `r.${quote(name)}` : `coalesce(r.${quote(name)}, ${defaultSql})`,
  );
  const arrays = columns.map((column, index) => `$${index + firstArray}::${column.type}[]`);
  const insert = `insert into ${plan.shape.table} as t (org_id, ${names.join(', ')})
    select $1, ${values.join(', ')} from unnest(${arrays.join(', ')}) as r(${names.join(', ')})`;
  return {
    text: mayExist
      ? `${insert} ${onConflict(
          plan,
          columns.map((column) => column.name),
        )}`
      : insert,
    columns,
  };
}

function onConflict(plan: KindPlan, columns: readonly string[]): string {
  const key = plan.key.map(quote).join(', ');
  const others = columns.filter((name) => !plan.key.includes(name));
  const returning = `returning ${returned(plan)
    .map((name) => `t.${quote(name)}`)
    .join(', ')}, (xmax = 0) as is_new`;
  if (others.length === 0) return `on conflict (org_id, ${key}) do nothing ${returning}`;
  const value = (name: string) =>
    kept[plan.kind]?.has(name)
      ? `coalesce(excluded.${quote(name)}, t.${quote(name)})`
      : `excluded.${quote(name)}`;
  return `on conflict (org_id, ${key}) do update
    set ${others.map((name) => `${quote(name)} = ${value(name)}`).join(', ')}
    where (${others.map((name) => `t.${quote(name)}`).join(', ')})
      is distinct from (${others.map(value).join(', ')})
    ${returning}`;
}

/** What is worth knowing of a row that changed: which one, and whose conversation it is. */
export function returned(plan: KindPlan): readonly string[] {
  const conversation = plan.shape.columns.has('conversation_id') ? ['conversation_id'] : [];
  return [...new Set([...plan.key, ...conversation])];
}

function quote(name: string): string {
  return `"${name}"`;
}
