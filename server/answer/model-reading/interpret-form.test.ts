import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { createNaming } from '#server/answer/explanation/naming.ts';
import type { FilledForm, PlanForm } from '#server/language-model/language-model.ts';
import { reading } from '#server/language-model/testing/filled-forms.ts';
import { smallDescription } from '#server/language-model/testing/small-description.ts';
import { type FormQuestion, interpretForm } from './interpret-form.ts';
import { createValueResolver } from './resolve-value.ts';

const values: readonly KnownValue[] = [
  { dimension: 'team', value: 'Support FR' },
  { dimension: 'team', value: 'Premium' },
  { dimension: 'agent', value: 'Léa Martin' },
  { dimension: 'agent', value: 'Hugo Martin' },
  { dimension: 'channel', value: 'chat' },
  { dimension: 'channel', value: 'voice' },
  { dimension: 'category', value: 'Refund', parent: 'Billing' },
  { dimension: 'category', value: 'Invoice', parent: 'Billing' },
];

/** Monday 17 November 2025, 10:04 in Paris. */
const now = Temporal.Instant.from('2025-11-17T09:04:00Z').toZonedDateTimeISO('Europe/Paris');

const lastWeek = { from: '2025-11-10', to: '2025-11-17', unit: 'week' } as const;

type Form = Exclude<FilledForm, { kind: 'not-understood' }>;

function meaning(form: Form, changes: Partial<FormQuestion> = {}): Interpretation | null {
  const locale = changes.locale ?? 'en';
  return interpretForm(
    form,
    {
      text: 'How many tickets did Martin get?',
      locale,
      naming: createNaming(smallDescription, locale),
      ...changes,
    },
    {
      description: smallDescription,
      moment: {
        now,
        today: now.toPlainDate(),
        isDayFirst: true,
        historyStart: Temporal.PlainDate.from('2024-01-01'),
      },
      resolve: createValueResolver(smallDescription, values),
    },
  );
}

/** What the likeliest of these readings means. */
function read(readings: readonly PlanForm[], changes: Partial<FormQuestion> = {}): Interpretation | null {
  return meaning({ kind: 'plan', readings }, changes);
}

function plan(form: Partial<PlanForm>): Plan {
  const interpretation = read([reading(form)]);
  if (interpretation?.kind !== 'plan') throw new TypeError(JSON.stringify(interpretation));
  return interpretation.plan;
}

const team = (name: string) => [{ dimension: 'team', op: 'in' as const, values: [name] }];

test('the usual variant and the usual moment are left unsaid', () => {
  const form = {
    metrics: [{ id: 'first_response_time', variant: [{ key: 'basis', value: 'business' }] }],
    anchor: 'created_at',
    range: lastWeek,
  };
  expect(plan(form)).toMatchObject({ metrics: [{ id: 'first_response_time' }], anchor: null });
});

test('a name is found whatever its case, accents, language and small typos; a parent stands for its leaves', () => {
  const where = (dimension: string, name: string) =>
    plan({ range: lastWeek, where: [{ dimension, op: 'in', values: [name] }] }).where[0]?.values;
  expect(where('agent', 'lea martin')).toEqual(['Léa Martin']);
  expect(where('team', 'the premium team')).toEqual(['Premium']);
  expect(where('channel', 'téléphone')).toEqual(['voice']);
  expect(where('category', 'billing')).toEqual(['Refund', 'Invoice']);
});

test('a question without a period is about the 28 days before today, and says so', () => {
  const interpretation = read([reading()]);
  expect(interpretation).toMatchObject({
    plan: { range: { from: '2025-10-20', to: '2025-11-17' } },
    assumptions: ['No period was named: the 28 days before today.'],
  });
  expect(read([reading()], { locale: 'fr' })).toMatchObject({
    assumptions: ['Aucune période n’est nommée\u00a0: les 28 jours avant aujourd’hui.'],
  });
});

test('a state without a period is asked of today, a review of last week', () => {
  const state = read([reading({ metrics: [{ id: 'backlog_open', variant: [] }] })]);
  expect(state).toMatchObject({ plan: { range: { from: '2025-11-17', to: '2025-11-18' } }, assumptions: [] });
  expect(plan({ analysis: 'review', metrics: [] })).toMatchObject({
    metrics: [{ id: 'backlog_open' }, { id: 'csat' }],
    range: { from: '2025-11-10', to: '2025-11-17' },
  });
});

