import type { Dataset } from '#semantic-layer/define/dataset.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { ModelForm } from '#semantic-layer/define/metric-form.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { messages } from '#semantic-layer/support/datasets/messages.ts';
import { surveys } from '#semantic-layer/support/datasets/surveys.ts';
import { metricTargets } from '#semantic-layer/support/datasets/targets.ts';
import { shifts, timeEntries } from '#semantic-layer/support/datasets/workforce.ts';

function madeBy(analysis: ModelForm['analysis'], dataset: Dataset, inputs: readonly string[]): ModelForm {
  return { kind: 'model', dataset, analysis, inputs };
}

export const ticketVolumeForecast = metric({
  label: { en: 'Ticket volume forecast', fr: 'Prévision du volume' },
  synonyms: {
    en: ['volume forecast', 'expected tickets', 'forecasted demand'],
    fr: ['prévision du volume', 'volume attendu'],
  },
  definition: {
    en: 'Ticket volume expected in each coming bucket, with the range it should fall in 80 and 95 times out of 100. Made by the forecast from the past volume.',
    fr: 'Volume de tickets attendu pour chaque période à venir, avec la fourchette où il devrait tomber 80 et 95 fois sur 100. Établi par la prévision à partir du volume passé.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['created_at'],
  variants: { base: ['ticket_volume', 'inbound_conversations', 'contacts_handled', 'messages_received'] },
  form: ({ base }) => madeBy('forecast', conversations, [base]),
});

export const workloadForecastHours = metric({
  label: { en: 'Workload forecast', fr: 'Prévision de charge de travail' },
  synonyms: {
    en: ['workload forecast', 'hours forecast', 'future hours'],
    fr: ['prévision de charge de travail', 'efforts estimés'],
  },
  definition: {
    en: 'Hours of work expected per week, from the hours tracked per account, the hours planned on signed projects and the forecast ticket volume.',
    fr: 'Heures de travail attendues par semaine, d’après les heures suivies par compte, les heures prévues des projets signés et le volume de tickets prévu.',
  },
  unit: 'hours',
  direction: 'neutral',
  anchors: ['starts_at'],
  variants: { scope: ['all', 'projects', 'support'] },
  form: ({ scope }) =>
    madeBy(
      'forecast',
      timeEntries,
      scope === 'projects'
        ? ['time_tracked_hours']
        : scope === 'support'
          ? ['ticket_volume', 'contact_handle_time']
          : ['time_tracked_hours', 'ticket_volume', 'contact_handle_time'],
    ),
});

export const requiredHeadcount = metric({
  label: { en: 'Required headcount', fr: 'Effectif requis' },
  synonyms: {
    en: ['headcount plan', 'staff needed', 'FTE required', 'agents needed'],
    fr: ['besoins en effectifs', 'effectif requis', 'ETP nécessaires', 'planification des effectifs'],
  },
  definition: {
    en: 'Agents needed in each interval to meet the service target, with breaks and absences counted in. Made by the staffing analysis.',
    fr: 'Conseillers nécessaires à chaque intervalle pour tenir l’objectif de service, pauses et absences comprises. Établi par l’analyse d’effectif.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['forecast buckets'],
  variants: { unit: ['agents_per_interval', 'fte'] },
  form: () => madeBy('staffing', shifts, ['ticket_volume', 'contact_handle_time', 'occupancy_rate']),
});

export const interestingMessages = metric({
  label: { en: 'Notable messages', fr: 'Messages intéressants' },
  synonyms: {
    en: ['interesting messages', 'notable quotes', 'customer quotes'],
    fr: ['messages intéressants', 'extraits de messages'],
  },
  definition: {
    en: 'Extracts of messages worth reading among conversations closed in the period: strong feelings, telling words, neither too short nor too long, one per conversation, personal data hidden.',
    fr: 'Extraits de messages à lire parmi les conversations clôturées dans la période : ressenti marqué, mots parlants, ni trop courts ni trop longs, un par conversation, données personnelles masquées.',
  },
  unit: 'list',
  direction: 'neutral',
  anchors: ['conversations.last_done_at', 'sent_at'],
  form: () => madeBy('quotes', messages, ['sentiment_score']),
});

export const interestingComments = metric({
  label: { en: 'Notable survey comments', fr: 'Commentaires intéressants' },
  synonyms: {
    en: ['survey comments', 'verbatims', 'feedback comments'],
    fr: ['commentaires intéressants', 'verbatims', 'retours clients'],
  },
  definition: {
    en: 'Survey comments worth reading among those of the period, with the score given.',
    fr: 'Commentaires d’enquête à lire parmi ceux de la période, avec la note donnée.',
  },
  unit: 'list',
  direction: 'neutral',
  anchors: ['responded_at'],
  form: () => madeBy('quotes', surveys, ['csat', 'nps', 'ces']),
});

export const keywordFrequency = metric({
  label: { en: 'Keyword frequency', fr: 'Mots-clés' },
  synonyms: {
    en: ['keywords', 'top terms', 'most frequent terms', 'themes'],
    fr: ['mots-clés', 'termes fréquents', 'termes pertinents', 'thèmes émergents'],
  },
  definition: {
    en: 'Conversations closed in the period whose customer messages contain a term, the terms most typical of the period first.',
    fr: 'Conversations clôturées dans la période dont les messages du client contiennent un terme, les termes les plus propres à la période d’abord.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['conversations.last_done_at', 'created_at'],
  variants: { rank: ['log_odds', 'frequency', 'tf_idf'] },
  form: () => madeBy('topics', messages, ['closed_conversations']),
});

export const targetAttainmentRate = metric({
  label: { en: 'Target attainment', fr: 'Atteinte des objectifs (OKR)' },
  synonyms: {
    en: ['OKR attainment', 'vs target', 'goal progress'],
    fr: ['performances par rapport aux OKR', 'atteinte des objectifs'],
  },
  definition: {
    en: 'Value of a metric over its target for the same team, agent or company and period; where less is better, target over value. It needs to be told which metric.',
    fr: 'Valeur d’une mesure rapportée à son objectif pour la même équipe, personne ou entreprise et la même période ; quand moins vaut mieux, objectif rapporté à la valeur. Il faut dire de quelle mesure.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['period of the target'],
  form: () => madeBy('benchmark', metricTargets, []),
});
