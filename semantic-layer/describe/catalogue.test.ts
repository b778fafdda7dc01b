import { expect, test } from 'vitest';
import { origins } from '#semantic-layer/support/origins.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { describeCatalogue } from './catalogue.ts';

const { metrics } = describeCatalogue(supportModel, variantLabels, origins);

function metric(id: string) {
  const found = metrics.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

test('a metric says how it is computed', () => {
  expect(metric('inbound_conversations').formula).toBe("count(conversation) where direction = 'inbound'");
  expect(metric('nps').formula).toBe(
    "(100 × (count(survey where score ≥ 9) − count(survey where score ≤ 6)) ÷ count(survey)) where kind = 'nps' and score is present",
  );
  expect(metric('revenue_per_conversation').formula).toBe(
    '(sum(purchase.amount) where conversation_id is present) ÷ (count(conversation) where merged_into_id is empty)',
  );
});

test('a metric says what it leaves out, in both languages', () => {
  expect(metric('closed_conversations').exclusions).toEqual({
    en: ['deleted conversations', 'merged conversations'],
    fr: ['conversations supprimées', 'conversations fusionnées'],
  });
  expect(metric('ticket_volume').exclusions.en).toEqual(['deleted conversations']);
  expect(metric('backlog_open').exclusions.en).toEqual(['deleted conversations']);
  expect(metric('messages_sent').exclusions.en).toEqual(['automatic messages']);
  expect(metric('response_time').exclusions.en).toEqual(['automatic messages', 'bots']);
  expect(metric('messages_received').exclusions.en).toEqual([]);
});

test('a count adds up, a backlog not over time, a median never', () => {
  expect(metric('ticket_volume').additivity).toBe('full');
  expect(metric('backlog_open').additivity).toBe('not-over-time');
  expect(metric('csat').additivity).toBe('parts');
  expect(metric('inbound_customers').additivity).toBe('none');
});

test('a metric is known from other tools by its name there', () => {
  expect(metric('contacts_handled').origin).toEqual({ tools: ['iAdvize'], names: ['Contacts'] });
  expect(metric('reopen_rate').origin).toBeNull();
});

test('every metric that is computed shows its SQL, for one organisation', () => {
  for (const { id, sql } of metrics.filter((one) => one.sql !== null)) {
    expect(sql, id).toMatch(/^with\n/);
    expect(sql, id).toContain('org_id = 1');
  }
  expect(metrics.filter(({ sql }) => sql === null).length).toBeLessThan(8);
});
