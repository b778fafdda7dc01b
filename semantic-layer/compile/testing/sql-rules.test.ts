import { expect, test } from 'vitest';
import {
  aggregatesFirst,
  comparesInTwoReads,
  hasNoFullJoin,
  hasNoGroupingSets,
  hasNothingDead,
  joinsByKey,
  keepsCorrelatedCtes,
  limitsEveryAlias,
  namesItsZone,
  ordersByWholeKey,
  type SqlRule,
} from './sql-rules.ts';
import { createSqlReader } from './sql-tree.ts';

const rows = (body: string, end = 'select result.a from result order by result.a') =>
  `with\n  result as (${body})\n${end}`;
const from = 'from cx.conversations as c';
const own = 'c.org_id = 7';
const good = rows(
  `select t.name as a, count(*) as n ${from} left join cx.teams as t on t.org_id = 7 and t.id = c.team_id where ${own} group by a`,
);

/** A statement that breaks each rule, one after the other. */
const broken: readonly (readonly [string, SqlRule, string])[] = [
  ['an alias without the organisation', limitsEveryAlias, rows(`select 1 as a ${from}`)],
  ['another organisation', limitsEveryAlias, rows(`select 1 as a ${from} where c.org_id = 8`)],
  ['an organisation one may choose', limitsEveryAlias, rows(`select 1 as a ${from} where ${own} or true`)],
  [
    'an organisation as a parameter of a list',
    limitsEveryAlias,
    rows(`select 1 as a ${from} where c.org_id in (7)`),
  ],
  [
    'an organisation only through the join',
    limitsEveryAlias,
    rows(`select 1 as a ${from} join cx.teams as t on t.org_id = c.org_id and t.id = c.team_id where ${own}`),
  ],
  [
    'an alias inside a subquery',
    limitsEveryAlias,
    rows(
      `select 1 as a ${from} where ${own} and exists (select 1 from cx.messages as m where m.conversation_id = c.id)`,
    ),
  ],
  [
    'a join without a key',
    joinsByKey,
    rows(`select 1 as a ${from} join cx.teams as t on t.org_id = 7 where ${own}`),
  ],
  [
    'figures joined to rows',
    aggregatesFirst,
    rows(
      `select 1 as a ${from} where ${own}`,
      'select result.a from result left join cx.messages as m on m.org_id = 7 and m.conversation_id = result.a order by result.a',
    ),
  ],
  ['a full join', hasNoFullJoin, rows(`select 1 as a ${from} full join cx.teams as t on true where ${own}`)],
  ['a roll-up', hasNoGroupingSets, rows(`select 1 as a ${from} where ${own} group by rollup (c.channel)`)],
  [
    'a table beside each row',
    comparesInTwoReads,
    rows(
      `select 1 as a ${from} cross join lateral (select 1 from cx.teams as t where t.org_id = 7) as p where ${own}`,
    ),
  ],
  [
    'two periods beside each row',
    comparesInTwoReads,
    rows(
      `select 1 as a ${from} cross join lateral (values ('2026-01-01', '2026-02-01')) as p (f, t) where ${own}`,
    ),
  ],
  [
    'a CTE looked into for each row',
    keepsCorrelatedCtes,
    `with\n  days as (select 1 as a),\n  result as (select (select count(*) from days as d where d.a < c.id) as a ${from} where ${own})\nselect result.a from result order by result.a`,
  ],
  [
    'rows in any order',
    ordersByWholeKey,
    rows(`select c.channel as a, c.team_id as b ${from} where ${own} group by a, b`),
  ],
  [
    'pages counted off',
    ordersByWholeKey,
    rows(
      `select c.channel as a ${from} where ${own} group by a`,
      'select result.a from result order by result.a offset 10',
    ),
  ],
  [
    'a table joined for nothing',
    hasNothingDead,
    rows(`select 1 as a ${from} left join cx.teams as t on t.org_id = 7 and t.id = c.team_id where ${own}`),
  ],
  [
    'a CTE nobody reads',
    hasNothingDead,
    `with\n  spine as (select 1 as a),\n  result as (select 1 as a ${from} where ${own})\nselect result.a from result`,
  ],
  [
    'a bucket in the zone of the session',
    namesItsZone,
    rows(`select date_trunc('day', c.created_at) as a ${from} where ${own}`),
  ],
  [
    'a zone as a parameter',
    namesItsZone,
    rows(`select date_trunc('day', c.created_at, $1) as a ${from} where ${own}`),
  ],
  [
    'an hour of the session',
    namesItsZone,
    rows(`select extract(hour from c.created_at) as a ${from} where ${own}`),
  ],
  ['a day of the session', namesItsZone, rows(`select c.created_at::date as a ${from} where ${own}`)],
  [
    'a time in words of the session',
    namesItsZone,
    rows(`select to_char(c.created_at, 'HH24') as a ${from} where ${own}`),
  ],
  ['today', namesItsZone, rows(`select current_date as a ${from} where ${own}`)],
];

test.each(broken)('%s is found', (_name, rule, text) => {
  expect(rule(createSqlReader()(text), 7)).not.toEqual([]);
});

test.each([...new Set(broken.map(([, rule]) => rule))])('a sound statement is left alone (%#)', (rule) => {
  expect(rule(createSqlReader()(good), 7)).toEqual([]);
});

test('two statements in one text are refused', () => {
  expect(() => createSqlReader()(`${good}; select 1`)).toThrow();
});
