import { readFileSync } from 'node:fs';
import { compileQuery } from '#semantic-layer/compile/compile-query.ts';
import type { CompiledQuery } from '#semantic-layer/compile/compiled-query.ts';
import { resolveComparison, resolvePeriod } from '#semantic-layer/query/period.ts';
import type { SemanticQuery } from '#semantic-layer/query/plan.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { timezone } from './make-desk.ts';

/** A question asked twice: of the semantic layer, and by SQL an analyst wrote for the same figures. */
export type BenchQuestion = {
  /** Name of its file in `by-hand`. */
  readonly name: string;
  readonly query: SemanticQuery;
};

/** Both statements of a question, to be run by the product's own runner. */
export type Sides = { readonly compiled: CompiledQuery; readonly byHand: CompiledQuery };

const clock = { now: '2026-11-22T00:00:00Z', timezone, historyStart: null };

/** Ninety days over the night the clocks went back, thirteen weeks, a year, four weeks. */
const ninetyDays = { from: '2026-08-22', to: '2026-11-20' };
const thirteenWeeks = { from: '2026-08-17', to: '2026-11-16' };
const year = { from: '2025-11-01', to: '2026-11-01' };
const fourWeeks = { from: '2026-10-19', to: '2026-11-16' };
const week = { from: '2026-11-09', to: '2026-11-16' };
const weekBefore = { from: '2026-11-02', to: '2026-11-09', basis: 'previous_period' } as const;

export const benchQuestions: readonly BenchQuestion[] = [
  ask('q1-volume-by-day-and-channel', { by: ['channel'], grain: 'day' }),
  ask('q2-median-first-response-by-team-and-week', {
    metrics: [{ id: 'first_response_time', variant: { stat: 'median' } }],
    by: ['team'],
    grain: 'week',
    range: thirteenWeeks,
  }),
  ask('q3-csat-by-tag', { metrics: [{ id: 'csat' }], by: ['tag'], range: year }),
  ask('q4-week-against-week-by-channel', { by: ['channel'], range: week, compare: weekBefore }),
  ask('q5-top-10-agents', {
    by: ['agent'],
    range: fourWeeks,
    order: { by: 'ticket_volume', direction: 'desc' },
    limit: 10,
  }),
  ask('q6-volume-handle-time-and-messages', {
    metrics: [{ id: 'ticket_volume' }, { id: 'handle_time' }, { id: 'messages_received' }],
    by: ['channel'],
    range: fourWeeks,
  }),
  ask('q7-backlog-by-day', { metrics: [{ id: 'backlog_open' }], grain: 'day' }),
  ask('q8-presence-by-day', { metrics: [{ id: 'cumulative_presence_time' }], grain: 'day' }),
  ask('q9-covered-time-by-day', { metrics: [{ id: 'smoothed_presence_time' }], grain: 'day' }),
  ask('q10-most-agents-by-day', { metrics: [{ id: 'max_agents_present' }], grain: 'day' }),
];

/** The analyst is given the organisation, the two ends of the period and, if there is one, of the one compared with. */
export function sidesOf({ name, query }: BenchQuestion, orgId: number): Sides {
  const compiled = compileForBench(query, orgId);
  const period = resolvePeriod(query.range, clock);
  const compared = query.compare ? resolveComparison(query.range, query.compare, clock) : null;
  const sql = readFileSync(new URL(`./by-hand/${name}.sql`, import.meta.url), 'utf8');
  const parameters = [orgId, period.from, period.to, ...(compared ? [compared.from] : [])];
  return { compiled, byHand: { sql, parameters, columns: compiled.columns } };
}

export function compileForBench(query: SemanticQuery, orgId: number): CompiledQuery {
  return compileQuery(query, { model: supportModel, orgId, clock });
}

function ask(name: string, asked: Partial<SemanticQuery>): BenchQuestion {
  const nothing = { where: [], having: [], compare: null, anchor: null, per: null, order: null, limit: null };
  const volume = { metrics: [{ id: 'ticket_volume' }], by: [], grain: null, range: ninetyDays };
  return { name, query: { ...nothing, ...volume, ...asked } };
}
