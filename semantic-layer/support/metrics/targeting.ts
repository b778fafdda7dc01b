import type { Condition } from '#semantic-layer/define/condition.ts';
import { divide, figureOf, multiply } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { EstimateForm } from '#semantic-layer/define/metric-form.ts';
import { firings } from '#semantic-layer/support/datasets/targeting.ts';
import { initiatedContacts } from './contacts.ts';
import { conversionRate } from './conversion.ts';
import { averageOrderValueAfterConversation } from './sales.ts';

const { words, rows } = firings;
const isMissed = words.equals('outcome', 'missed');
const isDisplayed = words.equals('outcome', 'displayed');

/** Contacts that visitors started from a firing. */
const engaged = {
  table: 'cx.contacts',
  match: { trigger_id: 'id' },
  where: {
    kind: 'all',
    conditions: [
      { kind: 'equals', column: 'initiated_by', value: 'customer' },
      { kind: 'equals', column: 'leg_number', value: 1 },
    ],
  },
} as const;

/** Missed displays, each at the engagement rate its rule had over the fifteen days that end with the period. */
function missedConversationsFor(counted: Condition) {
  const form: EstimateForm<keyof typeof firings.dimensions> = {
    kind: 'estimate',
    dataset: firings,
    time: 'triggered_at',
    counted,
    group: 'rule_id',
    days: 15,
    rate: {
      numerator: { kind: 'sum', of: { kind: 'linked-rows', linked: engaged } },
      denominator: rows(isDisplayed),
    },
  };
  return form;
}

const missed = {
  busy: missedConversationsFor(words.all(isMissed, words.equals('missed_reason', 'busy'))),
  absent: missedConversationsFor(words.all(isMissed, words.equals('missed_reason', 'absent'))),
};

const conversion = figureOf('conversion_rate', conversionRate);
const basket = figureOf('order_value', averageOrderValueAfterConversation);
const missedSales = {
  busy: multiply({ missed_conversations_busy: missed.busy }, conversion),
  absent: multiply({ missed_conversations_absent: missed.absent }, conversion),
};

