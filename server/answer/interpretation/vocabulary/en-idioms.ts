import { enBusinessIdioms } from './en-business-idioms.ts';
import { enOperationIdioms } from './en-operation-idioms.ts';
import { phrases } from './phrases.ts';

/** English expressions for a metric beside its label and synonyms. Words between do not matter; `a+b` asks for both metrics. */
export const enIdioms = {
  ...enOperationIdioms,
  ...enBusinessIdioms,
  ticket_volume: phrases(`
    tix | tkts | tickets | conversations | requests | volume | cases | enquiries | ticket volumes | volumes
    tickets created | tickets received | conversations opened | tickets opened | tickets came in
    new tickets | new conversations | traffic
    how busy | tickets logged | case volume | tickets raised | volume of tickets
    receive tickets | receive the most tickets | get the most tickets | do we receive | did we receive
    customers open tickets | customers open the most tickets | open the most tickets | opens the most tickets
    volume of conversations | conversation volume | support volume | influx | workload of tickets
  `),
  inbound_conversations: phrases(`
    incoming tickets | incoming volume | inbound volume | incoming requests | incoming contacts volume
  `),
  inbound_customers: phrases(`
    customers contacted us | people contacted us | customers who contacted us | customers wrote to us
    customers wrote in | customers reached out | unique customers | unique customers contacted
    different customers contacted | distinct customers
  `),
  closed_conversations: phrases(`
    tickets closed | tickets solved | conversations closed | tickets resolved | tickets did close
    tickets were closed | closures | cases closed | tickets handled | conversations handled
    tickets completed | closed | solved | tickets done | tickets processed | resolutions
    conversations finished | tickets treated | output
  `),
  first_response_time: phrases(`
    response | response time | response times | how fast do we reply | get back to | get back to people
    get back to customers | how quickly do we get back | how long before we get back | how fast do we answer
    how fast do we respond | how quickly do we answer | how quickly do we reply
    how quickly do we respond | how long before we reply | how long to reply | how long to answer
    how long do we take to answer | how long does it take to answer | how long do we take to respond
    how long to respond | first answer time | time to first reply | time before first reply
    first reply | first answer | responsiveness | reactivity | time to first answer
    how soon do we reply | how soon do we answer | answer time | speed of response | response speed
    initial reply | time to answer | time to respond | how long before a first answer
    how long until first reply | answering speed | frt | how fast are we replying | how slow to answer
    fast responses | ttfr | reply speed
  `),
  resolution_time_last: phrases(`
    how long to resolve | how long to close | how long to solve | how fast do we resolve
    how quickly do we resolve | how quickly do we solve | how fast do we close | time to solve
    how long does it take to resolve | how long does it take to close | how long does a ticket stay open
    time to resolution | time to fix | resolution times | ttr | how long do tickets take
    how long tickets take to close | resolution speed | mttr | time until resolution
    how fast do we solve | how long to fix | resolution duration | how quickly do we close
    ticket lifetime | how long tickets stay open | how long to get resolved | resolution delay
    resolution | ticket length
  `),
  resolution_rate: phrases(`
    share of tickets solved | percentage of tickets resolved | percentage of tickets solved
    proportion of tickets resolved | resolved rate | share resolved
    what share of tickets do we resolve | % of tickets resolved | share of tickets we resolve
    percent of conversations resolved
  `),
  handle_time: phrases(`
    how long do agents spend per ticket | how long do agents spend on a ticket | handling time
    time spent per ticket | how long to handle | how long do we spend on a ticket | handle times
    handling times | time spent on each ticket | time per ticket | time spent handling
  `),
  queue_wait_time: phrases(`
    waiting longer in the queue | waiting longer | wait longer | waiting time | wait times | waiting times | queue time | queue wait | time waiting in queue
    picks up a chat | pick up | picks up | answer the phone | pick up the phone
    how long do people wait in the queue | how long in queue | wait in queue | queue times
    queueing time | queuing time | hold time | wait in the queue | waits | how long before pick up
    time before pick up | wait
  `),
  customer_wait_time: phrases(`
    customers wait | customers waited | customers wait longer | how long do customers wait | how long are customers waiting | customers wait the longest
    customers waiting the longest | how long customers have to wait | customers kept waiting
    how long do customers have to wait | customers wait longest | customer waiting time
  `),
  customer_response_time: phrases(`
    how long do customers take to answer | how long do customers take to reply
    how fast do customers reply | how quickly do customers reply | customers take to respond
    clients take to write back | customers write back | clients write back | customers reply | customers answer | customers respond | customers to reply | customers to answer
    how fast do customers answer | how long customers take to respond | how quickly do customers respond
  `),
  response_time: phrases(`
    reply | respond | answer | replying | responding | answering

    reply times
    time between replies | time per reply
    message response time | reply delay
  `),
  contact_handle_time: phrases(`
    aht per contact | handle time spread per contact | contact last | contacts last | how long does a contact last | contact duration | contact handling time | contact length | handle time per contact
    duration of contacts
  `),
  close_after_last_message_time: phrases(`
    how long to close after the last message | conversations left open after the last message
    leave conversations open after the last message | time between last message and closing
    time to close after the last message | close after the last message
    how long between last message and close
  `),
  backlog_open: phrases(`
    tickets still open | tickets are open | unsolved tickets | outstanding tickets | unresolved
    open cases | conversations still open | tickets not resolved | not yet resolved | not closed yet
    unresolved conversations | still unresolved | tickets open | size of the backlog | backlog size
    conversations open | tickets remain open | work in progress | how big is the backlog
    remaining tickets | tickets left | tickets not closed | open requests | not resolved
    unanswered backlog
  `),
  backlog_age: phrases(`
    backlog and how old | backlog how old
    how old is the backlog | oldest open tickets | oldest open tickets | age of the backlog | how old are open tickets
    oldest tickets | old backlog | oldest open conversations | open the longest | age of our backlog
    tickets open for longest | how long have tickets been open | oldest unresolved tickets
    been open the longest
  `),
  conversations_waiting: phrases(`
    conversations are waiting | tickets waiting | people are waiting | customers are waiting
    in the queue | waiting in the queue | waiting in queue | customers in the queue
    people in the queue | waiting conversations | tickets in the queue | queue size
    waiting | how long is the queue | waiting to be answered | chats waiting | customers in queue
    people in queue | tickets in queue | waiting for an agent
  `),
  ongoing_conversations: phrases(`
    conversations ongoing | working on | tickets in progress
    being handled | conversations under way | being worked on | conversations being handled
  `),
  paused_conversations: phrases(`
    conversations are paused | tickets on hold | tickets paused | conversations on hold | paused
  `),
  agents_online: phrases(`
    agents are online | who is online | who is connected | online | agents are connected | people online
    reps online | advisors online | agents logged in | logged in | on duty
    connected right now
  `),
  agents_available: phrases(`
    agents are available | who is available | agents free | free agents | who is free
    agents can take work | agents ready | available reps | reps available | advisors available
    people available
  `),
  agent_workload: phrases(`
    workload of agents | workload
    conversations does each agent carry | load on agents
    how loaded are agents
  `),
  agent_capacity: phrases(`
    how much capacity | capacity | capacity do we have | slots
  `),
  first_contact_resolution_rate: phrases(`
    share of tickets resolved at first contact | tickets resolved at first contact
    share of tickets solved on first contact | tickets solved at first contact
    resolved at first contact | resolved on first contact | solved at first contact
    solved on the first contact | first contact resolutions | resolved first time
    first time resolution | fixed first time | first time fix | solved first time
    first call resolution | resolved in one touch | one touch
  `),
  capacity_utilization: phrases('overloaded | overload | utilization of capacity'),
  reopen_rate: phrases(`
    reopened | reopened tickets | tickets reopened | tickets get reopened | reopening rate | reopens
    reopenings | conversations get reopened | reopening
  `),
  repeat_contact_rate: phrases(`
    customers come back | customers coming back | contact us again | customers contact us again
    recontact | customers return within | come back within | repeat contact | customers who come back
    write again | have to contact us again | contacting us again | recontacts | customers recontact
  `),
  messages_received: phrases(`
    messages | messages did we get | messages did we receive | incoming messages
    messages customers sent | customers messages | messages customers send | customers write
    messages coming in | messages we received
  `),
  messages_sent: phrases(`
    messages did we send | replies | replies did we send | replies did agents send
    messages agents sent | answers sent | responses sent | outgoing messages | messages did agents send
    reps write | agents write | messages we sent
  `),
  messages_per_conversation: phrases(`
    messages do we exchange per conversation | messages exchanged per conversation | messages per ticket
    exchanges per conversation | back and forth per ticket | touches per ticket | messages per case
    messages does it take | messages exchanged per ticket | number of messages per conversation
  `),
  csat: phrases(`
    score out of 5 | rating out of 5 | satisfaction rate | customer satisfaction | satisfied customers | happy customers
    how satisfied are customers | how happy are customers | dissatisfaction | satisfaction scores
    csat score | satisfied | how satisfied | how happy | customer happiness | c-sat | happiness
    customers happy | unhappy with our support | dissatisfied customers | sat score
  `),
  nps: phrases('net promoter | nps score | recommend us | promoter score | likely to recommend'),
  ces: phrases(`
    customer effort | effort score | easy is it to get help | how easy is it | effort | ces score
  `),
  sentiment_score: phrases(`
    most negative | most positive | customers feel | how do customers feel | mood | customer mood | how positive are messages
    average sentiment | turned negative | feeling
  `),
  survey_response_rate: phrases(`
    survey response | surveys answered | share of surveys answered | answer our surveys
    respond to surveys | survey answers | answer surveys | answer the survey | reply to our surveys
    survey return rate | survey completion
  `),
  interesting_comments: phrases(`
    survey comment | comments | comments from surveys | telling survey comments | csat comments
    nps comments | feedback comments | satisfaction comments | verbatim
  `),
  interesting_messages: phrases(`
    notable messages | telling messages | messages from unhappy customers | example messages
    what customers say | customers said | customers say | examples of messages
    messages from angry customers | angry messages | sample messages | quotes
  `),
  keyword_frequency: phrases(`
    keyword | frequent words | requested features | terms | what are customers talking about
    customers talk about | most used words | top words | common words | customers complain about
    complaining about | hot topics | trending topics | words used | pain points
    people complaining about | feature requests
  `),
  sla_achievement_rate: phrases(`
    sla | slas | sla rate | meet sla | met sla | meeting sla | within sla | sla respected | respect sla
    sla performance | in sla | sla adherence | on sla | share of conversations that met their sla
    hit sla | meet the sla | meeting our sla | sla success | sla score | inside sla | sla results
  `),
  sla_breached_conversations: phrases(`
    breached sla | missed sla | tickets breached | conversations breached | breaches | breached | breach
    sla fails | sla fail | sla metric fails | sla failing | not met sla | sla not met | break sla | sla break
    out of sla | broke sla | tickets breaching | sla violations | failed sla | tickets missed sla
    missed their sla | sla misses | breaching | breached their sla | breaches of sla | sla failures
    broken slas | outside sla
  `),
  sla_breach_rate: phrases(`
    breach rate | share of breaches | sla breach rates | percentage of breaches
    percentage of tickets breaching | share breaching | share of conversations breached | violation rate
    percentage breached | share of tickets that breached
  `),
  tickets_closed_on_time: phrases(`
    closed on time | tickets closed in time | resolved on time | solved on time | closed in time
  `),
  tickets_closed_late: phrases('close late | resolve late | closed late | resolved late | solved late'),
  tickets_answered_on_time: phrases(`
    answered on time | replied on time | responded on time | answered in time
  `),
  tickets_answered_late: phrases(`
    answer late | reply late | respond late | tickets answer late | answered late | replied late | responded late | late answers | late replies
  `),
  'tickets_closed_on_time+tickets_closed_late': phrases(`
    closed on time or late | closed on time and late | closed on time vs late | closed late or on time
  `),
  'tickets_answered_on_time+tickets_answered_late': phrases(`
    answered on time or late | answered on time and late | answered on time vs late
    answered late or on time
  `),
  queue_abandonment_rate: phrases(`
    abandon | abandonment | abandonment rate | leave the queue | customers leave the queue | hang up
    customers give up | dropped calls | drop off | abandoned
    abandoned calls | abandoned chats | customers who give up | give up waiting | hung up | abandons
    leave before an answer | leave before being answered
  `),
};
