import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { agents } from './agents.ts';
import { queueMembership, teamMembership } from './over-time-links.ts';

/** One row per stretch in which an agent is connected with the same status and load; no row is offline. */
export const agentPresence = declareDataset('cx.agent_status_intervals', {
  alias: 'presence',
  times: ['started_at', 'ended_at'],
  parents: { agent: { column: 'agent_id', dataset: agents, isAlwaysThere: true } },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    agent_status: (by) => by.column('status'),
    agent_status_reason: (by) => by.column('status_reason'),
    occupancy_level: (by) => by.column('occupancy'),
    team: (by) => by.overTime(teamMembership, 'team_id'),
    queue: (by) => by.overTime(queueMembership, 'queue_id'),
    channel: (by) => by.overTimeOfParent(queueMembership, 'channel'),
    distribution_group: (by) => by.overTimeOfParent(queueMembership, 'distribution_group'),
  },
});

const { words } = agentPresence;

/** Agents and experts: a copilot is always there and would flatten every rate. */
export const isPerson = words.ofParent(['agent'], {
  kind: 'one-of',
  column: 'kind',
  values: ['human', 'expert'],
});
