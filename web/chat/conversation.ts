import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { Answer, AnswerStep, Chart, Fact } from '#server/answer/answer.ts';
import type { StoredAnswer } from '#server/http/api-types.ts';
import type { AskEvent } from '#web/api/ask.ts';
import type { Problem } from '#web/api/problem.ts';

/** What has arrived so far of an answer that is being worked on. */
export type Progress = {
  readonly interpretation: Interpretation | null;
  readonly steps: readonly AnswerStep[];
  readonly facts: readonly Fact[];
  readonly charts: readonly Chart[];
};

/** An answer on screen, with the reading it was made from. */
export type ShownAnswer = { readonly interpretation: Interpretation; readonly answer: Answer };

/**
 * One question and what became of it. While a changed reading is worked out, `shown` keeps the answer before it, so
 * that a failure takes nothing away from the reader.
 */
export type Turn = {
  readonly key: string;
  readonly question: string;
  /** Id of the answer this question follows up. */
  readonly after: string | null;
  /** The reading the reader chose; null where the question is read by Vigie. */
  readonly plan: Plan | null;
  readonly status: 'working' | 'done' | 'failed' | 'stopped';
  readonly progress: Progress;
  readonly shown: ShownAnswer | null;
  readonly problem: Problem | null;
};

export type Conversation = { readonly turns: readonly Turn[] };

export type ConversationAction =
  | {
      readonly kind: 'asked';
      readonly key: string;
      readonly question: string;
      readonly after: string | null;
      readonly plan: Plan | null;
    }
  | { readonly kind: 'arrived'; readonly key: string; readonly event: AskEvent }
  | { readonly kind: 'failed'; readonly key: string; readonly problem: Problem }
  | { readonly kind: 'stopped'; readonly key: string }
  | { readonly kind: 'opened'; readonly key: string; readonly stored: StoredAnswer }
  | { readonly kind: 'cleared' };

export const emptyConversation: Conversation = { turns: [] };

const noProgress: Progress = { interpretation: null, steps: [], facts: [], charts: [] };

export function conversationReducer(conversation: Conversation, action: ConversationAction): Conversation {
  switch (action.kind) {
    case 'asked':
      return askTurn(conversation, action);
    case 'arrived':
      return changeTurn(conversation, action.key, (turn) => receive(turn, action.event));
    case 'failed':
      return changeTurn(conversation, action.key, (turn) => ({
        ...turn,
        status: 'failed',
        problem: action.problem,
      }));
    case 'stopped':
      return changeTurn(conversation, action.key, (turn) => ({ ...turn, status: 'stopped' }));
    case 'opened':
      return { turns: [openedTurn(action.key, action.stored)] };
    case 'cleared':
      return emptyConversation;
  }
}

/** The answer a new question follows up: the latest one on screen, before the turn `key` when given. */
export function answerBefore(conversation: Conversation, key?: string): string | null {
  const end = key === undefined ? -1 : conversation.turns.findIndex((turn) => turn.key === key);
  const earlier = end === -1 ? conversation.turns : conversation.turns.slice(0, end);
  return earlier.findLast((turn) => turn.shown)?.shown?.answer.id ?? null;
}

export function isWorking(conversation: Conversation): boolean {
  return conversation.turns.some((turn) => turn.status === 'working');
}

export function hasAnswer(conversation: Conversation, answerId: string): boolean {
  return conversation.turns.some((turn) => turn.shown?.answer.id === answerId);
}

function askTurn(
  conversation: Conversation,
  { key, question, after, plan }: Extract<ConversationAction, { kind: 'asked' }>,
): Conversation {
  const before = conversation.turns.find((turn) => turn.key === key);
  const asked: Turn = {
    key,
    question,
    after,
    plan,
    status: 'working',
    progress: noProgress,
    // The answer to another question would only mislead.
    shown: before?.question === question ? before.shown : null,
    problem: null,
  };
  if (!before) return { turns: [...conversation.turns, asked] };
  return changeTurn(conversation, key, () => asked);
}

function receive(turn: Turn, event: AskEvent): Turn {
  const { progress } = turn;
  switch (event.kind) {
    case 'interpretation': {
      const isOver = event.content.kind !== 'plan';
      const next: Turn = { ...turn, progress: { ...progress, interpretation: event.content } };
      return isOver ? { ...next, status: 'done', shown: null } : next;
    }
    case 'step':
      return { ...turn, progress: { ...progress, steps: [...progress.steps, event.content.step] } };
    case 'fact':
      return { ...turn, progress: { ...progress, facts: [...progress.facts, event.content] } };
    case 'chart':
      return { ...turn, progress: { ...progress, charts: [...progress.charts, event.content] } };
    case 'answer':
      return complete(turn, event.content);
    case 'error':
      return { ...turn, status: 'failed', problem: event.content };
    case 'retry':
      return { ...turn, status: 'failed', problem: { code: 'going-away', message: '', hint: '' } };
  }
}

function complete(turn: Turn, answer: Answer): Turn {
  const interpretation = turn.progress.interpretation ?? chosenReading(turn.plan);
  if (!interpretation)
    return { ...turn, status: 'failed', problem: { code: 'interrupted', message: '', hint: '' } };
  return { ...turn, status: 'done', shown: { interpretation, answer } };
}

/** A chosen reading may come back without an interpretation: it is the plan that was sent. */
function chosenReading(plan: Plan | null): Interpretation | null {
  return plan ? { kind: 'plan', plan, assumptions: [], alternatives: [] } : null;
}

function openedTurn(key: string, { answer, interpretation }: StoredAnswer): Turn {
  return {
    key,
    question: answer.question,
    after: null,
    plan: null,
    status: 'done',
    progress: noProgress,
    shown: { interpretation, answer },
    problem: null,
  };
}

function changeTurn(conversation: Conversation, key: string, change: (turn: Turn) => Turn): Conversation {
  return { turns: conversation.turns.map((turn) => (turn.key === key ? change(turn) : turn)) };
}
