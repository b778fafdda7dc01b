import { divide } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import { withCopilot } from '#semantic-layer/support/copilot-conversations.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { transactions } from '#semantic-layer/support/datasets/transactions.ts';

const { words } = conversations;
const kept = words.isNull('merged_into_id');

/** Purchases attributed to conversations of one kind; deleted conversations are left out, as they are below the line. */
function purchasesAfter(kind: typeof kept) {
  const counted = words.all(words.isPresent('id'), words.isNull('deleted_at'), kind);
  return {
    purchases_after_conversation: transactions.count(transactions.words.ofParent(['conversation'], counted)),
  };
}

/** Whatever the purchases are dated by, conversations count on the day they were closed. */
function closedConversations(kind = kept) {
  return { name: 'closed_conversations', form: conversations.count(kind), anchor: 'last_done_at' };
}

export const revenuePerConversation = metric({
  label: { en: 'Revenue per conversation', fr: 'CA par conversation' },
  synonyms: {
    en: ['revenue per chat'],
    fr: ['CA par conversation', 'CA moyen par conversation'],
  },
  definition: {
    en: 'Amount of the purchases made in the period and attributed to a conversation, per conversation closed in the period.',
    fr: 'Montant des achats de la période attribués à une conversation, par conversation clôturée dans la période.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at'],
  minimumSample: 30,
  form: () =>
    divide(
      {
        revenue_after_conversation: transactions.aggregate(
          { kind: 'sum', of: transactions.value('amount') },
          transactions.words.isPresent('conversation_id'),
        ),
      },
      closedConversations(),
    ),
});

export const conversionRate = metric({
  label: { en: 'Conversion rate', fr: 'Taux de conversion' },
  synonyms: {
    en: ['conversion', 'conversation conversion rate'],
    fr: ['taux de conversion', 'taux de transformation'],
  },
  definition: {
    en: 'Purchases attributed to conversations, per conversation closed in the period, both counted by the day of the close. It can exceed 100 %: one conversation may lead to several purchases. Deleted and merged conversations are left out.',
    fr: 'Achats attribués à des conversations, par conversation clôturée dans la période, les deux comptés au jour de la clôture. Il peut dépasser 100 % : une conversation peut mener à plusieurs achats. Les conversations supprimées ou fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['conversations.last_done_at', 'occurred_at'],
  minimumSample: 30,
  form: () => divide(purchasesAfter(kept), closedConversations()),
});

export const copilotConversionRate = metric({
  label: { en: 'Copilot conversion rate', fr: 'Taux de conversion Copilot' },
  synonyms: {
    en: ['AI conversion rate'],
    fr: ['taux de conversion du Copilot'],
  },
  definition: {
    en: 'Purchases attributed to conversations with a reply by the copilot, per such conversation closed in the period. Deleted and merged conversations are left out.',
    fr: 'Achats attribués à des conversations avec une réponse du Copilot, par conversation de ce type clôturée dans la période. Les conversations supprimées ou fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['conversations.last_done_at', 'occurred_at'],
  minimumSample: 30,
  form: () => {
    const withReply = words.all(kept, withCopilot);
    return divide(purchasesAfter(withReply), closedConversations(withReply));
  },
});
