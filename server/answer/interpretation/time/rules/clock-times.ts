import { dayPeriod } from '#server/answer/interpretation/time/calendar.ts';
import { type Rule, rule } from '#server/answer/interpretation/time/chart.ts';
import { isOneDay, type Period, period } from '#server/answer/interpretation/time/period.ts';
import { type Hours, partsOfDay } from '#server/answer/interpretation/time/time-values.ts';

const day = 24 * 60;
const noon = 12 * 60;

/** Clock times are half-open; an end before its start is on the next day. */
function hours(from: number, to: number): Hours | undefined {
  if (from > day || to > day || from === to) return undefined;
  return { from, to: to < from ? to + day : to };
}

/** 14 and 18 without an "h": hours of the day only as a pair, and only where the clock has them. */
function bareHours(from: number, to: number): Hours | undefined {
  const isHour = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 24;
  return isHour(from) && isHour(to) && from < to ? hours(from * 60, to * 60) : undefined;
}

/** One day cut to some of its hours. */
export function within(named: Period, { from, to }: Hours): Period | undefined {
  if (!isOneDay(named)) return undefined;
  const cut = period(named.from.add({ minutes: from }), named.from.add({ minutes: to }), 'span', {
    isFine: true,
  });
  return named.upcoming ? { ...cut, upcoming: within(named.upcoming, { from, to }) ?? cut } : cut;
}

function hourAt(minutes: number): Hours {
  return { from: minutes, to: minutes + 60 };
}

export const clockRules: readonly Rule[] = [
  rule('hours', ['from', 'clock', 'to', 'clock'], (_moment, _from, from, _to, to) => hours(from, to)),
  rule('hours', ['between', 'clock', 'and', 'clock'], (_moment, _between, from, _and, to) => hours(from, to)),
  rule('hours', ['clock', 'to', 'clock'], (_moment, from, _to, to) => hours(from, to)),
  rule('hours', ['from', 'clock', 'until', 'clock'], (_moment, _from, from, _to, to) => hours(from, to)),
  rule('hours', ['from', 'number', 'to', 'clock'], (_moment, _from, from, _to, to) => untilClock(from, to)),
  rule('hours', ['between', 'number', 'and', 'clock'], (_moment, _between, from, _and, to) =>
    untilClock(from, to),
  ),
  rule('hours', ['number', 'to', 'clock'], (_moment, from, _to, to) => untilClock(from, to)),
  rule('hours', ['from', 'clock', 'to', 'number'], (_moment, _from, from, _to, to) => fromClock(from, to)),
  rule('hours', ['between', 'clock', 'and', 'number'], (_moment, _between, from, _and, to) =>
    fromClock(from, to),
  ),
  rule('period', ['from', 'number', 'to', 'number', 'period'], (_moment, _from, from, _to, to, day) =>
    officeHours(day, from, to),
  ),
  rule('period', ['period', 'from', 'number', 'to', 'number'], (_moment, day, _from, from, _to, to) =>
    officeHours(day, from, to),
  ),
  rule('hours', ['from', 'number', 'to', 'number'], (_moment, _from, from, _to, to) => bareHours(from, to)),
  rule('hours', ['between', 'number', 'and', 'number'], (_moment, _between, from, _and, to) =>
    bareHours(from, to),
  ),
  rule('hours', ['part'], (_moment, part) => partsOfDay[part]),
  rule('hours', ['at', 'clock'], (_moment, _at, minutes) => hourAt(minutes)),
  // « Après midi » is a part of the day.
  rule('hours', ['after', 'clock'], (_moment, _after, minutes) =>
    minutes === noon ? undefined : { from: minutes, to: day },
  ),
  rule('hours', ['before', 'clock'], (_moment, _before, minutes) => ({ from: 0, to: minutes })),
  rule('hours', ['until', 'clock'], (_moment, _until, minutes) => ({ from: 0, to: minutes })),
  rule('period', ['period', 'hours'], (_moment, named, cut) => within(named, cut)),
  rule('period', ['hours', 'period'], (_moment, cut, named) => within(named, cut)),
  rule('period', ['period', 'clock'], (_moment, named, minutes) => within(named, hourAt(minutes))),
  rule('period', ['this', 'hours'], (moment, _this, cut) => within(dayPeriod(moment.today), cut)),
  rule('period', ['last', 'hours'], (moment, _last, cut) =>
    cut.from >= partsOfDay.evening.from
      ? within(dayPeriod(moment.today.subtract({ days: 1 })), cut)
      : undefined,
  ),
  rule('period', ['hours', 'last-after'], (moment, cut) =>
    cut.from >= partsOfDay.evening.from
      ? within(dayPeriod(moment.today.subtract({ days: 1 })), cut)
      : undefined,
  ),
  rule('period', ['period', 'since', 'clock'], (moment, named, _since, minutes) => {
    const rest = within(named, { from: minutes, to: day });
    const isToDate = named.from.toPlainDate().equals(moment.today);
    return rest && { ...rest, ...(isToDate ? { isToDate } : {}) };
  }),
  rule('cycle', ['hours'], (_moment, cut) => ({ kind: 'hours', hours: cut })),
  rule('cycle', ['every', 'hours'], (_moment, _every, cut) => ({ kind: 'hours', hours: cut })),
];

/** "From 2 to 6pm": the first hour is of the same half of the day. */
function untilClock(from: number, to: number): Hours | undefined {
  if (!Number.isInteger(from) || from < 0 || from > 24) return undefined;
  const isAfternoon = to > 12 * 60 && from < 12 && from * 60 + 12 * 60 < to;
  return hours((isAfternoon && from < 8 ? from + 12 : from) * 60, to);
}

/** "From noon to 2", "between 9am and 5": the second hour is the next one of that name. */
function fromClock(from: number, to: number): Hours | undefined {
  if (!Number.isInteger(to) || to < 0 || to > 24) return undefined;
  const isAfternoon = to * 60 <= from && (to + 12) * 60 > from && to <= 11;
  return hours(from, (isAfternoon ? to + 12 : to) * 60);
}

/** "From 9 to 5 yesterday": a day's work, where a day is named. */
function officeHours(named: Period, from: number, to: number): Period | undefined {
  const isWork = Number.isInteger(from) && Number.isInteger(to) && from >= 6 && from < 12 && to < from;
  return isWork ? within(named, { from: from * 60, to: (to + 12) * 60 }) : undefined;
}
