import { phrases } from './phrases.ts';

/** English words that ask for a variant of a metric: `key=value`. */
export const enVariants = {
  'stat=median': phrases('median | p50 | 50th percentile | medians'),
  'stat=p90': phrases('p90 | 90th percentile | ninetieth percentile | 90 percentile | percentile 90'),
  'stat=max': phrases('longest | maximum | max | peak | worst case'),
  'stat=mean': phrases('mean | average | avg | mean score | average score | out of 5 | out of five'),
  'stat=share_positive': phrases('share of positive | positive share | share of positive ratings'),
  'stat=mean_per_agent': phrases(`
    per agent on average | average per agent | mean per agent | average load
  `),
  'stat=last_day': phrases('last day | latest day'),
  'basis=calendar': phrases(`
    calendar | calendar hours | calendar time | elapsed | wall clock | 24/7 | clock hours
    including nights | around the clock | elapsed time | real time elapsed | in calendar hours
    calendar days | including weekends | including nights and weekends
  `),
  'basis=business': phrases(`
    business hours | working hours | office hours | in business hours | business time | opening hours
    in working hours | in opening hours | within business hours
  `),
  'start=created': phrases(`
    since creation | since ticket creation | from creation | since creation of the ticket
    from ticket creation | since the ticket was created | since created | from the creation
    measured from creation | after creation
  `),
  'start=first_inbound': phrases(`
    from the first message | since the first message | since first message | from first customer message
    from first message | since the customer first wrote | from the first inbound message | first inbound
  `),
  'kind=human': phrases(`
    human | humans | by people | by humans | handled by people | human agents | people only
    by human agents
  `),
  'kind=copilot': phrases('copilot | by the copilot'),
  'kind=bot': phrases('bot | bots | by bots | by the bot'),
  'kind=csat': phrases('csat | csat surveys'),
  'kind=nps': phrases('nps | nps surveys'),
  'kind=ces': phrases('ces | ces surveys'),
  'kind=all': phrases('all kinds | bots included | including copilots'),
  'kind=review': phrases('reviews | review'),
  'kind=reference_call': phrases('reference calls | reference call'),
  'kind=positive_feedback': phrases('positive feedback'),
  'author=human': phrases(`
    by agents | by humans | human | by people | by owners | by owner | human replies | agent replies
  `),
  'author=copilot': phrases('by the copilot | copilot | by copilot | copilot replies'),
  'author=bot': phrases('by bots | by the bot | bot | bots'),
  'scope=with_human': phrases(`
    with a human | with an agent | with a person | with humans | involving a human
    with human involvement | involving humans
  `),
  'scope=with_copilot': phrases('with the copilot | with copilot | involving the copilot'),
  'scope=projects': phrases('projects only | for projects | on projects'),
  'scope=support': phrases('support only | for support'),
  'transform=percent_of_total': phrases(`
    share | percentage | proportion | percent of total | share of total | as a percentage | in percent
    in % | percent | % of | as a share | what % | fraction
  `),
  'transform=cumulative': phrases('cumulative | cumulated | running total | cumulatively | accumulated'),
  'compare=same_period_last_year': phrases(`
    year over year | yoy | year on year | same period last year | versus last year | vs last year
    compared to last year | than last year
  `),
  'compare=previous_week': phrases('week over week | wow | week on week | weekly growth'),
  'compare=previous_month': phrases('month over month | mom | month on month | monthly growth'),
  'per=company': phrases('per company | per account | by account | per organisation | per organization'),
  'window_days=1': phrases(`
    within a day | within 1 day | 1 day | within 24 hours | within 24h | 24 hour | within one day
    next day | 24h
  `),
  'window_days=3': phrases('within 3 days | 3 day | 3 days | within three days'),
  'window_days=14': phrases(`
    within 14 days | 14 day | 14 days | within two weeks | within 2 weeks | two week
  `),
  'window_days=30': phrases('within 30 days | 30 day | 30 days | within a month | within one month'),
  'same_category=true': phrases(`
    same category | same topic | same reason | same issue | for the same reason | about the same thing
    same subject | for the same issue | about the same topic
  `),
  'direction=inbound': phrases('inbound | from customers | customer'),
  'direction=outbound': phrases('outbound | from agents | by agents'),
  'include=all_exits': phrases(`
    including abandons | including abandoned | all exits | abandoned included | including abandonments
    abandons included
  `),
  'include_open=true': phrases(`
    still unanswered | including unanswered | including open | including those still waiting
    still waiting
  `),
  'denominator=inbound_created': phrases(`
    of all inbound | of inbound conversations | among inbound | of all inbound conversations
    over all inbound
  `),
  'denominator=rated_messages': phrases(`
    of rated messages | among rated messages | of rated answers | among rated answers
  `),
  'responder=human': phrases(`
    human | humans only | by humans | by human agents | people only | by agents only | agents only
    of human agents
  `),
  'grain=metric': phrases('per target | by target | target by target | per sla metric | each sla metric'),
  'pending=included': phrases('pending included | including pending | with pending | counting pending'),
  'neutrals=excluded': phrases('without neutrals | neutrals excluded | excluding neutrals'),
  'weight=conversation': phrases('by conversation | conversation level | per conversation'),
  'weight=customer': phrases('by customer | customer level | per customer'),
  'rank=frequency': phrases('most frequent | by frequency | most used | most common'),
  'rank=tf_idf': phrases('tf idf | tf-idf | tfidf'),
  'outcome=scenario_completed': phrases(`
    scenario completed | completed scenarios | resolved by ai | completed the scenario
  `),
  'outcome=succeeded': phrases('successful | succeeded | success | successfully'),
  'outcome=failed': phrases('failed | failing | fail | failure | unsuccessful | failures'),
  'outcome=escalated': phrases('escalated'),
  'outcome=no_answer': phrases('no answer | unanswered | without answer'),
  'level=any': phrases(`
    fully or partially | full or partial | partially included | any level | partially or fully
    partial or full
  `),
  'state=free': phrases('free | left | remaining | spare | available | unused'),
  'state=won': phrases('won | closed won | signed'),
  'reason=busy': phrases('busy | because busy | agents busy | were busy'),
  'reason=absent': phrases(`
    absent | nobody there | no one there | because absent | were absent | nobody was there
  `),
  'component=base': phrases('base | base only'),
  'component=expansion': phrases('expansion | expansions'),
  'component=upsell': phrases('upsell | upsells'),
  'source=g2': phrases('g2 | on g2'),
  'source=google_calendar': phrases(`
    google calendar | from the calendar | calendar | from calendar | calendar time
  `),
  'source=manual': phrases('manual | manually | entered by hand | manual entries'),
  'matched=matched': phrases('matched'),
  'matched=unmatched': phrases(`
    unmatched | not matched | without account | not linked to an account | no account
  `),
  'horizon=future': phrases('future | next | coming | upcoming | will'),
  'base=inbound_conversations': phrases('inbound conversations | inbound'),
  'base=contacts_handled': phrases('contacts'),
  'base=messages_received': phrases('messages received | messages'),
  'unit=fte': phrases('fte | ftes | full time equivalent | full time equivalents'),
  'lookback_days=15': [],
};

