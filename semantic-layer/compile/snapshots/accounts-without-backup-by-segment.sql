with
  project_assignments_coverage_members as (
    select
      project_company.segment as segment,
      project.company_id as member,
      bool_or(cover.role = 'primary') as is_counted,
      bool_or(cover.role = 'backup') as is_covered
    from cx.project_assignments as cover
    join cx.projects as project on project.org_id = 7 and project.id = cover.project_id
    join cx.companies as project_company on project_company.org_id = 7 and project_company.id = project.company_id
    where cover.org_id = 7
      and (cover.starts_on::timestamp at time zone 'Europe/Paris') <= $1::timestamptz
      and (project.starts_on::timestamp at time zone 'Europe/Paris') <= $2::timestamptz
      and ((cover.ends_on::timestamp at time zone 'Europe/Paris') is null or (cover.ends_on::timestamp at time zone 'Europe/Paris') > $3::timestamptz)
      and ((project.ends_on::timestamp at time zone 'Europe/Paris') is null or (project.ends_on::timestamp at time zone 'Europe/Paris') > $4::timestamptz)
    group by 1, 2
  ),
  project_assignments_coverage as (
    select segment, count(*) filter (where is_counted and not is_covered) as accounts_without_backup
    from project_assignments_coverage_members
    group by 1
  ),
  figures as (
    select part.segment, part.accounts_without_backup::numeric as accounts_without_backup
    from project_assignments_coverage as part
  ),
  result as (
    select
      segment,
      coalesce(max(accounts_without_backup), 0) as accounts_without_backup
    from figures
    group by segment
  )
select
  result.segment as segment,
  result.accounts_without_backup
from result
order by result.accounts_without_backup desc nulls last, result.segment asc nulls last
