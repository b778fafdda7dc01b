import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { writeConversation } from './conversation-records.ts';

/** Nothing more will happen to it: its records go out. A merged one goes right after the one it went into. */
export function handOut(desk: Desk, conversation: Conversation): void {
  const survivor = conversation.mergedInto;
  if (survivor !== null && desk.running.has(survivor)) {
    survivor.duplicates.push(conversation);
    return;
  }
  desk.running.delete(conversation);
  writeConversation(desk, conversation);
  desk.onFinished(conversation);
  for (const duplicate of conversation.duplicates) handOut(desk, duplicate);
}
