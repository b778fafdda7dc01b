import type { Expr, From, SelectFromStatement, SelectStatement } from 'pgsql-ast-parser';
import {
  aliasOf,
  conjuncts,
  cteOf,
  isColumn,
  nodesOfType,
  outerReferences,
  type SelectPart,
  type SqlTree,
  tableOf,
} from './sql-tree.ts';

/** A rule on compiled SQL. @returns what breaks it, in words; empty when it is kept */
export type SqlRule = (tree: SqlTree, orgId: number) => readonly string[];

/** Each table is limited where it is joined, or in WHERE where it comes first: a literal, never only through a join. */
export const limitsEveryAlias: SqlRule = ({ selects }, orgId) =>
  eachTable(selects).flatMap(({ item, select, place }) => {
    const alias = aliasOf(item);
    const where = item.join ? item.join.on : select.where;
    const isLimited = conjuncts(where).some((part) => isOrganisation(part, alias, orgId));
    return isLimited ? [] : [`${place}: ${alias} is not limited to the organisation`];
  });

function isOrganisation(part: Expr, alias: string, orgId: number): boolean {
  return (
    part.type === 'binary' &&
    part.op === '=' &&
    isColumn(part.left, alias, 'org_id') &&
    part.right.type === 'integer' &&
    part.right.value === orgId
  );
}

/** Rows meet by organisation and key, always both. */
export const joinsByKey: SqlRule = ({ selects }) =>
  eachTable(selects)
    .filter(({ item }) => item.join)
    .flatMap(({ item, place }) => {
      const alias = aliasOf(item);
      const meets = conjuncts(item.join?.on).some((part) => meetsOthers(part, alias));
      return meets ? [] : [`${place}: ${alias} is joined without a key`];
    });

function meetsOthers(part: Expr, alias: string): boolean {
  if (part.type !== 'binary' || part.op !== '=') return false;
  const tables = nodesOfType(part, 'ref').map(({ table }) => table?.name);
  return tables.includes(alias) && tables.some((table) => table !== alias);
}

/** Figures that are made meet names only: a table joined to a CTE by LEFT JOIN is looked up by its id. */
export const aggregatesFirst: SqlRule = ({ selects, main }) => [
  ...selects.flatMap(({ select, cte }) => {
    const [first, ...joined] = select.from ?? [];
    if (!first || cteOf(first) === null) return [];
    return joined
      .filter((item) => item.join?.type === 'LEFT JOIN' && tableOf(item) !== null)
      .filter((item) => !conjuncts(item.join?.on).some((part) => isLookup(part, aliasOf(item))))
      .map((item) => `${cte ?? 'the statement'}: ${aliasOf(item)} is joined to figures, and not by its id`);
  }),
  ...(main.from ?? [])
    .slice(0, 1)
    .flatMap((item) => (cteOf(item) === 'result' ? [] : ['rows are no result'])),
];

function isLookup(part: Expr, alias: string): boolean {
  return part.type === 'binary' && part.op === '=' && isColumn(part.left, alias, 'id');
}

export const hasNoFullJoin: SqlRule = ({ text }) =>
  /\bfull (outer )?join\b|is (not )?distinct from/i.test(text) ? ['rows meet by FULL JOIN'] : [];

export const hasNoGroupingSets: SqlRule = ({ text }) =>
  /\bgrouping sets\b|\brollup\b|\bcube\b|\brecursive\b/i.test(text) ? ['groups are nested or recursive'] : [];

/** Beside each row stand only names for what it says itself, the steps of a level, positions in a series. */
export const comparesInTwoReads: SqlRule = ({ selects }) =>
  selects.flatMap(({ select, cte }) =>
    (select.from ?? [])
      .filter((item) => item.lateral && item.type === 'statement' && !isOfTheRow(item.statement))
      .map((item) => `${cte}: ${aliasOf(item)} is read beside each row`),
  );

function isOfTheRow(statement: SelectStatement): boolean {
  if (statement.type === 'select') return (statement.from ?? []).length === 0;
  if (statement.type !== 'values') return false;
  return statement.values.every(([, step]) => step?.type === 'integer' && Math.abs(step.value) === 1);
}

/** A CTE looked into for each row would be worked out for each row. */
export const keepsCorrelatedCtes: SqlRule = ({ selects, ctes, materialized }) =>
  selects
    .filter(({ select, around }) => around.length > 0 && outerReferences(select).length > 0)
    .flatMap(({ select, cte }) =>
      (select.from ?? []).flatMap((item) => {
        const read = cteOf(item);
        return read === null || !ctes.has(read) || materialized.has(read)
          ? []
          : [`${cte ?? 'the statement'} looks into ${read} for each row`];
      }),
    );

