import type { Filter, MetricRef, Plan } from '#semantic-layer/query/plan.ts';
import type { Reading } from './build-plan.ts';
import type { NamedValue } from './filters.ts';
import {
  everyDimension,
  isAdded,
  isAgainst,
  isLeavingOut,
  isPuttingBack,
  isWithout,
  orderAsked,
  wordsOf,
} from './follow-up-cues.ts';

/** The filters of a follow-up: a value named anew replaces those of its dimension, or joins or leaves them. */
export function mergeFilters(reading: Reading, before: Plan, metrics: readonly MetricRef[]): Filter[] {
  // "The order" of a list is no order that somebody placed.
  if (orderAsked(reading) !== null) return [...before.where];
  const removed = removedDimensions(reading, before);
  const kept = before.where.filter(
    (filter) => !removed.includes(filter.dimension) && !isOtherSubject(filter, reading),
  );
  if (isPuttingBack(reading) || isAllowedAgain(reading, before)) return withValuesBack(kept, reading);
  if (isLeavingOut(reading) || isWithout(reading)) return withoutValues(kept, reading, before);
  return corrected(namedFilters(reading, before, metrics)).reduce(
    (filters, filter) => merged(filters, filter, reading, before),
    kept,
  );
}

function merged(filters: readonly Filter[], filter: Filter, reading: Reading, before?: Plan): Filter[] {
  const same = filters.find(({ dimension, op }) => dimension === filter.dimension && op === filter.op);
  const others = filters.filter(({ dimension }) => dimension !== filter.dimension);
  const isJoining =
    filter.op === 'not_in' ||
    (filter.op === 'in' && (isAdded(reading) || isJoinedTo(reading) || isOneMore(filter, reading, before)));
  if (same && isJoining)
    return [...others, { ...same, values: [...new Set([...same.values, ...filter.values])] }];
  return [...others, filter];
}

/** What tickets are about: "and deliveries?" after those tagged refund speaks of another subject. */
const subjects: readonly string[] = ['category', 'tag'];

function isOtherSubject({ dimension }: Filter, reading: Reading): boolean {
  const { sentence, filters } = reading;
  const named = filters.named
    .filter(({ isNegated }) => !isNegated)
    .map(({ reading: value }) => value.dimension);
  const opening = sentence.everyCue('what-about').some((cue) => cue.tokens[0] === 0);
  const isInPlace = opening && !isAdded(reading) && sentence.everyCue('only').length === 0;
  return (
    isInPlace &&
    subjects.includes(dimension) &&
    !named.includes(dimension) &&
    named.some((id) => subjects.includes(id))
  );
}

/** "Vs Noah", "compare her with Noah": beside the member before, unless both sides are named. */
function isJoinedTo(reading: Reading): boolean {
  const values = reading.filters.named.flatMap(({ reading: value }) => value.values);
  return isAgainst(reading) && values.length === 1;
}

/** "And with Premium?" beside teams that are compared already. */
function isOneMore({ dimension, values }: Filter, { sentence }: Reading, before: Plan | undefined): boolean {
  const isCompared =
    before?.analysis === 'compare' &&
    before.by.includes(dimension) &&
    before.where.some(
      (filter) => filter.dimension === dimension && filter.op === 'in' && filter.values.length >= 2,
    );
  return isCompared && values.length === 1 && sentence.everyCue('only', 'instead').length === 0;
}

const pronouns = /^(her|his|him|hers|their|them|it|its|that|this|those|these|elle|lui|eux|ca|cela)$/i;

/** The filters a follow-up names, each in the dimension it had before, those that a variant says left out. */
function namedFilters(reading: Reading, before: Plan, metrics: readonly MetricRef[]): Filter[] {
  const variants = metrics.flatMap(({ variant }) => Object.values(variant ?? {}));
  return reading.plan.where
    .filter(
      ({ dimension, values }) => dimension !== 'keyword' || !values.every((word) => pronouns.test(word)),
    )
    .map((filter) => inDimensionBefore(filter, reading.filters.named, before))
    .filter(({ op, values }) => !(op === 'in' && values.every((value) => variants.includes(value))))
    .filter(
      ({ dimension, values }) =>
        dimension !== 'missed_reason' ||
        !metrics.some(({ id }) => values.some((value) => id.endsWith(`_${value}`))),
    );
}

/** Ways to name a person: who owns, who took part. */
const persons: readonly string[] = ['owner', 'agent'];

