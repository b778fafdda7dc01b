import { demoNames } from '#evals/demo-names.ts';
import { describeModel } from '#semantic-layer/describe/describe-model.ts';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';
import { createOfflineInterpreter } from '#server/answer/interpretation/offline-interpreter.ts';
import { referenceModel } from '#server/answer/interpretation/testing/reference-model.ts';

/** What the suites ask: one question, read at the frozen clock with the names of the demo organisation. */
export type EvalReader = {
  readonly read: (question: string, locale: Locale, after?: Plan) => Interpretation;
  readonly definedMetrics: ReadonlySet<string>;
  readonly description: ModelDescription;
};

/** Wednesday 18 November 2026, 14:00 in Paris. */
export const clock = { instant: '2026-11-18T13:00:00Z', timezone: 'Europe/Paris' };
/** The data begin 400 days before. */
export const historyStart = '2025-10-14T00:00:00Z';

/** Which metrics the reader knows: those the product defines today, or the whole reference catalogue. */
export const catalogues = ['product', 'reference'] as const;
export type Catalogue = (typeof catalogues)[number];

/**
 * A reader of questions about the demo organisation. With the product's catalogue a metric that is not defined yet
 * cannot be read; with the reference every metric of `metrics.csv` can, which shows the reader alone.
 */
export function createEvalReader(catalogue: Catalogue): EvalReader {
  const description = catalogue === 'reference' ? referenceModel : describeModel(supportModel, variantLabels);
  const interpreter = createOfflineInterpreter({ description, values: demoNames });
  const read = (text: string, locale: Locale): Interpretation =>
    interpreter.interpret({ text, locale, now: clock, historyStart });
  // The library is asked three times: in each language, and for both to agree.
  const known = new Map<string, Interpretation>();
  return {
    read: (text, locale, after) => {
      if (after) return interpreter.interpret({ text, locale, now: clock, historyStart, after });
      const key = `${locale} ${text}`;
      const found = known.get(key) ?? read(text, locale);
      known.set(key, found);
      return found;
    },
    definedMetrics: new Set(description.metrics.map(({ id }) => id)),
    description,
  };
}