/** Pages never overlap: the order ends with all that makes a row one of its kind. */
export const ordersByWholeKey: SqlRule = ({ text, main, ctes }) => {
  const keys = keysOf(ctes.get('result'));
  const ordered = (main.orderBy ?? []).map(({ by }) =>
    by.type === 'ref' ? `${by.table?.name}.${by.name}` : '',
  );
  const missing = keys.filter((key) => !ordered.includes(`result.${key}`));
  return [
    ...missing.map((key) => `rows that differ in ${key} alone come in any order`),
    ...(/\boffset\b/i.test(text) ? ['pages are counted off'] : []),
  ];
};

function keysOf(result: unknown): readonly string[] {
  const select = result as SelectFromStatement | undefined;
  return (select?.groupBy ?? []).map((key) => (key.type === 'ref' ? key.name : '?'));
}

/** Buckets and local times name their zone in the text; nothing asks for the session's clock or zone. */
export const namesItsZone: SqlRule = ({ text, selects }) =>
  selects
    .filter(({ around }) => around.length === 0)
    .flatMap(({ select }) => [
      ...nodesOfType(select, 'call')
        .filter(({ function: called, args }) => called.name === 'date_trunc' && !isText(args[2]))
        .map(() => 'a bucket has no zone of its own'),
      ...nodesOfType(select, 'binary')
        .filter(({ op, right }) => op === 'AT TIME ZONE' && !isText(right) && !isOwnZone(right))
        .map(() => 'a zone is no literal'),
      ...nodesOfType(select, 'extract')
        .filter(({ field, from }) => field.name !== 'epoch' && !isLocal(from))
        .map(() => 'a part of a time is that of the session'),
      ...nodesOfType(select, 'call')
        .filter(({ function: called, args: [time] }) => called.name === 'to_char' && !isSpan(time))
        .map(() => 'a time is written in the zone of the session'),
      ...nodesOfType(select, 'keyword').map(({ keyword }) => `${keyword} asks the session`),
    ])
    .concat(
      /::date\b/.test(text.replaceAll(/at time zone ('[^']+'|calendar\.timezone)\)::date/g, ''))
        ? ['a day of the session']
        : [],
    );

function isText(node: Expr | undefined): boolean {
  return node?.type === 'string';
}

/** A calendar keeps its own zone. */
function isOwnZone(node: Expr): boolean {
  return node.type === 'ref' && node.name === 'timezone';
}

function isLocal(node: Expr): boolean {
  return node.type === 'binary' && node.op === 'AT TIME ZONE';
}

/** A local time, or a length of time, which has no zone. */
function isSpan(node: Expr | undefined): boolean {
  if (node === undefined) return false;
  return isLocal(node) || (node.type === 'call' && node.function.name === 'greatest');
}

/** All that compiled SQL calls; a test on the database asks it that none is volatile. */
export const knownFunctions = [
  ...['any', 'array_agg', 'avg', 'bool_or', 'coalesce', 'count', 'date_trunc', 'exists', 'generate_series'],
  ...['greatest', 'least', 'lower', 'max', 'min', 'nullif', 'percentile_cont', 'range_agg', 'row_number'],
  ...['sum', 'to_char', 'tstzrange', 'unnest', 'upper', 'width_bucket'],
];

/** A row that is only looked up and never used, or a CTE nobody reads, is work for nothing. */
export const hasNothingDead: SqlRule = ({ selects, ctes }) => {
  const read = new Set(selects.flatMap(({ select }) => (select.from ?? []).map(cteOf)));
  return [
    ...[...ctes.keys()].filter((cte) => !read.has(cte)).map((cte) => `nobody reads ${cte}`),
    ...selects.flatMap(({ select, cte }) =>
      (select.from ?? [])
        .filter((item) => item.join?.type === 'LEFT JOIN' && !isUsed(select, item))
        .map((item) => `${cte ?? 'the statement'}: ${aliasOf(item)} is joined and not used`),
    ),
  ];
};

function isUsed(select: SelectFromStatement, item: From): boolean {
  const isElsewhere = (node: unknown) => node !== item.join;
  return nodesOfType(select, 'ref', isElsewhere).some(({ table }) => table?.name === aliasOf(item));
}

/** @returns the functions a statement calls, each once */
export function functionsOf({ selects }: SqlTree): readonly string[] {
  const called = selects.flatMap(({ select }) => nodesOfType(select, 'call'));
  return [...new Set(called.map(({ function: { schema, name } }) => (schema ? `${schema}.${name}` : name)))];
}

function eachTable(selects: readonly SelectPart[]) {
  return selects.flatMap(({ select, cte }) =>
    (select.from ?? [])
      .filter((item) => tableOf(item) !== null)
      .map((item) => ({ item, select, place: cte ?? 'the statement' })),
  );
}
