import type { Filter, MetricRef, SemanticQuery } from '#semantic-layer/query/plan.ts';
import type { LocalPeriod, TruthEntry } from '#server/ingest/demo/stories/truth.ts';

/** A figure for some rows of a period, and how many observations it rests on where the metric has them. */
export type Figure = { readonly value: number | null; readonly n: number | null };

/** Looks up one figure through the product: a semantic query, compiled, run and named as for any reader. */
export type LookUp = (figure: {
  readonly metric: MetricRef;
  readonly where: readonly Filter[];
  readonly range: LocalPeriod;
}) => Promise<Figure>;

/** A share for a named thing, by SQL where the semantic layer has no metric for it yet: $1 organisation, $2 names. */
export type LookUpShare = (sql: string, names: readonly string[]) => Promise<number>;

export type ProductFigures = { readonly look: LookUp; readonly share: LookUpShare };

const hoursUsed = `
  select sum(extract(epoch from t.ends_at - t.starts_at)) / 3600 / max(p.contracted_hours) as share
  from cx.projects p
  join cx.companies c on c.org_id = $1 and c.id = p.company_id and c.name = any($2)
  join cx.time_entries t on t.org_id = $1 and t.project_id = p.id
  where p.org_id = $1`;

/** What the figures of a story must show, and must not show where it was not planted. */
export type StoryProof = {
  readonly id: string;
  /** The rule in words, with its threshold. */
  readonly shows: string;
  readonly fires: (
    truth: TruthEntry,
    product: ProductFigures,
  ) => Promise<{ readonly fires: boolean; readonly figures: readonly number[] }>;
};

const within = (dimension: string, values: readonly string[]): Filter => ({
  dimension,
  op: 'in',
  values: [...values],
});

export const storyQuery = (
  metric: MetricRef,
  where: readonly Filter[],
  range: LocalPeriod,
): SemanticQuery => ({
  metrics: [metric],
  by: [],
  grain: null,
  where: [...where],
  having: [],
  range,
  compare: null,
  anchor: null,
  per: null,
  order: null,
  limit: null,
});

/** The metric where the story happened, in its period against the one before. */
function moved(
  id: string,
  shows: string,
  proof: {
    readonly metric: string;
    readonly where: readonly string[];
    readonly isTold: (now: number, before: number) => boolean;
    readonly more?: readonly Filter[];
  },
): StoryProof {
  return {
    id,
    shows,
    fires: async ({ where, period, compare }, { look }) => {
      const filters = [
        ...proof.where.map((dimension) => within(dimension, where[dimension] ?? [])),
        ...(proof.more ?? []),
      ];
      const metric = { id: proof.metric };
      const now = await look({ metric, where: filters, range: period });
      const before = await look({ metric, where: filters, range: compare ?? period });
      const figures = [before.value ?? 0, now.value ?? 0];
      return { fires: now.value !== null && proof.isTold(now.value, before.value ?? 0), figures };
    },
  };
}

/** The metric of some rows against the same metric of others, in the same period. */
function apart(
  id: string,
  shows: string,
  proof: {
    readonly metric: string;
    readonly these: (truth: TruthEntry) => readonly Filter[];
    readonly those: (truth: TruthEntry) => readonly Filter[];
    readonly isTold: (these: Figure, those: Figure) => boolean;
  },
): StoryProof {
  return {
    id,
    shows,
    fires: async (truth, { look }) => {
      const metric = { id: proof.metric };
      const these = await look({ metric, where: proof.these(truth), range: truth.period });
      const those = await look({ metric, where: proof.those(truth), range: truth.period });
      return { fires: proof.isTold(these, those), figures: [those.value ?? 0, these.value ?? 0] };
    },
  };
}

const of = (truth: TruthEntry, ...dimensions: readonly string[]): Filter[] =>
  dimensions.map((dimension) => within(dimension, truth.where[dimension] ?? []));

const channels = ['chat', 'email', 'voice', 'sms', 'whatsapp', 'messenger', 'social', 'form'];

