import type { Plan } from '#semantic-layer/query/plan.ts';
import { isSpanOf, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import type { Reading } from './build-plan.ts';
import {
  everyDimension,
  isAdded,
  isAgainst,
  isInstead,
  isLeavingOut,
  isPutTogether,
  isWithout,
  wordsOf,
} from './follow-up-cues.ts';

const mostSplits = 3;

/** The splits of a follow-up; `isReplaced` where those before were given up. */
export type MergedSplits = { readonly by: readonly string[]; readonly isReplaced: boolean };

/**
 * The splits of a follow-up: added, left out, in place of the ones before, else the ones before.
 *
 * @param where  filters as they will be: several members set against one another split by their dimension
 */
export function mergeSplits(reading: Reading, before: Plan, where: Plan['where']): MergedSplits {
  const { sentence, plan, filters } = reading;
  const named = everyDimension(reading);
  const against = membersSetAgainst(reading, before, where);
  if (against) return { by: [against], isReplaced: true };
  const isAboutFilters = /\b(filters?|filtres?)\b/.test(wordsOf(reading)) && plan.by.length === 0;
  if (isAboutFilters) return { by: before.by, isReplaced: false };
  const isGivenUp =
    sentence.everyCue('overall', 'all-members').length > 0 || isLeavingOut(reading) || isWithout(reading);
  if (isGivenUp && filters.named.length === 0 && named.some((id) => before.by.includes(id))) {
    const isKept =
      sentence.everyCue('all-members').length > 0 && !isPutTogether(reading) && isFiltered(named, before);
    return isKept
      ? { by: before.by, isReplaced: false }
      : { by: before.by.filter((id) => !named.includes(id)), isReplaced: false };
  }
  if (sentence.everyCue('overall').length > 0 && plan.by.length === 0 && named.length === 0)
    return { by: [], isReplaced: true };
  // "All channels" lifts a filter and splits by nothing.
  const isLifted = sentence.everyCue('all-members').length > 0 && isFiltered(plan.by, before);
  if (isLifted && plan.by.every((id) => named.includes(id))) return { by: before.by, isReplaced: false };
  const swap = swapped(reading, before);
  if (swap) return { by: swap, isReplaced: true };
  if (plan.by.length === 0) return withNamed(reading, before, named);
  if (isAdded(reading))
    return { by: [...new Set([...before.by, ...plan.by])].slice(0, mostSplits), isReplaced: false };
  const isOther = isInstead(reading) && plan.by.some((id) => !before.by.includes(id));
  return { by: isOther ? plan.by.filter((id) => !before.by.includes(id)) : plan.by, isReplaced: true };
}

function isFiltered(dimensions: readonly string[], before: Plan): boolean {
  return before.where.some(({ dimension }) => dimensions.includes(dimension));
}

/** "Compare her with Noah Young": the members before and the new one, side by side. */
function membersSetAgainst(reading: Reading, before: Plan, where: Plan['where']): string | null {
  if (!isAgainst(reading)) return null;
  const named = reading.filters.named.map(({ reading: value }) => value.dimension);
  const several = where.find(
    ({ dimension, op, values }) =>
      op === 'in' && values.length >= 2 && before.where.some((filter) => filter.dimension === dimension),
  );
  const isNew = several && (named.includes(several.dimension) || asksTheTwo.test(reading.sentence.text));
  return isNew ? several.dimension : null;
}

const asksTheTwo = /\b(both|the two|them|each other|les deux|entre eux|entre elles)\b/i;

/** "By priority instead of channel": what stands after is given up, what else there was stays. */
function swapped(reading: Reading, before: Plan): string[] | null {
  const { sentence, plan } = reading;
  const dimensions = freeDimensions(reading);
  const left = dimensions
    .filter((span) => {
      const not = sentence.cueBefore(span, ['not', 'instead'], 3);
      return not !== undefined && isAversion.test(sentence.wordsAt(not));
    })
    .flatMap(({ meaning }) => meaning.dimensions);
  const said =
    plan.by.length > 0 ? plan.by : dimensions.flatMap(({ meaning }) => meaning.dimensions.slice(0, 1));
  const named = said.filter((id) => !left.includes(id));
  if (left.length === 0 || named.length === 0) return null;
  return [...new Set([...before.by.filter((id) => !left.includes(id)), ...named])].slice(0, mostSplits);
}

/** Dimensions that no metric, value or period took the words of: "team" may have been taken for a small word. */
function freeDimensions({ sentence }: Reading): SpanOf<'dimension'>[] {
  const taken = new Set(
    sentence.spans
      .filter(({ meaning }) => /^(metric|value|time)$/.test(meaning.kind))
      .flatMap(({ tokens }) => tokens),
  );
  return sentence.everySpan
    .filter((span): span is SpanOf<'dimension'> => isSpanOf(span, 'dimension'))
    .filter(({ tokens }) => !tokens.some((index) => taken.has(index)));
}

const isAversion = /^(not|not by|pas|non|instead of|rather than|au lieu d[eu]|plut[oô]t que|no longer)$/i;

/** "Add priority", "priority instead", "one line per channel": a dimension named without "by". */
function withNamed(reading: Reading, before: Plan, named: readonly string[]): MergedSplits {
  const { sentence, filters, splits } = reading;
  const [first] = named.filter((id) => sentence.lexicon.dimensions.has(id));
  const isGrainAsked = splits.grain !== null && isInstead(reading) && before.grain === null;
  if (isGrainAsked && first === undefined) return { by: [], isReplaced: true };
  const isValue = filters.named.length > 0;
  const isLifted = sentence.everyCue('overall', 'all-members').length > 0;
  if (first === undefined || isValue || isLifted || isLeavingOut(reading))
    return { by: before.by, isReplaced: false };
  if (isAdded(reading))
    return { by: [...new Set([...before.by, first])].slice(0, mostSplits), isReplaced: false };
  const isShort = sentence.tokens.length <= 3 || isInstead(reading);
  return isShort ? { by: [first], isReplaced: true } : { by: before.by, isReplaced: false };
}
