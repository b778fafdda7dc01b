import { phrases } from './phrases.ts';

/** English words that ask for a variant of what is counted and out of what: `key=value`. */
export const enCountingVariants = {
  'transform=percent_of_total': phrases(`
    share | percentage | proportion | percent of total | share of total | as a percentage | in percent
    in % | percent | % of | as a share | what % | fraction | percent of the total | share of the total
    relative share | in relative terms | out of the total | as percentages | in percentages | as percent
    in percentage | as a proportion | as a fraction of the total | of the whole | as a % of total
    in shares
  `),
  'transform=cumulative': phrases(`
    cumulative | cumulated | running total | cumulatively | accumulated | running sum | rolling total
    cumulative total | cumulated total | adding up | added up | accumulating | summed up | summing up
    total so far day by day | in cumulative terms | cumulating | piling up over time
  `),
  'compare=same_period_last_year': phrases(`
    year over year | yoy | year on year | same period last year | versus last year | vs last year
    compared to last year | than last year | compared with last year | against last year | on last year
    annual growth | yearly growth | year against year | vs the year before | versus the year before
    over one year
  `),
  'compare=previous_week': phrases(`
    week over week | wow | week on week | weekly growth | week against week | weekly change | on the week
    from one week to the next
  `),
  'compare=previous_month': phrases(`
    month over month | mom | month on month | monthly growth | month against month | monthly change
    from one month to the next | on the month
  `),
  'per=company': phrases(`
    per company | per account | by account | per organisation | per organization | for each account
    for each company | each account | each company | an account | a company | per business
    per client company | per firm | by company
  `),
  'window_days=1': phrases(`
    within a day | within 1 day | 1 day | within 24 hours | within 24h | 24 hour | within one day
    next day | 24h | by the next day | the next day | the day after | within the day | the following day
    in 24 hours | inside 24 hours | in a day | 1 day window
  `),
  'window_days=3': phrases(`
    within 3 days | 3 day | 3 days | within three days | in 3 days | in three days | inside 3 days
    within 72 hours | within 72h | 72 hours | 72h | three days | 3 day window
  `),
  'window_days=14': phrases(`
    within 14 days | 14 day | 14 days | within two weeks | within 2 weeks | two week | in two weeks
    in 2 weeks | in 14 days | inside two weeks | within a fortnight | in a fortnight | fortnight
    two weeks | 2 weeks | 14 day window | within fourteen days
  `),
  'window_days=30': phrases(`
    within 30 days | 30 day | 30 days | within a month | within one month | in 30 days | in a month
    in one month | inside a month | within the month | within thirty days | thirty days | 30 day window
    one month
  `),
  'same_category=true': phrases(`
    same category | same topic | same reason | same issue | for the same reason | about the same thing
    same subject | for the same issue | about the same topic | on the same subject | on the same topic
    about the same issue | about the same subject | about the same problem | about the same matter
    with the same issue | with the same problem | with the same question | for the same thing
    for the same problem | for the same subject | same problem | same matter | same question again
    same theme | over the same issue
  `),
  'include=all_exits': phrases(`
    including abandons | including abandoned | all exits | abandoned included | including abandonments
    abandons included | counting abandons | counting abandonments | with abandons | with abandonments
    abandons counted | including those who left | including those who gave up
    including people who gave up | including people who left | including customers who gave up
    including those who hung up | including drop offs | including everyone who left
    whether or not they got through | even those who gave up | gave up included | also counting abandons
  `),
  'include_open=true': phrases(`
    still unanswered | including unanswered | including open | including those still waiting
    still waiting | including unanswered messages | including those still unanswered
    including the ones still waiting | including people still waiting | including customers still waiting
    counting those still waiting | counting unanswered | counting the ones still waiting
    unanswered included | still waiting included | open ones included | including open turns
    with the ones still waiting | not yet answered included | including pending ones
    including not yet answered
  `),
  'denominator=inbound_created': phrases(`
    of all inbound | of inbound conversations | among inbound | of all inbound conversations
    over all inbound | out of all inbound | out of inbound conversations
    out of all inbound conversations | out of everything inbound | as a share of inbound
    as a share of all inbound | as a share of inbound conversations | of everything that came in
    of all that came in | out of everything that came in | of what came in | of incoming conversations
    of all incoming conversations | out of all incoming conversations | relative to inbound | over inbound
    against all inbound | of all inbound tickets | over all inbound conversations
  `),
  'denominator=rated_messages': phrases(`
    of rated messages | among rated messages | of rated answers | among rated answers
    out of rated messages | out of the rated messages | out of rated answers | out of those rated
    of those rated | of the rated ones | of rated ones | of the rated messages
    of messages that were rated | of the messages that were rated | of messages rated | among those rated
    among the rated ones | only rated messages | rated messages only | over rated messages | when rated
    when customers rate | of answers that got a rating | of messages with feedback
    of messages with a rating | among messages with feedback
  `),
  'grain=metric': phrases(`
    per target | by target | target by target | per sla metric | each sla metric | per sla target
    for each target | for each sla target | counting each target | counting targets | each target
    target level | at target level | metric by metric | metric level | at metric level
    by individual target | each metric of the policy | per metric of the policy
  `),
  'pending=included': phrases(`
    pending included | including pending | with pending | counting pending | pendings included
    pending counted | counting pending ones | counting the pending ones | including the pending ones
    including those still pending | including pending ones | including pending conversations
    pending ones included | pending conversations included | with pending ones | with the pending ones
    undecided included | including undecided | including unknown outcomes | outcome unknown included
  `),
  'neutrals=excluded': phrases(`
    without neutrals | neutrals excluded | excluding neutrals | ignoring neutrals | leaving out neutrals
    leaving neutrals out | no neutrals | neutrals left out | neutral answers excluded | excluding neutral
    excluding neutral answers | excluding neutral responses | without neutral answers | minus neutrals
    not counting neutrals | neutrals not counted | dropping neutrals | without the neutrals
  `),
  'weight=conversation': phrases(`
    by conversation | conversation level | per conversation | averaged by conversation
    averaged per conversation | weighted by conversation | at conversation level | conversation average
    each conversation counting once | conversation weighted | one score per conversation
  `),
  'weight=customer': phrases(`
    by customer | customer level | per customer | averaged by customer | averaged per customer
    weighted by customer | at customer level | customer average | each customer counting once
    customer weighted | one score per customer
  `),
  'rank=frequency': phrases(`
    most frequent | by frequency | most used | most common | raw frequency | by raw frequency
    by raw count | by count | by number of conversations | by how often they appear | most often
    in raw numbers | by occurrences
  `),
  'rank=tf_idf': phrases('tf idf | tf-idf | tfidf | tf idf score | by tf idf | by tf-idf'),
  'outcome=scenario_completed': phrases(`
    scenario completed | completed scenarios | resolved by ai | completed the scenario | scenario finished
    finished scenarios | completing the scenario | completing their scenario | scenarios that completed
    completed their scenario | with a completed scenario | scenario completed only
    scenario reached its end
  `),
  'outcome=succeeded': phrases(`
    successful | succeeded | success | successfully | that worked | went through | that went through
    that succeeded | completed transfers
  `),
  'outcome=failed': phrases(`
    failed | failing | fail | failure | unsuccessful | failures | that failed | did not work
    did not go through | that did not work | not succeed | did not succeed | went wrong
  `),
  'outcome=escalated': phrases(`
    escalated | would be escalated | would have been escalated | would have escalated | escalations
    sent to a human | handed over to a human | escalate
  `),
  'outcome=no_answer': phrases(`
    no answer | unanswered | without answer | no reply | could not answer | left without an answer
    without an answer | stayed without an answer | no reply at all | would not have answered
    not answered
  `),
  'state=free': phrases(`
    free | left | remaining | spare | available | unused | still free | unoccupied | open slots | to spare
    not used | not taken | untaken | left over | still available | headroom
  `),
  'state=won': phrases(`
    won | closed won | signed | we won | deals won | closed as won | did we win | that we won | turned won
    successful
  `),
  'reason=busy': phrases(`
    busy | because busy | agents busy | were busy | fully busy | occupied | fully occupied | were occupied
    saturated | were saturated | at capacity | at full capacity | tied up | were tied up | overloaded
    were overloaded | swamped | too busy | all busy | everyone was busy | everyone busy
    for lack of capacity | queue was full | queue full
  `),
  'reason=absent': phrases(`
    absent | nobody there | no one there | because absent | were absent | nobody was there | away
    were away | offline | nobody online | no one online | nobody was online | no one was online
    nobody connected | nobody was connected | nobody present | no one present | nobody was present
    no one was there | nobody around | no one around | nobody logged in | nobody available | no agents
    no agent there | while closed | were closed | unstaffed | unmanned | absence | for lack of staff
  `),
  'component=base': phrases(`
    base | base only | base subscription | base subscriptions | base component | core | base part
    base revenue
  `),
  'component=expansion': phrases(`
    expansion | expansions | expanding | from expansion | from expansions | expansion only
    expansion part
  `),
  'component=upsell': phrases(`
    upsell | upsells | upselling | up sell | up-sell | from upsell | from upsells | upsold
  `),
  'source=g2': phrases('g2 | on g2'),
  'source=google_calendar': phrases(`
    google calendar | from the calendar | calendar | from calendar | calendar time | from google | gcal
    from google calendar | synced | calendar sync | synced from the calendar | calendar synced
    from calendar sync | calendar events | from meetings
  `),
  'source=manual': phrases(`
    manual | manually | entered by hand | manual entries | by hand | entered manually | hand entered
    manually entered | typed in | keyed in | logged by hand | logged manually
  `),
  'matched=matched': phrases(`
    matched | matched to an account | matched with an account | linked to an account
  `),
  'matched=unmatched': phrases(`
    unmatched | not matched | without account | not linked to an account | no account
    not matched to an account | without an account | with no account | not attached to an account
    not linked | no client | without a client | without client | without a customer | orphan | orphaned
    not assigned to an account | belonging to no account
  `),
  'base=inbound_conversations': phrases('inbound conversations | inbound'),
  'base=contacts_handled': phrases('contacts'),
  'base=messages_received': phrases('messages received | messages'),
  'lookback_days=15': [],
};
