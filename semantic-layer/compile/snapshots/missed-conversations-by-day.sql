with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  targeting_triggers_estimated_history as (
    select
      firing.rule_id as member,
      firing.triggered_at as instant,
      sum((select count(*) from cx.contacts as firing_link where firing_link.org_id = 7 and firing_link.trigger_id = firing.id and firing_link.initiated_by = 'customer' and firing_link.leg_number = 1)) as numerator,
      count(*) filter (where firing.outcome = 'displayed') as denominator
    from cx.targeting_triggers as firing
    where firing.org_id = 7
      and firing.triggered_at >= (($5::timestamptz at time zone 'Europe/Paris') + interval '-15 days') at time zone 'Europe/Paris' and firing.triggered_at < $6::timestamptz
    group by 1, 2
  ),
  targeting_triggers_estimated_rates as (
    select bucket.position, past.member, sum(past.numerator)::numeric / nullif(sum(past.denominator), 0) as rate
    from targeting_triggers_estimated_history as past
    join spine as bucket
      on past.instant < bucket.ends_at and past.instant >= ((bucket.ends_at at time zone 'Europe/Paris') + interval '-15 days') at time zone 'Europe/Paris'
    group by 1, 2
  ),
  targeting_triggers_estimated_counts as (
    select
      date_trunc('day', firing.triggered_at, 'Europe/Paris') as bucket,
      firing.rule_id as member,
      count(*) filter (where firing.outcome = 'missed') as missed_conversations
    from cx.targeting_triggers as firing
    where firing.org_id = 7
      and firing.triggered_at >= $7::timestamptz and firing.triggered_at < $8::timestamptz
    group by 1, 2
  ),
  targeting_triggers_estimated as (
    select bucket.position, sum(counted.missed_conversations * rated.rate) as missed_conversations
    from targeting_triggers_estimated_counts as counted
    join spine as bucket on bucket.starts_at = counted.bucket
    join targeting_triggers_estimated_rates as rated on rated.member = counted.member and rated.position = bucket.position
    group by 1
  ),
  figures as (
    select bucket.position, null::numeric as missed_conversations
    from spine as bucket
    union all
    select part.position, part.missed_conversations::numeric as missed_conversations
    from targeting_triggers_estimated as part
  ),
  result as (
    select
      position,
      coalesce(max(missed_conversations), 0) as missed_conversations
    from figures
    group by position
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.missed_conversations
from result
join spine as bucket on bucket.position = result.position
order by result.position asc
