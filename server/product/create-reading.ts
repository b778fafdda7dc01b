import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { Question } from '#server/answer/answer-dependencies.ts';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import type { Database } from '#server/database/database.ts';
import { loadKnownValues } from '#server/database/stores/known-values-store.ts';
import type { Settings } from '#server/settings.ts';

/** `auto`: a language model when a key is set, else none. */
export type InterpreterChoice = 'offline' | 'model' | 'auto';

export type Reader = {
  readonly interpreter: 'offline' | 'model';
  readonly interpret: (question: Question, clock: Clock) => Promise<Interpretation>;
};

/** @throws InvalidSettingError when a model is asked for and no key is set */
export type Reading = (choice: InterpreterChoice) => Promise<Reader>;

/** Indexes an organisation's names once, for every reader and question. */
export async function createReading(
  database: Database,
  orgId: number,
  description: ModelDescription,
  _settings: Settings,
): Promise<Reading> {
  const values = await loadKnownValues(database, orgId);
  const offline = createOfflineInterpreter({ description, values });
  const interpret = async (question: Question, clock: Clock) =>
    offline.interpret({
      text: question.text,
      locale: question.locale,
      now: { instant: clock.now, timezone: clock.timezone },
      ...(question.after ? { after: question.after } : {}),
      ...(clock.historyStart ? { historyStart: clock.historyStart } : {}),
    });
  return async () => ({ interpreter: 'offline', interpret });
}
