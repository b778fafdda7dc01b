with
  time_entries_in_force_from_starts_at as (
    select
      project.company_id as company,
      sum(extract(epoch from least(project_time.ends_at, $1::timestamptz) - project_time.starts_at) / 3600) as tracked_hours
    from cx.time_entries as project_time
    left join cx.projects as project on project.org_id = 7 and project.id = project_time.project_id
    where project_time.org_id = 7
      and project.contracted_hours is not null and not coalesce(project.contracted_hours <= 0, false)
      and project_time.starts_at <= $2::timestamptz
    group by 1
  ),
  projects_in_force_from_ever as (
    select
      project.company_id as company,
      sum(project.contracted_hours) as contracted_hours
    from cx.projects as project
    where project.org_id = 7
      and project.contracted_hours is not null and not coalesce(project.contracted_hours <= 0, false)
    group by 1
  ),
  figures as (
    select part.company, part.tracked_hours::numeric as tracked_hours, null::numeric as contracted_hours
    from time_entries_in_force_from_starts_at as part
    union all
    select part.company, null::numeric as tracked_hours, part.contracted_hours::numeric as contracted_hours
    from projects_in_force_from_ever as part
  ),
  result as (
    select
      company,
      coalesce(max(tracked_hours), 0) / nullif(coalesce(max(contracted_hours), 0), 0) as contracted_hours_used_rate,
      coalesce(coalesce(max(contracted_hours), 0), 0) as contracted_hours_used_rate__n
    from figures
    group by company
  )
select
  company_member.name as company,
  result.contracted_hours_used_rate,
  result.contracted_hours_used_rate__n
from result
left join cx.companies as company_member on company_member.org_id = 7 and company_member.id = result.company
order by result.contracted_hours_used_rate desc nulls last, result.company asc nulls last
