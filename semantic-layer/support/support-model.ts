import type { SemanticModel } from '#semantic-layer/define/model.ts';
import { type DimensionId, dimensions } from './dimensions.ts';
import { backlogOpen } from './metrics/backlog.ts';
import { csat, slaAchievementRate } from './metrics/quality.ts';
import { firstResponseTime, handleTime, queueWaitTime, resolutionTimeLast } from './metrics/speed.ts';
import { closedConversations, messagesReceived, ticketVolume } from './metrics/volume.ts';

const metrics = {
  ticket_volume: ticketVolume,
  closed_conversations: closedConversations,
  messages_received: messagesReceived,
  backlog_open: backlogOpen,
  queue_wait_time: queueWaitTime,
  first_response_time: firstResponseTime,
  resolution_time_last: resolutionTimeLast,
  handle_time: handleTime,
  sla_achievement_rate: slaAchievementRate,
  csat,
};

export type MetricId = keyof typeof metrics;

/** What Vigie knows about customer support: every number and what it can be split by. */
export const supportModel: SemanticModel<MetricId, DimensionId> = { metrics, dimensions };
