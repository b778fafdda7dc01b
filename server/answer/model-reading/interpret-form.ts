import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { exampleQuestions } from '#server/answer/example-questions.ts';
import type { Naming } from '#server/answer/explanation/naming.ts';
import { fold } from '#server/answer/interpretation/text/fold.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { FilledForm, PlanForm } from '#server/language-model/language-model.ts';
import { modelReadingMessages } from './model-reading-messages.ts';
import { type FormContext, type FormReading, planFromForm, type UnresolvedName } from './plan-from-form.ts';
import { sayChoices } from './say-choices.ts';

export type FormQuestion = {
  readonly text: string;
  readonly locale: Locale;
  readonly naming: Naming;
};

const suggestionCount = 3;

/** @returns what a filled form means for the reader; null when nothing of it can be used */
export function interpretForm(
  form: Exclude<FilledForm, { kind: 'not-understood' }>,
  question: FormQuestion,
  context: FormContext,
): Interpretation | null {
  if (form.kind === 'refuse') return refusal(form.reason, question);
  const [first, ...others] = form.readings.map((reading: PlanForm) => planFromForm(reading, context));
  if (!first) return null;
  if (first.kind === 'unresolved') return askForName(first.name, question);

  if (isBeyondData(first.plan, context)) return refusal('missing_data', question);
  const plans = distinct(
    [first, ...others].flatMap((reading) => (reading.kind === 'plan' ? [reading.plan] : [])),
  );
  if (form.kind === 'clarify' && plans.length > 1) {
    const labels = sayChoices(plans, question.naming, question.locale);
    return {
      kind: 'clarify',
      question: modelReadingMessages(question.locale).unclear[form.unclear],
      choices: plans.map((plan, index) => ({ plan, label: labels[index] ?? '' })),
    };
  }
  return {
    kind: 'plan',
    plan: first.plan,
    assumptions: assumptionsOf(first, plans, question),
    alternatives: plans.slice(1),
  };
}

/** A period before the history begins, or a future one outside a forecast, has no figures, whatever a model says. */
function isBeyondData({ range, horizon }: Plan, { moment: { today, historyStart } }: FormContext): boolean {
  const isAhead = horizon === null && range.from.slice(0, 10) > today.toString();
  return isAhead || (historyStart !== null && range.to.slice(0, 10) <= historyStart.toString());
}

function assumptionsOf(
  { isDefaultPeriod, plan }: Extract<FormReading, { kind: 'plan' }>,
  plans: readonly Plan[],
  { naming, locale }: FormQuestion,
): string[] {
  const say = modelReadingMessages(locale);
  const usesDefaultDays = isDefaultPeriod && isDefaultLength(plan);
  const [, ...others] = sayChoices(plans, naming, locale);
  return [
    ...(usesDefaultDays ? [say.defaultPeriod(defaultReadings.defaultDays)] : []),
    ...others.map((other) => say.otherReading(other)),
  ];
}

/** Reviews and present states have periods of their own, which need no excuse. */
function isDefaultLength({ analysis, metrics }: Plan): boolean {
  const states: readonly string[] = defaultReadings.presentState;
  const isOfNow = metrics.every(({ id }) => states.includes(id)) && analysis !== 'trend';
  return !isOfNow && !['live', 'review', 'forecast', 'staffing'].includes(analysis);
}

/** A name is asked back only in the reader's own words: one that the question does not hold is the model's. */
function askForName(name: UnresolvedName, { text, locale, naming }: FormQuestion): Interpretation | null {
  if (!fold(text).includes(fold(name.words))) return null;
  const say = modelReadingMessages(locale);
  const dimension = naming.dimension(name.dimension);
  const { match, words } = name;
  const offered = match.kind === 'ambiguous' ? match.values : match.closest;
  const choices = offered.flatMap((label) => {
    const plan = name.planWith(label);
    return plan === null ? [] : [{ label, plan }];
  });
  if (choices.length === 0) {
    return {
      kind: 'refuse',
      reason: 'missing_data',
      message: say.unknownName(dimension, words),
      suggestions: exampleQuestions(locale).slice(0, suggestionCount),
    };
  }
  const ask = match.kind === 'ambiguous' ? say.whichOf : say.didYouMean;
  return { kind: 'clarify', question: ask(dimension, words), choices };
}

function refusal(
  reason: Extract<FilledForm, { kind: 'refuse' }>['reason'],
  { locale }: FormQuestion,
): Interpretation {
  return {
    kind: 'refuse',
    reason,
    message: modelReadingMessages(locale).refusal[reason],
    suggestions: exampleQuestions(locale).slice(0, suggestionCount),
  };
}

function distinct(plans: readonly Plan[]): readonly Plan[] {
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
}
