import { expect, test } from 'vitest';
import { parseGuidedPrompts } from '#prompts/load-guided-prompts.ts';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { guidedQuestions } from './guided-questions.ts';

const category = { id: 'satisfaction', label: { en: 'Satisfaction', fr: 'Satisfaction' }, count: 3 };
const prompts = parseGuidedPrompts(
  'satisfaction.json',
  JSON.stringify([
    {
      id: 'satisfaction-01',
      en: 'What was the CSAT of {team:Support FR} last week?',
      fr: 'Quel a été le CSAT de {team:Support FR} la semaine dernière ?',
      plan: {
        analysis: 'value',
        metrics: [{ id: 'csat' }],
        where: [{ dimension: 'team', op: 'in', values: ['{team:Support FR}'] }],
        range: { from: '2026-11-09', to: '2026-11-16' },
      },
    },
    {
      id: 'satisfaction-02',
      en: 'What will CSAT be next month?',
      fr: 'Quel sera le CSAT le mois prochain ?',
      plan: {
        analysis: 'forecast',
        metrics: [{ id: 'csat' }],
        horizon: { from: '2026-12-01', to: '2027-01-01' },
      },
    },
    {
      id: 'satisfaction-03',
      en: 'How is {company:Acme Retail} doing?',
      fr: 'Comment va {company:Acme Retail} ?',
      plan: {
        analysis: 'value',
        metrics: [{ id: 'csat' }],
        where: [{ dimension: 'company', op: 'in', values: ['{company:Acme Retail}'] }],
        range: { from: '2026-11-09', to: '2026-11-16' },
      },
    },
  ]),
);

const supply = {
  analyses: new Set(['value'] as const),
  metrics: new Map([['csat', ['team', 'company']]]),
  dimensions: new Set(['team', 'company']),
  names: [{ dimension: 'team', value: 'Care' }],
};

test('ready questions name the organisation’s own teams and say why one has no answer', () => {
  expect(guidedQuestions([{ category, prompts }], supply, smallDescription, 'en')).toEqual([
    {
      id: 'satisfaction',
      label: 'Satisfaction',
      questions: [
        { id: 'satisfaction-01', text: 'What was the CSAT of Care last week?', lack: null },
        {
          id: 'satisfaction-02',
          text: 'What will CSAT be next month?',
          lack: expect.stringMatching(/^Vigie cannot do this yet: /),
        },
      ],
    },
  ]);
});

test('a metric without data is said to be without, in the reader’s language', () => {
  const without = { ...supply, metrics: new Map<string, readonly string[]>() };
  const [satisfaction] = guidedQuestions([{ category, prompts }], without, smallDescription, 'fr');
  expect(satisfaction?.questions[0]?.lack).toBe('Pas encore de données pour\u00a0: CSAT.');
});
