import { Temporal } from 'temporal-polyfill';
import type { RandomStream } from '#server/ingest/demo/random-stream.ts';

/** A local range with the one before it, by the reading rules. */
export type ProofPeriod = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly previousFrom: string;
  readonly previousTo: string;
};

type Days = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
type Shape = {
  readonly name: string;
  readonly days: (random: RandomStream, today: Temporal.PlainDate) => Days;
  readonly before: (days: Days) => Days;
};

const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
const first = (date: Temporal.PlainDate) => date.with({ day: 1 });
const somewhere = (random: RandomStream, today: Temporal.PlainDate) =>
  today.subtract({ days: random.below(395) });

/** Whole weeks back, so that weekdays meet weekdays. */
const weeksBefore = ({ from, to }: Days): Days => {
  const weeks = Math.ceil(from.until(to).days / 7);
  return { from: from.subtract({ weeks }), to: to.subtract({ weeks }) };
};
const monthsBefore =
  (months: number) =>
  ({ from }: Days): Days => ({ from: from.subtract({ months }), to: from });

function weekAround(date: Temporal.PlainDate): Days {
  const from = monday(date);
  return { from, to: from.add({ weeks: 1 }) };
}

const shapes: readonly Shape[] = [
  {
    name: 'a day',
    days: (random, today) => {
      const from = somewhere(random, today);
      return { from, to: from.add({ days: 1 }) };
    },
    before: weeksBefore,
  },
  {
    name: 'some days',
    days: (random, today) => {
      const from = somewhere(random, today);
      return { from, to: from.add({ days: 2 + random.below(30) }) };
    },
    before: weeksBefore,
  },
  { name: 'a week', days: (random, today) => weekAround(somewhere(random, today)), before: weeksBefore },
  {
    name: 'a month',
    days: (random, today) => {
      const from = first(somewhere(random, today));
      return { from, to: from.add({ months: 1 }) };
    },
    before: monthsBefore(1),
  },
  {
    name: 'the week the clocks change',
    days: (random, today) => {
      const month = random.chance(0.5) ? 3 : 10;
      const lastDay = today.with({ month, day: 31 });
      const change = lastDay.subtract({ days: lastDay.dayOfWeek % 7 });
      return weekAround(
        Temporal.PlainDate.compare(change, today) > 0 ? change.subtract({ years: 1 }) : change,
      );
    },
    before: weeksBefore,
  },
  {
    name: 'the turn of the year',
    days: (random, today) => {
      const newYear = today.with({ month: 1, day: 1 });
      const from = newYear.subtract({ days: 1 + random.below(10) });
      return { from, to: newYear.add({ days: 1 + random.below(10) }) };
    },
    before: weeksBefore,
  },
  {
    name: 'before anything happened',
    days: (random, today) => weekAround(today.subtract({ days: 500 + random.below(200) })),
    before: weeksBefore,
  },
];

/** @param today  org-local; periods end at the latest some weeks after it, and are then cut at now */
export function randomPeriod(random: RandomStream, today: string): ProofPeriod {
  const shape = shapes[random.below(shapes.length)] ?? shapes[0];
  if (shape === undefined) throw new RangeError('there are shapes');
  const days = shape.days(random, Temporal.PlainDate.from(today));
  const before = shape.before(days);
  return {
    name: shape.name,
    from: days.from.toString(),
    to: days.to.toString(),
    previousFrom: before.from.toString(),
    previousTo: before.to.toString(),
  };
}
