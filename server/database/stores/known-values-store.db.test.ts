import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createTwoOrganisations, write } from '#server/database/testing/two-organisations.ts';
import { loadDataFreshness, loadHistoryStart } from './data-freshness.ts';
import { loadKnownValues } from './known-values-store.ts';

const at = '2026-11-01T09:00:00Z';

describeOnEachDatabase('what an organisation can be asked about', (database) => {
  let acme = 0;
  let globex = 0;

  test('every name in its data is known once, a category with the one above it', async () => {
    ({ acme, globex } = await createTwoOrganisations(database()));
    await fill(acme);
    expect(await loadKnownValues(database(), acme)).toEqual([
      { dimension: 'agent', value: 'Zoë' },
      { dimension: 'category', value: 'Billing' },
      { dimension: 'category', value: 'Refund', parent: 'Billing' },
      { dimension: 'channel', value: 'chat' },
      { dimension: 'channel', value: 'email' },
      { dimension: 'country', value: 'BE' },
      { dimension: 'distribution_group', value: 'SAV' },
      { dimension: 'language', value: 'fr' },
      { dimension: 'owner', value: 'Zoë' },
      { dimension: 'priority', value: 'high' },
      { dimension: 'queue', value: 'Chat FR' },
      { dimension: 'tag', value: 'vip' },
      { dimension: 'team', value: 'Support FR' },
      { dimension: 'ticket_type', value: 'complaint' },
    ]);
  });

  test('attributes of its own are known by their values, unless each row has one of its own', async () => {
    const row = (id: number, attributes: object) => ({
      ...{ org_id: globex, id, channel: 'chat', direction: 'inbound', status: 'open', created_at: at },
      attributes: JSON.stringify(attributes),
    });
    const rows = Array.from({ length: 101 }, (_, index) =>
      row(index + 1, { order: `no-${index}`, 'Product line': index % 2 === 0 ? 'Paper' : 'Pens' }),
    );
    await write(database(), globex, (trx) => trx.insertInto('cx.conversations').values(rows).execute());
    expect(await loadKnownValues(database(), globex)).toEqual([
      { dimension: 'attr.conversation.Product line', value: 'Paper' },
      { dimension: 'attr.conversation.Product line', value: 'Pens' },
      { dimension: 'channel', value: 'chat' },
    ]);
    await write(database(), globex, (trx) =>
      trx.deleteFrom('cx.conversations').where('org_id', '=', globex).execute(),
    );
  });

  test('another organisation knows none of them', async () => {
    expect(await loadKnownValues(database(), globex)).toEqual([]);
  });

  test('its history begins with its first conversation', async () => {
    expect(await loadHistoryStart(database(), acme)).toBe('2026-11-01T09:00:00.000Z');
    expect(await loadHistoryStart(database(), globex)).toBeNull();
  });

  test('data is as fresh as its newest event; a dataset without events says nothing', async () => {
    expect(await loadDataFreshness(database(), acme)).toEqual({ conversations: '2026-11-01T10:00:00.000Z' });
    expect(await loadDataFreshness(database(), globex)).toEqual({});
  });

  function fill(org_id: number): Promise<unknown> {
    return write(database(), org_id, async (trx) => {
      const calendar = { org_id, id: 1, name: 'Week', timezone: 'Europe/Paris' };
      await trx.insertInto('cx.business_calendars').values(calendar).execute();
      await trx
        .insertInto('cx.teams')
        .values({ org_id, id: 1, name: 'Support FR', calendar_id: 1 })
        .execute();
      await trx.insertInto('cx.agents').values({ org_id, id: 1, name: 'Zoë', kind: 'human' }).execute();
      await trx.insertInto('cx.tags').values({ org_id, id: 1, name: 'vip' }).execute();
      await trx
        .insertInto('cx.categories')
        .values([
          { org_id, id: 1, name: 'Billing', parent_id: null },
          { org_id, id: 2, name: 'Refund', parent_id: 1 },
        ])
        .execute();
      await trx
        .insertInto('cx.queues')
        .values({ org_id, id: 1, name: 'Chat FR', team_id: 1, channel: 'chat', distribution_group: 'SAV' })
        .execute();
      await trx.insertInto('cx.customers').values({ org_id, id: 1, country: 'BE', created_at: at }).execute();
      const conversation = { org_id, direction: 'inbound', status: 'open', created_at: at };
      await trx
        .insertInto('cx.conversations')
        .values([
          {
            ...conversation,
            id: 1,
            channel: 'chat',
            priority: 'high',
            language: 'fr',
            ticket_type: 'complaint',
          },
          { ...conversation, id: 2, channel: 'email', priority: 'high', created_at: '2026-11-02T09:00:00Z' },
        ])
        .execute();
      await trx
        .insertInto('cx.data_freshness')
        .values([
          { org_id, dataset: 'conversations', last_event_at: '2026-11-01T10:00:00Z', loaded_at: at },
          { org_id, dataset: 'surveys', last_event_at: null, loaded_at: at },
        ])
        .execute();
    });
  }
});
