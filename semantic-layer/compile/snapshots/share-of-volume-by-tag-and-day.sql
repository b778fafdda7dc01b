with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  conversations_by_created_at as (
    select
      date_trunc('day', conversation.created_at, 'Europe/Paris') as bucket,
      tag_link.tag_id as tag,
      count(*) as ticket_volume_transform_percent_of_total
    from cx.conversations as conversation
    join cx.conversation_tags as tag_link on tag_link.org_id = 7 and tag_link.conversation_id = conversation.id
    where conversation.org_id = 7
      and conversation.created_at >= $5::timestamptz and conversation.created_at < $6::timestamptz
      and conversation.deleted_at is null
    group by 1, 2
  ),
  conversations_by_created_at_whole as (
    select
      date_trunc('day', conversation.created_at, 'Europe/Paris') as bucket,
      count(*) as ticket_volume_transform_percent_of_total
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.created_at >= $7::timestamptz and conversation.created_at < $8::timestamptz
      and conversation.deleted_at is null
    group by 1
  ),
  conversations_by_created_at_total as (
    select bucket.position as whole_position, whole.ticket_volume_transform_percent_of_total as ticket_volume_transform_percent_of_total__whole
    from conversations_by_created_at_whole as whole join spine as bucket on bucket.starts_at = whole.bucket
  ),
  members as (
    select distinct tag from conversations_by_created_at
  ),
  figures as (
    select bucket.position, member.tag, null::numeric as ticket_volume_transform_percent_of_total
    from spine as bucket cross join members as member
    union all
    select bucket.position, part.tag, part.ticket_volume_transform_percent_of_total::numeric as ticket_volume_transform_percent_of_total
    from conversations_by_created_at as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      tag,
      coalesce(max(ticket_volume_transform_percent_of_total), 0) / nullif(max(conversations_by_created_at_total.ticket_volume_transform_percent_of_total__whole), 0) as ticket_volume_transform_percent_of_total
    from figures
    left join conversations_by_created_at_total on conversations_by_created_at_total.whole_position = figures.position
    group by position, tag
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  tag_member.name as tag,
  result.ticket_volume_transform_percent_of_total
from result
join spine as bucket on bucket.position = result.position
left join cx.tags as tag_member on tag_member.org_id = 7 and tag_member.id = result.tag
order by result.position asc, result.tag asc nulls last
