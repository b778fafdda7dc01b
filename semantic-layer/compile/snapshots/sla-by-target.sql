with
  sla_outcomes_by_matched_at as (
    select
      conversation.priority as priority,
      count(*) filter (where sla_outcome.status = 'achieved')::numeric / nullif(count(*) filter (where sla_outcome.status in ('achieved', 'breached')), 0) as sla_achievement_rate_grain_metric,
      count(*) filter (where sla_outcome.status in ('achieved', 'breached')) as sla_achievement_rate_grain_metric__n
    from cx.sla_outcomes as sla_outcome
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = sla_outcome.conversation_id
    where sla_outcome.org_id = 7
      and sla_outcome.matched_at >= $1::timestamptz and sla_outcome.matched_at < $2::timestamptz
    group by 1
  ),
  figures as (
    select part.priority, part.sla_achievement_rate_grain_metric::numeric as sla_achievement_rate_grain_metric, part.sla_achievement_rate_grain_metric__n::numeric as sla_achievement_rate_grain_metric__n
    from sla_outcomes_by_matched_at as part
  ),
  result as (
    select
      priority,
      max(sla_achievement_rate_grain_metric) as sla_achievement_rate_grain_metric,
      coalesce(max(sla_achievement_rate_grain_metric__n), 0) as sla_achievement_rate_grain_metric__n
    from figures
    group by priority
  )
select
  result.priority as priority,
  result.sla_achievement_rate_grain_metric,
  result.sla_achievement_rate_grain_metric__n
from result
order by result.sla_achievement_rate_grain_metric desc nulls last, result.priority asc nulls last
