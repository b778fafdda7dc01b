import { metric } from '#semantic-layer/define/metric.ts';
import { withCopilot } from '#semantic-layer/support/copilot-conversations.ts';
import { transactions } from '#semantic-layer/support/datasets/transactions.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

const { words, rows, value, secondsBetween } = transactions;
const afterConversation = words.isPresent('conversation_id');
const amount = { kind: 'sum', of: value('amount') } as const;

export const transactionsAfterConversation = metric({
  label: { en: 'Transactions after conversation', fr: 'Transactions après conversation' },
  synonyms: {
    en: ['orders after chat', 'sales after conversation', 'conversions'],
    fr: ['transactions après conversation', 'transaction', 'ventes après conversation'],
  },
  definition: {
    en: 'Purchases attributed to a conversation: made during it or within 48 hours of its close, the last conversation winning. Dated by the purchase.',
    fr: 'Achats attribués à une conversation : faits pendant celle-ci ou dans les 48 heures après sa clôture, la dernière conversation l’emportant. Datés de l’achat.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['occurred_at', 'conversations.last_done_at'],
  form: () => transactions.count(afterConversation),
});

export const revenueAfterConversation = metric({
  label: { en: 'Revenue after conversation', fr: 'Chiffre d’affaires après conversation' },
  synonyms: {
    en: ['revenue', 'conversation revenue', 'sales revenue', 'assisted revenue', 'turnover'],
    fr: ['chiffre d’affaires', 'CA', 'CA après conversation'],
  },
  definition: {
    en: 'Total amount of the purchases attributed to a conversation.',
    fr: 'Montant total des achats attribués à une conversation.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at', 'conversations.last_done_at'],
  form: () => transactions.aggregate(amount, afterConversation),
});

export const siteRevenue = metric({
  label: { en: 'Site revenue', fr: 'CA du site' },
  synonyms: {
    en: ['total site revenue', 'all revenue'],
    fr: ['CA du site', 'chiffre d’affaires total du site'],
  },
  definition: {
    en: 'Total amount of every purchase on the site, with or without a conversation.',
    fr: 'Montant total de tous les achats du site, avec ou sans conversation.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at'],
  form: () => transactions.aggregate(amount),
});

export const siteTransactions = metric({
  label: { en: 'Site transactions', fr: 'Transactions du site' },
  synonyms: {
    en: ['total transactions', 'all orders'],
    fr: ['transactions du site', 'commandes du site'],
  },
  definition: {
    en: 'Every purchase on the site, with or without a conversation.',
    fr: 'Tous les achats du site, avec ou sans conversation.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['occurred_at'],
  form: () => transactions.count(),
});

export const averageOrderValueAfterConversation = metric({
  label: { en: 'Average order value after conversation', fr: 'Panier moyen après conversation' },
  synonyms: {
    en: ['AOV after conversation', 'basket after chat'],
    fr: ['panier moyen après conversation'],
  },
  definition: {
    en: 'Mean amount of the purchases attributed to a conversation.',
    fr: 'Montant moyen des achats attribués à une conversation.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at'],
  minimumSample: 20,
  form: () =>
    transactions.aggregate({ kind: 'ratio', numerator: amount, denominator: rows() }, afterConversation),
});

export const averageOrderValueSite = metric({
  label: { en: 'Site average order value', fr: 'Panier moyen du site' },
  synonyms: {
    en: ['site AOV', 'average basket'],
    fr: ['panier moyen du site', 'panier moyen'],
  },
  definition: {
    en: 'Mean amount of every purchase on the site.',
    fr: 'Montant moyen de tous les achats du site.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at'],
  minimumSample: 20,
  form: () => transactions.aggregate({ kind: 'ratio', numerator: amount, denominator: rows() }),
});

export const timeToPurchase = metric({
  label: { en: 'Time to purchase', fr: 'Délai de transformation' },
  synonyms: {
    en: ['conversion delay', 'time to conversion'],
    fr: ['délai de transformation', 'temps avant achat'],
  },
  definition: {
    en: 'Time from the visitor’s first message of a conversation to the purchase attributed to it.',
    fr: 'Temps entre le premier message du visiteur dans une conversation et l’achat qui lui est attribué.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['occurred_at'],
  variants: { stat: ['mean', 'median'] },
  minimumSample: 20,
  form: ({ stat }) => {
    const firstMessage = { path: ['conversation'], column: 'first_inbound_at' };
    return transactions.aggregate(
      summarise(stat, secondsBetween(firstMessage, 'occurred_at')),
      afterConversation,
    );
  },
});

export const copilotRevenue = metric({
  label: { en: 'Copilot revenue', fr: 'Chiffre d’affaires Copilot' },
  synonyms: {
    en: ['revenue with copilot', 'AI assisted revenue'],
    fr: ['chiffre d’affaires du Copilot', 'CA avec Copilot'],
  },
  definition: {
    en: 'Total amount of the purchases attributed to a conversation with at least one reply by the copilot.',
    fr: 'Montant total des achats attribués à une conversation avec au moins une réponse du Copilot.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at', 'conversations.last_done_at'],
  form: () => transactions.aggregate(amount, words.ofParent(['conversation'], withCopilot)),
});
