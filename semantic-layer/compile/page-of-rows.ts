import { z } from 'zod';
import { findDimension } from '#semantic-layer/define/attribute-dimension.ts';
import type { SemanticModel } from '#semantic-layer/define/model.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { QueryIssue } from '#semantic-layer/query/query-issue.ts';
import { mostRows } from '#semantic-layer/query/validate-query.ts';
import { orderTerms, pageKey } from './compile-order.ts';
import { nameAttributes } from './compile-query.ts';
import type { ResultRow } from './compiled-query.ts';
import { planLeaves } from './plan-branches.ts';
import type { Page } from './query-shape.ts';

/** Rows of a page where the query sets no limit. */
const defaultSize = 1_000;

const cursorSchema = z.strictObject({
  order: z.array(z.string()),
  at: z.array(z.string().nullable()),
});

/** @returns what rows are ordered by, in words that change when the order does */
function orderOf(query: SemanticQuery, model: SemanticModel): readonly string[] {
  const terms = orderTerms(nameAttributes(query), planLeaves(nameAttributes(query), model));
  return terms.map(({ column, direction }) => `${column} ${direction}`);
}

/**
 * @param after  the `next` of the page before; null for the first one
 * @returns      an issue when it is the cursor of another order, or none at all
 */
export function readPage(
  query: SemanticQuery,
  after: string | null,
  model: SemanticModel,
): Page | QueryIssue {
  const size = Math.min(query.limit ?? defaultSize, mostRows - 1);
  if (after === null) return { size, after: null };
  const cursor = parseCursor(after);
  const named = nameAttributes(query);
  const terms = orderTerms(named, planLeaves(named, model));
  const isOfThisOrder = JSON.stringify(cursor?.order) === JSON.stringify(orderOf(query, model));
  if (!cursor || !isOfThisOrder || cursor.at.length !== terms.length) return { code: 'invalid-cursor' };
  const isSound = terms.every(({ column, isNumber }, index) => {
    const value = cursor.at[index] ?? null;
    const isId = (findDimension(model, column)?.members ?? null) !== null;
    return value === null || (!isNumber && !isId) || /^-?\d+(\.\d+)?$/.test(value);
  });
  return isSound ? { size, after: cursor.at } : { code: 'invalid-cursor' };
}

/**
 * @param read  what the database gave for the page: one row more than it shows where there is a next one
 * @returns     the rows of the page, and the cursor of the next one, null after the last
 */
export function cutPage<R extends ResultRow>(
  read: readonly R[],
  page: Page,
  query: SemanticQuery,
  model: SemanticModel,
): { readonly rows: readonly R[]; readonly next: string | null } {
  const rows = read.slice(0, page.size);
  const last = rows.at(-1);
  if (read.length <= page.size || !last) return { rows, next: null };
  const order = orderOf(query, model);
  const at = order.map((_, index) => last[pageKey(index)] ?? null);
  return { rows, next: JSON.stringify({ order, at }) };
}

function parseCursor(text: string): z.infer<typeof cursorSchema> | null {
  try {
    return cursorSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
