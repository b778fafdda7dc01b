import type { Locale } from '#semantic-layer/query/locale.ts';
import { semanticQuerySchema } from '#semantic-layer/query/semantic-query-schema.ts';
import type { AdmissionGate } from './admission-gate.ts';
import type { QueryResultBody } from './api-types.ts';
import type { HttpDependencies, QueryOutcome } from './http-dependencies.ts';
import { queryIssueBody } from './query-issue-body.ts';
import { readJson } from './read-json.ts';
import { InvalidBodyError } from './request-errors.ts';
import { requestLocale } from './request-locale.ts';
import { type Handler, readerOf } from './route.ts';
import { requireToken, type TokenBuckets } from './token-buckets.ts';

type QueryDependencies = Pick<HttpDependencies, 'runSemanticQuery'> & {
  readonly questions: TokenBuckets;
  readonly analysing: AdmissionGate;
};

/** One semantic query; what is wrong with it comes back as issues, all of them at once. */
export function queryHandler({ runSemanticQuery, questions, analysing }: QueryDependencies): Handler {
  return async (c) => {
    const { orgId, userId } = readerOf(c);
    requireToken(questions, userId);
    const query = await readJson(c.req.raw, semanticQuerySchema);
    const { signal } = c.req.raw;
    const outcome = await analysing.during(signal, () => runSemanticQuery(orgId, query, signal));
    return c.json(bodyOf(outcome, requestLocale(undefined, c.req.header('accept-language'))));
  };
}

function bodyOf(outcome: QueryOutcome, locale: Locale): QueryResultBody {
  switch (outcome.kind) {
    case 'rows': {
      const { columns, rows, sql, source, next } = outcome.result;
      return { columns, rows, sql, source, ...(next === undefined ? {} : { next }) };
    }
    case 'invalid': {
      const issues = outcome.issues.map((issue) => queryIssueBody(issue, locale));
      throw new InvalidBodyError(issues[0]?.message ?? 'The query cannot be run as it stands.', {
        hint: 'Correct what `issues` names; /api/catalogue lists every metric and dimension.',
        issues,
      });
    }
  }
}
