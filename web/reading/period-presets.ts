import type { Temporal } from 'temporal-polyfill';
import type { LocalRange } from '#semantic-layer/query/plan.ts';

/** Periods a reader can choose in one click, the most used first. */
export const periodPresets = [
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'last_7_days',
  'last_28_days',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
] as const;

export type PeriodPreset = (typeof periodPresets)[number];

/** The whole calendar period a preset names: weeks start on Monday, "last N days" end before today. */
export function presetRange(preset: PeriodPreset, today: Temporal.PlainDate): LocalRange {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const month = today.with({ day: 1 });
  const quarter = month.subtract({ months: (month.month - 1) % 3 });
  const year = month.with({ month: 1 });
  switch (preset) {
    case 'today':
      return span(today, { days: 1 });
    case 'yesterday':
      return span(today.subtract({ days: 1 }), { days: 1 });
    case 'this_week':
      return span(monday, { weeks: 1 });
    case 'last_week':
      return span(monday.subtract({ weeks: 1 }), { weeks: 1 });
    case 'last_7_days':
      return span(today.subtract({ days: 7 }), { days: 7 });
    case 'last_28_days':
      return span(today.subtract({ days: 28 }), { days: 28 });
    case 'this_month':
      return span(month, { months: 1 });
    case 'last_month':
      return span(month.subtract({ months: 1 }), { months: 1 });
    case 'this_quarter':
      return span(quarter, { months: 3 });
    case 'last_quarter':
      return span(quarter.subtract({ months: 3 }), { months: 3 });
    case 'this_year':
      return span(year, { years: 1 });
    case 'last_year':
      return span(year.subtract({ years: 1 }), { years: 1 });
  }
}

/** The name of a range, where it has one today. */
export function presetOf(range: LocalRange, today: Temporal.PlainDate): PeriodPreset | null {
  const found = periodPresets.find((preset) => {
    const candidate = presetRange(preset, today);
    return candidate.from === range.from && candidate.to === range.to;
  });
  return found ?? null;
}

function span(from: Temporal.PlainDate, length: Temporal.DurationLike): LocalRange {
  return { from: from.toString(), to: from.add(length).toString() };
}
