import { Temporal } from 'temporal-polyfill';
import type { FilledForm, LanguageModel, QuestionForModel } from './language-model.ts';

/**
 * The same question on the same day gets the same form, and is paid for once.
 *
 * Forms that hold a clock time are not kept: "the last 90 minutes" means something else a minute later. What a model
 * could not read is not kept either.
 *
 * @param most  forms kept; the one unused for longest leaves first
 */
export function rememberForms(model: LanguageModel, most: number): LanguageModel {
  const forms = new Map<string, FilledForm>();
  return {
    name: model.name,
    fillPlan: async (question) => {
      const key = keyOf(question);
      const known = forms.get(key);
      const form = known ?? (await model.fillPlan(question));
      if (!isLasting(form)) return form;
      forms.delete(key);
      forms.set(key, form);
      const oldest = forms.keys().next().value;
      if (forms.size > most && oldest !== undefined) forms.delete(oldest);
      return form;
    },
  };
}

function keyOf({ text, locale, now, timezone, previous }: QuestionForModel): string {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate().toString();
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return JSON.stringify([words, locale, today, timezone, previous]);
}

function isLasting(form: FilledForm): boolean {
  if (form.kind === 'not-understood') return false;
  if (form.kind === 'refuse') return true;
  return form.readings.every(({ range, compare, horizon }) =>
    [range, compare, horizon].every((period) => !period?.from?.includes('T')),
  );
}
