import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { chatWaitAnswer } from '#server/reports/testing/chat-wait-answer.ts';
import { hostileAnswer } from '#server/reports/testing/hostile-answer.ts';
import { volumeAnswer } from '#server/reports/testing/volume-answer.ts';
import { type RenderOptions, renderAnswer } from './render-answer.ts';
import { displayWidth } from './terminal/terminal-text.ts';

const options: RenderOptions = {
  width: 92,
  colour: false,
  unicode: true,
  locale: 'en',
  currency: 'EUR',
  timezone: 'Europe/Paris',
  description: smallDescription,
};

const chatPlan: Plan = {
  analysis: 'drivers',
  metrics: [{ id: 'first_response_time' }],
  by: [],
  grain: null,
  where: [{ dimension: 'channel', op: 'in', values: ['chat'] }],
  having: [],
  range: { from: '2025-11-10', to: '2025-11-17' },
  compare: { from: '2025-11-03', to: '2025-11-10', basis: 'previous_period' },
  anchor: null,
  per: null,
  order: null,
  limit: null,
  horizon: null,
  scenario: null,
};

const chatReading: Interpretation = {
  kind: 'plan',
  plan: chatPlan,
  assumptions: ['Response time is counted in business hours.'],
  alternatives: [{ ...chatPlan, metrics: [{ id: 'first_response_time', variant: { basis: 'calendar' } }] }],
};

const volumeReading: Interpretation = {
  kind: 'plan',
  plan: {
    ...chatPlan,
    analysis: 'breakdown',
    metrics: [{ id: 'ticket_volume' }],
    by: ['channel'],
    where: [],
    range: { from: '2025-10-01', to: '2025-11-01' },
    compare: null,
  },
  assumptions: [],
  alternatives: [],
};

test('the whole answer is in the terminal: headline, reading, figures, charts, why, caveats, definitions', async () => {
  await expect(renderAnswer(chatWaitAnswer, chatReading, options)).toMatchFileSnapshot(
    'snapshots/answer-drivers-en.txt',
  );
});

test('a French answer on a terminal that knows ASCII only keeps its accents and loses its blocks', async () => {
  const text = renderAnswer(volumeAnswer, volumeReading, {
    ...options,
    width: 80,
    locale: 'fr',
    unicode: false,
  });
  await expect(text).toMatchFileSnapshot('snapshots/answer-breakdown-fr-ascii.txt');
  expect(text).not.toMatch(/[█─–…·\u202f\u00a0]/);
});

test('with colours the words are the same', () => {
  const plain = renderAnswer(chatWaitAnswer, chatReading, options);
  const coloured = renderAnswer(chatWaitAnswer, chatReading, { ...options, colour: true });
  expect(coloured).toContain('\u001b[1mChat first response rose');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('a question back is shown with its choices numbered', async () => {
  const clarify: Interpretation = {
    kind: 'clarify',
    question: 'Which Martin is meant?',
    choices: [
      { label: 'Agent: Léa Martin', plan: chatPlan },
      { label: 'Agent: Hugo Martin', plan: chatPlan },
    ],
  };
  await expect(renderAnswer(null, clarify, options)).toMatchFileSnapshot('snapshots/clarify-en.txt');
});

test('a refusal says why, and what can be asked instead', async () => {
  const refusal: Interpretation = {
    kind: 'refuse',
    reason: 'missing_data',
    message: 'Il n’y a pas de chiffre d’affaires dans les données.',
    suggestions: ['Combien de tickets hier ?', 'Quel est le CSAT de la semaine dernière ?'],
  };
  const text = renderAnswer(null, refusal, { ...options, locale: 'fr' });
  await expect(text).toMatchFileSnapshot('snapshots/refuse-fr.txt');
});

test.each([40, 60, 80, 120])('no line is wider than a terminal of %i columns', (width) => {
  for (const unicode of [true, false]) {
    const text = renderAnswer(chatWaitAnswer, chatReading, { ...options, width, unicode });
    const wide = text.split('\n').filter((line) => displayWidth(line) > width && !line.startsWith('http'));
    expect(wide).toEqual([]);
  }
});

test('names in the data cannot move the cursor, colour the screen or turn the text around', () => {
  const answer = hostileAnswer('http://127.0.0.1:1');
  const escaping = { ...answer, headline: `\u001b]52;c;aGk=\u0007\u001b[2J${answer.headline}\u202e` };
  const text = renderAnswer(escaping, volumeReading, options);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200b\u202e]/u);
  expect(text).toContain('<img src=http://127.0.0.1:1/img>');
});

test('a chart that letters cannot draw is told in its alternative text', () => {
  const heatmap = {
    title: 'Busy hours',
    alt: 'Most tickets come on Tuesday at 14:00.',
    spec: { data: { values: [{ x: 1, y: 2, n: 3 }] }, mark: 'rect', encoding: {} },
  };
  const text = renderAnswer({ ...chatWaitAnswer, charts: [heatmap] }, chatReading, options);
  expect(text).toContain('Busy hours\nMost tickets come on Tuesday at 14:00.');
});

test('a long table shows fifteen rows and counts the others', () => {
  const [table] = volumeAnswer.tables;
  const rows = Array.from({ length: 40 }, (_, index) => [`Canal ${index + 1}`, index, 0.1]);
  const answer = { ...volumeAnswer, tables: table ? [{ ...table, rows }] : [] };
  const text = renderAnswer(answer, volumeReading, { ...options, locale: 'fr' });
  expect(text).toContain('Canal 15 ');
  expect(text).not.toContain('Canal 16 ');
  expect(text).toContain('25 autres lignes');
});
