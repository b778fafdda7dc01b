import { metric } from '#semantic-layer/define/metric.ts';
import {
  articleRatings,
  articleViews,
  helpSearches,
} from '#semantic-layer/support/datasets/knowledge-base.ts';

const withoutResult = helpSearches.words.atMost('results_count', 0);

export const kbViews = metric({
  label: { en: 'Knowledge base views', fr: 'Vues de la base de connaissances' },
  synonyms: {
    en: ['article views', 'help center views', 'KB views'],
    fr: ['vues totales', 'vues des articles', 'consultations'],
  },
  definition: {
    en: 'Views of help articles in the period.',
    fr: 'Consultations d’articles d’aide dans la période.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['viewed_at'],
  form: () => articleViews.count(),
});

export const kbArticleRating = metric({
  label: { en: 'Average article rating', fr: 'Note moyenne des articles' },
  synonyms: {
    en: ['article rating', 'KB rating', 'helpfulness'],
    fr: ['notes moyennes des articles', 'note des articles'],
  },
  definition: {
    en: 'Mean rating, 1 to 5, that help articles got in the period. A thumb up is a 5, a thumb down a 1.',
    fr: 'Note moyenne, de 1 à 5, reçue par les articles d’aide dans la période. Un pouce levé vaut 5, un pouce baissé 1.',
  },
  unit: 'score',
  direction: 'up_good',
  anchors: ['rated_at'],
  variants: { stat: ['mean', 'share_positive'] },
  minimumSample: 10,
  form: ({ stat }) =>
    stat === 'mean'
      ? articleRatings.aggregate({ kind: 'mean', of: articleRatings.value('rating') })
      : articleRatings.share(articleRatings.words.atLeast('rating', 4)),
});

export const kbSearches = metric({
  label: { en: 'Knowledge base searches', fr: 'Recherches dans la base de connaissances' },
  synonyms: {
    en: ['searches', 'search queries', 'what customers search for'],
    fr: ['requêtes de recherche', 'recherches'],
  },
  definition: {
    en: 'Searches of the help centre in the period.',
    fr: 'Recherches dans le centre d’aide pendant la période.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['searched_at'],
  form: () => helpSearches.count(),
});

export const kbNoResultSearches = metric({
  label: { en: 'Searches without result', fr: 'Recherches sans résultat' },
  synonyms: {
    en: ['zero-result searches', 'no-result searches', 'failed searches'],
    fr: ['recherches sans résultat', 'recherches infructueuses'],
  },
  definition: {
    en: 'Searches of the help centre in the period that found no article.',
    fr: 'Recherches dans le centre d’aide pendant la période qui n’ont trouvé aucun article.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['searched_at'],
  form: () => helpSearches.count(withoutResult),
});

export const kbNoResultRate = metric({
  label: { en: 'No-result search rate', fr: 'Taux de recherches sans résultat' },
  synonyms: {
    en: ['zero-result rate'],
    fr: ['part des recherches sans résultat'],
  },
  definition: {
    en: 'Share of the searches of the period that found no article.',
    fr: 'Part des recherches de la période qui n’ont trouvé aucun article.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['searched_at'],
  minimumSample: 30,
  form: () => helpSearches.share(withoutResult),
});

export const knowledgeGapCount = metric({
  label: { en: 'Knowledge gaps', fr: 'Lacunes de connaissances' },
  synonyms: {
    en: ['content gaps', 'knowledge gaps', 'missing articles'],
    fr: ['lacunes de connaissances', 'lacunes dans le contenu'],
  },
  definition: {
    en: 'Different searches that found nothing and were made at least three times in the period: what customers look for and the help centre does not have.',
    fr: 'Recherches différentes restées sans résultat et faites au moins trois fois dans la période : ce que les clients cherchent et que le centre d’aide n’a pas.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['searched_at'],
  form: () => ({
    kind: 'grouped',
    dataset: helpSearches,
    where: withoutResult,
    by: { path: [], column: 'normalized_query' },
    measure: helpSearches.rows(),
    figure: { kind: 'count', atLeast: 3 },
  }),
});
