import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { startOfMonth } from '#server/ingest/demo/zone-clock.ts';

type Target = readonly [metric: string, value: number];
type Benchmark = readonly [metric: string, channel: string, p25: number, p50: number, p75: number];

const companyTargets: readonly Target[] = [
  ['csat', 0.86],
  ['nps', 30],
  ['first_response_time', 9000],
  ['resolution_time_last', 36_000],
  ['first_contact_resolution_rate', 0.88],
  ['sla_achievement_rate', 0.88],
  ['queue_abandonment_rate', 0.04],
  ['automation_rate', 0.2],
  ['reopen_rate', 0.1],
  ['occupancy_rate', 0.65],
];
const teamTargets: readonly Target[] = [
  ['csat', 0.86],
  ['first_response_time', 7200],
  ['sla_achievement_rate', 0.88],
];
const agentTargets: readonly Target[] = [['csat', 0.86]];

const benchmarkValues: readonly Benchmark[] = [
  ['csat', '', 0.76, 0.83, 0.89],
  ['csat', 'chat', 0.78, 0.85, 0.9],
  ['csat', 'email', 0.7, 0.79, 0.86],
  ['nps', '', 12, 30, 46],
  ['first_response_time', 'email', 5400, 18_000, 43_200],
  ['first_response_time', 'chat', 25, 60, 140],
  ['resolution_time_last', '', 14_400, 43_200, 93_600],
  ['first_contact_resolution_rate', '', 0.78, 0.85, 0.9],
  ['queue_abandonment_rate', 'voice', 0.03, 0.06, 0.11],
  ['sla_achievement_rate', '', 0.74, 0.83, 0.91],
  ['automation_rate', '', 0.08, 0.18, 0.32],
  ['occupancy_rate', '', 0.58, 0.68, 0.78],
];
const quarters = 5;

/** What the desk wants to reach each quarter, and made-up reference values that say that they are made up. */
export function writeTargetsAndBenchmarks(desk: Desk): void {
  const { profile, outbox, text } = desk;
  const today = desk.clock.dayOf(desk.now);
  const month = Number(text.date(today).slice(5, 7)) - 1;
  for (let quarter = -quarters + 1; quarter <= 1; quarter++) {
    const from = startOfMonth(today, quarter * 3 - (month % 3));
    const period = `[${text.date(from)},${text.date(startOfMonth(from, 3))})`;
    const write = (scope: string, id: string | null, targets: readonly Target[]): void => {
      for (const [metric, value] of targets) {
        outbox.others.add('metric_target', {
          metric_id: metric,
          scope_kind: scope,
          scope_id: id,
          period,
          target_value: value,
        });
      }
    };
    write('all', null, companyTargets);
    for (const team of profile.teams) write('team', `team-${team.name}`, teamTargets);
    if (quarter < 0) continue;
    for (const agent of desk.agents) {
      if (agent.profile.kind === 'human') write('agent', agent.externalId, agentTargets);
    }
  }
  for (const [metric, channel, p25, p50, p75] of benchmarkValues) {
    for (const [index, industry] of ['retail', 'software'].entries()) {
      outbox.others.add('benchmark', {
        metric_id: metric,
        industry,
        channel,
        p25: shifted(p25, index),
        p50: shifted(p50, index),
        p75: shifted(p75, index),
        source: 'Vigie demo data (invented for the demo)',
        as_of: text.date(startOfMonth(today, -6)),
      });
    }
  }
}

function shifted(value: number, index: number): number {
  return Math.round(value * (index === 0 ? 1 : 0.96) * 1000) / 1000;
}
