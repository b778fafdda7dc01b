import { metric } from '#semantic-layer/define/metric.ts';
import { statusIntervals } from '#semantic-layer/support/datasets/status-intervals.ts';

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
  form: () => ({
    kind: 'snapshot',
    dataset: statusIntervals,
    where: statusIntervals.words.not(statusIntervals.words.equals('status', 'done')),
    start: 'started_at',
    end: 'ended_at',
    alsoEndsAt: { path: ['conversation'], column: 'deleted_at' },
  }),
});
