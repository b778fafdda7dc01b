import { metric } from '#semantic-layer/define/metric.ts';
import { withCopilot } from '#semantic-layer/support/copilot-conversations.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { messages } from '#semantic-layer/support/datasets/messages.ts';

export const ticketVolume = metric({
  label: { en: 'Ticket volume', fr: 'Volume de tickets' },
  synonyms: {
    en: [
      'tickets',
      'total tickets',
      'number of tickets',
      'conversations created',
      'ticket count',
      'demand',
      'contact volume',
      'inflow',
      'communications by category (with dimension category)',
      'ticket topics (with dimension category or tag)',
    ],
    fr: [
      'nombre total de tickets',
      'volume total de billets',
      'nombre de tickets',
      'demandes reçues',
      'conversations créées',
      'nombre de communications par catégorie (avec la dimension catégorie)',
      'sujets des tickets',
    ],
  },
  definition: {
    en: 'Conversations created in the period, whatever became of them since. Deleted ones are left out; merged ones count, because they arrived.',
    fr: 'Conversations créées dans la période, quel que soit leur statut depuis. Les supprimées sont exclues ; les fusionnées comptent, car elles sont arrivées.',
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
  variants: { transform: ['none', 'percent_of_total', 'cumulative'] },
  form: ({ transform }) => ({ ...conversations.count(), transform }),
});

export const closedConversations = metric({
  label: { en: 'Closed conversations', fr: 'Conversations clôturées' },
  synonyms: {
    en: [
      'closed tickets',
      'resolved conversations',
      'conversations handled',
      'number of conversations (iAdvize)',
      'done conversations',
      'solved tickets',
    ],
    fr: [
      'conversations clôturées',
      'nombre de conversations (iAdvize)',
      'conversations terminées',
      'conversations fermées',
      'tickets résolus',
      'tickets clôturés',
      'conversations traitées',
    ],
  },
  definition: {
    en: 'Conversations whose most recent close falls in the period; each counts once. Deleted and merged ones are left out.',
    fr: 'Conversations dont la dernière clôture tombe dans la période ; chacune compte une fois. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['last_done_at', 'first_done_at', 'created_at'],
  variants: { scope: ['all', 'with_human', 'with_copilot'] },
  form: ({ scope }) => {
    const { isNull, all, hasLinked } = conversations.words;
    const kept = isNull('merged_into_id');
    switch (scope) {
      case 'all':
        return conversations.count(kept);
      case 'with_human':
        return conversations.count(
          all(
            kept,
            hasLinked('cx.messages', { conversation_id: 'id' }, (message) =>
              message.all(message.equals('direction', 'outbound'), message.equals('author_kind', 'human')),
            ),
          ),
        );
      case 'with_copilot':
        return conversations.count(all(kept, withCopilot));
    }
  },
});

export const messagesReceived = metric({
  label: { en: 'Messages received', fr: 'Messages reçus' },
  synonyms: {
    en: ['inbound messages', 'messages from customers', 'customer messages'],
    fr: ['messages reçus', 'messages entrants', 'messages des clients'],
  },
  definition: {
    en: 'Messages that customers sent in the period.',
    fr: 'Messages envoyés par les clients dans la période.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['sent_at'],
  form: () => {
    const { all, equals } = messages.words;
    return messages.count(all(equals('direction', 'inbound'), equals('author_kind', 'customer')));
  },
});
