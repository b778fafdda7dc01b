import type { Analysis, Comparison, Plan } from '#semantic-layer/query/plan.ts';
import { calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import { previousPeriod } from '#server/answer/interpretation/time/compare-periods.ts';
import {
  defaultHorizon,
  defaultPeriod,
  grainFor,
  todayPeriod,
} from '#server/answer/interpretation/time/default-period.ts';
import { type Period, toRange } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { isBecoming, isVerb } from './change-asked.ts';
import type { Times } from './read-periods.ts';
import type { Splits } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

const horizonAnalyses: readonly Analysis[] = ['forecast', 'staffing'];
/** Weeks of history that a forecast starts from. */
const historyWeeks = 8;

export type Periods = { readonly main: Period; readonly horizon: Period | null; readonly isDefault: boolean };

/** The period of a plan, and the one to come that a forecast is for. */
export function periodFor(
  analysis: Analysis,
  times: Times,
  metrics: readonly string[],
  sentence: Sentence,
): Periods {
  const { moment } = sentence;
  const named = times.main ?? times.impliedMain;
  if (horizonAnalyses.includes(analysis)) {
    const horizon = named ? (named.upcoming ?? named) : defaultHorizon(moment, defaultReadings.defaultDays);
    return { main: defaultPeriod(moment, historyWeeks * 7), horizon, isDefault: named === null };
  }
  // "What should we do next week?" is asked of the week that is over.
  const isToCome = analysis === 'review' && named !== null && isAhead(named, sentence);
  if (named && !isToCome) return { main: named, horizon: null, isDefault: false };
  if (analysis === 'review')
    return { main: calendarUnits(moment.today, 'week', -1), horizon: null, isDefault: true };
  const states: readonly string[] = defaultReadings.presentState;
  const isState = metrics.length > 0 && metrics.every((id) => states.includes(id)) && analysis !== 'trend';
  const isNow = analysis === 'live' || isState || sentence.has('now');
  return {
    main: isNow ? todayPeriod(moment) : defaultPeriod(moment, defaultReadings.defaultDays),
    horizon: null,
    isDefault: true,
  };
}

export function grainOf(analysis: Analysis, splits: Splits, main: Period, sentence: Sentence): Plan['grain'] {
  if (splits.grain) return splits.grain;
  const isSeries =
    analysis === 'trend' || (sentence.has('trend') && (analysis === 'breakdown' || analysis === 'value'));
  return isSeries ? grainFor(main, sentence.moment) : null;
}

export function compareFor(
  analysis: Analysis,
  times: Times,
  main: Period,
  sentence: Sentence,
): Comparison | null {
  if (times.compareWith) return times.compareWith(main);
  if (analysis === 'compare' && isBecoming(sentence)) return before(main);
  const isAlways = analysis === 'drivers' || analysis === 'compare';
  if (!isAlways || (analysis === 'compare' && sentence.all('value').length >= 2 && !isVerb(sentence)))
    return null;
  if (analysis === 'compare' && !sentence.has('change', 'rise', 'fall', 'versus')) return null;
  return before(main);
}

function before(main: Period): Comparison {
  return { ...toRange(previousPeriod(main)), basis: 'previous_period' };
}

function isAhead(period: Period, { moment }: Sentence): boolean {
  return period.from.toPlainDate().toString() > moment.today.toString();
}
