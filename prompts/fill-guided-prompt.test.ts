import { expect, test } from 'vitest';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import { fillGuidedPrompt } from './fill-guided-prompt.ts';
import { parseGuidedPrompts } from './load-guided-prompts.ts';

const range = { from: '2026-11-09', to: '2026-11-16' };
const names = (dimension: string, ...values: readonly string[]): KnownValue[] =>
  values.map((value) => ({ dimension, value }));

function promptOf(texts: { en: string; fr: string }, plan: object) {
  const text = JSON.stringify([{ id: 'volume-01', ...texts, plan }]);
  return parseGuidedPrompts('volume.json', text)[0] ?? expect.fail('no prompt');
}

const perTeam = promptOf(
  { en: 'Tickets of {team:Support FR} last week', fr: 'Tickets de {team:Support FR} la semaine dernière' },
  {
    analysis: 'value',
    metrics: [{ id: 'ticket_volume' }],
    where: [{ dimension: 'team', op: 'in', values: ['{team:Support FR}'] }],
    range,
  },
);

test('an organisation that has the name reads it as written', () => {
  expect(fillGuidedPrompt(perTeam, names('team', 'Billing', 'Support FR'))).toMatchObject({
    en: 'Tickets of Support FR last week',
    plan: { where: [{ values: ['Support FR'] }] },
  });
});

test('another organisation reads the first of its own names, in both texts and in the plan', () => {
  expect(fillGuidedPrompt(perTeam, names('team', 'Care', 'Sales'))).toMatchObject({
    en: 'Tickets of Care last week',
    fr: 'Tickets de Care la semaine dernière',
    plan: { where: [{ values: ['Care'] }] },
  });
});

test('two names side by side stay two names', () => {
  const both = promptOf(
    { en: '{team:Support FR} against {team:Support EN}', fr: '{team:Support FR} face à {team:Support EN}' },
    { analysis: 'value', metrics: [{ id: 'csat' }], range },
  );
  expect(fillGuidedPrompt(both, names('team', 'Care', 'Sales'))).toMatchObject({ en: 'Care against Sales' });
  expect(fillGuidedPrompt(both, names('team', 'Care'))).toMatchObject({ kind: 'no-name', dimension: 'team' });
});

test('a name that the text says shorter is short in its own organisation only', () => {
  const short = promptOf(
    {
      en: 'Prepare the review of {company:Acme Retail|Acme}.',
      fr: 'Prépare le point d’{company:Acme Retail|Acme}.',
    },
    { analysis: 'value', metrics: [{ id: 'csat' }], range },
  );
  expect(fillGuidedPrompt(short, names('company', 'Acme Retail'))).toMatchObject({
    en: 'Prepare the review of Acme.',
    fr: 'Prépare le point d’Acme.',
  });
  expect(fillGuidedPrompt(short, names('company', 'Nordwind'))).toMatchObject({
    en: 'Prepare the review of Nordwind.',
    fr: 'Prépare le point de Nordwind.',
  });
});

test('a category above others stands for its leaves', () => {
  const returns = promptOf(
    { en: 'Tickets about {category:Returns}', fr: 'Tickets sur {category:Returns}' },
    {
      analysis: 'value',
      metrics: [{ id: 'ticket_volume' }],
      where: [{ dimension: 'category', op: 'in', values: ['{category:Returns}'] }],
      range,
    },
  );
  const leaves = ['Refund status', 'Exchange'].map((value) => ({
    dimension: 'category',
    value,
    parent: 'Returns',
  }));
  expect(fillGuidedPrompt(returns, [...names('category', 'Returns'), ...leaves])).toMatchObject({
    plan: { where: [{ values: ['Refund status', 'Exchange'] }] },
  });
});
