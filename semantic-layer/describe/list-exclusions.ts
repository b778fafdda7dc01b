import type { Condition } from '#semantic-layer/define/condition.ts';
import { type LeafForm, leavesOf, type MetricForm } from '#semantic-layer/define/metric-form.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';

type Exclusion = {
  readonly words: Localized<string>;
  /** @param dataset  whose rows the condition is on, in the singular */
  readonly isMadeBy: (condition: Condition, dataset: string) => boolean;
};

type Rule = { readonly condition: Condition; readonly dataset: string };

const isEmpty = (column: string) => (condition: Condition) =>
  condition.kind === 'is-null' && condition.column === column;

const authorsWithout = (author: string) => (condition: Condition) =>
  condition.kind === 'one-of' && condition.column === 'author_kind' && !condition.values.includes(author);

const exclusions: readonly Exclusion[] = [
  {
    words: { en: 'deleted conversations', fr: 'conversations supprimées' },
    isMadeBy: isEmpty('deleted_at'),
  },
  {
    words: { en: 'merged conversations', fr: 'conversations fusionnées' },
    isMadeBy: isEmpty('merged_into_id'),
  },
  {
    words: { en: 'automatic messages', fr: 'messages automatiques' },
    isMadeBy: authorsWithout('auto'),
  },
  {
    words: { en: 'bots', fr: 'bots' },
    isMadeBy: (condition) =>
      authorsWithout('bot')(condition) ||
      (condition.kind === 'not' &&
        condition.condition.kind === 'equals' &&
        condition.condition.value === 'bot'),
  },
  {
    words: { en: 'conversations started by the company', fr: 'conversations à l’initiative de l’entreprise' },
    isMadeBy: (condition, dataset) =>
      dataset === 'conversation' &&
      condition.kind === 'equals' &&
      condition.column === 'direction' &&
      condition.value === 'inbound',
  },
];

/** @returns what a figure leaves out, in words; empty where every row counts */
export function listExclusions(form: MetricForm): Localized<readonly string[]> {
  const rules = leavesOf(form).flatMap(rulesOf);
  const made = exclusions.filter(({ isMadeBy }) =>
    rules.some(({ condition, dataset }) => isMadeBy(condition, dataset)),
  );
  return { en: made.map(({ words }) => words.en), fr: made.map(({ words }) => words.fr) };
}

function rulesOf(form: LeafForm): readonly Rule[] {
  const own = form.kind === 'estimate' ? form.counted : form.where;
  // A state looks at when the conversation was deleted, not at whether it is.
  const ends = form.kind === 'snapshot' && form.alsoEndsAt?.column === 'deleted_at';
  const deleted: Condition = { kind: 'is-null', column: 'deleted_at' };
  const isDated = form.kind === 'aggregate' || form.kind === 'grouped';
  const live = isDated ? form.dataset.live : null;
  return [own, live, ends ? deleted : null].flatMap((condition) =>
    condition ? flatten({ condition, dataset: form.dataset.alias }) : [],
  );
}

function flatten(rule: Rule): readonly Rule[] {
  const { condition, dataset } = rule;
  if (condition.kind === 'all') {
    return condition.conditions.flatMap((part) => flatten({ condition: part, dataset }));
  }
  if (condition.kind === 'of-parent') {
    return [rule, ...flatten({ condition: condition.condition, dataset: condition.path.at(-1) ?? dataset })];
  }
  return [rule];
}
