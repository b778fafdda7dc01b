import type { Condition } from '#semantic-layer/define/condition.ts';
import { divide } from '#semantic-layer/define/derive.ts';
import type { Measure } from '#semantic-layer/define/measure.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import { agentPresence, isPerson } from '#semantic-layer/support/datasets/agent-presence.ts';

const { words, value, distinct } = agentPresence;
const respondents = distinct('agent_id');
const isAvailable = words.equals('status', 'available');
const openConversations: Measure = { kind: 'sum', of: value('open_conversations'), ofNothing: 'no-data' };
const slots: Measure = { kind: 'sum', of: value('capacity'), ofNothing: 'no-data' };

/** Of the respondents connected at an instant. */
function connected(measure: Measure, where: Condition | null) {
  const form: SnapshotForm<keyof typeof agentPresence.dimensions> = {
    kind: 'snapshot',
    dataset: agentPresence,
    where,
    start: 'started_at',
    end: 'ended_at',
    measure,
  };
  return form;
}

function isOfKind(kind: 'human' | 'copilot'): Condition {
  const copilot: Condition = { kind: 'equals', column: 'kind', value: 'copilot' };
  return kind === 'human' ? isPerson : words.ofParent(['agent'], copilot);
}

export const agentsOnline = metric({
  label: { en: 'Agents online', fr: 'Conseillers en ligne' },
  synonyms: {
    en: [
      'connected agents',
      'respondents connected',
      'agents connected',
      'agent status',
      'online agents by status',
    ],
    fr: [
      'conseillers en ligne',
      'répondants connectés',
      'agents connectés',
      'répartition des conseillers en ligne',
      'état des agents',
    ],
  },
  definition: {
    en: 'Respondents connected at the end of the period, or now, copilots included. By channel, each counts once in every channel served.',
    fr: 'Répondants connectés à la fin de la période, ou maintenant, copilotes compris. Par canal, chacun compte une fois dans chaque canal servi.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['as_of'],
  variants: { kind: ['all', 'human', 'copilot'] },
  form: ({ kind }) => connected(respondents, kind === 'all' ? null : isOfKind(kind)),
});

export const agentsAvailable = metric({
  label: { en: 'Agents available', fr: 'Agents disponibles' },
  synonyms: {
    en: ['available agents', 'agents available to take work', 'agents with capacity'],
    fr: ['agents disponibles', 'agents disponibles pour prendre le travail'],
  },
  definition: {
    en: 'People available and below their full capacity at the end of the period, or now: they can take one more conversation.',
    fr: 'Personnes disponibles et sous leur capacité maximale à la fin de la période, ou maintenant : elles peuvent prendre une conversation de plus.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['as_of'],
  variants: { kind: ['human', 'all'] },
  form: ({ kind }) => {
    const canTake = words.all(isAvailable, words.oneOf('occupancy', ['none', 'partial']));
    return connected(respondents, kind === 'all' ? canTake : words.all(isPerson, canTake));
  },
});

export const agentWorkload = metric({
  label: { en: 'Agent workload', fr: 'Occupation des répondants' },
  synonyms: {
    en: ['open conversations per agent', 'load per agent', 'respondent load', 'workload distribution'],
    fr: ['occupation des répondants', 'charge de travail des conseillers', 'charge par agent'],
  },
  definition: {
    en: 'Conversations in progress carried by the connected respondents at the end of the period, or now. By agent, it is the spread of the load.',
    fr: 'Conversations en cours portées par les répondants connectés à la fin de la période, ou maintenant. Par agent, c’est la répartition de la charge.',
  },
  unit: 'count',
  direction: 'neutral',
  anchors: ['as_of'],
  variants: { stat: ['sum', 'mean_per_agent', 'max'] },
  form: ({ stat }) => {
    switch (stat) {
      case 'sum':
        return connected(openConversations, null);
      case 'mean_per_agent':
        return connected({ kind: 'ratio', numerator: openConversations, denominator: respondents }, null);
      case 'max':
        return connected({ kind: 'max', of: value('open_conversations') }, null);
    }
  },
});

export const agentCapacity = metric({
  label: { en: 'Agent capacity', fr: 'Capacité des agents' },
  synonyms: {
    en: ['current capacity', 'total capacity', 'slots'],
    fr: ['capacité actuelle', 'capacité totale', 'places'],
  },
  definition: {
    en: 'Conversation slots of the people connected and available at the end of the period, or now.',
    fr: 'Places de conversation des personnes connectées et disponibles à la fin de la période, ou maintenant.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['as_of'],
  variants: { state: ['total', 'free'] },
  form: ({ state }) => {
    const free: Measure = {
      kind: 'sum',
      of: { kind: 'rest', of: 'capacity', less: 'open_conversations' },
      ofNothing: 'no-data',
    };
    return connected(state === 'free' ? free : slots, words.all(isPerson, isAvailable));
  },
});

export const capacityUtilization = metric({
  label: { en: 'Capacity utilization', fr: 'Utilisation de la capacité' },
  synonyms: {
    en: ['load factor', 'slots used', 'concurrency utilization'],
    fr: ['taux d’utilisation de la capacité', 'charge'],
  },
  definition: {
    en: 'Open conversations over conversation slots of the people connected and available at the end of the period, or now. It counts slots; the occupancy rate counts time.',
    fr: 'Conversations ouvertes rapportées aux places des personnes connectées et disponibles à la fin de la période, ou maintenant. Elle compte des places ; le taux d’occupation compte du temps.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['as_of'],
  form: () => {
    const people = words.all(isPerson, isAvailable);
    return divide(
      { open_conversations: connected(openConversations, people) },
      { slots: connected(slots, people) },
    );
  },
});
