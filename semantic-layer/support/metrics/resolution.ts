import { divide } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

export const resolutionRate = metric({
  label: { en: 'Resolution rate', fr: 'Taux de résolution' },
  synonyms: {
    en: ['solve rate', 'share of tickets resolved'],
    fr: ['taux de résolution', 'part des tickets résolus'],
  },
  definition: {
    en: 'Share of the conversations created in the period that are done now. Deleted and merged ones are left out. Recent periods read low: their conversations still have time to be closed.',
    fr: 'Part des conversations créées dans la période qui sont terminées aujourd’hui. Les supprimées et les fusionnées sont exclues. Les périodes récentes paraissent basses : leurs conversations ont encore le temps d’être clôturées.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['created_at'],
  minimumSample: 30,
  form: () => {
    const { equals, isNull } = conversations.words;
    return conversations.share(equals('status', 'done'), isNull('merged_into_id'));
  },
});

export const reopenRate = metric({
  label: { en: 'Reopen rate', fr: 'Taux de réouverture' },
  synonyms: {
    en: ['reopened rate', 'reopened conversations'],
    fr: ['taux de réouverture', 'conversations rouvertes'],
  },
  definition: {
    en: 'Share of the conversations first closed in the period that were opened again at least once since. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées une première fois dans la période qui ont été rouvertes au moins une fois depuis. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['first_done_at'],
  minimumSample: 30,
  form: () => {
    const { atLeast, isNull } = conversations.words;
    return conversations.share(atLeast('reopened_count', 1), isNull('merged_into_id'));
  },
});

export const resolutionTimeFirst = metric({
  label: { en: 'Time to first resolution', fr: 'Temps de résolution (première clôture)' },
  synonyms: {
    en: ['first resolution time', 'time to first close', 'first marked done'],
    fr: ['temps de résolution première marquée comme terminée', 'délai de première résolution'],
  },
  definition: {
    en: 'Time from the first message to the first close, pauses included. Deleted and merged conversations are left out. Opening hours unless said otherwise.',
    fr: 'Temps entre le premier message et la première clôture, pauses comprises. Les conversations supprimées ou fusionnées sont exclues. Heures d’ouverture sauf mention contraire.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['first_done_at', 'created_at'],
  variants: { stat: ['mean', 'median', 'p90'], basis: ['business', 'calendar'] },
  minimumSample: 20,
  form: ({ stat, basis }) => {
    const column = basis === 'business' ? 'first_resolution_business_seconds' : 'first_resolution_seconds';
    const kept = conversations.words.isNull('merged_into_id');
    return conversations.aggregate(summarise(stat, conversations.value(column)), kept);
  },
});

export const firstContactResolutionRate = metric({
  label: { en: 'First contact resolution rate', fr: 'Taux de résolution au premier contact' },
  synonyms: {
    en: ['FCR', 'first contact resolution', 'one-touch resolution'],
    fr: ['taux de résolution au premier contact', 'RPC', 'résolution au premier contact'],
  },
  definition: {
    en: 'Strict: among the customers’ conversations first closed in the period that hold a message and were never merged, the share that is done now and was never opened again. Handing over to a colleague does not break it. Recent periods read high: reopenings are still to come.',
    fr: 'Strict : parmi les conversations des clients clôturées une première fois dans la période, avec au moins un message et jamais fusionnées, part de celles qui sont terminées et n’ont jamais été rouvertes. Un transfert à un collègue ne la casse pas. Les périodes récentes paraissent hautes : des réouvertures sont encore à venir.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['first_done_at', 'created_at'],
  variants: { denominator: ['first_done', 'inbound_created'] },
  minimumSample: 30,
  form: ({ denominator }) => {
    const { all, atLeast, atMost, equals, isNull } = conversations.words;
    const inbound = equals('direction', 'inbound');
    const closed = all(inbound, atLeast('message_count', 1), isNull('merged_into_id'));
    const atOnce = all(equals('status', 'done'), atMost('reopened_count', 0));
    if (denominator === 'first_done') return conversations.share(atOnce, closed);
    return divide(
      { resolved_at_first_contact: conversations.count(all(closed, atOnce)) },
      { name: 'inbound_conversations', form: conversations.count(inbound), anchor: 'created_at' },
    );
  },
});
