import { phrases } from './phrases.ts';

/** More English names of dimensions. */
export const enDimensionNames = {
  agent: phrases(`
    rep | reps | agents | advisors | advisor | adviser | representatives | team member | team members
    colleague | operators | person | people | staff | employee | employees | csm | csms | consultant
    consultants | individual agent | coworker | coworkers | teammate | teammates | csr | csrs
    support rep | support reps | support agent | support agents | support person | colleagues
    
  `),
  customer: phrases(`
    customers | client | clients | visitors | users | end customer | end customers | end user | end users
    consumer | consumers | shopper | shoppers | caller | callers | buyer | buyers | individual customer
    contacting customer
  `),
  company: phrases(`
    contract | contracts | companies | accounts | organisation | organisations | businesses | organization
    organizations | client account | client accounts | client company | client companies
    customer account | customer accounts | b2b account
  `),
  channel: phrases(`
    medium | contact channel | channels | chanel | chanels | means of contact | way of contact
    ways of contact | mode of contact | way of contacting us | contact method | contact methods
    communication channel | communication channels | entry point
  `),
  category: phrases(`
    reasons for contact | reasons for contacting us | reason for contacting us | categories
    contact reason | contact reasons | subjects | topics | reason for contact | themes | issue type
    issue types | issue category | issue categories | problem type | problem types | type of problem
    types of problem | kind of problem | kinds of problem | type of issue | types of issue | kind of issue
    contact driver | contact drivers | ticket category | ticket categories | ticket topic
    reason to contact us | reason they contact us | why they contact us | what they contact us about
    problem area | problem areas
  `),
  tag: phrases(`
    tags | labels | ticket tag | ticket tags | ticket label | ticket labels | hashtag | hashtags
  `),
  country: phrases(`
    countries | geography | geo | market | markets | territory | territories | geographies
    customer country | country of the customer | nation | nations | country of origin
  `),
  language: phrases(`
    languages | lang | customer language | language of the customer | spoken language | language spoken
    ticket language | tongue
  `),
  priority: phrases(`
    priorities | urgency level | urgency levels | level of urgency | priority level | priority levels
    level of priority | degree of urgency | how urgent
  `),
  ticket_type: phrases(`
    types | ticket types | kind of ticket | conversation type | type of ticket | type of request
    request type | kinds of tickets | kind of tickets | types of tickets | kind of request
    kinds of requests | types of requests | nature of the request | nature of the ticket | case type
    case types | request types | type of case | type of conversation
  `),
  kb_article: phrases(`
    articles | help articles | help center articles | help page | help pages | help article | faq entry
    faq entries | faq article | faq articles | knowledge article | knowledge articles
    knowledge base articles | documentation page | documentation pages
  `),
  segment: phrases(`
    segments | customer tier | tiers | customer type | customer segments | customer size
    size of customer | size of the customer | company size | size of company | account size
    size of account | account tier | account tiers | account segment | account type | account types
    customer plan | customer plans | type of customer | types of customer | type of customers
    customer types | kind of customer | client type | client types | client segment | client tier
    subscription plan | subscription tier
  `),
  industry: phrases(`
    industries | sectors | vertical | verticals | line of business | lines of business | business sector
    business sectors | branch of industry | industry sector | activity sector | industry vertical
  `),
  day_of_week: phrases(`
    day of the week is busiest | on which day | on which days | what day of the week
    which day of the week | which weekday | weekday | day of the week | weekdays | days of the week | dow
    which day | what day | which days | what days | days of week
  `),
  hour_of_day: phrases(`
    at what time | at which hour | at what hour | at which hours | at what time of day | at what hours
    which hours of the day | what time of the day | which hour of the day | hour of the day
    time of the day | hours of the day | which hour | what hour | which hours | what hours
    what time of day | what time | hours of day | which time | hod | hour of day
  `),
  queue: phrases(`
    queues | waiting line | waiting lines | waiting queue | waiting queues | support queue | ticket queue
    ticket queues
  `),
  team: phrases(`
    teams | groups | squads | team name | crew | crews
    pod | pods
  `),
  owner: phrases(`
    owners | assignees | ticket owners | assigned agent | assigned agents | assigned person
    person in charge | ticket assignee | ticket assignees | case owner | case owners | conversation owner
    conversation owners | ticket holder | responsible agent | agent in charge | responsible person
    who owns the ticket | who owns it | who it is assigned to
  `),
  sla_policy: phrases(`
    policies | sla policies | sla contract | sla contracts | sla plan | sla plans | sla type | sla types
    type of sla | kind of sla | sla level | sla levels | sla name | sla agreement | sla agreements
    service policy | policy name | which policy
  `),
  targeting_rule: phrases(`
    targeting rules | rules | campaigns | targeting campaign | targeting campaigns
    trigger rule | trigger rules | chat rule | chat rules | display rule | display rules | invitation rule
    invitation rules | targeting scenario
  `),
  keyword: phrases('keywords | words | key word | key words | individual words'),
  intent: phrases(`
    intents | customer intent | customer intents | detected intent | detected intents | user intent
    user intents | intention | intentions | visitor intent | what the customer wanted
    what customers wanted | what the visitor wanted | purpose of the request
  `),
  search_query: phrases(`
    search queries | search terms | queries | search phrase | search phrases | search word | search words
    search wording | searched term | searched terms | searched words | words searched | terms searched
    what was searched | what people search for | what people searched for | what people typed | query text
    search text | wording of the search | search string | search strings | search keyword
    search keywords | searched keyword
  `),
  nps_group: phrases(`
    promoters and detractors | nps groups | promoter group | promoter groups
    promoters passives and detractors | promoter or detractor | nps category | nps categories
    nps segment | nps bucket
  `),
  survey_score: phrases(`
    scores | ratings | star rating | survey scores | score given | scores given | rating given
    ratings given | grade given | grades given | note given | mark given
    number of stars | star ratings | csat rating | csat score given | individual score | individual scores
    each score
  `),
  conversation: phrases(`
    conversations | individual conversation | individual conversations | single conversation
    single ticket | individual ticket | individual tickets
  `),
  project: phrases(`
    project | client project | client projects | customer project | implementation project
    implementation projects | onboarding project | onboarding projects | assignment project
    engagement project
  `),
  distribution_group: phrases(`
    distribution groups | routing groups | distribution team | routing team | group of distribution
    routing pool
  `),
  within_business_hours: phrases(`
    inside or outside business hours | business hours or not | in and out of business hours
    in and outside business hours | within or outside business hours | in hours or out of hours
    in hours versus out of hours | business hours versus out of hours | business hours versus after hours
    business hours vs after hours | business hours or after hours | during or outside business hours
    open hours versus closed hours | inside versus outside business hours | working hours or not
    within and outside business hours
  `),
  agent_kind: phrases(`
    human or bot | humans and bots | respondent types | humans vs bots | respondent type | respondent kind
    kind of respondent | type of respondent | type of agent | type of agents | kind of agent
    kinds of agent | agent type | agent types | agent kind | human versus bot | human or copilot
    humans or bots | humans and copilots | humans versus bots | humans versus the copilot
    human and copilot | who handled it human or bot
  `),
  missed_reason: phrases(`
    reason | reasons | reason missed | miss reason | missed reasons | reason for the miss
    reasons for the miss | cause of the miss | reason we missed them | why they were missed
    reason for missing | reason for missed displays | busy and absent | absent or busy
  `),
  arr_component: phrases(`
    component | components | type of revenue | revenue component | revenue components
    subscription component | subscription components | kind of revenue | base expansion and upsell
    arr type
  `),
  moment_kind: phrases(`
    type | types | kind | moment type | moment types | type of moments | type of moment
    kind of moments | type of recognition | kind of recognition
  `),
  survey_kind: phrases(`
    type | types | kind | survey types | kind of survey | kinds of survey | kinds of surveys
    types of survey | types of surveys | which survey
  `),
  time_entry_source: phrases(`
    source | sources | entry source | entry sources | source of the time | source of the entry
    source of entry | how it was entered | how time was entered | how hours were entered
    calendar or manual entry | manual or calendar
  `),
  usage_event: phrases(`
    features | product events | feature | product feature | product features | event name | event names
    event type | event types | product action | product actions | usage events | usage event | user action
    user actions | feature used
  `),
  automation_level: phrases(`
    level of automation | automation levels | automation degree | degree of automation
    how automated they were | how far automated | fully or partially automated split
    fully partially or not automated | full partial or none
  `),
  automation_outcome: phrases(`
    outcome of automation | automation outcomes | automation result | automation results
    scenario outcomes | scenario result | scenario results | result of the scenario
    outcome of the scenario | how the scenario ended | how the automation ended
  `),
  sentiment_band: phrases(`
    sentiment bands | band of sentiment | sentiment group | sentiment groups | sentiment category
    sentiment categories | sentiment class | positive neutral negative | positive neutral or negative
    positive or negative | negative or positive | sentiment level | sentiment bracket
  `),
  conversation_status: phrases(`
    statuses | ticket status | ticket state | ticket states | conversation state | conversation states
    conversation statuses | ticket statuses | status of the ticket | status of the conversation
    state of the ticket
  `),
  agent_status_reason: phrases(`
    status reasons | status reason | reason | reasons | away reason | away reasons | reason for being away
    reason for being unavailable | reasons for being unavailable | reason for unavailability
    reasons for unavailability | unavailability reason | unavailability reasons | unavailable reason
    break reason | break reasons | pause reason | pause reasons | reason for the break
    reason for the status | reason of status | reason of the status | custom status | custom statuses
    status detail | status label | aux code | aux codes | break type | type of break | types of break
  `),
  initiated_by: phrases(`
    initiator | who initiated | who initiated it | who started it | who started the conversation
    who started the contact | who began | side that started | agent or customer initiated
  `),
  sla_metric: phrases(`
    sla goals | sla target type | target type | type of target | kind of target
    sla objective | sla objectives | sla metrics | metric of the sla | metric of the policy
  `),
  sla_status: phrases(`
    sla outcome | sla outcomes | sla result | sla state | met or missed | achieved or breached
    late or on time
  `),
  distribution_rule: phrases(`
    distribution rules | routing rules | assignment rule | assignment rules | rule of distribution
    routing rule applied | rule applied
  `),
  queue_exit_reason: phrases(`
    exit reasons | queue exit | queue exits | how they left the queue | how customers left the queue
    reason for leaving the queue | reasons for leaving the queue | way out of the queue | queue outcome
    queue outcomes | reason they left the queue | assigned or abandoned
  `),
  contact_end_reason: phrases(`
    end reasons | how the contact ended | how contacts ended | how contacts end | way the contact ended
    contact ending | contact outcome | reason the contact ended | closed or transferred
  `),
  transfer_outcome: phrases(`
    after a transfer | after transfer | after being transferred | when transferred
    when they are transferred | with a transfer |    transfer outcomes | transfer result | transfer results | outcome of the transfer
    transfer success or failure | how the transfer went
  `),
  author_kind: phrases(`
    message author | message authors | type of author | types of author | author type | author types
    kind of author | sender type | type of sender | who wrote the message | who wrote them
  `),
  agent_status: phrases(`
    agent state | agent states | agent statuses | availability status | availability state
    status of agents | status of the agent | state of agents | available or unavailable | presence status
  `),
  occupancy_level: phrases(`
    occupancy levels | level of occupancy | levels of occupancy | degree of occupancy
    how occupied they were
  `),
  feedback_rating: phrases(`
    feedback rating | thumb rating | thumbs up or down | thumb direction | positive or negative feedback
  `),
  assignment_role: phrases(`
    assignment roles | csm role | primary or backup role | role on the account
    role on the project
  `),
  has_result: phrases(`
    with or without a result | with or without result | with or without results | found something or not
    result or not | success of the search
  `),
  customer_external_id: phrases('crm id | external id'),
  object_type: phrases('type of object | object types | custom object'),
};