/** English words that date a metric otherwise than by default. */
export const enAnchors = {
  created_at: phrases(`
    by creation date | by date of creation | of tickets created | of conversations created
    created date | by created date | on tickets created | for tickets created
    for conversations created | dated by creation | of the tickets created | on creation date
  `),
  last_done_at: phrases(`
    by close date | by closing date | of tickets closed | of conversations closed | by date closed
    by date of closing | for tickets closed | for conversations closed | by closure date
    by resolution date
  `),
  first_done_at: phrases('by first close date | by first closing date | by date of first close'),
  first_inbound_at: phrases(`
    by first message date | by date of the first message | by first inbound date
  `),
  first_response_at: phrases('by first response date | by reply date | by date of first response'),
  deleted_at: phrases(`
    by deletion date | by date of deletion | deleted tickets | deleted conversations | tickets deleted
    conversations deleted | tickets were deleted | conversations were deleted
  `),
  queue_entered_at: phrases('by queue entry date | by date of entry in the queue'),
  'surveys.sent_at': phrases(`
    by sent date | by send date | by date sent | surveys sent | by survey sent date
  `),
  sent_at: phrases('by sent date | by send date | by date sent | by survey sent date'),
  'transactions.occurred_at': phrases(`
    by transaction date | by order date | by purchase date | by date of transaction
  `),
  'conversations.last_done_at': phrases('by conversation close date | by close date | by closing date'),
  'customers.created_at': phrases('by signup date | by customer creation date | by cohort'),
  breached_at: phrases('by breach date | by date of breach'),
  satisfied_at: phrases('by achievement date'),
  entered_at: phrases('by entry date | by entry time | by date of entry'),
  pushed_at: phrases('by start date | by contact start | by assignment date'),
  ended_at: phrases('by end date'),
};
