import { metric } from '#semantic-layer/define/metric.ts';
import { slaConversations, slaOutcomes } from '#semantic-layer/support/datasets/sla-outcomes.ts';
import { surveys } from '#semantic-layer/support/datasets/surveys.ts';

export const csat = metric({
  label: { en: 'Customer satisfaction (CSAT)', fr: 'Satisfaction client (CSAT)' },
  synonyms: {
    en: ['CSAT', 'satisfaction score', 'satisfaction', 'customer satisfaction', 'support satisfaction score'],
    fr: [
      'CSAT',
      'satisfaction client',
      'score de satisfaction du support',
      'taux de satisfaction',
      'satisfaction par catégorie',
    ],
  },
  definition: {
    en: 'Share of scores 4 and 5 among the satisfaction surveys answered in the period. By agent, an answer counts for everyone who replied in the conversation.',
    fr: 'Part des notes 4 et 5 parmi les enquêtes de satisfaction répondues dans la période. Par agent, une réponse compte pour chaque personne ayant répondu dans la conversation.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['responded_at', 'sent_at', 'conversations.last_done_at'],
  variants: { stat: ['top2box', 'mean'] },
  minimumSample: 30,
  form: ({ stat }) => {
    const { words, rows, value } = surveys;
    const answered = words.all(words.equals('kind', 'csat'), words.isPresent('score'));
    if (stat === 'mean') return surveys.aggregate({ kind: 'mean', of: value('score') }, answered);
    return surveys.aggregate(
      { kind: 'ratio', numerator: rows(words.atLeast('score', 4)), denominator: rows() },
      answered,
    );
  },
});

export const slaAchievementRate = metric({
  label: { en: 'SLA achievement rate', fr: 'Taux d’atteinte du SLA' },
  synonyms: {
    en: ['% achieved', 'SLA met', 'SLA compliance', 'SLA attainment'],
    fr: ['pourcentage atteint', 'taux de respect du SLA', 'SLA tenu'],
  },
  definition: {
    en: 'Conversations that met every target of their SLA policy, over those whose outcome is known (achieved or breached). One breached target makes the whole conversation breached.',
    fr: 'Conversations ayant tenu tous les objectifs de leur politique SLA, parmi celles dont l’issue est connue (tenue ou non). Un seul objectif manqué suffit à manquer la conversation.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['matched_at', 'satisfied_at'],
  variants: { grain: ['conversation', 'metric'], pending: ['excluded', 'included'] },
  minimumSample: 30,
  form: ({ grain, pending }) => {
    const ofConversations = grain === 'conversation';
    const known = pending === 'excluded';
    return ofConversations
      ? slaConversations.aggregate({
          kind: 'ratio',
          numerator: slaConversations.rows(slaConversations.words.equals('status', 'achieved')),
          denominator: slaConversations.rows(
            known ? slaConversations.words.oneOf('status', ['achieved', 'breached']) : undefined,
          ),
        })
      : slaOutcomes.aggregate({
          kind: 'ratio',
          numerator: slaOutcomes.rows(slaOutcomes.words.equals('status', 'achieved')),
          denominator: slaOutcomes.rows(
            known ? slaOutcomes.words.oneOf('status', ['achieved', 'breached']) : undefined,
          ),
        });
  },
});
