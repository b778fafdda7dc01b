import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { sentimentBands } from '#semantic-layer/support/bands.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';

/** A customer's thumb, up or down, on a message of the copilot. */
export const copilotFeedback = declareDataset('cx.copilot_feedback', {
  alias: 'feedback',
  times: ['created_at'],
  dimensions: { feedback_rating: (by) => by.column('rating') },
});

/** What a message was understood to be about; without an intent when none was recognised. */
const intentDetections = declareDataset('cx.intent_detections', {
  alias: 'intent_detection',
  times: ['detected_at'],
  dimensions: { intent: (by) => by.column('intent_id') },
});

/** One row per message or note, whatever became of its conversation. Its team is the one that handled the contact. */
export const messages = declareDataset('cx.messages', {
  alias: 'message',
  times: ['sent_at'],
  parentTimes: { 'copilot_feedback.created_at': { path: ['feedback'], column: 'created_at' } },
  parents: {
    conversation: { column: 'conversation_id', dataset: conversations, isAlwaysThere: true },
    contact: { column: 'contact_id', dataset: contacts },
    feedback: { column: 'id', key: 'message_id', dataset: copilotFeedback },
    intent_detection: { column: 'id', key: 'message_id', dataset: intentDetections },
  },
  dimensions: {
    message: (by) => by.text('id'),
    channel: (by) => by.column('channel'),
    agent: (by) => by.column('agent_id'),
    language: (by) => by.column('language'),
    message_direction: (by) => by.column('direction'),
    author_kind: (by) => by.column('author_kind'),
    agent_kind: (by) => by.column('author_kind'),
    sentiment_band: (by) => by.bands('sentiment', sentimentBands),
    keyword: (by) => by.contains('body'),
    within_business_hours: (by) => by.openingHours('sent_at', ['conversation', 'team']),
  },
});
