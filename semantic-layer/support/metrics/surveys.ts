import { metric } from '#semantic-layer/define/metric.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { surveys } from '#semantic-layer/support/datasets/surveys.ts';

const { words, rows } = surveys;

export const nps = metric({
  label: { en: 'Net Promoter Score', fr: 'Net Promoter Score (NPS)' },
  synonyms: {
    en: ['NPS', 'net promoter score', 'recommendation score'],
    fr: ['NPS', 'indice de recommandation client'],
  },
  definition: {
    en: 'Share of promoters (9 and 10) less share of detractors (0 to 6) among the recommendation surveys answered in the period, from −100 to 100.',
    fr: 'Part des promoteurs (9 et 10) moins part des détracteurs (0 à 6) parmi les enquêtes de recommandation répondues dans la période, de −100 à 100.',
  },
  unit: 'points',
  direction: 'up_good',
  anchors: ['responded_at', 'sent_at'],
  minimumSample: 30,
  form: () =>
    surveys.aggregate(
      {
        kind: 'ratio',
        numerator: {
          kind: 'difference',
          of: rows(words.atLeast('score', 9)),
          less: rows(words.atMost('score', 6)),
        },
        denominator: rows(),
        times: 100,
      },
      words.all(words.equals('kind', 'nps'), words.isPresent('score')),
    ),
});

export const ces = metric({
  label: { en: 'Customer Effort Score', fr: 'Customer Effort Score (CES)' },
  synonyms: {
    en: ['CES', 'effort score', 'net easy score', 'ease'],
    fr: ['CES', 'score d’effort client', 'effort client'],
  },
  definition: {
    en: 'Share of customers who found it easy (above the middle of the scale) less share who found it difficult (below), from −100 to 100. Those in the middle count for neither side, but among all. High is easy.',
    fr: 'Part des clients qui ont trouvé cela facile (au-dessus du milieu de l’échelle) moins part de ceux qui ont trouvé cela difficile (en dessous), de −100 à 100. Ceux du milieu ne comptent pour aucun côté, mais dans le total. Haut veut dire facile.',
  },
  unit: 'points',
  direction: 'up_good',
  anchors: ['responded_at', 'sent_at'],
  variants: { neutrals: ['in_denominator', 'excluded'] },
  minimumSample: 30,
  form: ({ neutrals }) => {
    const easy = words.aboveMiddle('score', 'scale_max');
    const difficult = words.belowMiddle('score', 'scale_max');
    return surveys.aggregate(
      {
        kind: 'ratio',
        numerator: { kind: 'difference', of: rows(easy), less: rows(difficult) },
        denominator: rows(neutrals === 'excluded' ? words.any(easy, difficult) : undefined),
        times: 100,
      },
      words.all(words.equals('kind', 'ces'), words.isPresent('score')),
    );
  },
});

export const surveyResponseRate = metric({
  label: { en: 'Survey response rate', fr: 'Taux de réponse aux enquêtes' },
  synonyms: {
    en: ['response rate to surveys', 'survey participation'],
    fr: ['taux de réponse aux enquêtes', 'participation aux enquêtes'],
  },
  definition: {
    en: 'Share of the surveys sent in the period that were answered, whenever the answer came.',
    fr: 'Part des enquêtes envoyées dans la période ayant reçu une réponse, quelle que soit sa date.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['sent_at'],
  variants: { kind: ['all', 'csat', 'nps', 'ces'] },
  minimumSample: 30,
  form: ({ kind }) =>
    surveys.share(words.isPresent('responded_at'), kind === 'all' ? undefined : words.equals('kind', kind)),
});

export const automatedCsat = metric({
  label: { en: 'CSAT of automated conversations', fr: 'CSAT des conversations automatisées' },
  synonyms: {
    en: ['copilot CSAT', 'AI CSAT', 'bot satisfaction'],
    fr: ['CSAT des conversations automatisées', 'satisfaction Copilot'],
  },
  definition: {
    en: 'Share of scores 4 and 5 among the satisfaction answers of the period about conversations the copilot handled from end to end.',
    fr: 'Part des notes 4 et 5 parmi les réponses de satisfaction de la période sur les conversations traitées de bout en bout par le Copilot.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['responded_at', 'conversations.last_done_at'],
  variants: { level: ['full', 'any'] },
  minimumSample: 30,
  form: ({ level }) => {
    const { equals, oneOf } = conversations.words;
    const automated =
      level === 'full' ? equals('automation_level', 'full') : oneOf('automation_level', ['full', 'partial']);
    return surveys.share(
      words.atLeast('score', 4),
      words.all(
        words.equals('kind', 'csat'),
        words.isPresent('score'),
        words.ofParent(['conversation'], automated),
      ),
    );
  },
});
