import { conversations } from './datasets/conversations.ts';

/** Conversations in which the copilot replied at least once. */
export const withCopilot = conversations.words.hasLinked(
  'cx.messages',
  { conversation_id: 'id' },
  (message) => message.equals('author_kind', 'copilot'),
);
