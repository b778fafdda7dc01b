with
  queue_membership_stretches as (
    select link.agent_id, link_parent.channel as channel, unnest(range_agg(tstzrange(link.started_at, link.ended_at))) as stretch
    from cx.queue_members as link left join cx.queues as link_parent on link_parent.org_id = 7 and link_parent.id = link.queue_id
    where link.org_id = 7 and (link.ended_at is null or link.ended_at > link.started_at)
    group by link.agent_id, link_parent.channel
    union all
    select everyone.id as agent_id, null, unnest('{(,)}'::tstzmultirange - coalesce(range_agg(tstzrange(link.started_at, link.ended_at)) filter (where link.agent_id is not null and (link.ended_at is null or link.ended_at > link.started_at)), '{}'::tstzmultirange)) as stretch
    from cx.agents as everyone left join cx.queue_members as link on link.org_id = 7 and link.agent_id = everyone.id
    where everyone.org_id = 7
    group by everyone.id
  ),
  agent_status_intervals_in_force as (
    select
      queue_membership.channel as channel,
      count(distinct presence.agent_id) as agents_online
    from cx.agent_status_intervals as presence
    join queue_membership_stretches as queue_membership on queue_membership.agent_id = presence.agent_id
    where presence.org_id = 7
      and presence.started_at <= $1::timestamptz
      and (presence.ended_at is null or presence.ended_at > $2::timestamptz)
      and (lower(queue_membership.stretch) is null or lower(queue_membership.stretch) <= $3::timestamptz)
      and (upper(queue_membership.stretch) is null or upper(queue_membership.stretch) > $4::timestamptz)
    group by 1
  ),
  figures as (
    select part.channel, part.agents_online::numeric as agents_online
    from agent_status_intervals_in_force as part
  ),
  result as (
    select
      channel,
      coalesce(max(agents_online), 0) as agents_online
    from figures
    group by channel
  )
select
  result.channel as channel,
  result.agents_online
from result
order by result.agents_online desc nulls last, result.channel asc nulls last
