import { formatValue } from '#semantic-layer/query/format-value.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';
import { type Bar, barChart } from '#server/charts/bar-chart.ts';
import { type LinePoint, lineChart } from '#server/charts/line-chart.ts';
import { seconds } from '#server/ingest/demo/testing/demo-history.ts';
import type { RecordsByKind } from '#server/ingest/demo/testing/records-of.ts';
import {
  createZoneClock,
  day,
  hour,
  minute,
  weekdayOf,
  type ZoneClock,
} from '#server/ingest/demo/zone-clock.ts';

/** A chart of the guide, made by the product's own chart code. */
export type DemoChart = {
  /** Its file, without `.svg`. */
  readonly name: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** Every figure in it, for the terminal and the words beside it. */
  readonly figures: readonly string[];
};

type Step = { readonly name: string; readonly below: number };

const waitSteps: readonly Step[] = [
  { name: 'up to 15 s', below: 15 },
  { name: '15–30 s', below: 30 },
  { name: '30–60 s', below: 60 },
  { name: '1–2 min', below: 2 * minute },
  { name: '2–5 min', below: 5 * minute },
  { name: 'longer', below: Number.POSITIVE_INFINITY },
];

const handleSteps: readonly Step[] = [
  { name: 'up to 5 min', below: 5 * minute },
  { name: '5–10 min', below: 10 * minute },
  { name: '10–15 min', below: 15 * minute },
  { name: '15–20 min', below: 20 * minute },
  { name: '20–30 min', below: 30 * minute },
  { name: '30–60 min', below: hour },
  { name: 'longer', below: Number.POSITIVE_INFINITY },
];

const liveQueues = ['Chat FR', 'Chat EN', 'Voice FR', 'Voice EN'];
const look = { locale: 'en', currency: 'EUR' } as const;

/** Five pictures of a demo organisation: how long people wait, work, when they write, and what they think of it. */
export function demoDistributions(records: RecordsByKind, clock: ZoneClock): readonly DemoChart[] {
  return [
    waits(records),
    handleTimes(records),
    arrivalsByHour(records, clock),
    csatByWait(records),
    occupancyByHour(records, clock),
  ];
}

export const parisClock = createZoneClock(
  'Europe/Paris',
  seconds('2025-01-01T00:00:00Z'),
  seconds('2026-12-31T00:00:00Z'),
);

function waits({ queue_entry: stays = [] }: RecordsByKind): DemoChart {
  const bars = liveQueues.flatMap((queue) => {
    const own = stays
      .filter((stay) => stay.queue_id === `queue-${queue}` && stay.left_at != null)
      .map((stay) => seconds(stay.left_at) - seconds(stay.entered_at));
    return shares(own, waitSteps).map((bar) => ({ ...bar, group: queue }));
  });
  return bar('waits', {
    bars,
    unit: 'ratio',
    title: 'Waits in the live queues',
    subtitle: 'Share of all who waited',
  });
}

function handleTimes({ conversation_view: views = [] }: RecordsByKind): DemoChart {
  const perConversation = new Map<string, number>();
  for (const view of views) {
    const time = seconds(view.closed_at) - seconds(view.opened_at);
    perConversation.set(view.conversation_id, (perConversation.get(view.conversation_id) ?? 0) + time);
  }
  const bars = shares([...perConversation.values()], handleSteps);
  return bar('handle-times', {
    bars,
    unit: 'ratio',
    title: 'Handle time',
    subtitle: 'Share of the conversations people had',
  });
}

