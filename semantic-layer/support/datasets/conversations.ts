import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { npsGroups, sentimentBands } from '#semantic-layer/support/bands.ts';
import { customers } from './customers.ts';
import { queues } from './queues.ts';
import { teams } from './teams.ts';

/**
 * One row per request. Merged conversations stay (they arrived); metrics of closure leave them out themselves.
 * `agent` is who answered: a conversation counts for every respondent with a contact in which they replied.
 */
export const conversations = declareDataset('cx.conversations', {
  alias: 'conversation',
  hasId: true,
  times: [
    'created_at',
    'first_inbound_at',
    'queue_entered_at',
    'first_response_at',
    'first_done_at',
    'last_done_at',
    'deleted_at',
    'last_activity_at',
    'last_customer_activity_at',
    'last_message_at',
  ],
  live: (row) => row.isNull('deleted_at'),
  liveLiftedBy: 'deleted_at',
  parents: {
    customer: { column: 'customer_id', dataset: customers },
    queue: { column: 'queue_id', dataset: queues },
    team: { column: 'team_id', dataset: teams },
  },
  dimensions: {
    conversation: (by) => by.column('id'),
    channel: (by) => by.column('channel'),
    direction: (by) => by.column('direction'),
    conversation_status: (by) => by.column('status'),
    team: (by) => by.column('team_id'),
    owner: (by) => by.column('agent_id'),
    agent: (by) =>
      by.bridge('cx.contacts', {
        match: { conversation_id: 'id' },
        member: 'agent_id',
        where: (contact) => contact.isPresent('first_response_at'),
      }),
    priority: (by) => by.column('priority'),
    ticket_type: (by) => by.column('ticket_type'),
    category: (by) => by.column('category_id'),
    tag: (by) => by.bridge('cx.conversation_tags', { match: { conversation_id: 'id' }, member: 'tag_id' }),
    language: (by) => by.column('language'),
    queue: (by) => by.column('queue_id'),
    customer: (by) => by.column('customer_id'),
    sentiment_band: (by) => by.bands('sentiment', sentimentBands),
    automation_level: (by) => by.column('automation_level'),
    automation_outcome: (by) => by.column('automation_outcome'),
    nps_group: (by) =>
      by.bridge('cx.surveys', {
        match: { conversation_id: 'id' },
        member: 'score',
        bands: npsGroups,
        where: (survey) => survey.all(survey.equals('kind', 'nps'), survey.isPresent('score')),
        keepsMissing: true,
      }),
    distribution_rule: (by) =>
      by.bridge('cx.contacts', {
        match: { conversation_id: 'id' },
        member: 'distribution_rule',
        where: (contact) =>
          contact.all(
            contact.isPresent('distribution_rule'),
            contact.hasLinked('cx.agents', { id: 'agent_id' }, (agent) =>
              agent.oneOf('kind', ['human', 'expert']),
            ),
          ),
        keepsMissing: true,
      }),
    object_type: (by) =>
      by.bridge('cx.custom_objects', {
        match: { conversation_id: 'id' },
        member: 'object_type',
        // Two orders in one conversation are one conversation about orders: a condition makes the pairs distinct.
        where: (object) => object.isPresent('object_type'),
      }),
    keyword: (by) =>
      by.linkedContains('cx.messages', {
        match: { conversation_id: 'id' },
        column: 'body',
        where: (message) => message.equals('direction', 'inbound'),
      }),
    within_business_hours: (by) => by.openingHours('created_at', ['team']),
  },
});
