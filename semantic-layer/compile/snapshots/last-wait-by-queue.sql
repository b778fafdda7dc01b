with
  queue_entries_in_force_from_left_at as (
    select
      queue_entry.queue_id as queue,
      (array_agg(queue_entry.wait_seconds order by queue_entry.left_at desc))[1] as last_queue_wait_time,
      count(queue_entry.wait_seconds) as last_queue_wait_time__n
    from cx.queue_entries as queue_entry
    where queue_entry.org_id = 7
      and queue_entry.exit_reason = 'assigned'
      and queue_entry.left_at <= $1::timestamptz
    group by 1
  ),
  figures as (
    select part.queue, part.last_queue_wait_time::numeric as last_queue_wait_time, part.last_queue_wait_time__n::numeric as last_queue_wait_time__n
    from queue_entries_in_force_from_left_at as part
  ),
  result as (
    select
      queue,
      max(last_queue_wait_time) as last_queue_wait_time,
      coalesce(max(last_queue_wait_time__n), 0) as last_queue_wait_time__n
    from figures
    group by queue
  )
select
  queue_member.name as queue,
  result.last_queue_wait_time,
  result.last_queue_wait_time__n
from result
left join cx.queues as queue_member on queue_member.org_id = 7 and queue_member.id = result.queue
order by result.last_queue_wait_time desc nulls last, result.queue asc nulls last
