import { metric } from '#semantic-layer/define/metric.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { messages } from '#semantic-layer/support/datasets/messages.ts';

export const inboundConversations = metric({
  label: { en: 'Inbound conversations', fr: 'Conversations entrantes' },
  synonyms: {
    en: ['incoming conversations', 'inbound tickets', 'conversations received'],
    fr: ['conversations entrantes', 'conversations reçues', 'demandes entrantes'],
  },
  definition: {
    en: 'Conversations created in the period that the customer started. Deleted ones are left out.',
    fr: 'Conversations créées dans la période à l’initiative du client. Les supprimées sont exclues.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: [
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
  form: () => conversations.count(conversations.words.equals('direction', 'inbound')),
});

export const inboundCustomers = metric({
  label: { en: 'Inbound customers', fr: 'Clients entrants' },
  synonyms: {
    en: ['unique customers contacting', 'customers who wrote', 'contacting customers'],
    fr: ['clients entrants', 'clients uniques ayant écrit'],
  },
  definition: {
    en: 'Different customers who wrote at least once in the period; someone who wrote every day counts once.',
    fr: 'Clients différents ayant écrit au moins une fois dans la période ; qui écrit chaque jour compte une fois.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['sent_at'],
  form: () => {
    const { all, equals } = messages.words;
    return messages.aggregate(
      messages.distinct({ path: ['conversation'], column: 'customer_id' }),
      all(equals('direction', 'inbound'), equals('author_kind', 'customer')),
    );
  },
});

export const messagesSent = metric({
  label: { en: 'Messages sent', fr: 'Messages envoyés' },
  synonyms: {
    en: ['outbound messages', 'owner responses', 'owner response count', 'agent replies', 'replies sent'],
    fr: ['messages envoyés', 'nombre de réponses du propriétaire', 'réponses envoyées', 'messages sortants'],
  },
  definition: {
    en: 'Messages sent to customers in the period by people, the copilot and bots. Automatic messages and internal notes are left out.',
    fr: 'Messages envoyés aux clients dans la période par des personnes, le Copilot et les bots. Les messages automatiques et les notes internes sont exclus.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['sent_at'],
  variants: { author: ['all', 'human', 'copilot', 'bot'] },
  form: ({ author }) => {
    const { all, equals, oneOf } = messages.words;
    const authors = author === 'all' ? ['human', 'copilot', 'bot'] : [author];
    return messages.count(all(equals('direction', 'outbound'), oneOf('author_kind', authors)));
  },
});

export const messagesPerConversation = metric({
  label: { en: 'Messages per conversation', fr: 'Messages par conversation' },
  synonyms: {
    en: ['interactions per ticket', 'replies per ticket'],
    fr: ['interactions par ticket', 'messages par ticket'],
  },
  definition: {
    en: 'Messages of customers and respondents in a conversation, on average over the conversations closed in the period. Notes and automatic messages are left out; so are deleted and merged conversations.',
    fr: 'Messages des clients et des répondants par conversation, en moyenne sur les conversations clôturées dans la période. Les notes et les messages automatiques sont exclus, ainsi que les conversations supprimées ou fusionnées.',
  },
  unit: 'number',
  direction: 'down_good',
  anchors: ['last_done_at', 'created_at'],
  variants: { direction: ['both', 'inbound', 'outbound'] },
  minimumSample: 20,
  form: ({ direction }) => {
    const kept = conversations.words.isNull('merged_into_id');
    if (direction === 'both') {
      return conversations.aggregate({ kind: 'mean', of: conversations.value('message_count') }, kept);
    }
    const of = conversations.linkedRows('cx.messages', { conversation_id: 'id' }, (message) =>
      message.all(
        message.equals('direction', direction),
        message.oneOf('author_kind', direction === 'inbound' ? ['customer'] : ['human', 'copilot', 'bot']),
      ),
    );
    return conversations.aggregate({ kind: 'mean', of }, kept);
  },
});
