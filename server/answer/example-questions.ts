import type { Locale, Localized } from '#semantic-layer/query/locale.ts';

const examples: Localized<readonly string[]> = {
  en: [
    'What was our first response time by channel last week?',
    'Why did CSAT change last month?',
    'How many tickets did we get yesterday, by channel?',
    'Which teams had the longest queue wait last week?',
    'How did the backlog evolve over the last 30 days?',
    'SLA achievement rate last month compared with the month before',
  ],
  fr: [
    'Quel a été le temps de première réponse par canal la semaine dernière\u00a0?',
    'Pourquoi la satisfaction client a-t-elle changé le mois dernier\u00a0?',
    'Combien de tickets hier, par canal\u00a0?',
    'Quelles équipes ont eu la plus longue attente en file la semaine dernière\u00a0?',
    'Comment le backlog a-t-il évolué ces 30 derniers jours\u00a0?',
    'Taux d’atteinte du SLA le mois dernier comparé au mois précédent',
  ],
};

/** Questions to start from; each can be answered on the demo data. */
export function exampleQuestions(locale: Locale): readonly string[] {
  return examples[locale];
}
