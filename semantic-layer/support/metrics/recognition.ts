import { metric } from '#semantic-layer/define/metric.ts';
import { moments } from '#semantic-layer/support/datasets/customer-moments.ts';

const { words } = moments;

export const customerMoments = metric({
  label: { en: 'Customer moments', fr: 'Moments pour les clients' },
  synonyms: {
    en: ['customer recognition events', 'reference calls', 'positive reviews'],
    fr: ['moments clients', 'avis clients exceptionnels', 'appels de référence', 'commentaires positifs'],
  },
  definition: {
    en: 'Moments of recognition in the period: outstanding public reviews, reference calls, words of thanks.',
    fr: 'Moments de reconnaissance de la période : avis publics exceptionnels, appels de référence, remerciements.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['occurred_at'],
  variants: { kind: ['all', 'review', 'reference_call', 'positive_feedback'] },
  form: ({ kind }) => moments.count(kind === 'all' ? undefined : words.equals('kind', kind)),
});

export const reviewRating = metric({
  label: { en: 'Public review rating', fr: 'Note d’avis (G2)' },
  synonyms: {
    en: ['G2 rating', 'review score'],
    fr: ['notes d’évaluation G2', 'note G2'],
  },
  definition: {
    en: 'Mean rating, 0 to 5, of the public reviews of the period.',
    fr: 'Note moyenne, de 0 à 5, des avis publics de la période.',
  },
  unit: 'score',
  direction: 'up_good',
  anchors: ['occurred_at'],
  variants: { source: ['all', 'g2'] },
  minimumSample: 10,
  form: ({ source }) => {
    const review = words.equals('kind', 'review');
    return moments.aggregate(
      { kind: 'mean', of: moments.value('rating') },
      source === 'g2' ? words.all(review, words.equals('source', 'g2')) : review,
    );
  },
});