/** "And Harry?" after tickets owned by Grace: owned by Harry. */
function inDimensionBefore(filter: Filter, named: readonly NamedValue[], before: Plan): Filter {
  const value = named.find(
    ({ reading }) =>
      reading.dimension === filter.dimension && reading.values.every((one) => filter.values.includes(one)),
  );
  const isKnown = before.where.some(({ dimension }) => dimension === filter.dimension);
  const asBefore = value?.span.meaning.readings.find(
    (other) =>
      !other.isAbsent &&
      !other.isPartial &&
      before.where.some(
        ({ dimension, op }) => dimension === other.dimension && (op === 'in' || op === 'not_in'),
      ),
  );
  const person = before.where.find(({ dimension }) => persons.includes(dimension))?.dimension;
  if (!isKnown && person !== undefined && persons.includes(filter.dimension))
    return { ...filter, dimension: person };
  return isKnown || !asBefore || value?.reading.isAbsent
    ? filter
    : { ...filter, dimension: asBefore.dimension, values: asBefore.values };
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

const wholeCompany =
  /\b(whole|entire) (company|desk|team|organisation|organization)\b|\b(everyone|everybody|company wide|toute l (entreprise|equipe)|tout le monde|l ensemble (de l )?(equipe|entreprise))\b/;
const everywhere = /\b(everywhere|anywhere|worldwide|all over the world|partout|monde entier)\b/;
const places: readonly string[] = ['country', 'region', 'city', 'market'];
const allDay =
  /\b((whole|entire|all) (day|week)|toute la (journee|semaine)|(journee|semaine) entiere|at any time|a toute heure)\b/;
const cycles: readonly string[] = ['hour_of_day', 'day_of_week'];
const people: readonly string[] = ['agent', 'owner', 'team'];

/** "All channels", "remove the channel filter", « tous les agents », "for the whole company". */
function removedDimensions(reading: Reading, before: Plan): string[] {
  const { sentence } = reading;
  if (wholeCompany.test(wordsOf(reading))) return [...people];
  if (everywhere.test(wordsOf(reading))) return [...places];
  if (allDay.test(wordsOf(reading)) && sentence.all('value').length === 0) return [...cycles];
  const isAsked =
    sentence.everyCue('all-members', 'overall').length > 0 || isLeavingOut(reading) || isWithout(reading);
  if (!isAsked) return [];
  const named = everyDimension(reading);
  const isWhole = /\b(filters?|filtres?)\b/.test(wordsOf(reading));
  if (isWhole && named.length === 0 && sentence.all('value').length === 0)
    return before.where.map(({ dimension }) => dimension);
  return named;
}

/** "Remove chat" takes a filter on chat away; where there is none, or where chat is all there is left, it leaves chat out. */
function withoutValues(kept: readonly Filter[], reading: Reading, before: Plan): Filter[] {
  return reading.filters.named.reduce<Filter[]>(
    (left, { reading: value }) => {
      const held = before.where.find(
        ({ dimension, op, values }) =>
          dimension === value.dimension && op === 'in' && value.values.some((one) => values.includes(one)),
      );
      const others = left.filter(({ dimension }) => dimension !== value.dimension);
      const values = held?.values.filter((one) => !value.values.includes(one)) ?? [];
      if (held && values.length > 0) return others.concat({ ...held, values });
      if (held && !isWithout(reading)) return others;
      return merged(left, { dimension: value.dimension, op: 'not_in', values: value.values }, reading);
    },
    [...kept],
  );
}

/** "With bots" once bots were left out. */
function isAllowedAgain({ filters, sentence }: Reading, before: Plan): boolean {
  const isWith = /^\s*(?:and |et |now )?(?:with|including|incl|avec|y compris|en incluant)\b/i.test(
    sentence.text,
  );
  return (
    isWith &&
    filters.named.some(({ reading: value }) =>
      before.where.some(
        ({ dimension, op, values }) =>
          op === 'not_in' &&
          dimension === value.dimension &&
          value.values.every((one) => values.includes(one)),
      ),
    )
  );
}

/** "Put chat back": it is left out no longer. */
function withValuesBack(kept: readonly Filter[], { filters }: Reading): Filter[] {
  const back = filters.named.map(({ reading: value }) => value);
  return kept.flatMap((filter) => {
    const found = back.find(({ dimension }) => dimension === filter.dimension);
    if (!found) return [filter];
    if (filter.op === 'in') return [{ ...filter, values: [...new Set([...filter.values, ...found.values])] }];
    const values = filter.values.filter((value) => !found.values.includes(value));
    return values.length > 0 ? [{ ...filter, values }] : [];
  });
}