test.each([
  [
    'a month has the month before',
    { from: '2025-10-01', to: '2025-11-01', unit: 'month' },
    '2025-09-01',
    '2025-10-01',
  ],
  [
    'a day has the same weekday a week before',
    { from: '2025-11-14', to: '2025-11-15', unit: 'day' },
    '2025-11-07',
    '2025-11-08',
  ],
  [
    'ten days have the ten on the same weekdays',
    { from: '2025-11-07', to: '2025-11-17', unit: 'day' },
    '2025-10-24',
    '2025-11-03',
  ],
  [
    'some hours have the same ones a week before',
    { from: '2025-11-14T14:00', to: '2025-11-14T18:00', unit: 'hour' },
    '2025-11-07T14:00',
    '2025-11-07T18:00',
  ],
] as const)('why: %s, though the model names no comparison', (_, range, from, to) => {
  expect(plan({ analysis: 'drivers', range }).compare).toEqual({
    from,
    to,
    basis: 'previous_period',
  });
});

test('than last year is 364 days before for weeks, the same dates for months', () => {
  const compare = { basis: 'same_period_last_year', from: null, to: null } as const;
  expect(plan({ range: lastWeek, compare }).compare?.from).toBe('2024-11-11');
  const october = { from: '2025-10-01', to: '2025-11-01', unit: 'month' } as const;
  expect(plan({ range: october, compare }).compare?.from).toBe('2024-10-01');
});

test('a trend without a grain gets the one its length asks for', () => {
  const year = { from: '2024-11-01', to: '2025-11-01', unit: 'month' } as const;
  expect(plan({ analysis: 'trend', grain: 'auto', range: lastWeek }).grain).toBe('day');
  expect(plan({ analysis: 'trend', range: year }).grain).toBe('month');
});

test('several members of one name are asked about, and a choice keeps the rest of the reading', () => {
  const form = reading({ range: lastWeek, where: [{ dimension: 'agent', op: 'in', values: ['Martin'] }] });
  const interpretation = read([form]);
  expect(interpretation).toMatchObject({
    kind: 'clarify',
    question: 'Several are called “Martin” (Agent). Which one is meant?',
    choices: [{ label: 'Léa Martin' }, { label: 'Hugo Martin' }],
  });
  if (interpretation?.kind !== 'clarify') return;
  expect(interpretation.choices[1]?.plan.where).toEqual([
    { dimension: 'agent', op: 'in', values: ['Hugo Martin'] },
  ]);
});

test('a name that is not in the data is never guessed: the closest are offered, or it is refused', () => {
  const near = read([reading({ range: lastWeek, where: team('Support FRX') })], {
    text: 'tickets of Support FRX',
  });
  expect(near).toMatchObject({ kind: 'clarify', choices: [{ label: 'Support FR' }] });
  const far = read([reading({ range: lastWeek, where: team('Zanzibar') })], {
    text: 'tickets of Zanzibar',
  });
  expect(far).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(JSON.stringify(far)).toContain('“Zanzibar” is not in the data (Team).');
});

test('two readings of equal right are offered by what differs', () => {
  const forms = [
    reading({ range: lastWeek }),
    reading({ range: lastWeek, metrics: [{ id: 'csat', variant: [] }] }),
  ];
  expect(meaning({ kind: 'clarify', unclear: 'metric', readings: forms })).toMatchObject({
    kind: 'clarify',
    question: 'Which measure is meant?',
    choices: [{ label: 'Ticket volume' }, { label: 'CSAT' }],
  });
});

test('the less likely reading is an alternative that an assumption names', () => {
  const calendar = [{ id: 'first_response_time', variant: [{ key: 'basis', value: 'calendar' }] }];
  const business = [{ id: 'first_response_time', variant: [] }];
  const interpretation = read([
    reading({ range: lastWeek, metrics: business }),
    reading({ range: lastWeek, metrics: calendar }),
  ]);
  expect(interpretation).toMatchObject({
    kind: 'plan',
    alternatives: [{ metrics: [{ id: 'first_response_time', variant: { basis: 'calendar' } }] }],
    assumptions: ['It could also mean: First response time (calendar hours).'],
  });
});

test('a period before the history, or a future one outside a forecast, has no figures', () => {
  const before = { from: '2023-01-01', to: '2024-01-01', unit: 'year' } as const;
  const ahead = { from: '2025-12-01', to: '2026-01-01', unit: 'month' } as const;
  expect(read([reading({ range: before })])).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(read([reading({ range: ahead })])).toMatchObject({ kind: 'refuse', reason: 'missing_data' });
  expect(plan({ analysis: 'forecast', horizon: ahead })).toMatchObject({
    horizon: { from: '2025-12-01', to: '2026-01-01' },
    range: { from: '2025-09-22', to: '2025-11-17' },
  });
});

test('a refusal is said in our words, in the reader’s language', () => {
  const refused = meaning({ kind: 'refuse', reason: 'out_of_scope' }, { locale: 'fr' });
  expect(refused).toMatchObject({
    kind: 'refuse',
    message: 'La question ne porte pas sur votre support client\u00a0: il n’y a rien à chercher.',
  });
});
