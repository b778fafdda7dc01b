import { Temporal } from 'temporal-polyfill';
import type { Comparison, LocalRange, Plan } from '#semantic-layer/query/plan.ts';
import { calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import type { Moment } from '#server/answer/interpretation/time/clock.ts';
import { previousPeriod, samePeriodLastYear } from '#server/answer/interpretation/time/compare-periods.ts';
import {
  defaultHorizon,
  defaultPeriod,
  grainFor,
  todayPeriod,
} from '#server/answer/interpretation/time/default-period.ts';
import { type Period, period, toRange } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { FormPeriod, PlanForm } from '#server/language-model/language-model.ts';

export type CompletedPeriods = Pick<Plan, 'range' | 'compare' | 'horizon' | 'grain'> & {
  /** Nobody named the period: the usual one was taken. */
  readonly isDefault: boolean;
};

const historyDays = 8 * 7;

/** Fills in, by the reading rules, what a form leaves open about time: the same way the offline reader does. */
export function completePeriods(form: PlanForm, moment: Moment): CompletedPeriods {
  const isAhead = form.analysis === 'forecast' || form.analysis === 'staffing';
  const main = mainPeriod(form, moment, isAhead);
  const horizon = isAhead ? (named(form.horizon, moment) ?? horizonFor(moment)) : null;
  return {
    range: toRange(main),
    compare: comparisonFor(form, main),
    horizon: horizon === null ? null : toRange(horizon),
    grain: grainOf(form, main, moment),
    isDefault: (isAhead ? form.horizon : form.range) === null,
  };
}

function mainPeriod(form: PlanForm, moment: Moment, isAhead: boolean): Period {
  const range = named(form.range, moment);
  if (range !== null) return range;
  if (isAhead) return defaultPeriod(moment, historyDays);
  if (form.analysis === 'review') return calendarUnits(moment.today, 'week', -1);
  return asksForNow(form) ? todayPeriod(moment) : defaultPeriod(moment, defaultReadings.defaultDays);
}

function horizonFor(moment: Moment): Period {
  return defaultHorizon(moment, defaultReadings.defaultDays);
}

/** A state (open, waiting, online) is asked of this moment, unless its course is. */
function asksForNow({ analysis, metrics }: PlanForm): boolean {
  const states: readonly string[] = defaultReadings.presentState;
  const areStates = metrics.length > 0 && metrics.every(({ id }) => states.includes(id));
  return analysis === 'live' || (areStates && analysis !== 'trend');
}

function grainOf(form: PlanForm, main: Period, moment: Moment): Plan['grain'] {
  if (form.grain === 'auto') return grainFor(main, moment);
  return form.grain ?? (form.analysis === 'trend' ? grainFor(main, moment) : null);
}

function comparisonFor(form: PlanForm, main: Period): Comparison | null {
  const { compare } = form;
  if (compare?.basis === 'custom' && compare.from !== null && compare.to !== null) {
    return { ...customRange(compare.from, compare.to, main), basis: 'custom' };
  }
  if (compare?.basis === 'same_period_last_year') {
    return { ...toRange(samePeriodLastYear(main)), basis: 'same_period_last_year' };
  }
  return compare !== null || form.analysis === 'drivers' || comparesPeriods(form)
    ? { ...toRange(previousPeriod(main)), basis: 'previous_period' }
    : null;
}

/** A comparison of two members needs no second period; one that names none does. */
function comparesPeriods({ analysis, where }: PlanForm): boolean {
  return analysis === 'compare' && !where.some(({ op, values }) => op === 'in' && values.length > 1);
}

/** Both sides of a comparison are written alike: with a clock time or without. */
function customRange(from: string, to: string, main: Period): LocalRange {
  return toRange({
    from: Temporal.PlainDateTime.from(from),
    to: Temporal.PlainDateTime.from(to),
    unit: 'span',
    isFine: main.isFine || from.includes('T'),
  });
}

function named(form: FormPeriod | null, { today }: Moment): Period | null {
  if (form === null) return null;
  const to = Temporal.PlainDateTime.from(form.to);
  const isCalendar = form.unit === 'month' || form.unit === 'quarter' || form.unit === 'year';
  return period(Temporal.PlainDateTime.from(form.from), to, form.unit, {
    isFine: form.from.includes('T'),
    isToDate: isCalendar && to.toPlainDate().equals(today.add({ days: 1 })),
  });
}
