import { fillGuidedPrompt } from '#prompts/fill-guided-prompt.ts';
import { lacksOf, type PromptLack, type PromptSupply } from '#prompts/guided-prompt-needs.ts';
import type { GuidedLibrary } from '#prompts/load-guided-prompts.ts';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { explanationMessages } from '#server/answer/explanation/explanation-messages.ts';
import { createNaming, type Naming } from '#server/answer/explanation/naming.ts';

/** A ready question in the organisation's own words; `lack` says why it has no answer there yet, null when it has. */
export type GuidedQuestion = { readonly id: string; readonly text: string; readonly lack: string | null };

export type GuidedQuestions = readonly {
  readonly id: string;
  readonly label: string;
  readonly questions: readonly GuidedQuestion[];
}[];

/** The guided library as one organisation can use it, in one language. */
export function guidedQuestions(
  library: GuidedLibrary,
  supply: PromptSupply,
  description: ModelDescription,
  locale: Locale,
): GuidedQuestions {
  const naming = createNaming(description, locale);
  return library.map(({ category, prompts }) => ({
    id: category.id,
    label: category.label[locale],
    questions: prompts.flatMap((prompt): GuidedQuestion[] => {
      const filled = fillGuidedPrompt(prompt, supply.names);
      // A text that waits for a name nobody has cannot be shown at all.
      if (filled.kind === 'no-name') return [];
      const [lack] = lacksOf(prompt, supply);
      return [{ id: prompt.id, text: filled[locale], lack: lack ? sayLack(lack, naming, locale) : null }];
    }),
  }));
}

function sayLack(lack: PromptLack, naming: Naming, locale: Locale): string {
  const isFrench = locale === 'fr';
  switch (lack.code) {
    case 'analysis-not-built': {
      const say = explanationMessages(locale);
      return say.notAvailable(say.analysisNames[lack.analysis] ?? lack.analysis);
    }
    case 'no-metric': {
      const name = naming.metric({ id: lack.metric });
      return isFrench ? `Pas encore de données pour\u00a0: ${name}.` : `There are no data yet for: ${name}.`;
    }
    case 'no-split': {
      const [name, dimension] = [naming.metric({ id: lack.metric }), naming.dimension(lack.dimension)];
      return isFrench
        ? `${name}\u00a0: pas de répartition possible par ${dimension.toLowerCase()}.`
        : `${name} cannot be split by ${dimension.toLowerCase()}.`;
    }
    case 'no-dimension':
    case 'no-name': {
      const name = naming.dimension(lack.dimension);
      return isFrench ? `Rien n’est enregistré pour\u00a0: ${name}.` : `Nothing is recorded for: ${name}.`;
    }
  }
}
