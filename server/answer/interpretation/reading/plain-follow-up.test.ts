import { expect, test } from 'vitest';
import { plainFollowUp } from './plain-follow-up.ts';

test.each([
  ['thanks! and by team?', 'and by team?'],
  ['no sorry, I meant August', 'August'],
  ['désolé, je voulais dire le mois dernier', 'le mois dernier'],
  ['monthly would be easier to read', 'monthly'],
  ["par semaine c'est mieux", 'par semaine'],
  ['by language I meant', 'by language'],
  ['back to last week', 'last week'],
])('of « %s » only what it asks for is read', (said, plain) => {
  expect(plainFollowUp(said).trim()).toBe(plain);
});

test.each(['no bots', 'please', 'non assignés'])('« %s » is read as it is', (said) => {
  expect(plainFollowUp(said)).toBe(said);
});
