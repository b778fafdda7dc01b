import type { Plan } from '#semantic-layer/query/plan.ts';
import type { Answer, ExecutedQuery } from './answer.ts';
import type { AnswerDependencies, Question } from './answer-dependencies.ts';
import { buildTables, listDrivers } from './build-tables.ts';
import { drawCharts } from './draw-charts.ts';
import type { Evidence } from './evidence.ts';
import { createAnswerWords } from './explanation/answer-words.ts';
import { explainAnswer } from './explanation/explain-answer.ts';
import { findCaveats, lateData } from './find-caveats.ts';
import type { ChangeDrivers } from './find-drivers.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';

/** @returns the answer: words made of facts, the charts that show them, and where every figure came from */
export function composeAnswer(input: {
  readonly question: Question;
  /** As it was asked; the evidence may leave out a comparison that has no data. */
  readonly plan: Plan;
  readonly interpreter: 'offline' | 'model';
  readonly evidence: Evidence;
  readonly change: ChangeDrivers | null;
  readonly queries: readonly ExecutedQuery[];
  readonly dataAsOf: Readonly<Record<string, string>>;
  readonly given: AnswerDependencies;
}): Answer {
  const { question, evidence, given } = input;
  const { description, clock, organisation } = given;
  const { locale } = question;
  const words = createAnswerWords({
    evidence,
    change: input.change,
    description,
    locale,
    currency: organisation.currency,
    onFact: (fact) => given.onEvent({ kind: 'fact', fact }),
  });
  const { headline, narrative } = explainAnswer(words);
  const charts = drawCharts(words);
  for (const chart of charts) given.onEvent({ kind: 'chart', chart });
  const dataAsOf = freshnessOf(evidence, input.dataAsOf);
  const late = lateData(dataAsOf, clock, locale);
  const caveats = findCaveats(words, input.plan, description, clock);
  const id = given.newAnswerId();
  return {
    id,
    url: given.answerUrl(id),
    question: question.text,
    locale,
    headline,
    facts: words.book.facts(),
    narrative,
    charts,
    tables: buildTables(words),
    drivers: listDrivers(words),
    findings: [],
    actions: [],
    caveats: late === null ? caveats : [...caveats, late],
    followUps: suggestFollowUps(evidence.plan, description, words.naming, locale),
    provenance: {
      interpreter: input.interpreter,
      asOf: clock.now,
      dataAsOf,
      queries: input.queries,
      definitions: evidence.metrics.map(({ ref, metric }) => ({
        metric: ref.id,
        text: metric.definition[locale],
      })),
    },
  };
}

/** Of everything that is loaded, the age of what this answer was counted from. */
function freshnessOf(
  { metrics }: Evidence,
  dataAsOf: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const used = new Set(metrics.map(({ dataset }) => dataset));
  const known = Object.entries(dataAsOf).filter(([dataset]) => used.has(dataset));
  return known.length === 0 ? dataAsOf : Object.fromEntries(known);
}
