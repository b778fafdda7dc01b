import type { Analysis, Comparison, Plan } from '#semantic-layer/query/plan.ts';
import {
  comparedBy,
  comparedTo,
  previousPeriod,
  samePeriodLastYear,
} from '#server/answer/interpretation/time/compare-periods.ts';
import { fromRange, type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import type { Reading } from './build-plan.ts';
import { isLeavingOut, wordsOf } from './follow-up-cues.ts';

/** The period of a follow-up: named anew, counted from the one before ("the week before"), else null: the one before. */
export function mergePeriod(reading: Reading, before: Plan): Period | null {
  const { times } = reading;
  if (asksComparison(reading)) return sidesNamed(reading) === 2 ? times.main : null;
  if (times.main?.isRelative && times.main.asShift)
    return fromRange(comparedBy(times.main.asShift, fromRange(before.range)));
  if (times.main) return times.main;
  return times.compareWith ? fromRange(times.compareWith(fromRange(before.range))) : null;
}

/** "Compare with August", "vs the week before": the period is the other side of the one before. */
function asksComparison({ sentence, times, splits, filters }: Reading): boolean {
  const isAsked = sentence.has('versus', 'compare', 'change');
  return (
    isAsked &&
    (times.main !== null || times.compareWith !== null) &&
    splits.by.length === 0 &&
    filters.named.length === 0
  );
}

function sidesNamed({ times }: Reading): number {
  return (times.main ? 1 : 0) + (times.compareWith ? 1 : 0);
}

/** What a follow-up compares its period with; null for nothing. */
export function mergeComparison(reading: Reading, before: Plan, period: Period): Comparison | null {
  const { times, sentence } = reading;
  if (isComparisonGivenUp(reading)) return null;
  if (asksComparison(reading)) {
    if (times.compareWith) return times.compareWith(period);
    const other = times.main;
    if (other) return other.asShift ? comparedBy(other.asShift, period) : otherSide(other, period);
  }
  if (times.compareWith && times.main !== null) return times.compareWith(period);
  if (before.compare === null) return asksCompare(reading) ? previous(period) : null;
  if (!times.main && !times.compareWith) return before.compare;
  if (before.compare.basis === 'same_period_last_year') return comparedTo(samePeriodLastYear(period), period);
  return sentence.tokens.length > 0 ? previous(period) : null;
}

/** "Compare with last year" of a shorter period is its like of last year. */
function otherSide(other: Period, period: Period): Comparison {
  const isYear = other.unit === 'year' && period.unit !== 'year';
  return isYear ? comparedBy({ kind: 'last-year' }, period) : comparedTo(other, period);
}

export function isComparisonGivenUp(reading: Reading): boolean {
  return /\b(without|no|drop|remove|lose|forget|ignore|skip|stop|hide|sans|enleve[rz]?|retire[rz]?|supprime[rz]?|oublie[rz]?|laisse tomber|plus de|pas de|arrete) (the |la |de |any |that )?(comparisons?|comparaisons?|comparing|comparer)\b/.test(
    wordsOf(reading),
  );
}

function asksCompare(reading: Reading): boolean {
  const { plan, times, sentence } = reading;
  // "Drop email" speaks of no fall.
  if (isLeavingOut(reading)) return false;
  const isShift = times.compareWith !== null && !sentence.has('versus', 'compare', 'change');
  return plan.analysis === 'compare' && plan.compare !== null && !isShift;
}

export function previous(period: Period): Comparison {
  return { ...toRange(previousPeriod(period)), basis: 'previous_period' };
}

const ahead: readonly Analysis[] = ['forecast', 'staffing'];

/** The time to come of a follow-up: named, else that of the answer before, else the reading's own. */
export function mergeHorizon(reading: Reading, before: Plan, analysis: Analysis): Plan['horizon'] {
  const named = reading.times.main;
  if (!ahead.includes(analysis)) return null;
  if (named?.isRelative && named.asShift && before.horizon)
    return toRange(fromRange(comparedBy(named.asShift, fromRange(before.horizon))));
  if (named) return toRange(named.upcoming ?? named);
  if (reading.times.compareWith && before.horizon && !asksComparison(reading))
    return toRange(fromRange(reading.times.compareWith(fromRange(before.horizon))));
  return before.horizon ?? reading.plan.horizon;
}

/** After a forecast, a period that is over and comes back under no other name asks for what happened. */
export function turnsToHistory({ times, sentence }: Reading, before: Plan): boolean {
  const { main } = times;
  if (!before.horizon || !main) return false;
  const now = sentence.moment.now.toPlainDateTime().toString();
  return !main.upcoming && !main.isRelative && main.to.toString() <= now;
}
