import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ExpectedReading } from '#evals/scorers/score-reading.ts';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import { analyses } from '#semantic-layer/query/plan.ts';
import { semanticQueryFields } from '#semantic-layer/query/semantic-query-schema.ts';

/** A question and the reading it must have; `category` is the row of the tables it counts in. */
export type EvalCase = {
  readonly id: string;
  readonly locale: Locale;
  readonly category: string;
  readonly question: string;
  readonly expect: ExpectedReading;
};

export type Dialogue = {
  readonly id: string;
  readonly locale: Locale;
  readonly turns: readonly { readonly question: string; readonly expect: ExpectedReading }[];
};

const range = z.strictObject({ from: z.string(), to: z.string() });
const analysis = z.enum(analyses);
const { metrics, by, grain, where, having, compare, anchor, per, order, limit } = semanticQueryFields;

const expectedPlan = z.strictObject({
  kind: z.literal('plan'),
  analysis: z.union([analysis, z.array(analysis).min(2)]),
  metrics: metrics.default([]),
  by,
  grain,
  where,
  having,
  range: range.exactOptional(),
  compare,
  anchor,
  per,
  order,
  limit,
  horizon: range.nullable().default(null),
  scenario: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .nullable()
    .default(null),
});

const expected: z.ZodType<ExpectedReading, unknown> = z.discriminatedUnion('kind', [
  expectedPlan,
  z.strictObject({
    kind: z.literal('refuse'),
    reason: z.enum(['out_of_scope', 'missing_data', 'not_permitted', 'unsafe']),
  }),
  z.strictObject({ kind: z.literal('clarify') }),
]);

const caseSchema = z.strictObject({
  id: z.string(),
  locale: z.enum(locales),
  category: z.string().default('all'),
  question: z.string(),
  expect: expected,
});

const dialogueSchema = z.strictObject({
  id: z.string(),
  locale: z.enum(locales),
  category: z.string().optional(),
  turns: z.array(z.strictObject({ question: z.string(), expect: expected })).min(2),
});

/** A file of cases is not of the form; the hint names the line. */
export class EvalCaseError extends Error {
  override readonly name = 'EvalCaseError';
  readonly hint = 'Correct the line in evals/cases; evals/suites/eval-case.ts says what a case is.';
}

/** Cases of a file in `evals/cases`. @throws EvalCaseError when a line is not of the form, or an id comes twice */
export function readCases(place: URL): readonly EvalCase[] {
  return withoutDoubles(place, readLines(place, caseSchema));
}

/** Dialogues of a file in `evals/cases`. @throws EvalCaseError as `readCases` */
export function readDialogues(place: URL): readonly Dialogue[] {
  return withoutDoubles(place, readLines(place, dialogueSchema));
}

function readLines<T>(place: URL, schema: z.ZodType<T, unknown>): readonly T[] {
  return readFileSync(place, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      const file = place.pathname.split('/').at(-1);
      throw new EvalCaseError(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    });
}

function withoutDoubles<T extends { readonly id: string }>(place: URL, cases: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id))
      throw new EvalCaseError(`${place.pathname.split('/').at(-1)}: two cases are called ${id}`);
    seen.add(id);
  }
  return cases;
}
