import type { KnownValue, ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { Question, ReadQuestion } from '#server/answer/answer-dependencies.ts';
import { createModelInterpreter, type ModelInterpreter } from '#server/answer/interpret-with-model.ts';
import {
  createOfflineInterpreter,
  type OfflineInterpreter,
  type OfflineQuestion,
} from '#server/answer/interpretation/offline-interpreter.ts';
import { createValueResolver } from '#server/answer/model-reading/resolve-value.ts';
import { InvalidSettingError } from '#server/errors.ts';
import type { LanguageModel } from '#server/language-model/language-model.ts';

/** `auto`: a language model when a key is set, else none. */
export type InterpreterChoice = 'offline' | 'model' | 'auto';

/** Reads one question. @throws InvalidSettingError when a model is asked for and no key is set */
export type Reading = (question: Question, clock: Clock, options: ReadingOptions) => Promise<ReadQuestion>;

export type ReadingOptions = {
  readonly interpreter: InterpreterChoice;
  readonly signal?: AbortSignal;
  readonly onFault?: (fault: unknown) => void;
};

/** Indexes an organisation's names once, for every reader and question. */
export function createReading(
  description: ModelDescription,
  values: readonly KnownValue[],
  model: LanguageModel | null,
): Reading {
  const offline = createOfflineInterpreter({ description, values });
  const withModel = model === null ? null : createModel(description, values, offline, model);
  return async (question, clock, { interpreter: choice, signal, onFault }) => {
    const asked = questionOf(question, clock);
    if (choice === 'model' && withModel === null) {
      throw new InvalidSettingError('No language model is set up.', {
        hint: 'Set OPENAI_API_KEY, or ask with --interpreter offline.',
      });
    }
    if (choice === 'offline' || withModel === null) {
      return { interpretation: offline.interpret(asked), interpreter: 'offline' };
    }
    const { interpretation, interpreter, fault } = await withModel.read({
      ...asked,
      ...(signal ? { signal } : {}),
    });
    if (fault !== null) onFault?.(fault);
    return { interpretation, interpreter };
  };
}

function createModel(
  description: ModelDescription,
  values: readonly KnownValue[],
  offline: OfflineInterpreter,
  model: LanguageModel,
): ModelInterpreter {
  return createModelInterpreter({
    model,
    description,
    resolveValue: createValueResolver(description, values),
    readOffline: offline.interpret,
  });
}

function questionOf(question: Question, clock: Clock): OfflineQuestion {
  return {
    text: question.text,
    locale: question.locale,
    now: { instant: clock.now, timezone: clock.timezone },
    ...(question.after ? { after: question.after } : {}),
    ...(clock.historyStart ? { historyStart: clock.historyStart } : {}),
  };
}
