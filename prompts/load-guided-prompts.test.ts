import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { demoNames } from '#evals/demo-names.ts';
import { checkPlan } from '#evals/suites/check-plan.ts';
import { fillGuidedPrompt, namesOf } from './fill-guided-prompt.ts';
import { guidedCategories } from './guided-categories.ts';
import { needsOf } from './guided-prompt-needs.ts';
import { GuidedPromptError, loadGuidedPrompts, parseGuidedPrompts } from './load-guided-prompts.ts';

const library = loadGuidedPrompts();
const prompts = library.flatMap((entry) => entry.prompts);
const catalogue = (file: string) => new URL(`../evals/reference/${file}`, import.meta.url);
const idsOf = (file: string): ReadonlySet<string> =>
  new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(parse(readFileSync(catalogue(file)), { columns: true }))
      .map(({ id }) => id),
  );

describe('the library', () => {
  test('has 19 categories and 372 prompts at least', () => {
    expect(library).toHaveLength(19);
    expect(guidedCategories.reduce((sum, { count }) => sum + count, 0)).toBe(372);
  });

  test.each(library)('$category.id has the prompts that make it', ({ category, prompts: own }) => {
    expect(own.length).toBeGreaterThanOrEqual(category.count);
  });

  test('no two prompts have one id or one text', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(new Set(prompts.map(({ en }) => en.toLowerCase())).size).toBe(prompts.length);
    expect(new Set(prompts.map(({ fr }) => fr.toLowerCase())).size).toBe(prompts.length);
  });

  /** Teams that the catalogue names in its examples, and those that the demo has in their place. */
  const renamed = (example: string): string =>
    example
      .replace('from Sales to Support', 'from Billing to Support FR')
      .replace('de Vente vers Support', 'de Billing vers Support FR');

  test('every example of the catalogue is among them, word for word, its teams by the names of the demo', () => {
    const examples = readFileSync(catalogue('PROMPT_CATEGORIES.md'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const cells = line.split('|').map((cell) => cell.trim());
        return cells.length === 5 && !/^(?:EN|-*)$/.test(cells[1] ?? '') ? [`${cells[1]} | ${cells[2]}`] : [];
      });
    const texts = new Set(
      prompts.flatMap((prompt) => {
        const filled = fillGuidedPrompt(prompt, demoNames);
        return filled.kind === 'filled' ? [`${filled.en} | ${filled.fr.replaceAll('\u00a0', ' ')}`] : [];
      }),
    );
    expect(examples).toHaveLength(190);
    expect(examples.filter((example) => !texts.has(renamed(example)))).toEqual([]);
  });

  test('every metric and dimension is one of the catalogue', () => {
    const metrics = idsOf('metrics.csv');
    const dimensions = idsOf('dimensions.csv');
    const needs = prompts.map(needsOf);
    expect(needs.flatMap((need) => need.metrics).filter((id) => !metrics.has(id))).toEqual([]);
    expect(needs.flatMap((need) => need.dimensions).filter((id) => !dimensions.has(id))).toEqual([]);
  });

  test('both languages wait for the same names, and the plan for no other', () => {
    const different = prompts.filter(({ id, en, fr, plan }) => {
      const all = namesOf({ id, en, fr, plan }).length;
      return (
        namesOf({ id, en, fr: '', plan }).length !== all || namesOf({ id, en: '', fr, plan }).length !== all
      );
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test('the demo has every name, and every plan keeps the rules of a reading', () => {
    const problems = prompts.flatMap((prompt) => {
      const filled = fillGuidedPrompt(prompt, demoNames);
      if (filled.kind === 'no-name') return [`${prompt.id}: no ${filled.dimension}`];
      return checkPlan(filled.plan).map((problem) => `${prompt.id}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test('French has its own marks: apostrophes curved, a thin or plain space that does not break before ? ! : ;', () => {
    const wrong = prompts.filter(({ fr }) =>
      /'|[^\s\u00a0\u202f][?!;]|[^\s\u00a0\u202f\d{]:(?![^{]*\})/.test(withoutNames(fr)),
    );
    expect(wrong.map(({ id, fr }) => `${id}: ${fr}`)).toEqual([]);
  });
});

function withoutNames(text: string): string {
  return text.replace(/\{[^}]*\}/g, '');
}

const valid = {
  id: 'volume-01',
  en: 'How many tickets yesterday?',
  fr: 'Combien de tickets hier ?',
  plan: {
    analysis: 'value',
    metrics: [{ id: 'ticket_volume' }],
    range: { from: '2026-11-17', to: '2026-11-18' },
  },
};
const file = (...rows: readonly unknown[]) => JSON.stringify(rows);

test('slots that a file leaves out are empty', () => {
  expect(parseGuidedPrompts('volume.json', file(valid))[0]?.plan).toMatchObject({
    by: [],
    grain: null,
    limit: null,
  });
});

test('a prompt without French, of another category, or twice stops the loading', () => {
  const { fr: _, ...english } = valid;
  expect(() => parseGuidedPrompts('volume.json', file(english))).toThrow(GuidedPromptError);
  expect(() => parseGuidedPrompts('sla.json', file(valid))).toThrow('not of this category');
  expect(() => parseGuidedPrompts('volume.json', file(valid, valid))).toThrow(
    'two prompts are called volume-01',
  );
});
