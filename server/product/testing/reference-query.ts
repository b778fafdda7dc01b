import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

type CatalogueRow = Readonly<Record<string, string>>;

const rows: CatalogueRow[] = parse(
  readFileSync(new URL('../../../evals/reference/metrics.csv', import.meta.url)),
  { columns: true },
);
const formulas = new Map(rows.map(({ id = '', formula = '' }) => [id, formula]));

/** Whatever belongs to a conversation goes with it. */
const ofConversation = [
  'messages',
  'contacts',
  'surveys',
  'transactions',
  'sla_outcomes',
  'sla_conversation_status',
  'queue_entries',
  'conversation_views',
  'conversation_status_intervals',
  'simulation_results',
];

/** What knows its customer itself goes with the customer. */
const ofCustomer = [
  'conversations',
  'surveys',
  'transactions',
  'kb_searches',
  'kb_views',
  'customer_moments',
];

/** ISO instants. */
export type ReferencePeriod = { readonly from: string; readonly to: string };

/** @returns the catalogue's own SQL of a metric's default, to be run on schema `single_org`; null where it has none */
export function referenceQuery(metric: string, { from, to }: ReferencePeriod): string | null {
  const text = referenceText(metric);
  return (
    text
      ?.replaceAll(':as_of', `'${to}'::timestamptz`)
      .replaceAll(':from', `'${from}'::timestamptz`)
      .replaceAll(':to', `'${to}'::timestamptz`) ?? null
  );
}

/**
 * The same, as if the organisation had no other conversations than these: the tables the SQL names are put in its way
 * by CTEs of the same names.
 *
 * @param condition  on `c`, a conversation
 */
export function ofConversations(query: string, condition: string): string {
  const kept = ofConversation.map((table) => only(table, 'conversation_id', 'conversations'));
  return `with ${only('conversations', 'id', `(select * from single_org.conversations c where ${condition})`)},
    ${kept.join(',\n    ')}
    select (${query}) as figure`;
}

/** The same for the customers of one country. */
export function ofCountry(query: string, country: string): string {
  const customers = `(select * from single_org.customers u where u.country = '${country}')`;
  const ofThem = ofCustomer.map((table) => only(table, 'customer_id', customers));
  const rest = ofConversation
    .filter((table) => !ofCustomer.includes(table))
    .map((table) => only(table, 'conversation_id', 'conversations'));
  return `with ${[...ofThem, ...rest].join(',\n    ')}
    select (${query}) as figure`;
}

function only(table: string, column: string, kept: string): string {
  return `${table} as not materialized (
      select x.* from single_org.${table} x where x.${column} in (select k.id from ${kept} k))`;
}

function referenceText(metric: string): string | null {
  const [, kind, text] = /\|\| (SQL|EXPR): (.*)$/s.exec(formulas.get(metric) ?? '') ?? [];
  if (text === undefined) return null;
  if (kind === 'SQL') return text;
  const parts = [...text.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => [id, referenceText(id)] as const);
  if (parts.some(([, part]) => part === null) || !text.includes(' / ')) return null;
  const [left, right] = parts;
  return `select (${left?.[1]})::numeric / nullif((${right?.[1]})::numeric, 0)`;
}
