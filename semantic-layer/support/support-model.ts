import type { SemanticModel } from '#semantic-layer/define/model.ts';
import { type DimensionId, dimensions } from './dimensions.ts';
import {
  inboundConversations,
  inboundCustomers,
  messagesPerConversation,
  messagesSent,
} from './metrics/arrivals.ts';
import {
  automatedConversations,
  automatedConversationsRate,
  automationRate,
  fullyAutomatedConversations,
  partiallyAutomatedConversations,
} from './metrics/automation.ts';
import {
  closeAfterLastMessageTime,
  contactFirstResponseTime,
  contactHandleTime,
  contactsHandled,
  initiatedContacts,
  unansweredInitiatedContacts,
} from './metrics/contacts.ts';
import { conversionRate, copilotConversionRate, revenuePerConversation } from './metrics/conversion.ts';
import {
  copilotAnswerRate,
  copilotConversations,
  copilotFullyAnsweredConversations,
  copilotNegativeFeedbackRate,
  copilotParticipationRate,
  copilotPositiveFeedbackRate,
  copilotTransferRate,
  undetectedIntentRate,
} from './metrics/copilot.ts';
import {
  kbArticleRating,
  kbNoResultRate,
  kbNoResultSearches,
  kbSearches,
  kbViews,
  knowledgeGapCount,
} from './metrics/knowledge.ts';
import { csat, slaAchievementRate } from './metrics/quality.ts';
import { queueAbandonmentRate } from './metrics/queues.ts';
import { customerMoments, reviewRating } from './metrics/recognition.ts';
import { customerResponseTime, customerWaitTime, responseTime } from './metrics/replies.ts';
import {
  firstContactResolutionRate,
  reopenRate,
  resolutionRate,
  resolutionTimeFirst,
} from './metrics/resolution.ts';
import {
  averageOrderValueAfterConversation,
  averageOrderValueSite,
  copilotRevenue,
  revenueAfterConversation,
  siteRevenue,
  siteTransactions,
  timeToPurchase,
  transactionsAfterConversation,
} from './metrics/sales.ts';
import { sentimentScore } from './metrics/sentiment.ts';
import { simulatedResolutionRate } from './metrics/simulation.ts';
import {
  conversationsInSlaPolicy,
  slaBreachedConversations,
  slaBreachRate,
  ticketsAnsweredLate,
  ticketsAnsweredOnTime,
  ticketsClosedLate,
  ticketsClosedOnTime,
} from './metrics/sla.ts';
import { firstResponseTime, handleTime, queueWaitTime, resolutionTimeLast } from './metrics/speed.ts';
import { automatedCsat, ces, nps, surveyResponseRate } from './metrics/surveys.ts';
import { timeTrackedHours } from './metrics/time-tracking.ts';
import { closedConversations, messagesReceived, ticketVolume } from './metrics/volume.ts';
import { workforceMetrics } from './workforce-metrics.ts';

const metrics = {
  time_tracked_hours: timeTrackedHours,
  ...workforceMetrics,
  inbound_conversations: inboundConversations,
  inbound_customers: inboundCustomers,
  messages_sent: messagesSent,
  messages_per_conversation: messagesPerConversation,
  automation_rate: automationRate,
  automated_conversations_rate: automatedConversationsRate,
  automated_conversations: automatedConversations,
  fully_automated_conversations: fullyAutomatedConversations,
  partially_automated_conversations: partiallyAutomatedConversations,
  contacts_handled: contactsHandled,
  initiated_contacts: initiatedContacts,
  unanswered_initiated_contacts: unansweredInitiatedContacts,
  contact_handle_time: contactHandleTime,
  contact_first_response_time: contactFirstResponseTime,
  close_after_last_message_time: closeAfterLastMessageTime,
  revenue_per_conversation: revenuePerConversation,
  conversion_rate: conversionRate,
  copilot_conversion_rate: copilotConversionRate,
  copilot_conversations: copilotConversations,
  copilot_participation_rate: copilotParticipationRate,
  copilot_transfer_rate: copilotTransferRate,
  copilot_fully_answered_conversations: copilotFullyAnsweredConversations,
  copilot_answer_rate: copilotAnswerRate,
  undetected_intent_rate: undetectedIntentRate,
  copilot_positive_feedback_rate: copilotPositiveFeedbackRate,
  copilot_negative_feedback_rate: copilotNegativeFeedbackRate,
  kb_views: kbViews,
  kb_article_rating: kbArticleRating,
  kb_searches: kbSearches,
  kb_no_result_searches: kbNoResultSearches,
  kb_no_result_rate: kbNoResultRate,
  knowledge_gap_count: knowledgeGapCount,
  csat,
  sla_achievement_rate: slaAchievementRate,
  queue_abandonment_rate: queueAbandonmentRate,
  customer_moments: customerMoments,
  review_rating: reviewRating,
  response_time: responseTime,
  customer_response_time: customerResponseTime,
  customer_wait_time: customerWaitTime,
  resolution_rate: resolutionRate,
  reopen_rate: reopenRate,
  resolution_time_first: resolutionTimeFirst,
  first_contact_resolution_rate: firstContactResolutionRate,
  transactions_after_conversation: transactionsAfterConversation,
  revenue_after_conversation: revenueAfterConversation,
  site_revenue: siteRevenue,
  site_transactions: siteTransactions,
  average_order_value_after_conversation: averageOrderValueAfterConversation,
  average_order_value_site: averageOrderValueSite,
  time_to_purchase: timeToPurchase,
  copilot_revenue: copilotRevenue,
  sentiment_score: sentimentScore,
  simulated_resolution_rate: simulatedResolutionRate,
  conversations_in_sla_policy: conversationsInSlaPolicy,
  sla_breached_conversations: slaBreachedConversations,
  sla_breach_rate: slaBreachRate,
  tickets_closed_on_time: ticketsClosedOnTime,
  tickets_closed_late: ticketsClosedLate,
  tickets_answered_on_time: ticketsAnsweredOnTime,
  tickets_answered_late: ticketsAnsweredLate,
  queue_wait_time: queueWaitTime,
  first_response_time: firstResponseTime,
  resolution_time_last: resolutionTimeLast,
  handle_time: handleTime,
  nps,
  ces,
  survey_response_rate: surveyResponseRate,
  automated_csat: automatedCsat,
  ticket_volume: ticketVolume,
  closed_conversations: closedConversations,
  messages_received: messagesReceived,
};

export type SupportMetrics = typeof metrics;

export type MetricId = keyof SupportMetrics;

/** What Vigie knows about customer support: every number and what it can be split by. */
export const supportModel: SemanticModel<MetricId, DimensionId> = { metrics, dimensions };
