with
  project_assignments_double_booked_days as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  project_assignments_double_booked_cover as (
    select
      backup.agent_id as covering,
      day.starts_at as day,
      backup.agent_id as agent,
      count(distinct project.company_id) as accounts,
      bool_or(exists (select 1 from cx.shifts as own_absence where own_absence.org_id = 7 and own_absence.agent_id = backup.agent_id and own_absence.kind = 'time_off' and own_absence.starts_at < day.ends_at and own_absence.ends_at > day.starts_at)) as is_off
    from cx.project_assignments as backup
    join cx.projects as project on project.org_id = 7 and project.id = backup.project_id
    join cx.project_assignments as lead on lead.org_id = 7 and lead.project_id = backup.project_id and lead.role = 'primary'
    join cx.shifts as absence on absence.org_id = 7 and absence.agent_id = lead.agent_id
      and absence.starts_at < $5::timestamptz and absence.ends_at > $6::timestamptz
    join project_assignments_double_booked_days as day on absence.kind = 'time_off' and absence.starts_at < day.ends_at and absence.ends_at > day.starts_at
    where backup.org_id = 7
      and backup.role = 'backup'
      and backup.starts_on <= (day.starts_at at time zone 'Europe/Paris')::date and (backup.ends_on is null or backup.ends_on > (day.starts_at at time zone 'Europe/Paris')::date)
      and lead.starts_on <= (day.starts_at at time zone 'Europe/Paris')::date and (lead.ends_on is null or lead.ends_on > (day.starts_at at time zone 'Europe/Paris')::date)
    group by 1, 2, 3
  ),
  project_assignments_double_booked as (
    select cover.agent, count(*) as backup_double_bookings
    from project_assignments_double_booked_cover as cover
    where cover.accounts > 1 or cover.is_off
    group by 1
  ),
  figures as (
    select part.agent, part.backup_double_bookings::numeric as backup_double_bookings
    from project_assignments_double_booked as part
  ),
  result as (
    select
      agent,
      coalesce(max(backup_double_bookings), 0) as backup_double_bookings
    from figures
    group by agent
  )
select
  agent_member.name as agent,
  result.backup_double_bookings
from result
left join cx.agents as agent_member on agent_member.org_id = 7 and agent_member.id = result.agent
order by result.backup_double_bookings desc nulls last, result.agent asc nulls last
