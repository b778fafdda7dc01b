import { metric } from '#semantic-layer/define/metric.ts';
import { queueEntries } from '#semantic-layer/support/datasets/queue-entries.ts';

export const queueAbandonmentRate = metric({
  label: { en: 'Queue abandonment rate', fr: 'Taux d’abandon en file' },
  synonyms: {
    en: ['abandon rate', 'abandoned conversations', 'drop-off in queue'],
    fr: ['taux d’abandon', 'conversations abandonnées en file'],
  },
  definition: {
    en: 'Share of the stays in a queue ended in the period by the customer giving up, among those that ended so or by an assignment.',
    fr: 'Part des passages en file terminés dans la période par un abandon du client, parmi ceux terminés par un abandon ou une affectation.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['left_at', 'entered_at'],
  minimumSample: 30,
  form: () => {
    const { equals, oneOf } = queueEntries.words;
    return queueEntries.share(
      equals('exit_reason', 'abandoned'),
      oneOf('exit_reason', ['abandoned', 'assigned']),
    );
  },
});