/** One proof for each story that can be planted. */
export const storyProofs: readonly StoryProof[] = [
  moved('chat-wait-last-week', 'French chat waits at least twice as long in the afternoons', {
    metric: 'queue_wait_time',
    where: ['queue', 'hour_of_day'],
    isTold: (now, before) => now > 2 * before,
  }),
  // About fifty answers in each month: 25 points are three standard errors of their difference.
  moved('courier-failure', 'CSAT of lost and late parcels is at least 25 points lower', {
    metric: 'csat',
    where: ['category'],
    isTold: (now, before) => now < before - 0.25,
  }),
  moved('login-outage', 'at least three times as many log-in tickets as a week before', {
    metric: 'ticket_volume',
    where: ['category'],
    isTold: (now, before) => now > 3 * Math.max(4, before),
  }),
  moved('refund-approval', 'resolution takes at least 1.5 times as long', {
    metric: 'resolution_time_last',
    where: ['category'],
    isTold: (now, before) => now > 1.5 * before,
  }),
  apart('weak-agent', 'CSAT at least 15 points below everybody’s, on at least 30 answers', {
    metric: 'csat',
    these: (truth) => of(truth, 'agent'),
    those: () => [],
    isTold: (these, those) => (these.n ?? 0) >= 30 && (these.value ?? 1) < (those.value ?? 0) - 0.15,
  }),
  apart('borrowed-agent', 'looks at least 5 points worse than everybody, on fewer than 30 answers', {
    metric: 'csat',
    these: (truth) => of(truth, 'agent'),
    those: () => [],
    isTold: (these, those) =>
      (these.n ?? 0) > 0 && (these.n ?? 0) < 30 && (these.value ?? 1) < (those.value ?? 0) - 0.05,
  }),
  moved('outdated-article', 'the rating falls by at least 0.8 of five', {
    metric: 'kb_article_rating',
    where: ['kb_article'],
    isTold: (now, before) => now < before - 0.8,
  }),
  moved('apple-pay-theme', 'at least 20 messages with words that nobody wrote before', {
    metric: 'messages_received',
    where: ['keyword'],
    isTold: (now, before) => now >= 20 && before === 0,
  }),
  moved('damaged-tag', 'at least 1.5 times as many a day as in the eight weeks before', {
    metric: 'ticket_volume',
    where: ['tag'],
    isTold: (now, before) => now / 28 > (1.5 * before) / 56,
  }),
  moved('premium-evenings', 'the breach rate of the evening at least 20 points higher', {
    metric: 'sla_breach_rate',
    where: ['sla_policy', 'hour_of_day'],
    isTold: (now, before) => now > before + 0.2,
  }),
  apart('copilot-refunds', 'CSAT of automated refund answers at least 25 points below other automated ones', {
    metric: 'csat',
    these: (truth) => of(truth, 'category', 'automation_level'),
    those: (truth) => of(truth, 'automation_level'),
    isTold: (these, those) => (these.value ?? 1) < (those.value ?? 0) - 0.25,
  }),
  {
    id: 'contract-limit',
    shows: 'more than 85 % of the contracted hours are used',
    fires: async ({ where }, { share }) => {
      const used = await share(hoursUsed, where.company ?? []);
      return { fires: used > 0.85, figures: [0.85, used] };
    },
  },
  {
    id: 'unhappy-company',
    shows:
      'more than half of at least 25 messages are negative, at least 25 points more than in the months before',
    fires: async ({ where, period, compare }, { look }) => {
      const company = [within('company', where.company ?? [])];
      const negative = [...company, within('sentiment_band', ['negative'])];
      const shareOf = async (range: LocalPeriod) => {
        const metric = { id: 'messages_received' };
        const all = await look({ metric, where: company, range });
        const cross = await look({ metric, where: negative, range });
        const count = all.value ?? 0;
        return { count, share: (cross.value ?? 0) / Math.max(1, count) };
      };
      const [now, before] = [await shareOf(period), await shareOf(compare ?? period)];
      const isTold = now.count >= 25 && now.share > 0.5 && now.share > before.share + 0.25;
      return { fires: isTold, figures: [before.share, now.share] };
    },
  },
  {
    id: 'chat-button-mix',
    shows:
      'resolution time falls by at least 8 %, with the channels of the month before by less than half of that',
    fires: async ({ period, compare }, { look }) => {
      const metric = { id: 'resolution_time_last' };
      const before = compare ?? period;
      const whole = await look({ metric, where: [], range: before });
      const after = await look({ metric, where: [], range: period });
      const change = (after.value ?? 0) / (whole.value ?? 1) - 1;
      let ownChange = 0;
      for (const channel of channels) {
        const where = [within('channel', [channel])];
        const then = await look({ metric, where, range: before });
        const now = await look({ metric, where, range: period });
        const weight = (then.n ?? 0) / (whole.n ?? 1);
        ownChange += (weight * ((now.value ?? 0) - (then.value ?? 0))) / (whole.value ?? 1);
      }
      return { fires: change < -0.08 && ownChange > change / 2, figures: [change, ownChange] };
    },
  },
  moved('planner-launch', 'at least 1.6 times as many tickets', {
    metric: 'ticket_volume',
    where: ['category'],
    isTold: (now, before) => now > 1.6 * before,
  }),
  moved('wednesday-meeting', 'at least three times as many give up', {
    metric: 'queue_abandonment_rate',
    where: ['queue', 'day_of_week', 'hour_of_day'],
    isTold: (now, before) => now > 3 * before && now > 0.15,
  }),
  moved('reset-link-bug', 'the reopen rate is at least 1.8 times as high, and 15 points higher', {
    metric: 'reopen_rate',
    where: ['category'],
    isTold: (now, before) => now > 1.8 * before && now > before + 0.15,
  }),
];
