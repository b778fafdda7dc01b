import { expect, test } from 'vitest';
import { findQuestions } from './find-questions.ts';

const categories = [
  {
    id: 'speed',
    label: 'Temps de réponse',
    questions: [
      { id: 'speed-1', text: 'Prévois les délais de demain', lack: 'Pas encore.' },
      { id: 'speed-2', text: 'Quel délai moyen par équipe ?', lack: null },
    ],
  },
  {
    id: 'volume',
    label: 'Volume',
    questions: [{ id: 'volume-1', text: 'Combien de tickets ?', lack: null }],
  },
];

test('words are found without their accents, in any order, and what has an answer comes first', () => {
  const ids = findQuestions(categories, 'delai').flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(ids).toEqual(['speed-2', 'speed-1']);
  expect(findQuestions(categories, 'equipe DELAI')).toMatchObject([{ questions: [{ id: 'speed-2' }] }]);
});

test('nothing searched for shows all, nothing found shows none', () => {
  expect(findQuestions(categories, ' ')).toHaveLength(2);
  expect(findQuestions(categories, 'météo')).toEqual([]);
});
