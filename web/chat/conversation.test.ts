import { describe, expect, test } from 'vitest';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import { cannedAnswer } from '#web/testing/canned-answer.ts';
import { clarifyReading, driversPlan, driversReading } from '#web/testing/canned-reading.ts';
import {
  answerBefore,
  type Conversation,
  type ConversationAction,
  conversationReducer,
  emptyConversation,
  isWorking,
} from './conversation.ts';

const question = 'Why did chat waits rise last week?';

function play(...actions: readonly ConversationAction[]): Conversation {
  return actions.reduce(conversationReducer, emptyConversation);
}

function asked(key: string, text = question): ConversationAction {
  return { kind: 'asked', key, question: text, after: null, plan: null };
}

function read(key: string, interpretation: Interpretation): ConversationAction {
  return { kind: 'arrived', key, event: { kind: 'interpretation', content: interpretation } };
}

function answered(key: string, id: string): readonly ConversationAction[] {
  return [
    read(key, driversReading),
    { kind: 'arrived', key, event: { kind: 'answer', content: cannedAnswer(id, question, driversPlan) } },
  ];
}

describe('a conversation', () => {
  test('a question waits for its answer, then shows it', () => {
    expect(isWorking(play(asked('a')))).toBe(true);
    const done = play(asked('a'), ...answered('a', 'id-1'));
    expect(done.turns[0]).toMatchObject({ status: 'done', shown: { answer: { id: 'id-1' } } });
  });

  test('a follow-up carries on from the latest answer', () => {
    const two = play(asked('a'), ...answered('a', 'id-1'), asked('b'), ...answered('b', 'id-2'));
    expect(answerBefore(two)).toBe('id-2');
  });

  test('a question asked again carries on from the answer before it, not from its own', () => {
    const two = play(asked('a'), ...answered('a', 'id-1'), asked('b'), ...answered('b', 'id-2'));
    expect(answerBefore(two, 'b')).toBe('id-1');
    expect(answerBefore(two, 'a')).toBeNull();
  });

  test('a changed reading that fails leaves the answer before it on screen', () => {
    const failed = play(asked('a'), ...answered('a', 'id-1'), asked('a'), {
      kind: 'failed',
      key: 'a',
      problem: { code: 'query-timeout', message: '', hint: '' },
    });
    expect(failed.turns).toHaveLength(1);
    expect(failed.turns[0]).toMatchObject({ status: 'failed', shown: { answer: { id: 'id-1' } } });
  });

  test('another question in the same place does not keep the answer to the first', () => {
    const changed = play(asked('a'), ...answered('a', 'id-1'), asked('a', 'How many tickets?'));
    expect(changed.turns[0]?.shown).toBeNull();
  });

  test('a question that has two readings is over once the choices are shown', () => {
    const unclear = play(asked('a'), read('a', clarifyReading));
    expect(isWorking(unclear)).toBe(false);
    expect(unclear.turns[0]?.progress.interpretation?.kind).toBe('clarify');
  });

  test('opening a past answer replaces what was on screen', () => {
    const stored = {
      answer: cannedAnswer('id-9', question, driversPlan),
      interpretation: driversReading,
      createdAt: '2026-11-20T09:04:00Z',
    };
    const opened = play(asked('a'), { kind: 'opened', key: 'b', stored });
    expect(opened.turns.map(({ shown }) => shown?.answer.id)).toEqual(['id-9']);
  });
});
