with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '7 days') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '7 days') as step
    where step < $4::timestamp
  ),
  knowledge_gap_count_per_normalized_query_groups as (
    select
      date_trunc('week', kb_search.searched_at, 'Europe/Paris') as bucket,
      kb_search.normalized_query as member_of_group,
      count(*) as measured
    from cx.kb_searches as kb_search
    where kb_search.org_id = 7
      and kb_search.searched_at >= $5::timestamptz and kb_search.searched_at < $6::timestamptz
      and kb_search.results_count <= 0
      and kb_search.normalized_query is not null
    group by 1, 2
  ),
  knowledge_gap_count_per_normalized_query as (
    select bucket, count(*) filter (where measured >= 3) as knowledge_gap_count
    from knowledge_gap_count_per_normalized_query_groups
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as knowledge_gap_count
    from spine as bucket
    union all
    select bucket.position, part.knowledge_gap_count::numeric as knowledge_gap_count
    from knowledge_gap_count_per_normalized_query as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      coalesce(max(knowledge_gap_count), 0) as knowledge_gap_count
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.knowledge_gap_count
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
