import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { LanguageModel } from './language-model.ts';
import { createOpenAiLanguageModel } from './openai-language-model.ts';
import { rememberForms } from './remember-forms.ts';

/** Reads questions well enough at a low price; OPENAI_MODEL names another. */
const defaultModel = 'gpt-4.1-mini';
const formsKept = 500;

/** @returns the language model that the settings name; null without a key: questions are then read without one */
export function createLanguageModel(
  settings: {
    readonly apiKey: string | null;
    readonly baseUrl: string | null;
    readonly model: string | null;
  },
  description: ModelDescription,
): LanguageModel | null {
  if (settings.apiKey === null) return null;
  const model = createOpenAiLanguageModel({
    apiKey: settings.apiKey,
    baseUrl: settings.baseUrl,
    model: settings.model ?? defaultModel,
    description,
  });
  return rememberForms(model, formsKept);
}
