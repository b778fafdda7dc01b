import { beforeAll, describe, expect, test } from 'vitest';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { compileQuery } from './compile-query.ts';
import { everyQuery } from './testing/every-query.ts';
import {
  aggregatesFirst,
  comparesInTwoReads,
  functionsOf,
  hasNoFullJoin,
  hasNoGroupingSets,
  hasNothingDead,
  joinsByKey,
  keepsCorrelatedCtes,
  knownFunctions,
  limitsEveryAlias,
  namesItsZone,
  ordersByWholeKey,
  type SqlRule,
} from './testing/sql-rules.ts';
import { createSqlReader, type SqlTree } from './testing/sql-tree.ts';

const orgId = 7;
const clock = { now: '2026-03-12T10:00:00Z', timezone: 'Europe/Paris', historyStart: null };

/** Rules that one Postgres keeps by habit and a cluster by force (design of the database, A2). */
const rules: Readonly<Record<string, SqlRule>> = {
  'rule 7: every alias is limited to the organisation by a literal of its own': limitsEveryAlias,
  'rule 8: rows are joined by organisation and key, always both': joinsByKey,
  'rule 9: rows become figures first, and meet names after': aggregatesFirst,
  'rule 10: nothing meets by FULL JOIN': hasNoFullJoin,
  'rule 11: no grouping sets, no recursion': hasNoGroupingSets,
  'rule 12: two periods are two reads, never a table beside each row': comparesInTwoReads,
  'rule 13: a CTE looked into for each row is kept, not worked out again': keepsCorrelatedCtes,
  'rule 17: the order of the rows is complete, and no page is counted off': ordersByWholeKey,
  'no table is joined for nothing, and no CTE left unread': hasNothingDead,
  'rule 18: every bucket and local time names its zone': namesItsZone,
};

describe('every statement that a query can become', { timeout: 60_000 }, () => {
  let trees: readonly SqlTree[] = [];

  beforeAll(() => {
    const queries = everyQuery('shapes');
    const read = createSqlReader();
    trees = queries.map((query) => read(compileQuery(query, { model: supportModel, orgId, clock }).sql));
  }, 120_000);

  test('there are as many as it takes to see each metric, variant, date and split', () => {
    expect(trees.length).toBeGreaterThan(700);
  });

  test.each(Object.entries(rules))('%s', (_name, rule) => {
    const broken = trees.flatMap((tree) => rule(tree, orgId).map((fault) => `${fault}\n${tree.text}`));
    expect(broken.slice(0, 3)).toEqual([]);
  });

  test('rule 16: it is one statement, which only reads', () => {
    for (const { text } of trees)
      expect(text).not.toMatch(/;|\b(insert|update|delete|merge|into|for share)\b/i);
  });

  test('rule 20: it calls no function whose answer changes by itself', () => {
    expect(new Set(trees.flatMap(functionsOf))).toEqual(new Set(knownFunctions));
  });
});
