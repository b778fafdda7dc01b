import { expect, test } from 'vitest';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { type Completer, createCompleter } from './complete-question.ts';

const completerOf = (locale: 'en' | 'fr'): Completer =>
  createCompleter({
    questions: [
      {
        id: 'volume',
        label: 'Volume',
        questions: [
          { id: 'volume-01', text: 'How many tickets did we receive last week, by day?', lack: null },
          { id: 'volume-02', text: 'Which channels bring the most tickets?', lack: null },
          {
            id: 'volume-03',
            text: 'Forecast tickets for next week',
            lack: 'Vigie cannot do this yet: forecast.',
          },
        ],
      },
    ],
    description: smallDescription,
    names: [
      { dimension: 'agent', value: 'Léa Martin' },
      { dimension: 'owner', value: 'Léa Martin' },
      { dimension: 'team', value: 'Support FR' },
    ],
    locale,
  });

const complete = completerOf('en');

test('the beginning of a ready question offers the whole of it, one without an answer is not offered', () => {
  expect(complete('how many tick')[0]?.text).toBe('How many tickets did we receive last week, by day?');
  expect(complete('forecast')).toEqual([]);
});

test('words from the middle of a question find it too', () => {
  expect(complete('channels tickets')).toMatchObject([{ text: 'Which channels bring the most tickets?' }]);
});

test('a person is offered once, by first or last name, without accents, in place of the letters typed', () => {
  expect(complete('csat of lea')).toEqual([
    { kind: 'name', text: 'csat of Léa Martin', label: 'Léa Martin', detail: 'Agent' },
  ]);
  expect(complete('csat of mart')).toMatchObject([{ text: 'csat of Léa Martin' }]);
});

test('a metric is found by its synonyms and written as it was begun', () => {
  expect(complete('backl')).toMatchObject([{ kind: 'metric', label: 'Open backlog', text: 'backlog' }]);
  expect(completerOf('fr')('pourquoi l’enc')).toMatchObject([{ text: 'pourquoi l’encours' }]);
  expect(complete('show me open ba')).toMatchObject([{ text: 'show me open backlog' }]);
});

test('one letter, an empty box and a finished name offer nothing', () => {
  expect(complete('')).toEqual([]);
  expect(complete('c')).toEqual([]);
  expect(complete('csat of Léa Martin')).toEqual([]);
});
