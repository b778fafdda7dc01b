import { demoNames } from '#evals/demo-names.ts';
import type { ExpectedReading } from '#evals/scorers/score-reading.ts';
import { fillGuidedPrompt } from '#prompts/fill-guided-prompt.ts';
import type { GuidedPlan } from '#prompts/guided-prompt.ts';
import { loadGuidedPrompts } from '#prompts/load-guided-prompts.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { EvalReader } from './eval-reader.ts';
import { type JudgedSuite, judgeCase } from './judged-case.ts';

type LibraryCase = {
  readonly id: string;
  readonly category: string;
  readonly en: string;
  readonly fr: string;
  readonly plan: GuidedPlan;
};

/** The guided library in both languages, and whether both give the same plan. */
export function judgeGuided(reader: EvalReader): readonly JudgedSuite[] {
  const prompts = loadGuidedPrompts().flatMap(({ category, prompts }) =>
    prompts.map((prompt): LibraryCase => {
      const filled = fillGuidedPrompt(prompt, demoNames);
      if (filled.kind === 'no-name') throw new Error(`${prompt.id}: the demo has no ${filled.dimension}`);
      return { ...filled, category: category.id };
    }),
  );
  return [
    judgeLanguage(prompts, 'en', reader),
    judgeLanguage(prompts, 'fr', reader),
    judgeSame(prompts, reader),
  ];
}

function judgeLanguage(prompts: readonly LibraryCase[], locale: Locale, reader: EvalReader): JudgedSuite {
  const cases = prompts.map(({ id, category, plan, ...texts }) => {
    const expect: ExpectedReading = { kind: 'plan', ...plan };
    const item = { id, locale, category, question: texts[locale], expect };
    return judgeCase(item, reader.read(item.question, locale), reader.definedMetrics);
  });
  return { name: `guided-${locale}`, isSealed: false, cases };
}

/** The French reading is held against the English one, right or wrong. */
function judgeSame(prompts: readonly LibraryCase[], reader: EvalReader): JudgedSuite {
  const cases = prompts.map(({ id, category, en, fr }) => {
    const expect = expectSame(reader.read(en, 'en'));
    const item = { id, locale: 'fr' as const, category, question: `${en} ≡ ${fr}`, expect };
    return judgeCase(item, reader.read(fr, 'fr'), reader.definedMetrics);
  });
  return { name: 'guided-same', isSealed: false, cases };
}

/** A prompt that is not read as a plan is no plan in common, whatever the other language says. */
function expectSame(english: Interpretation): ExpectedReading {
  switch (english.kind) {
    case 'plan':
      return { kind: 'plan', ...english.plan };
    case 'clarify':
    case 'refuse':
      return { kind: 'plan', analysis: [], metrics: [] };
  }
}
