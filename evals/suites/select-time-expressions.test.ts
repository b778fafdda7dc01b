import { expect, test } from 'vitest';
import { selectTimeExpressions } from './select-time-expressions.ts';

const line = (input: string, start: string | null, rest: object = {}) =>
  JSON.stringify({
    lang: 'en',
    ref: '2013-02-12T04:30:00-02:00',
    input,
    kind: start === null ? 'negative' : 'datetime',
    start,
    end: null,
    grain: 'day',
    holiday: null,
    ...rest,
  });
const select = (...lines: readonly string[]) => selectTimeExpressions(lines.join('\n'));

test('a day of the past is kept as a half-open range, said at the moment of the collection', () => {
  expect(select(line('yesterday', '2013-02-11T00:00:00')).kept).toEqual([
    {
      id: 'public-1',
      locale: 'en',
      category: 'day',
      words: 'yesterday',
      now: '2013-02-12T04:30-02:00[-02:00]',
      from: '2013-02-11',
      to: '2013-02-12',
    },
  ]);
});

test('a unit of the calendar is kept whole', () => {
  const [week] = select(line('last week', '2013-02-04T00:00:00', { grain: 'week' })).kept;
  expect(week).toMatchObject({ from: '2013-02-04', to: '2013-02-11' });
});

test.each([
  ['monday', line('monday', '2013-02-18T00:00:00'), 'the most recent one here'],
  ['3pm', line('3pm', '2013-02-12T15:00:00', { grain: 'hour' }), 'clock times'],
  ['2/15', line('2/15', '2013-02-15T00:00:00'), 'days first'],
  ['two weeks ago', line('two weeks ago', '2013-01-29T00:00:00'), 'calendar unit'],
  ['early march', line('early march', '2013-03-01T00:00:00'), 'does not fix'],
  ['en ce moment', line('en ce moment', '2013-02-12T00:00:00', { lang: 'fr' }), 'live state'],
  ['1 adult', line('1 adult', null), 'no time'],
])('%s is left out, with the reason', (_, text, reason) => {
  const { kept, leftOut } = select(text);
  expect(kept).toEqual([]);
  expect([...leftOut.keys()].join()).toContain(reason);
});

test('a name without a year in the future is kept where the words say so', () => {
  expect(select(line('next week', '2013-02-18T00:00:00', { grain: 'week' })).kept).toHaveLength(1);
});
