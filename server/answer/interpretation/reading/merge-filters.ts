import type { Filter, Plan } from '#semantic-layer/query/plan.ts';
import type { Reading } from './build-plan.ts';
import type { Sentence } from './sentence.ts';

/** The filters of a follow-up: a value named anew replaces those of its dimension, or joins or leaves them. */
export function mergeFilters(reading: Reading, before: Plan): Filter[] {
  const { sentence, plan } = reading;
  const removed = removedDimensions(reading, before);
  const kept = before.where.filter(({ dimension }) => !removed.includes(dimension));
  if (isRemoval(sentence)) return withoutValues(kept, reading, before);
  const named = corrected(plan.where);
  const isAdded = sentence.everyCue('also').length > 0 && sentence.everyCue('instead').length === 0;
  const isAgainst = plan.analysis === 'compare' || sentence.has('versus');
  return named.reduce((filters, filter) => {
    const same = filters.find(({ dimension, op }) => dimension === filter.dimension && op === filter.op);
    const others = filters.filter(({ dimension }) => dimension !== filter.dimension);
    if (same && (isAdded || isAgainst) && filter.op === 'in') {
      return [...others, { ...same, values: [...new Set([...same.values, ...filter.values])] }];
    }
    const isRefinement =
      filter.op === 'not_in' &&
      filters.some(({ dimension, op }) => dimension === filter.dimension && op === 'not_in');
    if (isRefinement && same)
      return [...others, { ...same, values: [...new Set([...same.values, ...filter.values])] }];
    return [...others, filter];
  }, kept);
}

/** "Not chat, email": the second corrects the first. */
function corrected(filters: readonly Filter[]): Filter[] {
  return filters.filter(
    (filter) =>
      !(
        filter.op === 'not_in' &&
        filters.some(({ dimension, op }) => dimension === filter.dimension && op === 'in')
      ),
  );
}

function isRemoval(sentence: Sentence): boolean {
  const remove = sentence.everyCue('remove').find((cue) => (cue.tokens[0] ?? 9) <= 2);
  const isExclusion =
    remove !== undefined && /^(without|sans|ignore)$/.test(sentence.wordsAt(remove).toLowerCase());
  return remove !== undefined && !isExclusion;
}

/** "All channels", "remove the channel filter", « tous les agents ». */
function removedDimensions({ sentence }: Reading, before: Plan): string[] {
  const named = sentence.all('dimension').flatMap(({ meaning }) => meaning.dimensions);
  const isAsked = sentence.everyCue('remove', 'all-members', 'overall').length > 0;
  if (!isAsked) return [];
  const isWhole = /\b(filters?|filtres?)\b/.test(sentence.tokens.map((token) => token.fold).join(' '));
  if (isWhole && named.length === 0 && sentence.all('value').length === 0)
    return before.where.map(({ dimension }) => dimension);
  return named;
}

/** "Remove chat" takes a filter on chat away; where there is none, it leaves chat out. */
function withoutValues(kept: readonly Filter[], { filters }: Reading, before: Plan): Filter[] {
  return filters.named.reduce<Filter[]>(
    (left, { reading }) => {
      const held = before.where.find(
        ({ dimension, values }) =>
          dimension === reading.dimension && reading.values.some((value) => values.includes(value)),
      );
      if (!held) return [...left, { dimension: reading.dimension, op: 'not_in', values: reading.values }];
      const values = held.values.filter((value) => !reading.values.includes(value));
      const others = left.filter(({ dimension }) => dimension !== reading.dimension);
      return values.length > 0 ? [...others, { ...held, values }] : others;
    },
    [...kept],
  );
}
