import type { AdmissionGate } from './admission-gate.ts';
import type { QueryResultBody } from './api-types.ts';
import type { HttpDependencies, QueryOutcome } from './http-dependencies.ts';
import { semanticQueryBody } from './query-body.ts';
import { readJson } from './read-json.ts';
import { InvalidBodyError } from './request-errors.ts';
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
    const query = await readJson(c.req.raw, semanticQueryBody);
    const leave = await analysing.enter(c.req.raw.signal);
    try {
      return c.json(bodyOf(await runSemanticQuery(orgId, query, c.req.raw.signal)));
    } finally {
      leave();
    }
  };
}

function bodyOf(outcome: QueryOutcome): QueryResultBody {
  switch (outcome.kind) {
    case 'rows':
      return outcome.result;
    case 'invalid':
      throw new InvalidBodyError(outcome.issues[0]?.message ?? 'The query cannot be run as it stands.', {
        hint: 'Correct what `issues` names; /api/catalogue lists every metric and dimension.',
        issues: outcome.issues,
      });
  }
}
