import { Temporal } from 'temporal-polyfill';

export type NamedPeriod = { readonly name: string; readonly from: string; readonly to: string };

/**
 * The periods that questions name most, worked out by reading rules 1 to 4, so that a model copies dates instead of
 * counting days.
 *
 * @param today  the organisation's local day
 * @returns      dates, `from` included, `to` excluded
 */
export function namedPeriods(today: Temporal.PlainDate): NamedPeriod[] {
  return [
    ...recentDays(today),
    ...calendarUnits(today),
    ...lastCompleteUnits(today),
    ...latestNamed(today),
  ].map(([name, from, to]) => ({ name, from: from.toString(), to: to.toString() }));
}

type Span = readonly [name: string, from: Temporal.PlainDate, to: Temporal.PlainDate];

function recentDays(today: Temporal.PlainDate): Span[] {
  const monday = mondayOf(today);
  return [
    ['today', today, today.add({ days: 1 })],
    ['yesterday', today.subtract({ days: 1 }), today],
    ['last weekend', monday.subtract({ days: 2 }), monday],
  ];
}

function calendarUnits(today: Temporal.PlainDate): Span[] {
  return (['week', 'month', 'quarter', 'year'] as const).flatMap((unit) => {
    const start = startOf(unit, today);
    return [
      [`next ${unit}`, start.add(length(unit, 1)), start.add(length(unit, 2))],
      [`this ${unit}`, start, start.add(length(unit, 1))],
      [`${unit} to date`, start, today.add({ days: 1 })],
      [`last ${unit}`, start.subtract(length(unit, 1)), start],
      [`the ${unit} before last`, start.subtract(length(unit, 2)), start.subtract(length(unit, 1))],
    ];
  });
}

function lastCompleteUnits(today: Temporal.PlainDate): Span[] {
  const counts = { day: [7, 14, 28, 30, 90], week: [2, 4, 8, 12], month: [2, 3, 6, 12], quarter: [2, 4] };
  return (['day', 'week', 'month', 'quarter'] as const).flatMap((unit) =>
    counts[unit].map((count): Span => {
      const end = unit === 'day' ? today : startOf(unit, today);
      return [`last ${count} ${unit}s`, end.subtract(length(unit, count)), end];
    }),
  );
}

/** Weekdays, months, quarters and Black Friday named without a year: the most recent one that has begun. */
function latestNamed(today: Temporal.PlainDate): Span[] {
  const days = weekdays.map((name, index): Span => {
    const day = today.subtract({ days: (today.dayOfWeek - 1 - index + 7) % 7 });
    return [name, day, day.add({ days: 1 })];
  });
  const months = monthNames.map((name, index): Span => {
    const start = latest(today, { month: index + 1, day: 1 });
    return [name, start, start.add({ months: 1 })];
  });
  const quarters = [1, 2, 3, 4].map((quarter): Span => {
    const start = latest(today, { month: quarter * 3 - 2, day: 1 });
    return [`Q${quarter} (T${quarter})`, start, start.add({ months: 3 })];
  });
  const blackFriday = [today.year, today.year - 1].map(blackFridayOf).find((day) => isBegun(day, today));
  return [
    ...days,
    ...months,
    ...quarters,
    ...(blackFriday ? [['Black Friday', blackFriday, blackFriday.add({ days: 1 })] as const] : []),
  ];
}

function latest(today: Temporal.PlainDate, at: { month: number; day: number }): Temporal.PlainDate {
  const thisYear = today.with(at);
  return isBegun(thisYear, today) ? thisYear : thisYear.subtract({ years: 1 });
}

/** The day after the fourth Thursday of November. */
function blackFridayOf(year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 22 });
}

function isBegun(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, today) <= 0;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

function length(unit: Unit, count: number): Temporal.Duration {
  if (unit === 'quarter') return Temporal.Duration.from({ months: 3 * count });
  return Temporal.Duration.from({ [`${unit}s`]: count });
}

function startOf(unit: Exclude<Unit, 'day'>, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (unit) {
    case 'week':
      return mondayOf(day);
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ day: 1, month: day.month - ((day.month - 1) % 3) });
    case 'year':
      return day.with({ day: 1, month: 1 });
  }
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
