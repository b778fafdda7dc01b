import type { Analysis, Plan } from '#semantic-layer/query/plan.ts';
import type { Answer } from './answer.ts';
import type { AnswerDependencies, Question } from './answer-dependencies.ts';
import { exampleQuestions } from './example-questions.ts';
import { explanationMessages } from './explanation/explanation-messages.ts';

const built: ReadonlySet<Analysis> = new Set([
  'value',
  'trend',
  'breakdown',
  'ranking',
  'compare',
  'drivers',
]);

/** Whether an analysis can be done today; the others are read rightly and said to be missing. */
export function isBuilt(analysis: Analysis): boolean {
  return built.has(analysis);
}

/** @returns an answer without figures that names what is missing, and questions that can be answered */
export async function sayNotAvailable({
  question,
  plan,
  interpreter,
  given,
}: {
  readonly question: Question;
  readonly plan: Plan;
  readonly interpreter: 'offline' | 'model';
  readonly given: AnswerDependencies;
}): Promise<Answer> {
  const say = explanationMessages(question.locale);
  const id = given.newAnswerId();
  return {
    id,
    url: given.answerUrl(id),
    question: question.text,
    locale: question.locale,
    headline: say.notAvailable(say.analysisNames[plan.analysis] ?? plan.analysis),
    facts: [],
    narrative: [say.notAvailableHint],
    charts: [],
    tables: [],
    drivers: [],
    findings: [],
    actions: [],
    caveats: [],
    followUps: exampleQuestions(question.locale).slice(0, 3),
    provenance: {
      interpreter,
      asOf: given.clock.now,
      dataAsOf: await given.loadDataAsOf(),
      queries: [],
      definitions: [],
    },
  };
}
