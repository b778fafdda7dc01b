import { divide } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import { contacts } from '#semantic-layer/support/datasets/contacts.ts';
import { queueEntries } from '#semantic-layer/support/datasets/queue-entries.ts';
import { transactions } from '#semantic-layer/support/datasets/transactions.ts';
import { presenceForms } from '#semantic-layer/support/presence-forms.ts';

const people = { kind: 'one-of', column: 'kind', values: ['human', 'expert'] } as const;
const productionHours = {
  production_hours: { ...presenceForms.spent.inProduction, secondsPerUnit: 3_600 },
};

export const contactsPerHour = metric({
  label: { en: 'Contacts per hour', fr: 'Contacts par heure (Cts/h)' },
  synonyms: {
    en: ['contacts per production hour', 'productivity', 'throughput per hour'],
    fr: ['contacts par heure', 'Cts/h', 'productivité horaire'],
  },
  definition: {
    en: 'Contacts ended in the period by people (agents and experts), over the hours these people were in production.',
    fr: 'Contacts terminés dans la période par des personnes (conseillers et experts), rapportés à leurs heures en production.',
  },
  unit: 'per_hour',
  direction: 'up_good',
  anchors: ['ended_at'],
  form: () =>
    divide(
      {
        name: 'contacts_of_people',
        form: contacts.count(contacts.words.ofParent(['agent'], people)),
        anchor: 'ended_at',
      },
      productionHours,
    ),
});

export const revenuePerProductionHour = metric({
  label: { en: 'Revenue per production hour', fr: 'CA après conversation / heure' },
  synonyms: {
    en: ['revenue per hour', 'revenue per agent hour'],
    fr: ['CA après conversation par heure', 'CA par heure de production'],
  },
  definition: {
    en: 'Revenue after the conversations in which at least one person replied, over the hours people were in production. By agent, the revenue goes to everyone who replied.',
    fr: 'Chiffre d’affaires après les conversations où au moins une personne a répondu, rapporté aux heures de production des personnes. Par agent, il revient à chaque personne ayant répondu.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['occurred_at'],
  form: () => {
    const { words, value, aggregate } = transactions;
    const byPerson = words.hasLinked('cx.contacts', { conversation_id: 'conversation_id' }, (contact) =>
      contact.all(
        contact.isPresent('first_response_at'),
        contact.hasLinked('cx.agents', { id: 'agent_id' }, (agent) => agent.oneOf('kind', people.values)),
      ),
    );
    return divide(
      {
        name: 'revenue_of_people',
        form: aggregate({ kind: 'sum', of: value('amount') }, byPerson),
        anchor: 'occurred_at',
      },
      productionHours,
    );
  },
});

export const lastQueueWaitTime = metric({
  label: { en: 'Last queue wait', fr: 'Dernier temps d’attente' },
  synonyms: {
    en: ['last wait time', 'most recent wait', 'latest wait'],
    fr: ['derniers temps d’attente', 'dernière attente'],
  },
  definition: {
    en: 'Wait of the conversation most recently taken from the queue by the end of the period, or now. Best read by queue.',
    fr: 'Attente de la dernière conversation sortie de file avant la fin de la période, ou maintenant. À lire de préférence par file.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['as_of'],
  form: (): SnapshotForm<keyof typeof queueEntries.dimensions> => ({
    kind: 'snapshot',
    dataset: queueEntries,
    where: queueEntries.words.equals('exit_reason', 'assigned'),
    start: 'left_at',
    end: null,
    measure: { kind: 'last', of: queueEntries.value('wait_seconds'), by: 'left_at' },
  }),
});
