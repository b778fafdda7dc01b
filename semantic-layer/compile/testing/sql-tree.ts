import {
  type Expr,
  type ExprRef,
  type From,
  parse,
  type SelectFromStatement,
  type Statement,
} from 'pgsql-ast-parser';

/** One SELECT of a statement, wherever it stands. */
export type SelectPart = {
  readonly select: SelectFromStatement;
  /** The CTE it stands in; null in the statement itself. */
  readonly cte: string | null;
  /** SELECTs around it, nearest first, whose aliases it can see. */
  readonly around: readonly SelectFromStatement[];
};

/** A compiled statement, read. */
export type SqlTree = {
  readonly text: string;
  readonly ctes: ReadonlyMap<string, Statement>;
  /** CTEs written AS MATERIALIZED. */
  readonly materialized: ReadonlySet<string>;
  readonly main: SelectFromStatement;
  readonly selects: readonly SelectPart[];
};

/**
 * Reads compiled statements. What several of them have in common, such as a spine, is read once.
 *
 * @throws when a text is not one statement of CTEs and a SELECT
 */
export function createSqlReader(): (text: string) => SqlTree {
  const read = new Map<string, Statement>();
  const readPart = (part: string): Statement => {
    const text = part.replaceAll(/\$\d+/g, '$1');
    const known = read.get(text);
    if (known) return known;
    const [statement, ...others] = parse(text);
    if (statement === undefined || others.length > 0) throw new Error(`not one statement: ${part}`);
    read.set(text, statement);
    return statement;
  };
  return (text) => {
    const { parts, main } = splitCtes(text);
    const statement = readPart(main);
    if (statement.type !== 'select') throw new Error('the statement does not select');
    const ctes = parts.map(({ name, body }) => [name, readPart(body)] as const);
    return {
      text,
      ctes: new Map(ctes),
      materialized: new Set(parts.filter(({ isMaterialized }) => isMaterialized).map(({ name }) => name)),
      main: statement,
      selects: [
        ...ctes.flatMap(([name, body]) => selectsIn(body, name, [])),
        ...selectsIn(statement, null, []),
      ],
    };
  };
}

type CtePart = { readonly name: string; readonly isMaterialized: boolean; readonly body: string };

function splitCtes(text: string): { readonly parts: readonly CtePart[]; readonly main: string } {
  const parts: CtePart[] = [];
  let rest = text.replace(/^with\s+/, '');
  if (rest === text) throw new Error('the statement begins without CTEs');
  for (;;) {
    const [opening, name = '', materialized] = /^(\w+) as (materialized )?\(/.exec(rest) ?? [];
    if (opening === undefined) throw new Error(`no CTE begins here: ${rest.slice(0, 40)}`);
    const end = closingParenthesis(rest, opening.length - 1);
    const body = rest.slice(opening.length, end);
    parts.push({ name, isMaterialized: materialized !== undefined, body });
    rest = rest.slice(end + 1).trimStart();
    if (!rest.startsWith(',')) return { parts, main: rest };
    rest = rest.slice(1).trimStart();
  }
}

/** @returns where the parenthesis that opens at `from` closes; those inside quotes are letters */
function closingParenthesis(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error('a parenthesis stays open');
}

function selectsIn(node: unknown, cte: string | null, around: readonly SelectFromStatement[]): SelectPart[] {
  if (isSelect(node)) {
    const inner = Object.values(node).flatMap((child) => selectsIn(child, cte, [node, ...around]));
    return [{ select: node, cte, around }, ...inner];
  }
  return childrenOf(node).flatMap((child) => selectsIn(child, cte, around));
}

function isSelect(node: unknown): node is SelectFromStatement {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'select';
}

function childrenOf(node: unknown): readonly unknown[] {
  return typeof node === 'object' && node !== null ? Object.values(node) : [];
}

/** @returns the parts of a condition that all must hold */
export function conjuncts(condition: Expr | null | undefined): readonly Expr[] {
  if (!condition) return [];
  if (condition.type === 'binary' && condition.op === 'AND')
    return [...conjuncts(condition.left), ...conjuncts(condition.right)];
  return [condition];
}

/** The name rows of a FROM item go by. */
export function aliasOf(item: From): string {
  if (item.type === 'table') return item.name.alias ?? item.name.name;
  return item.type === 'statement' ? item.alias : (item.alias?.name ?? item.function.name);
}

/** @returns `schema.table` of an item that is a table of the database; null for a CTE, a function, a subquery */
export function tableOf(item: From): string | null {
  return item.type === 'table' && item.name.schema ? `${item.name.schema}.${item.name.name}` : null;
}

/** @returns the CTE an item reads; null for anything else */
export function cteOf(item: From): string | null {
  return item.type === 'table' && !item.name.schema ? item.name.name : null;
}

export function isColumn(node: Expr, alias: string, column: string): boolean {
  return node.type === 'ref' && node.table?.name === alias && node.name === column;
}

/** @returns everything of one type below a node; `within` says into which nodes to look */
export function nodesOfType<T extends Expr['type']>(
  node: unknown,
  type: T,
  within: (node: unknown) => boolean = () => true,
): Extract<Expr, { type: T }>[] {
  const own = typeof node === 'object' && node !== null && 'type' in node && node.type === type ? [node] : [];
  const below = childrenOf(node)
    .filter(within)
    .flatMap((child) => nodesOfType(child, type, within));
  return [...(own as Extract<Expr, { type: T }>[]), ...below];
}

/** @returns columns a SELECT reads from rows that are not its own, nor of a SELECT inside it */
export function outerReferences(select: SelectFromStatement): readonly ExprRef[] {
  const own = new Set((select.from ?? []).map(aliasOf));
  const isInner = (node: unknown) => !isSelect(node);
  const direct = Object.values(select).flatMap((child) => (isSelect(child) ? [] : refs(child, isInner)));
  const nested = Object.values(select).flatMap((child) => nestedSelects(child).flatMap(outerReferences));
  return [...direct, ...nested].filter(({ table }) => table !== undefined && !own.has(table.name));
}

function refs(node: unknown, within: (node: unknown) => boolean): ExprRef[] {
  return nodesOfType(node, 'ref', within);
}

function nestedSelects(node: unknown): readonly SelectFromStatement[] {
  return isSelect(node) ? [node] : childrenOf(node).flatMap(nestedSelects);
}
