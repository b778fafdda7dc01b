import type { Plan } from '#semantic-layer/query/plan.ts';
import type { Answer, Driver } from '#server/answer/answer.ts';
import { barChart } from '#server/charts/bar-chart.ts';
import { contributionChart } from '#server/charts/contribution-chart.ts';
import { lineChart } from '#server/charts/line-chart.ts';

const look = { unit: 'seconds', locale: 'en', currency: 'EUR' } as const;

const teams: readonly Driver[] = [
  driver('Support FR', 262, 498, 98, -6),
  driver('Premium', 120, 126, 4, 2),
  driver('Support EN', 241, 244, 2, 16),
  driver('Logistics', 301, 288, -5, 10),
];

const days = ['Mon 9', 'Tue 10', 'Wed 11', 'Thu 12', 'Fri 13', 'Sat 14', 'Sun 15'];
const waits = [260, 610, 452, 575, 340, 211, 190];
const waitsBefore = [244, 262, 258, 251, 270, 205, 198];

/** A whole answer, with charts made as the server makes them. Its headline says under which reading it was given. */
export function cannedAnswer(id: string, question: string, plan: Plan): Answer {
  return {
    id,
    url: `/a/${id}`,
    question,
    locale: 'en',
    headline: headlineOf(plan),
    facts: [
      { id: 'period', value: 'last week', unit: 'text', formatted: 'last week' },
      { id: 'first_response_time', value: 372, unit: 'seconds', formatted: '6 min 12 s' },
      { id: 'first_response_time:before', value: 251, unit: 'seconds', formatted: '4 min 11 s' },
      { id: 'first_response_time:relative-change', value: 0.48, unit: 'ratio', formatted: '48 %' },
      { id: 'first_response_time:difference', value: 121, unit: 'seconds', formatted: '+2 min 1 s' },
      { id: 'first_response_time:n', value: 1204, unit: 'count', formatted: '1,204' },
    ],
    narrative: [
      'Support FR: +1 min 32 s of the change, from 4 min 22 s to 8 min 18 s (its own figure +1 min 38 s, its share of the whole −6 s). By team, the parts add up to the whole change of +2 min 1 s.',
      'By hour of the day, 14 accounts for +58 s.',
    ],
    charts: plan.by.length > 0 ? [membersChart()] : [partsChart(), daysChart()],
    tables: [
      {
        title: 'What changed first response time, by team',
        columns: [
          { id: 'team', label: 'Team', unit: 'text' },
          { id: 'before', label: 'Before', unit: 'seconds' },
          { id: 'after', label: 'After', unit: 'seconds' },
          { id: 'contribution', label: 'Contribution', unit: 'seconds' },
        ],
        rows: teams.map(({ member, before, after, contribution }) => [member, before, after, contribution]),
      },
      {
        title: 'First response time over time',
        columns: [
          { id: 'time', label: 'Day', unit: 'time' },
          { id: 'first_response_time', label: 'First response time', unit: 'seconds' },
          { id: 'first_response_time__previous', label: 'Before', unit: 'seconds' },
        ],
        rows: days.map((_, index) => [
          `2026-11-${9 + index}`.replace('-9', '-09'),
          waits[index],
          waitsBefore[index],
        ]),
      },
    ],
    drivers: [...teams, ...byHour(), ...alongManyDimensions()],
    findings: [
      {
        kind: 'spike',
        metric: 'first_response_time',
        at: '2026-11-10T14:00+01:00',
        member: 'Support FR',
        value: 1240,
        expected: 300,
        score: 6.1,
      },
    ],
    actions: [
      {
        type: 'move_agents',
        text: 'Move 2 agents from Billing to Support FR, Tuesday to Thursday from 14 to 18.',
        evidence: ['Billing was occupied 61 % of that time.'],
        effect: { metric: 'first_response_time', from: 372, to: 292 },
      },
    ],
    caveats: ['Wednesday was a holiday in France: fewer people were at work.'],
    followUps: ['And by category?', 'And by owner?', 'How many tickets was that?'],
    provenance: {
      interpreter: 'offline',
      asOf: '2026-11-20T09:04:00Z',
      dataAsOf: { contacts: '2026-11-20T09:01:00Z' },
      queries: [
        {
          sql: 'select t.name as team,\n       avg(c.first_response_seconds) as first_response_time\nfrom cx.contacts c\njoin cx.teams t using (org_id, team_id)\nwhere c.org_id = $1\n  and c.channel = $2\ngroup by 1',
          params: [1, 'chat'],
          rows: 6,
          ms: 61,
          source: 'raw',
        },
        { sql: 'select 1', params: [], rows: 7, ms: 23, source: 'rollup' },
      ],
      definitions: [
        {
          metric: 'first_response_time',
          text: 'Time from the first message to the first reply by a person, in opening hours of the team.',
        },
      ],
    },
  };
}

