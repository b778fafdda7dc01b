import type { Localized } from '#semantic-layer/query/locale.ts';

export type GuidedCategory = {
  readonly id: string;
  readonly label: Localized<string>;
  /** The prompts that make the category. */
  readonly count: number;
};

/** The categories of the guided library, in the order a reader meets them. */
export const guidedCategories: readonly GuidedCategory[] = [
  { id: 'volume', label: { en: 'Volume and demand', fr: 'Volume et demande' }, count: 22 },
  { id: 'response_times', label: { en: 'Response times', fr: 'Temps de réponse' }, count: 22 },
  {
    id: 'resolution',
    label: { en: 'Resolution and quality of handling', fr: 'Résolution et qualité de traitement' },
    count: 20,
  },
  { id: 'sla', label: { en: 'SLA performance', fr: 'Performance SLA' }, count: 18 },
  {
    id: 'satisfaction',
    label: { en: 'Satisfaction: CSAT, NPS, CES', fr: 'Satisfaction : CSAT, NPS, CES' },
    count: 22,
  },
  {
    id: 'voice_of_customer',
    label: { en: 'Voice of the customer and topics', fr: 'Voix du client et sujets' },
    count: 20,
  },
  {
    id: 'agent_performance',
    label: { en: 'Rep scorecards and coaching', fr: 'Tableaux de bord des représentants et coaching' },
    count: 20,
  },
  {
    id: 'real_time',
    label: { en: 'Real-time operations (Team Pulse)', fr: 'Pilotage en temps réel (Team Pulse)' },
    count: 18,
  },
  { id: 'backlog', label: { en: 'Backlog and capacity', fr: 'Backlog et capacité' }, count: 18 },
  {
    id: 'workforce',
    label: { en: 'Staffing, presence and occupancy', fr: 'Effectifs, présence et occupation' },
    count: 24,
  },
  {
    id: 'forecast',
    label: { en: 'Forecasts and scenarios', fr: 'Prévisions et scénarios' },
    count: 18,
  },
  {
    id: 'benchmark',
    label: { en: 'Benchmarks and comparisons', fr: 'Comparaisons et références' },
    count: 16,
  },
  {
    id: 'automation',
    label: { en: 'AI copilots and automation', fr: 'Copilots IA et automatisation' },
    count: 22,
  },
  {
    id: 'knowledge',
    label: { en: 'Knowledge base and content gaps', fr: 'Base de connaissances et lacunes' },
    count: 18,
  },
  { id: 'sales', label: { en: 'Sales and conversion', fr: 'Ventes et conversion' }, count: 20 },
  {
    id: 'opportunities',
    label: { en: 'Targeting and missed opportunities', fr: 'Ciblage et opportunités manquées' },
    count: 16,
  },
  {
    id: 'accounts',
    label: { en: 'Accounts, adoption and success', fr: 'Comptes, adoption et succès client' },
    count: 20,
  },
  {
    id: 'planning',
    label: { en: 'Time tracking and project peering', fr: 'Suivi du temps et peering de projets' },
    count: 20,
  },
  {
    id: 'weekly_review',
    label: { en: 'Weekly review and proactive findings', fr: 'Revue hebdomadaire et constats proactifs' },
    count: 18,
  },
];
