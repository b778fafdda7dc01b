import type { Condition } from '#semantic-layer/define/condition.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import { statusIntervals } from '#semantic-layer/support/datasets/status-intervals.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

const { words } = statusIntervals;
const isOpen = words.not(words.equals('status', 'done'));

/** Conversations in a status at an instant; a deleted one is in none. */
function inStatus(where: Condition) {
  const form: SnapshotForm<keyof typeof statusIntervals.dimensions> = {
    kind: 'snapshot',
    dataset: statusIntervals,
    where,
    start: 'started_at',
    end: 'ended_at',
    alsoEndsAt: { path: ['conversation'], column: 'deleted_at' },
  };
  return form;
}

export const backlogOpen = metric({
  label: { en: 'Open backlog', fr: 'Backlog ouvert' },
  synonyms: {
    en: ['unresolved tickets', 'open tickets', 'backlog', 'remaining unresolved', 'open conversations'],
    fr: ['tickets non résolus restants', 'tickets ouverts', 'stock de tickets', 'backlog', 'en-cours total'],
  },
  definition: {
    en: 'Conversations not done (queued, open or paused) at the end of the period, or now if it is not over. Deleted ones are left out.',
    fr: 'Conversations non terminées (en attente, ouvertes ou en pause) à la fin de la période, ou maintenant si elle n’est pas finie. Les supprimées sont exclues.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['as_of'],
  form: () => inStatus(isOpen),
});

export const backlogAge = metric({
  label: { en: 'Backlog age', fr: 'Âge du backlog' },
  synonyms: {
    en: ['age of open tickets', 'oldest tickets'],
    fr: ['ancienneté du backlog', 'âge des tickets ouverts'],
  },
  definition: {
    en: 'Age, since their creation, of the conversations not done at the end of the period, or now. Deleted ones are left out.',
    fr: 'Ancienneté, depuis leur création, des conversations non terminées à la fin de la période, ou maintenant. Les supprimées sont exclues.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['as_of'],
  variants: { stat: ['median', 'mean', 'p90', 'max'] },
  minimumSample: 5,
  form: ({ stat }) => ({
    ...inStatus(isOpen),
    measure: summarise(stat, {
      kind: 'time-so-far',
      from: { path: ['conversation'], column: 'created_at' },
      to: null,
      secondsPerUnit: 1,
    }),
  }),
});

export const conversationsWaiting = metric({
  label: { en: 'Conversations waiting', fr: 'Conversations en attente' },
  synonyms: {
    en: ['queue length', 'queued conversations', 'pending conversations', 'in queue'],
    fr: ['conversations en attente', 'file d’attente', 'longueur de file'],
  },
  definition: {
    en: 'Conversations queued at the end of the period, or now: new or back from a pause, and not yet taken by any respondent.',
    fr: 'Conversations en file à la fin de la période, ou maintenant : nouvelles ou sorties de pause, pas encore prises par un répondant.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['as_of'],
  form: () => inStatus(words.equals('status', 'queued')),
});

export const ongoingConversations = metric({
  label: { en: 'Ongoing conversations', fr: 'Conversations en cours' },
  synonyms: {
    en: ['active conversations', 'conversations in progress', 'current work'],
    fr: ['conversations en cours', 'conversations actives', 'travail en cours'],
  },
  definition: {
    en: 'Conversations open at the end of the period, or now: assigned to a respondent and active. By agent, it is what each one works on.',
    fr: 'Conversations ouvertes à la fin de la période, ou maintenant : affectées à un répondant et actives. Par agent, c’est ce sur quoi chacun travaille.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['as_of'],
  form: () => inStatus(words.equals('status', 'open')),
});

export const pausedConversations = metric({
  label: { en: 'Paused conversations', fr: 'Conversations en pause' },
  synonyms: {
    en: ['snoozed conversations', 'on hold'],
    fr: ['conversations en pause', 'conversations suspendues'],
  },
  definition: {
    en: 'Conversations paused at the end of the period, or now, waiting for a respondent to resume them.',
    fr: 'Conversations en pause à la fin de la période, ou maintenant, en attente de reprise par un répondant.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['as_of'],
  form: () => inStatus(words.equals('status', 'paused')),
});
