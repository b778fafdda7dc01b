import { useQueryClient } from '@tanstack/react-query';
import { type AnyRouter, useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useCallback, useMemo, useReducer, useRef } from 'react';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import type { StoredAnswer } from '#server/http/api-types.ts';
import { ask } from '#web/api/ask.ts';
import { problemOf } from '#web/api/problem.ts';
import { historyQuery, meQuery } from '#web/api/queries.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import { answerBefore, type Conversation, conversationReducer, emptyConversation } from './conversation.ts';

/** What a screen can do with the conversation. Each `ask` stops the one before it. */
export type ConversationControls = {
  readonly conversation: Conversation;
  readonly askQuestion: (question: string) => void;
  /** Answers a question again under a reading the reader chose, in the same place. */
  readonly askWithPlan: (key: string, question: string, plan: Plan) => void;
  /** Asks a question again as it was, in the same place. */
  readonly askAgain: (key: string) => void;
  /** Another question in the place of an earlier one. */
  readonly askInstead: (key: string, question: string) => void;
  readonly stop: () => void;
  readonly open: (stored: StoredAnswer) => void;
  readonly clear: () => void;
};

const ConversationContext = createContext<ConversationControls | null>(null);

export function useConversation(): ConversationControls {
  const controls = use(ConversationContext);
  if (!controls) throw new Error('useConversation is used outside of ConversationProvider');
  return controls;
}

/** Holds the conversation above the screens, so that a change of address loses nothing. */
export function ConversationProvider({ children }: { readonly children: ReactNode }) {
  const [conversation, dispatch] = useReducer(conversationReducer, emptyConversation);
  const running = useRef<{ readonly key: string; readonly abort: AbortController } | null>(null);
  const turnCount = useRef(0);
  const { locale } = useLocale();
  const queryClient = useQueryClient();
  const router = useRouter();

  const nextKey = useCallback(() => {
    turnCount.current += 1;
    return `turn-${turnCount.current}`;
  }, []);

  const stop = useCallback(() => {
    const stopped = running.current;
    running.current = null;
    stopped?.abort.abort();
    if (stopped) dispatch({ kind: 'stopped', key: stopped.key });
  }, []);

  const run = useCallback(
    async (turn: { key: string; question: string; after: string | null; plan: Plan | null }) => {
      stop();
      const abort = new AbortController();
      running.current = { key: turn.key, abort };
      dispatch({ kind: 'asked', ...turn });
      try {
        for await (const event of ask(askBody(turn, locale), abort.signal)) {
          if (abort.signal.aborted) return;
          dispatch({ kind: 'arrived', key: turn.key, event });
          if (event.kind === 'answer') giveAddress(router, event.content.id);
        }
      } catch (error) {
        if (!abort.signal.aborted) dispatch({ kind: 'failed', key: turn.key, problem: problemOf(error) });
        if (problemOf(error).code === 'not-signed-in') void queryClient.invalidateQueries(meQuery);
      } finally {
        if (running.current?.abort === abort) running.current = null;
        void queryClient.invalidateQueries({ ...historyQuery, exact: true });
      }
    },
    [locale, queryClient, router, stop],
  );

  const controls = useMemo<ConversationControls>(
    () => ({
      conversation,
      stop,
      askQuestion: (question) =>
        void run({ key: nextKey(), question, after: answerBefore(conversation), plan: null }),
      askWithPlan: (key, question, plan) =>
        void run({ key, question, after: answerBefore(conversation, key), plan }),
      askAgain: (key) => {
        const turn = conversation.turns.find((candidate) => candidate.key === key);
        if (turn) void run({ key, question: turn.question, after: turn.after, plan: turn.plan });
      },
      askInstead: (key, question) =>
        void run({ key, question, after: answerBefore(conversation, key), plan: null }),
      open: (stored) => {
        stop();
        dispatch({ kind: 'opened', key: nextKey(), stored });
      },
      clear: () => {
        stop();
        dispatch({ kind: 'cleared' });
      },
    }),
    [conversation, nextKey, run, stop],
  );
  return <ConversationContext value={controls}>{children}</ConversationContext>;
}

/** An answer on screen has the address it can be found at again. Elsewhere the reader is left where they are. */
function giveAddress(router: AnyRouter, id: string): void {
  const { pathname } = router.state.location;
  if (pathname === '/' || pathname.startsWith('/a/')) {
    void router.navigate({ to: '/a/$id', params: { id }, replace: true, resetScroll: false });
  }
}

function askBody(turn: { question: string; after: string | null; plan: Plan | null }, locale: Locale) {
  return {
    question: turn.question,
    locale,
    ...(turn.after ? { after: turn.after } : {}),
    ...(turn.plan ? { plan: turn.plan } : {}),
  };
}
