import { describe, expect, test } from 'vitest';
import type { StatusInterval } from './conversation-facts.ts';
import { at, customer, derive } from './testing/conversation-evidence.ts';

const history = (intervals: readonly StatusInterval[]) =>
  intervals.map(({ status, startedAt, endedAt }) => [
    status,
    clockTime(startedAt),
    endedAt === null ? null : clockTime(endedAt),
  ]);

function clockTime(micros: number): string {
  return new Date(micros / 1000 + 3_600_000).toISOString().slice(8, 19).replace('T', ' ').replace(/:00$/, '');
}

describe('status history', () => {
  test('of a source that keeps none is made from the timestamps', () => {
    const facts = {
      status: 'done',
      queueEnteredAt: at('02 10:05'),
      firstResponseAt: at('02 10:20'),
      firstDoneAt: at('02 10:30'),
      lastDoneAt: at('02 10:30'),
    } as const;
    expect(history(derive(facts).history)).toEqual([
      ['open', '02 10:00', '02 10:05'],
      ['queued', '02 10:05', '02 10:20'],
      ['open', '02 10:20', '02 10:30'],
      ['done', '02 10:30', null],
    ]);
  });

  test('knows two closings: reopened when the customer wrote again', () => {
    const facts = { status: 'done', firstDoneAt: at('02 11:40'), lastDoneAt: at('03 10:00') } as const;
    const derived = derive(facts, { messages: [customer('02 10:00'), customer('03 09:50')] });
    expect(history(derived.history)).toEqual([
      ['open', '02 10:00', '02 11:40'],
      ['done', '02 11:40', '03 09:50'],
      ['open', '03 09:50', '03 10:00'],
      ['done', '03 10:00', null],
    ]);
    expect(derived.reopenedCount).toBe(1);
  });

  test('closed at a moment nobody knows: it ends with the last sign of life, no closing is made up', () => {
    const derived = derive({ status: 'done', lastActivityAt: at('02 12:00') });
    expect(history(derived.history)).toEqual([['open', '02 10:00', '02 12:00']]);
    expect(derived.instants.lastDoneAt).toBeNull();
  });

  test('a merge ends it', () => {
    const intervals: StatusInterval[] = [{ status: 'open', startedAt: at('02 10:02'), endedAt: null }];
    const derived = derive({ isMerged: true, mergedAt: at('02 10:10') }, { intervals, origin: 'given' });
    expect(history(derived.history)).toEqual([['open', '02 10:02', '02 10:10']]);
  });

  test('never overlaps: the later start wins', () => {
    const intervals: StatusInterval[] = [
      { status: 'open', startedAt: at('02 10:00'), endedAt: at('02 12:00') },
      { status: 'done', startedAt: at('02 11:00'), endedAt: null },
    ];
    expect(history(derive({ status: 'done' }, { intervals, origin: 'given' }).history)).toEqual([
      ['open', '02 10:00', '02 11:00'],
      ['done', '02 11:00', null],
    ]);
  });

  test('known from an earlier import is carried on to what is new', () => {
    const intervals: StatusInterval[] = [{ status: 'open', startedAt: at('02 10:00'), endedAt: null }];
    const closed = derive({ status: 'done', lastDoneAt: at('03 10:00') }, { intervals, origin: 'known' });
    expect(history(closed.history)).toEqual([
      ['open', '02 10:00', '03 10:00'],
      ['done', '03 10:00', null],
    ]);
    const reopened = {
      status: 'open',
      lastDoneAt: at('03 10:00'),
      lastCustomerActivityAt: at('05 12:00'),
    } as const;
    expect(
      history(derive(reopened, { intervals: closed.history, origin: 'known' }).history).slice(1),
    ).toEqual([
      ['done', '03 10:00', '05 12:00'],
      ['open', '05 12:00', null],
    ]);
  });

  test('may still come: nothing is made up before the end of the import', () => {
    expect(derive({}, { origin: 'known' }).history).toEqual([]);
  });
});
