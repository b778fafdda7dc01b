import type { Grain } from '#semantic-layer/query/plan.ts';
import { atMidnight, calendarUnits } from './calendar.ts';
import type { Moment } from './clock.ts';
import { type Period, period } from './period.ts';

/** The complete days before today that a question without a period is about. */
export function defaultPeriod({ today }: Moment, days: number): Period {
  return period(atMidnight(today.subtract({ days })), atMidnight(today), 'span');
}

export function todayPeriod({ today }: Moment): Period {
  return calendarUnits(today, 'day', 0);
}

/** As many days to come, from tomorrow. */
export function defaultHorizon({ today }: Moment, days: number): Period {
  return period(atMidnight(today.add({ days: 1 })), atMidnight(today.add({ days: days + 1 })), 'span');
}

/** The bucket for a series over a period cut at now: hours to 2 days, days to 60 days, weeks to 52 weeks, else months. */
export function grainFor(named: Period, moment: Moment): Grain {
  const now = moment.now.toPlainDateTime();
  const isRunning = named.from.toString() < now.toString() && named.to.toString() > now.toString();
  const end = isRunning ? now : named.to;
  const hours = named.from.until(end, { largestUnit: 'hours' }).total('hours');
  if (hours <= 48) return 'hour';
  if (hours <= 60 * 24) return 'day';
  return hours <= 52 * 7 * 24 ? 'week' : 'month';
}
