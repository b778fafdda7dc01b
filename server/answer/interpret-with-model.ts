import { Temporal } from 'temporal-polyfill';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { FilledForm, LanguageModel } from '#server/language-model/language-model.ts';
import type { ReadQuestion } from './answer-dependencies.ts';
import { createNaming } from './explanation/naming.ts';
import type { OfflineQuestion } from './interpretation/offline-interpreter.ts';
import { type Moment, zonedNow } from './interpretation/time/clock.ts';
import { interpretForm } from './model-reading/interpret-form.ts';
import { modelReadingMessages } from './model-reading/model-reading-messages.ts';
import type { ResolveValue } from './model-reading/resolve-value.ts';
import { withStandIns } from './model-reading/stand-ins.ts';

export type ModelQuestion = OfflineQuestion & { readonly signal?: AbortSignal };

/** `fault` is for the log: what kept the model from reading; null where it did, or was not asked. */
export type ReadByModel = ReadQuestion & { readonly fault: unknown };

export type ModelInterpreter = {
  readonly interpret: (question: ModelQuestion) => Promise<Interpretation>;
  /** The same, told with who did it. */
  readonly read: (question: ModelQuestion) => Promise<ReadByModel>;
};

/** No question of a support manager is longer; a model is paid by the letter. */
const longestForModel = 2_000;

/**
 * Reads questions with a language model, and without it where it fails.
 *
 * The model names metrics, dimensions and dates; members are looked up here, and every sentence is ours. What the
 * offline reader refuses as unsafe or not permitted never reaches the model.
 */
export function createModelInterpreter(given: {
  readonly model: LanguageModel;
  readonly description: ModelDescription;
  readonly resolveValue: ResolveValue;
  readonly readOffline: (question: OfflineQuestion) => Interpretation;
}): ModelInterpreter {
  const read = async (question: ModelQuestion): Promise<ReadByModel> => {
    const offline = given.readOffline(question);
    if (isRefusedAtOnce(offline) || question.text.length > longestForModel) {
      return { interpretation: offline, interpreter: 'offline', fault: null };
    }
    try {
      const form = await given.model.fillPlan(questionForModel(question));
      const interpretation = form.kind === 'not-understood' ? null : meaningOf(form, question, given);
      return interpretation === null
        ? withoutModel(offline, question, 'modelNotUnderstood', form)
        : { interpretation, interpreter: 'model', fault: null };
    } catch (fault) {
      question.signal?.throwIfAborted();
      return withoutModel(offline, question, 'modelUnavailable', fault);
    }
  };
  return { read, interpret: async (question) => (await read(question)).interpretation };
}

function isRefusedAtOnce(offline: Interpretation): boolean {
  return offline.kind === 'refuse' && (offline.reason === 'unsafe' || offline.reason === 'not_permitted');
}

function questionForModel({ text, locale, now, after, signal }: ModelQuestion) {
  const clock = zonedNow(now);
  return {
    text,
    locale,
    now: clock.toInstant().toString(),
    timezone: clock.timeZoneId,
    previous: after ? withStandIns(after).form : null,
    ...(signal ? { signal } : {}),
  };
}

function meaningOf(
  form: Exclude<FilledForm, { kind: 'not-understood' }>,
  question: ModelQuestion,
  given: { readonly description: ModelDescription; readonly resolveValue: ResolveValue },
): Interpretation | null {
  const { text, locale, after, historyStart } = question;
  const now = zonedNow(question.now);
  const kept = after ? withStandIns(after) : null;
  const resolve: ResolveValue = (dimension, words) => {
    const value = kept?.valueOf(words);
    return value === undefined ? given.resolveValue(dimension, words) : { kind: 'known', values: [value] };
  };
  const moment: Moment = {
    now,
    today: now.toPlainDate(),
    isDayFirst: true,
    historyStart: historyStart ? Temporal.PlainDate.from(historyStart.slice(0, 10)) : null,
  };
  return interpretForm(
    form,
    { text, locale, naming: createNaming(given.description, locale) },
    { description: given.description, moment, resolve },
  );
}

function withoutModel(
  offline: Interpretation,
  { locale }: ModelQuestion,
  why: 'modelUnavailable' | 'modelNotUnderstood',
  fault: unknown,
): ReadByModel {
  const said = modelReadingMessages(locale)[why];
  const interpretation =
    offline.kind === 'plan' ? { ...offline, assumptions: [...offline.assumptions, said] } : offline;
  return { interpretation, interpreter: 'offline', fault };
}
