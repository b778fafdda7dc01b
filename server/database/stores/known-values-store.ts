import { type Kysely, sql } from 'kysely';
import type { DB } from '#migrations/tables.ts';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Database } from '#server/database/database.ts';
import { withOrganisation } from '#server/database/tenant-scope.ts';

/** Names in a table of their own: dimension, table, column. An agent can be one who took part or the owner. */
const namedThings = [
  ['team', 'cx.teams', 'name'],
  ['agent', 'cx.agents', 'name'],
  ['owner', 'cx.agents', 'name'],
  ['tag', 'cx.tags', 'name'],
  ['queue', 'cx.queues', 'name'],
  ['channel', 'cx.queues', 'channel'],
  ['distribution_group', 'cx.queues', 'distribution_group'],
  ['channel', 'cx.targeting_rules', 'channel'],
  ['targeting_rule', 'cx.targeting_rules', 'name'],
  ['segment', 'cx.companies', 'segment'],
  ['industry', 'cx.companies', 'industry'],
  ['company', 'cx.companies', 'name'],
  ['country', 'cx.customers', 'country'],
  ['intent', 'cx.intents', 'name'],
  ['kb_article', 'cx.kb_articles', 'title'],
  ['language', 'cx.kb_articles', 'language'],
  ['sla_policy', 'cx.sla_policies', 'name'],
  ['project', 'cx.projects', 'name'],
  ['usage_event', 'cx.product_usage_events', 'event_name'],
  ['object_type', 'cx.custom_objects', 'object_type'],
  ['agent_status_reason', 'cx.agent_status_intervals', 'status_reason'],
  ['distribution_rule', 'cx.contacts', 'distribution_rule'],
] as const;

/** Rows with attributes of the organisation's own: what a dimension calls them, table. */
const attributed = [
  ['conversation', 'cx.conversations'],
  ['customer', 'cx.customers'],
  ['company', 'cx.companies'],
] as const;

/** An attribute with more values than this is a number or a text of its own in each row: nobody names its values. */
const mostAttributeValues = 100;

/**
 * Every value of the organisation's own that a question may name, each once, in order: teams, people, tags,
 * categories (a leaf with its parent), channels, countries … Customers are left out: they are many, and private.
 * Reads whole tables: keep the result until data is loaded.
 */
export function loadKnownValues(database: Database, orgId: number): Promise<KnownValue[]> {
  const scope = { orgId, role: 'analytics', readOnly: true } as const;
  return withOrganisation(database, scope, async (trx) =>
    [
      ...(await loadNames(trx, orgId)),
      ...(await loadCategories(trx, orgId)),
      ...(await loadAttributes(trx, orgId)),
    ].sort(inOrder),
  );
}

/** By the letters' numbers: the database would sort by whatever its locale is. */
function inOrder(a: KnownValue, b: KnownValue): number {
  const [first, second] = [a, b].map(({ dimension, parent, value }) => [dimension, parent, value].join('\n'));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

async function loadNames(trx: Kysely<DB>, orgId: number): Promise<KnownValue[]> {
  const parts = namedThings.map(
    ([dimension, table, column]) => sql`
      select distinct ${sql.lit(dimension)} as dimension, t.${sql.ref(column)} as value
      from ${sql.table(table)} t where t.org_id = ${sql.lit(orgId)}`,
  );
  // One pass over the largest table for all four of its columns.
  const ofConversations = sql`
    select v.dimension, v.value
    from (select distinct c.channel, c.priority, c.language, c.ticket_type
          from cx.conversations c where c.org_id = ${sql.lit(orgId)}) c
    cross join lateral (values ('channel', c.channel), ('priority', c.priority), ('language', c.language),
                               ('ticket_type', c.ticket_type)) v (dimension, value)`;
  const { rows } = await sql<{ dimension: string; value: string }>`
    select dimension, value from (${sql.join([...parts, ofConversations], sql` union `)}) names
    where value is not null`.execute(trx);
  return rows;
}

async function loadAttributes(trx: Kysely<DB>, orgId: number): Promise<KnownValue[]> {
  const pairs = attributed.map(
    ([owner, table]) => sql`
      select distinct ${sql.lit(`attr.${owner}.`)} || pair.key as dimension, pair.value
      from ${sql.table(table)} t cross join lateral jsonb_each_text(t.attributes) pair
      where t.org_id = ${sql.lit(orgId)} and t.attributes <> '{}' and pair.value is not null`,
  );
  const { rows } = await sql<{ dimension: string; value: string }>`
    select dimension, value
    from (select dimension, value, count(*) over (partition by dimension) as members
          from (${sql.join(pairs, sql` union all `)}) pairs) counted
    where members <= ${sql.lit(mostAttributeValues)}`.execute(trx);
  return rows;
}

async function loadCategories(trx: Kysely<DB>, orgId: number): Promise<KnownValue[]> {
  const rows = await trx
    .selectFrom('cx.categories as c')
    .leftJoin('cx.categories as p', (join) =>
      join.onRef('p.id', '=', 'c.parent_id').on('p.org_id', '=', orgId),
    )
    .where('c.org_id', '=', orgId)
    .select(['c.name as value', 'p.name as parent'])
    .distinct()
    .execute();
  return rows.map(({ value, parent }) => ({
    dimension: 'category',
    value,
    ...(parent === null ? {} : { parent }),
  }));
}
