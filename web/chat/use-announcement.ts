import { useMessages } from '#web/messages/messages-context.tsx';
import type { Conversation } from './conversation.ts';

/** What a screen reader is told as it happens: the step being worked on, then the sentence that answers. */
export function useAnnouncement({ turns }: Conversation): string {
  const { working } = useMessages();
  const turn = turns.at(-1);
  if (!turn) return '';
  switch (turn.status) {
    case 'working': {
      const step = turn.progress.steps.at(-1) ?? 'interpret';
      return working.stepNow(working.steps[step]);
    }
    case 'stopped':
      return working.stopped;
    case 'failed':
      return '';
    case 'done': {
      if (turn.shown) return working.ready(turn.shown.answer.headline);
      const reading = turn.progress.interpretation;
      if (reading?.kind === 'clarify') return reading.question;
      return reading?.kind === 'refuse' ? reading.message : '';
    }
  }
}
