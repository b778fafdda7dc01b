import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';

/** Chat waits of the week before the demo's clock, against the week before that. */
export const driversPlan: Plan = {
  analysis: 'drivers',
  metrics: [{ id: 'first_response_time' }],
  by: [],
  grain: null,
  where: [{ dimension: 'channel', op: 'in', values: ['chat'] }],
  having: [],
  range: { from: '2026-11-09', to: '2026-11-16' },
  compare: { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' },
  anchor: null,
  per: null,
  order: null,
  limit: null,
  horizon: null,
  scenario: null,
};

export const driversReading: Interpretation = {
  kind: 'plan',
  plan: driversPlan,
  assumptions: ['“Waits” was read as first response time.'],
  alternatives: [{ ...driversPlan, metrics: [{ id: 'queue_wait_time' }] }],
};

export const clarifyReading: Interpretation = {
  kind: 'clarify',
  question: 'Which response time do you mean?',
  choices: [
    { label: 'First response time', plan: driversPlan },
    { label: 'Average queue wait', plan: { ...driversPlan, metrics: [{ id: 'queue_wait_time' }] } },
  ],
};

export const refuseReading: Interpretation = {
  kind: 'refuse',
  reason: 'out_of_scope',
  message: 'The weather is not part of your support data.',
  suggestions: ['How many tickets did we get last week?', 'Why did chat waits rise last week?'],
};