function headlineOf(plan: Plan): string {
  if (plan.by.length > 0) return `First response time by ${plan.by.join(', ')}, from 9 to 15 November 2026.`;
  if (plan.where.length === 0)
    return 'First response time on all channels rose by 12 % from 9 to 15 November 2026.';
  if (plan.compare === null) return 'Chat first response was 6 min 12 s from 9 to 15 November 2026.';
  return 'Chat first response rose by 48 % to 6 min 12 s from 9 to 15 November 2026; Support FR accounts for +1 min 32 s.';
}

function partsChart() {
  const title = 'What changed first response time, by team';
  const spec = contributionChart({
    ...look,
    title,
    subtitle: 'From 9 to 15 November 2026',
    bars: teams.map(({ member, contribution }) => ({
      member,
      contribution,
      label: `${contribution > 0 ? '+' : '−'}${Math.abs(contribution)} s`,
      tone: contribution > 0 ? 'bad' : 'good',
    })),
  });
  return { title, alt: `${title}. Support FR +92 s; Premium +6 s; Support EN +18 s; Logistics +5 s.`, spec };
}

function daysChart() {
  const title = 'First response time over time';
  const series = ['This period', 'Compared with'];
  const spec = lineChart({
    ...look,
    title,
    subtitle: 'From 9 to 15 November 2026',
    series,
    comparedSeries: 'Compared with',
    points: series.flatMap((name, side) =>
      days.map((bucket, index) => {
        const value = (side === 0 ? waits : waitsBefore)[index] ?? null;
        return { bucket, value, label: `${value} s`, series: name, isPartial: false };
      }),
    ),
  });
  return { title, alt: `${title}. 14 points, lowest 190 s, highest 610 s.`, spec };
}

function membersChart() {
  const title = 'First response time by team';
  const spec = barChart({
    ...look,
    title,
    subtitle: 'From 9 to 15 November 2026',
    bars: teams.map(({ member, after }, index) => ({
      member,
      value: after,
      label: `${after} s`,
      isHighlighted: index === 0,
    })),
  });
  return { title, alt: `${title}. Support FR 498 s; Premium 126 s.`, spec };
}

function byHour(): readonly Driver[] {
  return Array.from({ length: 12 }, (_, index) => ({
    ...driver(String(8 + index), 240, 250, index === 6 ? 52 : 5, 1),
    dimension: 'hour_of_day',
  }));
}

/** Enough dimensions that their names do not fit on one line of a phone. */
function alongManyDimensions(): readonly Driver[] {
  const dimensions = ['language', 'priority', 'country', 'category', 'queue', 'owner', 'ticket_type'];
  return dimensions.map((dimension) => ({ ...driver('one', 251, 372, 121, 0), dimension }));
}

function driver(member: string, before: number, after: number, rate: number, mix: number): Driver {
  return { dimension: 'team', member, before, after, contribution: rate + mix, mix, rate };
}
