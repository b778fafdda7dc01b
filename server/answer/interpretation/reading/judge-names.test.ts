import { describe, expect, test } from 'vitest';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { interpretationSummary } from '#server/answer/interpretation/testing/plan-summary.ts';
import { referenceModel, sampleValues } from '#server/answer/interpretation/testing/reference-model.ts';

const interpreter = createOfflineInterpreter({ description: referenceModel, values: sampleValues });
const now = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };
const read = (text: string, locale: 'en' | 'fr'): string =>
  interpretationSummary(interpreter.interpret({ text, locale, now }));

describe('a name made of halves', () => {
  test('the first name of one agent and the last name of another asks which of them', () => {
    expect(read('CSAT of Sophie Martin last month', 'en')).toBe('asks: Sophie Turner / Léa Martin');
  });

  test('two first names side by side are two agents', () => {
    expect(read('CSAT of Léa, Tom last month', 'en')).toMatch(/agent in Léa Martin\/Tom Weber/);
  });
});

describe('a part of a name beside the word for its kind', () => {
  test('that several bear asks which', () => {
    expect(read("la satisfaction de l'équipe Support en octobre", 'fr')).toBe(
      'asks: Support FR / Support EN',
    );
  });

  test('is no part of one where the word stands for something of its own', () => {
    expect(read('temps de résolution par équipe en octobre', 'fr')).toMatch(/^breakdown .* by team/);
  });
});

describe('a name that nobody bears', () => {
  test('asks for the closest', () => {
    expect(read('nb de tickets traités par Joël Gantier', 'fr')).toBe(
      'asks: Agent (répondant) : Théo Garnier',
    );
  });

  test('asks among members of the kind that was said', () => {
    expect(read("tickets de l'équipe Fidélisation la semaine dernière", 'fr')).toMatch(/^asks: Équipe : /);
    expect(read('tickets tagged loyalty-card since September', 'en')).toMatch(/^asks: Tag : /);
    expect(read('views of the article "How to fly" last week', 'en')).toMatch(/^asks: KB article : /);
  });

  test('of no kind and like nothing is said to be missing', () => {
    expect(read('tickets for Kestrel last week', 'en')).toBe('refuses: missing_data');
  });

  test('is no name where it says what an agent does or has', () => {
    expect(read('which agent was present yesterday', 'en')).not.toMatch(/^asks: Agent/);
  });
});

describe('a name said with another kind than its own', () => {
  test('asks whether the one of the other kind is meant', () => {
    expect(read('file Retours : combien de tickets hier', 'fr')).toMatch(/^asks: Catégorie : Returns/);
    expect(read('AHT of the Sales team in September', 'en')).toMatch(/^asks: Distribution group : Sales/);
  });

  test('is no other name where that kind has it too', () => {
    expect(read('tickets of the Premium queue last week', 'en')).toMatch(/queue in Premium/);
  });
});