function arrivalsByHour({ conversation: conversations = [] }: RecordsByKind, clock: ZoneClock): DemoChart {
  const days = new Set<number>();
  const counts = new Map<string, number>();
  for (const { channel, created_at: createdAt } of conversations) {
    const at = seconds(createdAt);
    if (weekdayOf(clock.dayOf(at)) > 5) continue;
    days.add(clock.dayOf(at));
    const key = `${channel} ${hourOf(at, clock)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const channels = ['chat', 'email', 'voice', 'whatsapp'];
  const points = channels.flatMap((channel) =>
    hours.map((bucket) =>
      point(bucket, channel, (counts.get(`${channel} ${bucket}`) ?? 0) / days.size, 'per_hour'),
    ),
  );
  return line('arrivals-by-hour', {
    points,
    series: channels,
    unit: 'per_hour',
    title: 'Arrivals by hour',
    subtitle: 'Conversations an hour, Monday to Friday',
  });
}

function csatByWait({ survey: surveys = [], queue_entry: stays = [] }: RecordsByKind): DemoChart {
  const live = new Set(liveQueues.map((queue) => `queue-${queue}`));
  const waited = new Map<string, number>();
  for (const stay of stays) {
    if (!live.has(stay.queue_id) || stay.left_at == null) continue;
    const wait = seconds(stay.left_at) - seconds(stay.entered_at);
    waited.set(stay.conversation_id, (waited.get(stay.conversation_id) ?? 0) + wait);
  }
  const scored = surveys.flatMap((survey) => {
    const wait = waited.get(survey.conversation_id ?? '');
    return survey.kind !== 'csat' || survey.score == null || wait === undefined
      ? []
      : [{ wait, isGood: Number(survey.score) >= 4 }];
  });
  const bars = waitSteps.map(({ name, below }, index) => {
    const own = scored.filter(({ wait }) => wait < below && wait >= (waitSteps[index - 1]?.below ?? 0));
    const value = own.length === 0 ? null : own.filter(({ isGood }) => isGood).length / own.length;
    return {
      member: name,
      value,
      label: `${formatValue(value, 'ratio', look)} of ${own.length}`,
      isHighlighted: true,
    };
  });
  return bar('csat-by-wait', {
    bars,
    unit: 'ratio',
    title: 'CSAT by wait',
    subtitle: 'Satisfied answers of those who waited for a chat or a call',
  });
}

function occupancyByHour(
  { agent_status_interval: intervals = [], agent: agents = [] }: RecordsByKind,
  clock: ZoneClock,
): DemoChart {
  const people = new Set(agents.filter(({ kind }) => kind === 'human').map((agent) => agent.external_id));
  const present = new Map<string, number>();
  const busy = new Map<string, number>();
  for (const interval of intervals) {
    if (!people.has(interval.agent_id) || interval.ended_at == null || interval.status !== 'available')
      continue;
    const to = seconds(interval.ended_at);
    for (let from = seconds(interval.started_at); from < to; ) {
      const end = Math.min(to, (Math.floor(from / hour) + 1) * hour);
      if (weekdayOf(clock.dayOf(from)) <= 5) {
        const bucket = hourOf(from, clock);
        present.set(bucket, (present.get(bucket) ?? 0) + end - from);
        if (Number(interval.open_conversations) > 0) busy.set(bucket, (busy.get(bucket) ?? 0) + end - from);
      }
      from = end;
    }
  }
  const points = hours
    .filter((bucket) => (present.get(bucket) ?? 0) > 0)
    .map((bucket) =>
      point(bucket, 'occupancy', (busy.get(bucket) ?? 0) / (present.get(bucket) ?? 1), 'ratio'),
    );
  return line('occupancy-by-hour', {
    points,
    series: ['occupancy'],
    unit: 'ratio',
    title: 'Occupancy by hour',
    subtitle: 'Share of the time people were available in which they had somebody, Monday to Friday',
  });
}

const hours = Array.from({ length: 24 }, (_, index) => `${index} h`);

function hourOf(instant: number, clock: ZoneClock): string {
  const local = clock.toLocal(instant);
  return `${Math.floor((((local % day) + day) % day) / hour)} h`;
}

function shares(values: readonly number[], steps: readonly Step[]): Bar[] {
  return steps.map(({ name, below }, index) => {
    const from = steps[index - 1]?.below ?? 0;
    const share = values.filter((value) => value >= from && value < below).length / values.length;
    return { member: name, value: share, label: formatValue(share, 'ratio', look), isHighlighted: true };
  });
}

function point(bucket: string, series: string, value: number, unit: Unit): LinePoint {
  return { bucket, value, label: formatValue(value, unit, look), series, isPartial: false };
}

function bar(name: string, chart: Omit<Parameters<typeof barChart>[0], 'locale' | 'currency'>): DemoChart {
  const figures = chart.bars.map(
    ({ member, group, label }) => `${group ? `${group}, ` : ''}${member}: ${label}`,
  );
  return { name, spec: barChart({ ...chart, ...look }), figures };
}

function line(
  name: string,
  chart: Omit<Parameters<typeof lineChart>[0], 'locale' | 'currency' | 'comparedSeries'>,
): DemoChart {
  const figures = chart.points.map(({ series, bucket, label }) => `${series}, ${bucket}: ${label}`);
  return { name, spec: lineChart({ ...chart, ...look, comparedSeries: null }), figures };
}
