import { beforeAll, expect, test } from 'vitest';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { completeChoice } from '#semantic-layer/define/metric.ts';
import { leavesOf } from '#semantic-layer/define/metric-form.ts';
import { dimensionsOf } from '#semantic-layer/query/validate-query.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { inOrganisation } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { ofConversations, ofCountry, referenceQuery } from './testing/reference-query.ts';

const clock = { now: '2026-03-18T15:00:00Z', timezone: 'Europe/Paris', historyStart: null };
const range = { from: '2026-01-05', to: '2026-03-02' };
const instants = { from: '2026-01-04T23:00:00Z', to: '2026-03-01T23:00:00Z' };

type Narrow = (reference: string, member: string) => string;

const having =
  (condition: (member: string) => string): Narrow =>
  (reference, member) =>
    ofConversations(reference, condition(member));

/** The reference, narrowed down to one member of a dimension. */
const narrow: Readonly<Record<string, Narrow>> = {
  priority: having((member) => `c.priority = '${member}'`),
  ticket_type: having((member) => `c.ticket_type = '${member}'`),
  automation_level: having((member) => `c.automation_level = '${member}'`),
  conversation_status: having((member) => `c.status = '${member}'`),
  direction: having((member) => `c.direction = '${member}'`),
  tag: having(
    (member) =>
      `c.id in (select g.conversation_id from single_org.conversation_tags g join single_org.tags t on t.id = g.tag_id where t.name = '${member}')`,
  ),
  country: ofCountry,
  // Everyone who answered, whoever handled the contact the figure is about.
  agent: having(
    (member) =>
      `c.id in (select l.conversation_id from single_org.contacts l join single_org.agents a on a.id = l.agent_id where a.name = '${member}' and l.first_response_at is not null)`,
  ),
  // The first second of the conversation, measured with the team's clock.
  within_business_hours: having(
    (member) =>
      `(single_org.business_seconds(coalesce((select t.calendar_id from single_org.teams t where t.id = c.team_id), (select b.id from single_org.business_calendars b where b.is_default)), c.created_at, c.created_at + interval '1 second') = 1) = ${member}`,
  ),
};

/**
 * Messages, contacts, views and moments have an agent and a time of their own; presence, planning, targeting and product
 * use have their agent or customer without any conversation.
 */
const ownMeaning: Readonly<Record<string, readonly string[]>> = {
  'cx.messages': ['agent', 'within_business_hours'],
  'cx.contacts': ['agent'],
  'cx.conversation_views': ['agent'],
  'cx.customer_moments': ['agent'],
  'cx.agent_status_intervals': ['agent'],
  'cx.shifts': ['agent'],
  'cx.time_entries': ['agent'],
  'cx.project_assignments': ['agent'],
  'cx.targeting_triggers': ['country'],
  'cx.product_usage_events': ['country'],
};

/** Their reference looks beyond the conversations it counts, so leaving the others out would change it. */
const notToBeNarrowed = new Set([
  'repeat_contact_rate',
  'ticket_volume_growth_rate',
  'kb_article_views_change',
]);

const metrics = Object.entries(supportModel.metrics).flatMap(([id, metric]) => {
  const form = metric.form(completeChoice(metric.variants, {}));
  const reference = referenceQuery(id, instants);
  if (form === null || reference === null || notToBeNarrowed.has(id)) return [];
  const dimensions = dimensionsOf(form).filter(
    (dimension) => narrow[dimension] && !leavesOf(form).some((leaf) => hasOwn(leaf.dataset.table, dimension)),
  );
  return dimensions.length === 0 ? [] : [{ id, reference, dimensions }];
});

function hasOwn(table: string, dimension: string): boolean {
  return ownMeaning[table]?.includes(dimension) ?? false;
}

describeOnEachDatabase('figures split by what conversations have in common', (database) => {
  let orgId = 0;

  beforeAll(async () => {
    const [papier] = demoSources({ scale: 0.01, seed: 7, now: clock.now }).sources;
    if (!papier) throw new Error('the demo has no organisation');
    await loadSource(database(), papier);
    orgId = (await findOrganisation(database(), 'papier'))?.id ?? 0;
  });

  const referenceOf = (query: string) =>
    inOrganisation(database(), { orgId, role: 'analytics', readOnly: true }, async (connection) => {
      await connection.command(
        `set local search_path = single_org; set local timezone = '${clock.timezone}'`,
      );
      const { rows } = await connection.query(query, [], 1);
      return rows[0]?.figure;
    });

  test.each(metrics.map(({ id, reference, dimensions }) => [id, dimensions, reference] as const))(
    '%s by %s is what it would be if no other conversations existed',
    async (id, dimensions, reference) => {
      const run = createQueryRunner(database(), { orgId });
      for (const dimension of dimensions) {
        const query = {
          ...{ metrics: [{ id }], by: [dimension], grain: null, where: [], having: [], range, compare: null },
          ...{ anchor: null, per: null, order: { by: dimension, direction: 'asc' as const }, limit: null },
        };
        const compiled = compileQuery(query, { model: supportModel, orgId, clock });
        const members = nameColumns(compiled, await run(compiled)).filter((row) => row[dimension] !== null);
        for (const row of members.slice(0, 4)) {
          const narrowed = narrow[dimension]?.(reference, String(row[dimension])) ?? reference;
          const expected = await referenceOf(narrowed);
          expectSame(row[id], expected, `${dimension} ${row[dimension]}`);
        }
      }
    },
  );
});

function expectSame(figure: unknown, expected: unknown, member: string): void {
  if (expected === null || figure === null) {
    expect(figure, member).toEqual(expected);
    return;
  }
  const size = Math.max(1, Math.abs(Number(expected)));
  expect(
    Math.abs(Number(figure) - Number(expected)) / size,
    `${member}: ${figure}, not ${expected}`,
  ).toBeLessThan(1e-9);
}
