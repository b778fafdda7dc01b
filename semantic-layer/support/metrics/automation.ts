import { metric } from '#semantic-layer/define/metric.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';

const { words } = conversations;
const kept = words.isNull('merged_into_id');

export const automationRate = metric({
  label: { en: 'Automation rate', fr: 'Taux d’automatisation' },
  synonyms: {
    en: [
      'automation rate',
      'AI resolution rate',
      'self-service by AI',
      'containment rate',
      'bot resolution rate',
    ],
    fr: ['taux d’automatisation', 'taux de résolution par l’IA'],
  },
  definition: {
    en: 'Share of the conversations closed in the period that the copilot handled from end to end, without a person. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période que le Copilot a traitées de bout en bout, sans intervention humaine. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['last_done_at'],
  variants: { outcome: ['any', 'scenario_completed'] },
  minimumSample: 30,
  form: ({ outcome }) => {
    const full = words.equals('automation_level', 'full');
    const isResolved = words.equals('automation_outcome', 'scenario_completed');
    return conversations.share(outcome === 'any' ? full : words.all(full, isResolved), kept);
  },
});

export const automatedConversationsRate = metric({
  label: { en: 'Automated conversations rate', fr: 'Part des conversations automatisées' },
  synonyms: {
    en: ['share of automated conversations', 'automated share'],
    fr: ['conversations automatisées (%)', 'part automatisée'],
  },
  definition: {
    en: 'Share of the conversations closed in the period that the copilot took, wholly or in part. Deleted and merged ones are left out.',
    fr: 'Part des conversations clôturées dans la période que le Copilot a prises en charge, en tout ou en partie. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['last_done_at'],
  minimumSample: 30,
  form: () => conversations.share(words.oneOf('automation_level', ['partial', 'full']), kept),
});

export const automatedConversations = metric({
  label: { en: 'Automated conversations', fr: 'Conversations automatisées (nombre)' },
  synonyms: {
    en: ['automated volume', 'distribution of automated conversations'],
    fr: ['nombre de conversations automatisées', 'distribution des conversations automatisées'],
  },
  definition: {
    en: 'Conversations closed in the period that the copilot handled wholly or in part. Deleted and merged ones are left out.',
    fr: 'Conversations clôturées dans la période que le Copilot a traitées en tout ou en partie. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['last_done_at'],
  form: () => conversations.count(words.all(kept, words.oneOf('automation_level', ['partial', 'full']))),
});

export const fullyAutomatedConversations = metric({
  label: { en: 'Fully automated conversations', fr: 'Conversations entièrement automatisées' },
  synonyms: {
    en: ['fully automated', 'no human intervention', 'handled by AI only'],
    fr: ['conversations entièrement automatisées'],
  },
  definition: {
    en: 'Conversations closed in the period in which only the copilot took part. Deleted and merged ones are left out.',
    fr: 'Conversations clôturées dans la période auxquelles seul le Copilot a participé. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['last_done_at'],
  form: () => conversations.count(words.all(kept, words.equals('automation_level', 'full'))),
});

export const partiallyAutomatedConversations = metric({
  label: { en: 'Partially automated conversations', fr: 'Conversations partiellement automatisées' },
  synonyms: {
    en: ['partially automated', 'escalated from copilot', 'handed over'],
    fr: ['conversations partiellement automatisées'],
  },
  definition: {
    en: 'Conversations closed in the period that the copilot began and handed over to an agent. Deleted and merged ones are left out.',
    fr: 'Conversations clôturées dans la période commencées par le Copilot puis transférées à un conseiller. Les supprimées et les fusionnées sont exclues.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['last_done_at'],
  form: () => conversations.count(words.all(kept, words.equals('automation_level', 'partial'))),
});