export const targetingTriggers = metric({
  label: { en: 'Targeting triggers', fr: 'Déclenchements' },
  synonyms: { en: ['rule triggers', 'targeting fires'], fr: ['déclenchements', 'règles déclenchées'] },
  definition: {
    en: 'Times a targeting rule fired on an eligible visitor.',
    fr: 'Nombre de fois où une règle de ciblage s’est déclenchée pour un visiteur éligible.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['triggered_at'],
  form: () => firings.count(),
});

export const channelDisplays = metric({
  label: { en: 'Channel displays', fr: 'Affichages' },
  synonyms: {
    en: ['displays', 'chat button displays', 'impressions'],
    fr: ['affichages', 'affichages du canal'],
  },
  definition: {
    en: 'Firings that led to the display of the channel on the site.',
    fr: 'Déclenchements ayant conduit à l’affichage du canal sur le site.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['triggered_at'],
  form: () => firings.count(isDisplayed),
});

export const missedDisplays = metric({
  label: { en: 'Missed displays', fr: 'Affichages manqués' },
  synonyms: { en: ['displays missed'], fr: ['affichages manqués'] },
  definition: {
    en: 'Firings for which the channel could not be displayed: everyone busy, or no one there.',
    fr: 'Déclenchements pour lesquels le canal n’a pas pu être affiché : tous occupés, ou personne.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  variants: { reason: ['all', 'busy', 'absent'] },
  form: ({ reason }) =>
    firings.count(reason === 'all' ? isMissed : words.all(isMissed, words.equals('missed_reason', reason))),
});

export const engagementRate = metric({
  label: { en: 'Display response rate', fr: 'Taux de réponse (affichages)' },
  synonyms: {
    en: ['engagement rate', 'response rate of displays', 'display-to-contact rate'],
    fr: ['taux de réponse', 'taux d’engagement', 'taux de réponse aux affichages'],
  },
  definition: {
    en: 'Contacts that visitors started, dated by the moment they reached a respondent, over displays of the channel.',
    fr: 'Contacts initiés par les visiteurs, datés du moment où ils arrivent à un répondant, rapportés aux affichages du canal.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['pushed_at'],
  minimumSample: 30,
  form: () =>
    divide(figureOf('initiated_contacts', initiatedContacts), {
      name: 'channel_displays',
      form: firings.count(isDisplayed),
      anchor: 'triggered_at',
    }),
});

export const missedConversations = metric({
  label: { en: 'Missed conversations', fr: 'Opportunités de conversations manquées (Cts Manquées)' },
  synonyms: {
    en: ['missed conversation opportunities', 'missed opportunities', 'missed chats'],
    fr: ['conversations manquées', 'opportunités de conversations manquées', 'Cts Manquées'],
  },
  definition: {
    en: 'Missed displays, each at the engagement rate of its rule over the 15 days that end with the period; rules without any display in those days are left out. An estimate: shown as such.',
    fr: 'Affichages manqués, chacun au taux d’engagement de sa règle sur les 15 jours qui finissent avec la période ; les règles sans affichage sur ces jours sont exclues. C’est une estimation, donnée comme telle.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  variants: { lookback_days: ['15'] },
  isEstimate: true,
  form: () => missedConversationsFor(isMissed),
});

export const missedConversationsBusy = metric({
  label: {
    en: 'Missed conversations (agents fully busy)',
    fr: 'Conversations manquées (conseillers totalement occupés)',
  },
  synonyms: {
    en: ['missed because busy'],
    fr: ['conversations manquées conseillers occupés', 'Cts Manquées Occup.'],
  },
  definition: {
    en: 'Missed displays while all respondents were fully busy, each at the engagement rate of its rule over the 15 days that end with the period. An estimate: shown as such.',
    fr: 'Affichages manqués alors que tous les répondants étaient occupés, chacun au taux d’engagement de sa règle sur les 15 jours qui finissent avec la période. C’est une estimation, donnée comme telle.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  variants: { lookback_days: ['15'] },
  isEstimate: true,
  form: () => missed.busy,
});

export const missedConversationsAbsent = metric({
  label: { en: 'Missed conversations (agents absent)', fr: 'Conversations manquées (conseillers absents)' },
  synonyms: {
    en: ['missed because absent', 'missed out of hours'],
    fr: ['conversations manquées conseillers absents', 'Cts Manquées Absents'],
  },
  definition: {
    en: 'Missed displays while no respondent was there, each at the engagement rate of its rule over the 15 days that end with the period. An estimate: shown as such.',
    fr: 'Affichages manqués alors qu’aucun répondant n’était là, chacun au taux d’engagement de sa règle sur les 15 jours qui finissent avec la période. C’est une estimation, donnée comme telle.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  variants: { lookback_days: ['15'] },
  isEstimate: true,
  form: () => missed.absent,
});

export const missedTransactionsBusy = metric({
  label: {
    en: 'Missed transactions (agents fully busy)',
    fr: 'Transactions manquées (conseillers totalement occupés)',
  },
  synonyms: {
    en: ['lost sales (agents fully busy)', 'missed orders busy'],
    fr: ['transactions manquées conseillers totalement occupés', 'T. M. Occupés'],
  },
  definition: {
    en: 'Conversations missed because agents were busy, times the conversion rate after conversation of the same period. An estimate: shown as such.',
    fr: 'Conversations manquées faute de conseiller libre, multipliées par le taux de conversion après conversation de la même période. C’est une estimation, donnée comme telle.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  isEstimate: true,
  form: () => missedSales.busy,
});

export const missedRevenueBusy = metric({
  label: { en: 'Missed revenue (agents fully busy)', fr: 'CA manqué (conseillers totalement occupés)' },
  synonyms: {
    en: ['lost revenue (agents fully busy)'],
    fr: ['CA manqué conseillers totalement occupés', 'CA. M. Occupés'],
  },
  definition: {
    en: 'Purchases missed because agents were busy, times the average order value after conversation. An upper bound: it assumes that missed visitors buy like served ones.',
    fr: 'Achats manqués faute de conseiller libre, multipliés par le panier moyen après conversation. Un majorant : il suppose que les visiteurs manqués achètent comme les autres.',
  },
  unit: 'currency',
  direction: 'down_good',
  anchors: ['triggered_at'],
  isEstimate: true,
  form: () => multiply({ missed_transactions_busy: missedSales.busy }, basket),
});

export const missedTransactionsAbsent = metric({
  label: { en: 'Missed transactions (agents absent)', fr: 'Transactions manquées (conseillers absents)' },
  synonyms: {
    en: ['lost sales (agents absent)', 'missed orders absent'],
    fr: ['transactions manquées conseillers absents', 'T. M. Absents'],
  },
  definition: {
    en: 'Conversations missed because agents were absent, times the conversion rate after conversation of the same period. An estimate: shown as such.',
    fr: 'Conversations manquées faute de conseiller présent, multipliées par le taux de conversion après conversation de la même période. C’est une estimation, donnée comme telle.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['triggered_at'],
  isEstimate: true,
  form: () => missedSales.absent,
});

export const missedRevenueAbsent = metric({
  label: { en: 'Missed revenue (agents absent)', fr: 'CA manqué (conseillers absents)' },
  synonyms: { en: ['lost revenue (agents absent)'], fr: ['CA manqué conseillers absents', 'CA. M. Absents'] },
  definition: {
    en: 'Purchases missed because agents were absent, times the average order value after conversation. An upper bound: it assumes that missed visitors buy like served ones.',
    fr: 'Achats manqués faute de conseiller présent, multipliés par le panier moyen après conversation. Un majorant : il suppose que les visiteurs manqués achètent comme les autres.',
  },
  unit: 'currency',
  direction: 'down_good',
  anchors: ['triggered_at'],
  isEstimate: true,
  form: () => multiply({ missed_transactions_absent: missedSales.absent }, basket),
});
