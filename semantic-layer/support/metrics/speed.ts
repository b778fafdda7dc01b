import { metric } from '#semantic-layer/define/metric.ts';
import { conversationViews } from '#semantic-layer/support/datasets/conversation-views.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { queueEntries } from '#semantic-layer/support/datasets/queue-entries.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

export const queueWaitTime = metric({
  label: { en: 'Average queue wait', fr: 'Temps d’attente moyen en file' },
  synonyms: {
    en: ['average wait time', 'wait time', 'time in queue', 'ASA', 'speed of answer'],
    fr: ['temps d’attente moyen', 'attente en file', 'délai de prise en charge'],
  },
  definition: {
    en: 'Time from entering a queue to being assigned to someone, for the stays that ended in the period.',
    fr: 'Temps entre l’entrée en file et l’affectation à quelqu’un, pour les passages terminés dans la période.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['left_at', 'entered_at'],
  variants: { stat: ['mean', 'median', 'p90', 'max'], include: ['assigned', 'all_exits'] },
  minimumSample: 20,
  form: ({ stat, include }) =>
    queueEntries.aggregate(
      summarise(stat, queueEntries.value('wait_seconds')),
      include === 'assigned' ? queueEntries.words.equals('exit_reason', 'assigned') : undefined,
    ),
});

export const firstResponseTime = metric({
  label: { en: 'First response time', fr: 'Temps de première réponse' },
  synonyms: {
    en: [
      'FRT',
      'first reply time',
      'time to first response',
      'mean time to first response',
      'first response',
      'initial response time',
      'first email response time (channel=email)',
    ],
    fr: [
      'temps de première réponse',
      'délai avant 1ère réponse',
      'délai de première réponse',
      'temps moyen avant la première réponse',
      'TPR',
      'délai de réponse au premier e-mail de l’agent (canal=email)',
    ],
  },
  definition: {
    en: 'Time from the first message, or from entering the queue when an assistant went first, to the first reply by a person. Automatic replies do not stop the clock. Opening hours of the team unless said otherwise. Counted on the day of the reply, so conversations still waiting are not in it.',
    fr: 'Temps entre le premier message, ou l’entrée en file si un assistant a répondu d’abord, et la première réponse humaine. Les réponses automatiques n’arrêtent pas le chronomètre. Heures d’ouverture de l’équipe sauf mention contraire. Compté au jour de la réponse : les conversations en attente n’y sont pas.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['first_response_at', 'created_at', 'first_inbound_at', 'queue_entered_at', 'last_done_at'],
  variants: {
    stat: ['mean', 'median', 'p90'],
    basis: ['business', 'calendar'],
    start: ['clock', 'first_inbound', 'created'],
  },
  minimumSample: 20,
  form: ({ stat, basis, start }) => {
    const { value, secondsBetween, words } = conversations;
    const answered = words.all(words.equals('direction', 'inbound'), words.isPresent('first_response_at'));
    if (start === 'clock') {
      const column = basis === 'business' ? 'first_response_business_seconds' : 'first_response_seconds';
      return conversations.aggregate(summarise(stat, value(column)), answered);
    }
    if (basis === 'business') return null; // opening hours are only worked out from the response clock
    const from = start === 'first_inbound' ? 'first_inbound_at' : 'created_at';
    return conversations.aggregate(summarise(stat, secondsBetween(from, 'first_response_at')), answered);
  },
});

export const resolutionTimeLast = metric({
  label: { en: 'Time to last resolution', fr: 'Temps de résolution (dernière clôture)' },
  synonyms: {
    en: [
      'resolution time',
      'time to resolve',
      'average ticket duration',
      'full resolution time',
      'time to close',
      'ticket duration',
      'last marked done',
    ],
    fr: [
      'délai de résolution',
      'durée moyenne des billets',
      'temps de résolution',
      'temps de résolution dernière marquée comme terminée',
      'durée des tickets',
    ],
  },
  definition: {
    en: 'Time from the first message to the most recent close, pauses and reopenings included. Deleted and merged conversations are left out. Opening hours unless said otherwise.',
    fr: 'Temps entre le premier message et la dernière clôture, pauses et réouvertures comprises. Les conversations supprimées ou fusionnées sont exclues. Heures d’ouverture sauf mention contraire.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['last_done_at', 'created_at'],
  variants: {
    stat: ['mean', 'median', 'p90'],
    basis: ['business', 'calendar'],
    start: ['first_inbound', 'created'],
  },
  minimumSample: 20,
  form: ({ stat, basis, start }) => {
    const { value, secondsBetween, words } = conversations;
    const kept = words.isNull('merged_into_id');
    if (start === 'first_inbound') {
      const column = basis === 'business' ? 'last_resolution_business_seconds' : 'last_resolution_seconds';
      return conversations.aggregate(summarise(stat, value(column)), kept);
    }
    if (basis === 'business') return null; // opening hours are only worked out from the first message
    return conversations.aggregate(summarise(stat, secondsBetween('created_at', 'last_done_at')), kept);
  },
});

export const handleTime = metric({
  label: { en: 'Average handle time', fr: 'Temps de traitement moyen' },
  synonyms: {
    en: ['AHT', 'handle time', 'average handling time', 'active handling time'],
    fr: ['temps de traitement', 'temps de traitement moyen', 'TMT'],
  },
  definition: {
    en: 'Time agents spent viewing conversations, over the number of conversations viewed in the period. Every view counts, whatever the conversation’s status.',
    fr: 'Temps passé par les agents à consulter les conversations, rapporté au nombre de conversations consultées dans la période. Chaque consultation compte, quel que soit le statut.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['opened_at'],
  minimumSample: 20,
  form: () =>
    conversationViews.aggregate({
      kind: 'ratio',
      numerator: { kind: 'sum', of: conversationViews.secondsBetween('opened_at', 'closed_at') },
      denominator: conversationViews.distinct('conversation_id'),
    }),
});
