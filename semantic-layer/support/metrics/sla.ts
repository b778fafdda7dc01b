import { metric } from '#semantic-layer/define/metric.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { slaConversations, slaOutcomes, slaTargets } from '#semantic-layer/support/datasets/sla-outcomes.ts';

type TargetKind = 'first_response' | 'resolution';

/** Distinct conversations whose target of one kind came out so; deleted ones are left out. */
function conversationsWithTarget(kind: TargetKind, status: 'achieved' | 'breached') {
  const { all, equals, ofParent } = slaOutcomes.words;
  return slaOutcomes.aggregate(
    slaOutcomes.distinct('conversation_id'),
    all(
      equals('status', status),
      ofParent(['target'], slaTargets.words.equals('metric', kind)),
      ofParent(['conversation'], conversations.words.isNull('deleted_at')),
    ),
  );
}

export const conversationsInSlaPolicy = metric({
  label: { en: 'Conversations in SLA policy', fr: 'Conversations dans la politique SLA' },
  synonyms: {
    en: ['SLA conversations', 'matched conversations'],
    fr: ['conversations dans la politique', 'conversations sous SLA'],
  },
  definition: {
    en: 'Different conversations that fell under an SLA policy in the period.',
    fr: 'Conversations différentes entrées dans une politique SLA pendant la période.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['matched_at', 'breached_at', 'satisfied_at'],
  form: () => slaConversations.aggregate(slaConversations.distinct('conversation_id')),
});

export const slaBreachedConversations = metric({
  label: { en: 'SLA breached conversations', fr: 'Conversations en violation de SLA' },
  synonyms: {
    en: ['breached conversations', 'SLA breaches', 'SLA misses'],
    fr: ['conversations violées', 'violations de SLA'],
  },
  definition: {
    en: 'Conversations that fell under an SLA policy in the period and missed at least one of its targets.',
    fr: 'Conversations entrées dans une politique SLA pendant la période et ayant manqué au moins un de ses objectifs.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['matched_at', 'breached_at'],
  variants: { grain: ['conversation', 'metric'] },
  form: ({ grain }) =>
    grain === 'conversation'
      ? slaConversations.count(slaConversations.words.equals('status', 'breached'))
      : slaOutcomes.count(slaOutcomes.words.equals('status', 'breached')),
});

export const slaBreachRate = metric({
  label: { en: 'SLA breach rate', fr: 'Taux de violation du SLA' },
  synonyms: {
    en: ['breach rate', 'SLA miss rate'],
    fr: ['taux de violation', 'taux de non-respect du SLA'],
  },
  definition: {
    en: 'Conversations that missed at least one target of their SLA policy, over those whose outcome is known (achieved or breached).',
    fr: 'Conversations ayant manqué au moins un objectif de leur politique SLA, parmi celles dont l’issue est connue (tenue ou non).',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['matched_at', 'breached_at'],
  variants: { grain: ['conversation', 'metric'], pending: ['excluded', 'included'] },
  minimumSample: 30,
  form: ({ grain, pending }) => {
    const counted = pending === 'excluded' ? ['achieved', 'breached'] : ['achieved', 'breached', 'pending'];
    return grain === 'conversation'
      ? slaConversations.share(
          slaConversations.words.equals('status', 'breached'),
          slaConversations.words.oneOf('status', counted),
        )
      : slaOutcomes.share(
          slaOutcomes.words.equals('status', 'breached'),
          slaOutcomes.words.oneOf('status', counted),
        );
  },
});

export const ticketsClosedOnTime = metric({
  label: { en: 'Tickets closed on time', fr: 'Tickets clôturés à temps' },
  synonyms: {
    en: ['closed within SLA'],
    fr: ['tickets fermés à l’heure'],
  },
  definition: {
    en: 'Tickets created in the period that were resolved within their SLA target. Deleted ones are left out.',
    fr: 'Tickets créés dans la période et résolus dans le délai de leur SLA. Les supprimés sont exclus.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['conversations.created_at', 'satisfied_at', 'breached_at'],
  form: () => conversationsWithTarget('resolution', 'achieved'),
});

export const ticketsClosedLate = metric({
  label: { en: 'Tickets closed late', fr: 'Tickets clôturés en retard' },
  synonyms: {
    en: ['closed outside SLA', 'overdue close'],
    fr: ['tickets fermés en retard'],
  },
  definition: {
    en: 'Tickets created in the period that missed their SLA target for resolution. Deleted ones are left out.',
    fr: 'Tickets créés dans la période et ayant manqué l’objectif de résolution de leur SLA. Les supprimés sont exclus.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['conversations.created_at', 'satisfied_at', 'breached_at'],
  form: () => conversationsWithTarget('resolution', 'breached'),
});

export const ticketsAnsweredOnTime = metric({
  label: { en: 'Tickets answered on time', fr: 'Tickets répondus à temps' },
  synonyms: {
    en: ['first reply within SLA'],
    fr: ['tickets traités à temps', 'première réponse dans les délais'],
  },
  definition: {
    en: 'Tickets created in the period whose first response came within their SLA target. Deleted ones are left out.',
    fr: 'Tickets créés dans la période et dont la première réponse est arrivée dans le délai de leur SLA. Les supprimés sont exclus.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['conversations.created_at', 'satisfied_at', 'breached_at'],
  form: () => conversationsWithTarget('first_response', 'achieved'),
});

export const ticketsAnsweredLate = metric({
  label: { en: 'Tickets answered late', fr: 'Tickets répondus en retard' },
  synonyms: {
    en: ['first reply outside SLA'],
    fr: ['tickets traités en retard', 'première réponse en retard'],
  },
  definition: {
    en: 'Tickets created in the period that missed their SLA target for the first response. Deleted ones are left out.',
    fr: 'Tickets créés dans la période et ayant manqué l’objectif de première réponse de leur SLA. Les supprimés sont exclus.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['conversations.created_at', 'satisfied_at', 'breached_at'],
  form: () => conversationsWithTarget('first_response', 'breached'),
});
