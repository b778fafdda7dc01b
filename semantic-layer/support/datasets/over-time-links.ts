import { conditionWords } from '#semantic-layer/define/condition.ts';
import type { OverTimeLink } from '#semantic-layer/define/dataset.ts';

const ofAgents = { key: 'agent_id', everyone: 'cx.agents' } as const;

/** Which team an agent was in, and when: a transfer in the middle of a day gives each team its part of it. */
export const teamMembership: OverTimeLink = {
  ...ofAgents,
  name: 'team_membership',
  table: 'cx.team_memberships',
  start: 'started_at',
  end: 'ended_at',
  where: null,
  isExclusive: true,
  parent: null,
};

/** Which queues an agent served, and when: their channel and distribution group are the agent's at that time. */
export const queueMembership: OverTimeLink = {
  ...ofAgents,
  name: 'queue_membership',
  table: 'cx.queue_members',
  start: 'started_at',
  end: 'ended_at',
  where: null,
  isExclusive: false,
  parent: { table: 'cx.queues', column: 'queue_id' },
};

/** Planned work of the agent; time off is taken out when shifts are loaded. */
export const plannedWork: OverTimeLink = {
  ...ofAgents,
  name: 'planned_work',
  table: 'cx.shifts',
  start: 'starts_at',
  end: 'ends_at',
  where: conditionWords<'cx.shifts'>().equals('kind', 'work'),
  isExclusive: true,
  parent: null,
};
