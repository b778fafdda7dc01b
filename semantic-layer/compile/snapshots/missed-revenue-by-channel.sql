with
  targeting_triggers_estimated_history as (
    select
      firing.rule_id as member,
      firing.triggered_at as instant,
      sum((select count(*) from cx.contacts as firing_link where firing_link.org_id = 7 and firing_link.trigger_id = firing.id and firing_link.initiated_by = 'customer' and firing_link.leg_number = 1)) as numerator,
      count(*) filter (where firing.outcome = 'displayed') as denominator
    from cx.targeting_triggers as firing
    where firing.org_id = 7
      and firing.triggered_at >= (($1::timestamptz at time zone 'Europe/Paris') + interval '-15 days') at time zone 'Europe/Paris' and firing.triggered_at < $2::timestamptz
    group by 1, 2
  ),
  targeting_triggers_estimated_rates as (
    select past.member, sum(past.numerator)::numeric / nullif(sum(past.denominator), 0) as rate
    from targeting_triggers_estimated_history as past
    group by 1
  ),
  targeting_triggers_estimated_counts as (
    select
      firing.rule_id as member,
      rule.channel as channel,
      count(*) filter (where firing.outcome = 'missed' and firing.missed_reason = 'busy') as missed_conversations_busy
    from cx.targeting_triggers as firing
    join cx.targeting_rules as rule on rule.org_id = 7 and rule.id = firing.rule_id
    where firing.org_id = 7
      and firing.triggered_at >= $3::timestamptz and firing.triggered_at < $4::timestamptz
    group by 1, 2
  ),
  targeting_triggers_estimated as (
    select counted.channel, sum(counted.missed_conversations_busy * rated.rate) as missed_conversations_busy
    from targeting_triggers_estimated_counts as counted
    join targeting_triggers_estimated_rates as rated on rated.member = counted.member
    group by 1
  ),
  transactions_by_conversations_last_done_at as (
    select
      conversation.channel as channel,
      count(*) as purchases_after_conversation
    from cx.transactions as purchase
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = purchase.conversation_id
    where purchase.org_id = 7
      and conversation.last_done_at >= $5::timestamptz and conversation.last_done_at < $6::timestamptz
      and conversation.id is not null and conversation.deleted_at is null and conversation.merged_into_id is null
    group by 1
  ),
  conversations_by_last_done_at as (
    select
      conversation.channel as channel,
      count(*) as closed_conversations
    from cx.conversations as conversation
    where conversation.org_id = 7
      and conversation.last_done_at >= $7::timestamptz and conversation.last_done_at < $8::timestamptz
      and conversation.deleted_at is null
      and conversation.merged_into_id is null
    group by 1
  ),
  transactions_by_occurred_at as (
    select
      conversation.channel as channel,
      sum(purchase.amount)::numeric / nullif(count(*), 0) as order_value,
      count(*) as order_value__n
    from cx.transactions as purchase
    left join cx.conversations as conversation on conversation.org_id = 7 and conversation.id = purchase.conversation_id
    where purchase.org_id = 7
      and purchase.occurred_at >= $9::timestamptz and purchase.occurred_at < $10::timestamptz
      and purchase.conversation_id is not null
    group by 1
  ),
  figures as (
    select part.channel, part.missed_conversations_busy::numeric as missed_conversations_busy, null::numeric as purchases_after_conversation, null::numeric as closed_conversations, null::numeric as order_value, null::numeric as order_value__n
    from targeting_triggers_estimated as part
    union all
    select part.channel, null::numeric as missed_conversations_busy, part.purchases_after_conversation::numeric as purchases_after_conversation, null::numeric as closed_conversations, null::numeric as order_value, null::numeric as order_value__n
    from transactions_by_conversations_last_done_at as part
    union all
    select part.channel, null::numeric as missed_conversations_busy, null::numeric as purchases_after_conversation, part.closed_conversations::numeric as closed_conversations, null::numeric as order_value, null::numeric as order_value__n
    from conversations_by_last_done_at as part
    union all
    select part.channel, null::numeric as missed_conversations_busy, null::numeric as purchases_after_conversation, null::numeric as closed_conversations, part.order_value::numeric as order_value, part.order_value__n::numeric as order_value__n
    from transactions_by_occurred_at as part
  ),
  result as (
    select
      channel,
      (coalesce(max(missed_conversations_busy), 0) * (coalesce(max(purchases_after_conversation), 0) / nullif(coalesce(max(closed_conversations), 0), 0))) * max(order_value) as missed_revenue_busy
    from figures
    group by channel
  )
select
  result.channel as channel,
  result.missed_revenue_busy
from result
order by result.missed_revenue_busy desc nulls last, result.channel asc nulls last
