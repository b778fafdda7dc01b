import { expect, test } from 'vitest';
import { lacksOf, needsOf, type PromptSupply } from './guided-prompt-needs.ts';
import { parseGuidedPrompts } from './load-guided-prompts.ts';

const [prompt = expect.fail('no prompt')] = parseGuidedPrompts(
  'sales.json',
  JSON.stringify([
    {
      id: 'sales-01',
      en: 'Agents of {team:Premium} with a CSAT under 80 %, by conversion',
      fr: 'Conseillers de {team:Premium} avec une CSAT sous 80 %, par conversion',
      plan: {
        analysis: 'ranking',
        metrics: [{ id: 'conversion_rate' }],
        by: ['agent'],
        where: [{ dimension: 'team', op: 'in', values: ['{team:Premium}'] }],
        having: [{ metric: 'csat', op: 'lt', value: 0.8 }],
        range: { from: '2026-11-09', to: '2026-11-16' },
        order: { by: 'conversion_rate', direction: 'desc' },
      },
    },
  ]),
);

const supply: PromptSupply = {
  analyses: new Set(['ranking']),
  metrics: new Map([
    ['conversion_rate', ['agent', 'team']],
    ['csat', ['agent', 'team']],
  ]),
  dimensions: new Set(['agent', 'team']),
  names: [{ dimension: 'team', value: 'Care' }],
};

test('a prompt needs its analysis, the metrics it shows or filters by, its splits and its names', () => {
  expect(needsOf(prompt)).toEqual({
    analysis: 'ranking',
    metrics: ['conversion_rate', 'csat'],
    dimensions: ['agent', 'team'],
  });
});

test('an organisation that has it all can ask', () => {
  expect(lacksOf(prompt, supply)).toEqual([]);
});

test('each thing that is missing is named', () => {
  const poor: PromptSupply = {
    analyses: new Set(),
    metrics: new Map([['csat', ['agent', 'team']]]),
    dimensions: new Set(['agent']),
    names: [],
  };
  expect(lacksOf(prompt, poor)).toEqual([
    { code: 'analysis-not-built', analysis: 'ranking' },
    { code: 'no-metric', metric: 'conversion_rate' },
    { code: 'no-dimension', dimension: 'team' },
    { code: 'no-name', dimension: 'team' },
  ]);
});

test('a metric that cannot be split as the prompt wants is named with the split', () => {
  const flat: PromptSupply = {
    ...supply,
    metrics: new Map([
      ['conversion_rate', ['team']],
      ['csat', ['agent', 'team']],
    ]),
  };
  expect(lacksOf(prompt, flat)).toEqual([
    { code: 'no-split', metric: 'conversion_rate', dimension: 'agent' },
  ]);
});
