import { sql } from 'kysely';
import type { DoubleBookingsForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFilters, compileKeys, positions, selectBranch } from './branch-parts.ts';
import { compileBucket, compileSpine } from './compile-spine.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, instantParameter, joinLines, name, type Sql, zoneLiteral } from './sql-text.ts';

/**
 * First each backup manager's days of cover: accounts whose primary manager is off that day, as far as both assignments
 * are in force; then the days with two accounts or more, or on which the backup is off too.
 */
export function compileDoubleBookings(input: BranchInput, form: DoubleBookingsForm): readonly Sql[] {
  const { orgId, timezone, period, query, model, by } = input;
  const { dataset } = form;
  const [days, cover] = [`${input.name}_days`, `${input.name}_cover`];
  const rows = rowSource(dataset, orgId);
  const time = sql`day.starts_at`;
  const scope = { model, orgId, timezone, dataset, rows, time };
  const keys = compileKeys(by, scope);
  const date = sql`(day.starts_at at time zone ${zoneLiteral(timezone)})::date`;
  const inCharge = (alias: string) =>
    sql`${at(alias, 'starts_on')} <= ${date} and (${at(alias, 'ends_on')} is null or ${at(alias, 'ends_on')} > ${date})`;
  const offThatDay = (alias: string) =>
    sql`${at(alias, 'kind')} = 'time_off' and ${at(alias, 'starts_at')} < day.ends_at and ${at(alias, 'ends_at')} > day.starts_at`;
  const filters = compileFilters(query.where, by, scope);
  const from = sql`${rows.from()}
    join cx.projects as project on ${belongsTo(orgId, 'project')} and project.id = backup.project_id
    join cx.project_assignments as lead on ${belongsTo(orgId, 'lead')} and lead.project_id = backup.project_id and lead.role = 'primary'
    join cx.shifts as absence on ${belongsTo(orgId, 'absence')} and absence.agent_id = lead.agent_id
      and absence.starts_at < ${instantParameter(period.to)} and absence.ends_at > ${instantParameter(period.from)}
    join ${name(days)} as day on ${offThatDay('absence')}`;
  const isOff = sql`bool_or(exists (select 1 from cx.shifts as own_absence where ${belongsTo(orgId, 'own_absence')} and own_absence.agent_id = backup.agent_id and ${offThatDay('own_absence')}))`;
  const bucket =
    query.grain === null ? [] : [sql`${compileBucket(query.grain, sql`cover.day`, timezone)} as bucket`];
  const outer = [...bucket, ...by.map((key) => at('cover', key))];
  const figures = input.branch.parts.map(({ alias }) => sql`count(*) as ${name(alias)}`);
  return [
    compileSpine(days, 'day', period, timezone),
    selectBranch(
      cover,
      [sql`backup.agent_id as covering`, sql`day.starts_at as day`, ...keys],
      [sql`count(distinct project.company_id) as accounts`, sql`${isOff} as is_off`],
      from,
      [
        belongsTo(orgId, dataset.alias),
        sql`backup.role = 'backup'`,
        inCharge('backup'),
        inCharge('lead'),
        ...filters,
      ],
    ),
    sql`${name(input.name)} as (
    select ${joinLines([...outer, ...figures], ', ')}
    from ${name(cover)} as cover
    where cover.accounts > 1 or cover.is_off${outer.length === 0 ? sql`` : sql`\n    group by ${positions(outer.length)}`}
  )`,
  ];
}
