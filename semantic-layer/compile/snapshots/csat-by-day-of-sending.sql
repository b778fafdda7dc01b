with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  surveys_by_sent_at as (
    select
      date_trunc('day', survey.sent_at, 'Europe/Paris') as bucket,
      count(*) filter (where survey.score >= 4)::numeric / nullif(count(*), 0) as csat,
      count(*) as csat__n
    from cx.surveys as survey
    where survey.org_id = 7
      and survey.sent_at >= $5::timestamptz and survey.sent_at < $6::timestamptz
      and survey.kind = 'csat' and survey.score is not null
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as csat, null::numeric as csat__n
    from spine as bucket
    union all
    select bucket.position, part.csat::numeric as csat, part.csat__n::numeric as csat__n
    from surveys_by_sent_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      max(csat) as csat,
      coalesce(max(csat__n), 0) as csat__n
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.csat,
  result.csat__n
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
