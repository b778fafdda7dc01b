import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { checkValues } from '#semantic-layer/query/check-values.ts';
import type { Interpretation, Plan, SemanticQuery } from '#semantic-layer/query/plan.ts';
import { sayIssue } from '#semantic-layer/query/query-issue.ts';
import { validateQuery } from '#semantic-layer/query/validate-query.ts';
import type { Answer, AnsweredQuestion, ExecutedQuery } from './answer.ts';
import type { AnswerDependencies, Question, ReadQuestion } from './answer-dependencies.ts';
import { isBuilt, sayNotAvailable } from './built-analyses.ts';
import { composeAnswer } from './compose-answer.ts';
import { exampleQuestions } from './example-questions.ts';
import { findDrivers } from './find-drivers.ts';
import { gatherEvidence } from './gather-evidence.ts';

/**
 * The whole way from a question to its answer.
 *
 * @returns the reading always; the answer only where the reading is a plan. Every answer is stored.
 */
export async function answerQuestion(
  question: Question,
  given: AnswerDependencies,
): Promise<AnsweredQuestion> {
  const { interpretation, interpreter } = await read(question, given);
  given.onEvent({ kind: 'interpretation', interpretation });
  if (interpretation.kind !== 'plan') return { interpretation, answer: null };
  const { plan } = interpretation;

  if (!isBuilt(plan.analysis))
    return store(interpretation, await sayNotAvailable({ question, plan, interpreter, given }), given);

  const queries: ExecutedQuery[] = [];
  given.onEvent({ kind: 'step', step: 'query' });
  const evidence = await gatherEvidence(plan, given.model, given.clock, (query) =>
    lookUp(query, given, queries),
  );

  given.onEvent({ kind: 'step', step: 'analyse' });
  const change = plan.analysis === 'drivers' ? findDrivers(evidence) : null;

  given.onEvent({ kind: 'step', step: 'explain' });
  const answer = composeAnswer({
    question,
    plan,
    interpreter,
    evidence,
    change,
    queries,
    dataAsOf: await given.loadDataAsOf(),
    given,
  });
  return store(interpretation, answer, given);
}

/** A reading that cannot be computed as asked becomes a refusal that says what would be right. */
async function read(question: Question, given: AnswerDependencies): Promise<ReadQuestion> {
  given.onEvent({ kind: 'step', step: 'interpret' });
  const reading: ReadQuestion = question.plan ? readByHand(question.plan) : await given.interpret(question);
  const { interpretation, interpreter } = reading;
  if (interpretation.kind !== 'plan' || !isBuilt(interpretation.plan.analysis)) return reading;
  given.onEvent({ kind: 'step', step: 'validate' });
  const { plan } = interpretation;
  const issues = [
    ...validateQuery(plan, given.model),
    ...checkValues(plan.where, given.model, given.knownValues),
  ];
  if (issues.length === 0) return reading;
  const message = issues.map((issue) => sayIssue(issue)[question.locale]).join(' ');
  const suggestions = exampleQuestions(question.locale).slice(0, 3);
  return { interpretation: { kind: 'refuse', reason: 'missing_data', message, suggestions }, interpreter };
}

function readByHand(plan: Plan): ReadQuestion {
  return {
    interpretation: { kind: 'plan', plan, assumptions: [], alternatives: [] },
    interpreter: 'offline',
  };
}

async function lookUp(query: SemanticQuery, given: AnswerDependencies, executed: ExecutedQuery[]) {
  const { model, organisation, clock } = given;
  const compiled = compileQuery(query, { model, orgId: organisation.id, clock });
  const result = await given.runQuery(compiled);
  executed.push({
    sql: compiled.sql,
    params: compiled.parameters,
    rows: result.rows.length,
    ms: result.ms,
    source: 'raw',
  });
  return nameColumns(compiled, result);
}

async function store(
  interpretation: Interpretation,
  answer: Answer,
  given: AnswerDependencies,
): Promise<AnsweredQuestion> {
  await given.saveAnswer({ interpretation, answer });
  given.onEvent({ kind: 'answer', answer });
  return { interpretation, answer };
}
