import type { DataCheck } from './data-check.ts';

const again = 'Run the import again; if it stays, report it: this is worked out by the import.';

/** Messages against the counters and instants of their conversation. */
export const messageChecks: readonly DataCheck[] = [
  {
    id: 'message-count',
    severity: 'error',
    rule: 'A conversation counts the messages it has, notes and automatic ones left out.',
    table: 'cx.messages',
    meaning: 'Messages per conversation do not agree with the messages.',
    remedy: again,
    sql: `select c.id as subject from cx.conversations c
      join (select m.conversation_id,
          count(*) filter (where m.direction <> 'internal' and m.author_kind <> 'auto')::int as messages
        from cx.messages m where m.org_id = $1 group by m.conversation_id) a on a.conversation_id = c.id
      where c.org_id = $1 and c.message_count <> a.messages`,
  },
  {
    id: 'sentiment-mean',
    severity: 'error',
    rule: 'The sentiment of a conversation is the mean of what its customer wrote.',
    table: 'cx.messages',
    meaning: 'Sentiment by conversation and by message contradict each other.',
    remedy: again,
    sql: `select c.id as subject from cx.conversations c
      join (select m.conversation_id, avg(m.sentiment) as mood from cx.messages m
        where m.org_id = $1 and m.author_kind = 'customer' and m.sentiment is not null
        group by m.conversation_id) a on a.conversation_id = c.id
      where c.org_id = $1 and (c.sentiment is null or abs(c.sentiment - a.mood) > 0.0011)`,
  },
  {
    id: 'last-message',
    severity: 'error',
    rule: 'No message is later than the last message a conversation knows of.',
    table: 'cx.messages',
    meaning: 'Conversations seem silent that are not.',
    remedy: again,
    sql: `select c.id as subject from cx.conversations c
      join (select m.conversation_id, max(m.sent_at) as last from cx.messages m
        where m.org_id = $1 and m.direction <> 'internal' group by m.conversation_id) a on a.conversation_id = c.id
      where c.org_id = $1 and (c.last_message_at is null or c.last_message_at < a.last)`,
  },
  {
    id: 'first-response',
    severity: 'error',
    rule: 'The first response is no later than the first reply that a person wrote.',
    table: 'cx.messages',
    meaning: 'First response times are too long, or missing for conversations that were answered.',
    remedy: again,
    sql: `select c.id as subject from cx.conversations c
      join (select m.conversation_id, min(m.sent_at) as first from cx.messages m
        join cx.conversations x on x.org_id = $1 and x.id = m.conversation_id and x.direction = 'inbound'
        where m.org_id = $1 and m.direction = 'outbound' and m.author_kind = 'human' and m.sent_at >= x.response_clock_at
        group by m.conversation_id) a on a.conversation_id = c.id
      where c.org_id = $1 and (c.first_response_at is null or c.first_response_at > a.first)`,
  },
  {
    id: 'first-response-shown',
    severity: 'warning',
    rule: 'A first response is a message that a person wrote.',
    table: 'cx.messages',
    meaning: 'The source tells a response that is not among the messages.',
    remedy: 'Import the messages of these conversations whole; notes and automatic replies are no response.',
    sql: `select c.id as subject from cx.conversations c
      where c.org_id = $1 and c.first_response_at is not null
        and exists (select from cx.messages m where m.org_id = $1 and m.conversation_id = c.id)
        and not exists (select from cx.messages m where m.org_id = $1 and m.conversation_id = c.id
          and m.direction = 'outbound' and m.author_kind = 'human' and m.sent_at = c.first_response_at)`,
  },
  {
    id: 'message-early',
    severity: 'warning',
    rule: 'No message is older than its conversation.',
    table: 'cx.messages',
    meaning: 'Messages count in an earlier period than their conversation.',
    remedy: 'Compare the clocks of the two exports.',
    sql: `select m.id as subject from cx.messages m
      join cx.conversations c on c.org_id = $1 and c.id = m.conversation_id
      where m.org_id = $1 and m.sent_at < c.created_at`,
  },
  {
    id: 'message-in-contact',
    severity: 'warning',
    rule: 'What a person wrote in a contact lies inside it, and is that person’s.',
    table: 'cx.messages',
    meaning: 'Figures by agent differ between messages and contacts.',
    remedy: 'Give each message the contact it was written in, or none.',
    sql: `select m.id as subject from cx.messages m
      join cx.contacts k on k.org_id = $1 and k.id = m.contact_id
      where m.org_id = $1 and m.author_kind = 'human' and m.direction = 'outbound'
        and (m.agent_id <> k.agent_id or m.sent_at < k.pushed_at or m.sent_at > k.ended_at)`,
  },
  {
    id: 'message-contact-conversation',
    severity: 'error',
    rule: 'A message and its contact belong to the same conversation.',
    table: 'cx.messages',
    meaning: 'The message is counted in one conversation and its agent in another.',
    remedy: 'Correct contact_id of these messages.',
    sql: `select m.id as subject from cx.messages m
      join cx.contacts k on k.org_id = $1 and k.id = m.contact_id
      where m.org_id = $1 and k.conversation_id <> m.conversation_id`,
  },
  {
    id: 'reply-time',
    severity: 'error',
    rule: 'A reply time runs from the other side’s first message of its turn to the reply.',
    table: 'cx.messages',
    meaning: 'Response times between messages are wrong.',
    remedy: again,
    sql: `with said as (
        select m.id, m.conversation_id, m.sent_at, m.reply_latency_seconds, m.author_kind = 'customer' as is_customer,
          lag(m.author_kind = 'customer') over w is distinct from (m.author_kind = 'customer') as is_turn
        from cx.messages m where m.org_id = $1 and m.direction <> 'internal' and m.author_kind <> 'auto'
        window w as (partition by m.conversation_id order by m.sent_at, m.id)),
      turns as (
        select s.id, s.sent_at, s.reply_latency_seconds,
          lag(s.sent_at) over (partition by s.conversation_id order by s.sent_at, s.id) as asked_at
        from said s where s.is_turn)
      select t.id as subject from turns t
      where t.reply_latency_seconds is not null and t.asked_at is not null
        and abs(t.reply_latency_seconds - extract(epoch from t.sent_at - t.asked_at)) > 1`,
  },
];
