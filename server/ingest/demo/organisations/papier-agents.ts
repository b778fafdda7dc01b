import type { AgentProfile } from '#server/ingest/demo/organisation-profile.ts';

type Person = readonly [
  name: string,
  slots: number,
  pace: number,
  skill: number,
  warmth: number,
  contract: number,
  startedDaysAgo: number,
];

const supportFr: readonly Person[] = [
  ['Léa Martin', 3, 0.9, 1.06, 0.22, 1, 1650],
  ['Inès Dupont', 2, 0.97, 1.02, 0.1, 1, 1200],
  ['Hugo Bernard', 2, 1.06, 0.98, 0, 1, 900],
  ['Chloé Petit', 3, 0.95, 1.04, 0.15, 0.8, 760],
  ['Lucas Moreau', 2, 1.0, 1.0, 0.02, 1, 1400],
  ['Emma Laurent', 2, 0.98, 1.0, 0.08, 1, 640],
  ['Nathan Girard', 2, 1.1, 0.96, -0.08, 1, 420],
  ['Manon Roux', 2, 0.94, 1.03, 0.12, 0.8, 980],
  ['Louis Fournier', 2, 1.02, 1.0, 0, 1, 1100],
  ['Camille Blanc', 2, 1.0, 1.01, 0.05, 0.6, 820],
  ['Théo Garnier', 1, 1.18, 0.94, -0.04, 1, 150],
];
const supportEn: readonly Person[] = [
  ['Alice Morgan', 3, 0.92, 1.05, 0.18, 1, 1500],
  ['Oliver Smith', 2, 1.0, 1.0, 0.02, 1, 1150],
  ['Grace Taylor', 2, 0.97, 1.02, 0.1, 0.8, 700],
  ['Harry Evans', 2, 1.08, 0.97, -0.05, 1, 530],
  ['Amelia Clark', 2, 0.98, 1.01, 0.08, 1, 880],
  ['Jack Wilson', 2, 1.12, 0.96, -0.02, 1, 210],
  ['Tom Weber', 3, 1.0, 1.02, 0.05, 1, 1320],
  ['Elena García', 2, 0.99, 1.01, 0.12, 0.8, 610],
];
const premium: readonly Person[] = [
  ['Sarah Cohen', 3, 0.98, 1.06, 0.2, 1, 1700],
  ['Adam Leroy', 3, 1.04, 1.02, 0.06, 1, 950],
  ['Sophie Turner', 3, 1.0, 1.03, 0.12, 1, 840],
  ['George Walker', 2, 1.06, 1.0, 0.02, 1, 1010],
  ['Clara Fischer', 3, 0.97, 1.02, 0.1, 0.8, 560],
];
const billing: readonly Person[] = [
  ['Julie Lambert', 2, 0.96, 1.04, 0.06, 1, 1480],
  ['Antoine Faure', 2, 1.05, 0.99, -0.05, 1, 720],
  ['Emily Hall', 2, 1.0, 1.01, 0.05, 1, 660],
  ['David Stein', 2, 1.02, 1.0, 0, 1, 1250],
];
const logistics: readonly Person[] = [
  ['Zoé Mercier', 2, 0.97, 1.03, 0.08, 1, 1380],
  ['Paul Renard', 2, 1.08, 0.97, -0.06, 1, 590],
  ['Noah Young', 2, 1.03, 0.99, 0, 1, 470],
  ['Lina Haddad', 2, 0.98, 1.01, 0.06, 0.8, 790],
];
const customerSuccess: readonly Person[] = [
  ['Marc Olivier', 2, 1.0, 1.04, 0.14, 1, 1600],
  ['Nina Rossi', 2, 0.98, 1.05, 0.2, 1, 1040],
  ['Priya Patel', 2, 0.97, 1.04, 0.16, 1, 680],
  ['Samuel Okoye', 2, 1.05, 1.01, 0.05, 1, 95],
];

/** Who of Support FR helps out live customers in English. */
const bilingual = new Set([
  'Léa Martin',
  'Inès Dupont',
  'Chloé Petit',
  'Lucas Moreau',
  'Emma Laurent',
  'Manon Roux',
  'Louis Fournier',
]);

/** The thirty-six people, in the order in which their teams are listed, then the Copilot and the bot. */
export const papierAgents: readonly AgentProfile[] = [
  ...supportFr.map((person, index) =>
    human(person, 'Support FR', [
      'Chat FR',
      'Email FR',
      'Voice FR',
      ...(index % 2 === 0 || index > 6 ? ['Social'] : []),
      ...(bilingual.has(person[0]) ? ['Chat EN', 'Voice EN'] : []),
    ]),
  ),
  ...supportEn.map((person, index) =>
    human(person, 'Support EN', ['Chat EN', 'Email EN', 'Voice EN', ...(index % 2 === 0 ? ['Social'] : [])]),
  ),
  ...premium.map((person) => human(person, 'Premium', ['Premium'], ['Email EN', 'Email FR'])),
  ...billing.map((person) => human(person, 'Billing', ['Billing'], ['Email FR', 'Email EN'])),
  ...logistics.map((person) => human(person, 'Logistics', ['Logistics'], ['Social', 'Email FR'])),
  ...customerSuccess.map((person) => human(person, 'Customer Success', [], ['Premium'])),
  assistant('Nova', 'copilot'),
  assistant('FAQ Bot', 'bot'),
];

function human(
  [name, slots, pace, skill, warmth, contract, startedDaysAgo]: Person,
  team: string,
  queues: readonly string[],
  overflow: readonly string[] = [],
): AgentProfile {
  return {
    name,
    kind: 'human',
    team,
    queues,
    overflow,
    slots,
    pace,
    skill,
    warmth,
    contract,
    startedDaysAgo,
  };
}

function assistant(name: string, kind: 'copilot' | 'bot'): AgentProfile {
  return {
    name,
    kind,
    team: 'Support FR',
    queues: [],
    overflow: [],
    slots: 500,
    pace: 1,
    skill: 1,
    warmth: 0,
    contract: 0,
    startedDaysAgo: 500,
  };
}
