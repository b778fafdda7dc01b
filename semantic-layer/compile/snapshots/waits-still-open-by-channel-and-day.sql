with
  spine as (
    select row_number() over (order by step) as position,
      step at time zone 'Europe/Paris' as starts_at,
      least((step + interval '1 day') at time zone 'Europe/Paris', $1::timestamptz) as ends_at
    from generate_series($2::timestamp, $3::timestamp, interval '1 day') as step
    where step < $4::timestamp
  ),
  messages_waits_asked as materialized (
    select message.channel as channel, message.sent_at as asked_at, (select min(reply.sent_at) from cx.messages as reply where reply.org_id = 7 and reply.conversation_id = message.conversation_id and (reply.sent_at, reply.id) > (message.sent_at, message.id) and reply.direction = 'outbound' and reply.author_kind in ('human', 'copilot', 'bot')) as answered_at, stay.started_at as open_from, least(stay.ended_at, conversation.deleted_at) as open_until
    from cx.messages as message
    join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = message.conversation_id
    join cx.conversation_status_intervals as stay
      on stay.org_id = 7 and stay.conversation_id = message.conversation_id and stay.status <> 'done'
      and stay.started_at <= $5::timestamptz and (stay.ended_at is null or stay.ended_at > $6::timestamptz)
    where message.org_id = 7
      and message.sent_at < $7::timestamptz
      and message.direction = 'inbound' and message.author_kind = 'customer' and ((message.reply_latency_seconds is not null) or (not coalesce(exists (select 1 from cx.messages as message_link where message_link.org_id = 7 and message_link.conversation_id = message.conversation_id and not coalesce(message_link.direction = 'internal', false) and not coalesce(message_link.author_kind = 'auto', false) and (message_link.sent_at, message_link.id) < (message.sent_at, message.id)), false)))
  ),
  messages_waits_each as (
    select date_trunc('day', message.sent_at, 'Europe/Paris') as bucket, message.channel as channel, message.reply_latency_seconds as seconds
    from cx.messages as message
    where message.org_id = 7
      and message.sent_at >= $8::timestamptz and message.sent_at < $9::timestamptz
      and message.direction = 'outbound' and message.author_kind in ('human', 'copilot', 'bot')
      and message.reply_latency_seconds is not null
    union all
    select bucket.starts_at as bucket, asked.channel, extract(epoch from bucket.ends_at - asked.asked_at) as seconds
    from messages_waits_asked as asked
    join spine as bucket
      on asked.asked_at < bucket.ends_at and (asked.answered_at is null or asked.answered_at >= bucket.ends_at)
      and asked.open_from <= bucket.ends_at and (asked.open_until is null or asked.open_until > bucket.ends_at)
  ),
  messages_waits as (
    select wait.bucket, wait.channel, avg(wait.seconds) as customer_wait_time_include_open_true, count(wait.seconds) as customer_wait_time_include_open_true__n
    from messages_waits_each as wait
    group by 1, 2
  ),
  members as (
    select distinct channel from messages_waits
  ),
  figures as (
    select bucket.position, member.channel, null::numeric as customer_wait_time_include_open_true, null::numeric as customer_wait_time_include_open_true__n
    from spine as bucket cross join members as member
    union all
    select bucket.position, part.channel, part.customer_wait_time_include_open_true::numeric as customer_wait_time_include_open_true, part.customer_wait_time_include_open_true__n::numeric as customer_wait_time_include_open_true__n
    from messages_waits as part join spine as bucket on bucket.starts_at = part.bucket
  ),
  result as (
    select
      position,
      channel,
      max(customer_wait_time_include_open_true) as customer_wait_time_include_open_true,
      coalesce(max(customer_wait_time_include_open_true__n), 0) as customer_wait_time_include_open_true__n
    from figures
    group by position, channel
  )
select
  to_char(bucket.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as time,
  result.channel as channel,
  result.customer_wait_time_include_open_true,
  result.customer_wait_time_include_open_true__n
from result
join spine as bucket on bucket.position = result.position
order by result.position asc, result.channel asc nulls last
