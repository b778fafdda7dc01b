import type { Answer } from '#server/answer/answer.ts';
import { contributionChart } from '#server/charts/contribution-chart.ts';
import { lineChart } from '#server/charts/line-chart.ts';

const days = [
  'Mon 10 Nov',
  'Tue 11 Nov',
  'Wed 12 Nov',
  'Thu 13 Nov',
  'Fri 14 Nov',
  'Sat 15 Nov',
  'Sun 16 Nov',
];
const lastWeek = [262, 598, 401, 362, 318, 240, 236];
const weekBefore = [241, 262, 255, 249, 260, 238, 231];
const look = { unit: 'seconds', locale: 'en', currency: 'EUR' } as const;

/** "Why did chat first response rise last week?", as a support manager would get it. */
export const chatWaitAnswer: Answer = {
  id: '0193a6c2-7d41-7c55-9a51-2f6f0c1f8e11',
  url: 'https://vigie.example/a/0193a6c2-7d41-7c55-9a51-2f6f0c1f8e11',
  question: 'Why did chat first response rise last week?',
  locale: 'en',
  headline: 'Chat first response rose to 6 min 12 s, 48% above the week before.',
  facts: [
    {
      id: 'period',
      value: 'from 10 to 16 November 2025',
      unit: 'text',
      formatted: 'from 10 to 16 November 2025',
    },
    {
      id: 'compared-period',
      value: 'from 3 to 9 November 2025',
      unit: 'text',
      formatted: 'from 3 to 9 November 2025',
    },
    { id: 'first_response_time', value: 372, unit: 'seconds', formatted: '6 min 12 s' },
    { id: 'first_response_time:before', value: 251, unit: 'seconds', formatted: '4 min 11 s' },
    { id: 'first_response_time:difference', value: 121, unit: 'seconds', formatted: '+2 min 1 s' },
    { id: 'first_response_time:move', value: 0.482, unit: 'ratio', formatted: '48%' },
    { id: 'first_response_time:n', value: 1204, unit: 'count', formatted: '1,204' },
    { id: 'first_response_time:team:Support FR:part', value: 0.71, unit: 'ratio', formatted: '71%' },
    { id: 'first_response_time:Tue 11 Nov', value: 598, unit: 'seconds', formatted: '9 min 58 s' },
    { id: 'unexplained', value: 0.14, unit: 'ratio', formatted: '14%' },
  ],
  narrative: [
    'Support FR accounts for 71% of the rise: its own answers got slower, and its share of chats did not change.',
    'Tuesday stands out: 9 min 58 s on average, while the other days stayed near their usual level.',
    '14% of the change is not explained by any team, channel or category.',
  ],
  charts: [
    {
      title: 'Chat waits peaked on Tuesday',
      alt: 'Line chart of chat first response by day. Last week rose from 4 min 22 s on Monday to 9 min 58 s on Tuesday, then fell; the week before stayed near 4 min.',
      spec: lineChart({
        ...look,
        points: [...bucketsOf(lastWeek, 'Last week'), ...bucketsOf(weekBefore, 'Week before')],
        series: ['Last week', 'Week before'],
        comparedSeries: 'Week before',
        title: 'Chat waits peaked on Tuesday',
        subtitle: 'First response, business hours, mean',
      }),
    },
    {
      title: 'Support FR made most of the rise',
      alt: 'Bar chart of contributions to the change: Support FR 86 s, Premium 21 s, Support EN 9 s, Billing −12 s.',
      spec: contributionChart({
        ...look,
        bars: [
          { member: 'Support FR', contribution: 86, label: '+1 min 26 s', tone: 'bad' },
          { member: 'Premium', contribution: 21, label: '+21 s', tone: 'bad' },
          { member: 'Support EN', contribution: 9, label: '+9 s', tone: 'bad' },
          { member: 'Billing', contribution: -12, label: '−12 s', tone: 'good' },
        ],
        title: 'Support FR made most of the rise',
        subtitle: 'Contribution of each team to the change',
      }),
    },
  ],
  tables: [
    {
      title: 'Chat first response by team',
      columns: [
        { id: 'team', label: 'Team', unit: 'text' },
        { id: 'first_response_time', label: 'First response', unit: 'seconds' },
        { id: 'first_response_time__previous', label: 'Week before', unit: 'seconds' },
        { id: 'first_response_time__n', label: 'Answers', unit: 'count' },
      ],
      rows: [
        ['Support FR', 498, 262, 530],
        ['Premium', 302, 241, 188],
        ['Support EN', 284, 255, 401],
        ['Billing', 233, 261, 85],
        ['Night desk', null, null, 0],
      ],
    },
  ],
  drivers: [
    { dimension: 'team', member: 'Support FR', before: 262, after: 498, contribution: 86, mix: 3, rate: 83 },
    { dimension: 'team', member: 'Premium', before: 241, after: 302, contribution: 21, mix: 12, rate: 9 },
    { dimension: 'team', member: 'Support EN', before: 255, after: 284, contribution: 9, mix: -2, rate: 11 },
    { dimension: 'team', member: 'Billing', before: 261, after: 233, contribution: -12, mix: -8, rate: -4 },
  ],
  findings: [
    { kind: 'spike', metric: 'first_response_time', at: '2025-11-11', value: 598, expected: 258, score: 6.1 },
  ],
  actions: [
    {
      type: 'move_agents',
      text: 'Move two agents from Billing to Support FR, Tuesday to Thursday, 14:00 to 18:00.',
      evidence: ['driver.Support FR'],
      effect: { metric: 'first_response_time', from: 372, to: 292 },
    },
  ],
  caveats: [
    'Monday was a holiday in France: compared per open day.',
    'Premium has fewer than 200 answers: its figure may move.',
  ],
  followUps: ['And by agent?', 'Same for e-mail', 'How many agents would hold 5 min?'],
  provenance: {
    interpreter: 'offline',
    asOf: '2025-11-17T09:04:00Z',
    dataAsOf: { conversations: '2025-11-17T09:01:12Z', surveys: '2025-11-16T21:40:00Z' },
    queries: [
      {
        sql: [
          'select c.team_id, avg(r.business_seconds) as first_response_time, count(*) as n',
          'from cx.conversations as c',
          'join cx.first_responses as r on r.org_id = c.org_id and r.conversation_id = c.id',
          'where c.org_id = $1 and c.created_at >= $2 and c.created_at < $3 and c.channel = any($4)',
          'group by c.team_id',
        ].join('\n'),
        params: [7, '2025-11-09T23:00:00Z', '2025-11-16T23:00:00Z', ['chat']],
        rows: 5,
        ms: 41,
        source: 'raw',
      },
      {
        sql: 'select day, sum(seconds) / sum(n) as first_response_time from cx.daily_first_response where org_id = $1 group by day',
        params: [7],
        rows: 14,
        ms: 6,
        source: 'rollup',
      },
    ],
    definitions: [
      {
        metric: 'first_response_time',
        text: 'Mean time from the customer’s first message to the first answer of a person, counted in the opening hours of the team’s calendar. Conversations without an answer are not counted.',
      },
    ],
  },
};

function bucketsOf(values: readonly number[], series: string) {
  return values.map((value, index) => ({
    bucket: days[index] ?? '',
    value,
    label: `${Math.floor(value / 60)} min ${value % 60} s`,
    series,
    isPartial: false,
  }));
}
