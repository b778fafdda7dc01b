import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { conversations } from './conversations.ts';

/** One row per open-to-close view of a conversation by an agent; the team is the agent's at that moment. */
export const conversationViews = declareDataset('cx.conversation_views', {
  alias: 'view',
  times: ['opened_at'],
  parents: { conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true } },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    team: (by) =>
      by.bridge('cx.team_memberships', {
        match: { agent_id: 'agent_id' },
        member: 'team_id',
        inForceAt: 'opened_at',
        keepsMissing: true,
      }),
  },
});
