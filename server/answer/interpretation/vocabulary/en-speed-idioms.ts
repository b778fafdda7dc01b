import { phrases } from './phrases.ts';

/** English expressions for waits, answers, resolutions and handling: how long each takes. */
export const enSpeedIdioms = {
  queue_wait_time: phrases(`
    waiting longer in the queue | waiting longer | wait longer | waiting time | wait times | waiting times
    queue time | queue wait | time waiting in queue | picks up a chat | pick up | picks up
    answer the phone | pick up the phone | how long do people wait in the queue | how long in queue
    wait in queue | queue times | queueing time | queuing time | hold time | wait in the queue | waits
    how long before pick up | time before pick up | wait | how long do customers sit in the queue
    customers sit in the queue | sit in the queue before | time spent in the queue
    how long spent in the queue | time customers spend in the queue | spend in the queue | spent queueing
    minutes in the queue | how long stuck in the queue | how long are customers stuck in the queue
    how long does the queue take | how long do customers queue | how long queueing | how long on hold
    time on hold | before an agent picks up | until an agent picks up
    until an agent takes the conversation | before an agent takes the conversation
    before an agent takes over | until a conversation is taken | before a conversation is taken
    before a conversation gets assigned | before being assigned | before assignment | until assigned
    until a conversation is assigned | time to assignment | time to assign | assignment time
    assignment delay | time to be picked up | time to pickup | pickup time | pick up speed | pickup speed
    pickup delay | how fast do we pick up | how fast are conversations picked up
    how fast are chats picked up | how fast are calls picked up | how fast are calls answered
    how long to pick up | slow to pick up | grab the phone | pick up calls | how long to reach an agent
    how long to reach a human | take to reach an agent | time to reach an agent | before reaching an agent
    before talking to someone | before talking to an agent | before speaking to an agent
    before speaking to someone | wait before an agent | wait to speak | wait to talk | wait to be served
    wait to be taken | wait to be picked up | waiting in line time | queue delay | delay in the queue
    average speed of answer | avg speed of answer | asa | queue duration | queue length in minutes
    time conversations stay in the queue | conversations stay in the queue | stay in the queue
    kept in the queue | how bad is the wait | length of the wait | time before an agent answers the phone
    ring time | phone queue time | waiting queue time
  `),
  last_queue_wait_time: phrases(`
    last customer wait | how long did the last customer wait | how long did the last one wait
    the last one waited | last customer in the queue wait | wait of the last customer
    wait of the last conversation | wait of the last one picked up | last wait in the queue
    latest wait time | latest queue wait | most recent queue wait | most recent customer wait
    most recent waiting time | wait of the most recent customer | last conversation taken wait
    last conversation assigned wait | last one picked up wait | last one assigned wait
    how long did the most recent customer wait | last pickup wait | latest conversation picked up wait
  `),
  first_response_time: phrases(`
    response | response time | response times | how fast do we reply | get back to | get back to people
    get back to customers | how quickly do we get back | how long before we get back | how fast do we answer
    how fast do we respond | how quickly do we answer | how quickly do we reply | how quickly do we respond
    how long before we reply | how long to reply | how long to answer | how long do we take to answer
    how long does it take to answer | how long do we take to respond | how long to respond
    first answer time | time to first reply | time before first reply | first reply | first answer
    responsiveness | reactivity | time to first answer | how soon do we reply | how soon do we answer
    answer time | speed of response | response speed | initial reply | time to answer | time to respond
    how long before a first answer | how long until first reply | answering speed | frt
    how fast are we replying | how slow to answer | fast responses | ttfr | reply speed | first touch time
    time to first touch | first touch | time to first reaction | first human reply
    time to first human reply | time to first human | first reply delay | delay to first reply
    delay before we answer | delay before answering | first response speed | how fast is our first reply
    speed of first reply | first reaction time | time to react | reaction time | how fast do we react
    how long to react | get around to answering | customers hear back | how long to hear back
    before customers get a reply | until a customer gets a reply | before getting an answer
    wait for a first reply | respond for the first time | acknowledge a ticket | time to acknowledge
    acknowledgement time | turnaround on first replies | first reply turnaround | initial answer time
    initial response speed | opening reply time | first response delays | fast at answering
    slow at answering | slow at replying | promptness | how long before someone replies
    how long before anyone replies | how long before an agent replies | how long before an agent answers
    how long until someone replies | how long until an agent answers | how long until an agent replies
    how long for a first reply | answer new tickets | time to first agent reply | responsive
    how responsive is the team | how responsive are agents | how reactive are we | time to first email
    reply latency | first response latency | art | average response speed
  `),
  response_time: phrases(`
    reply | respond | answer | replying | responding | answering | reply times | time between replies
    time per reply | message response time | reply delay | time between a customer message and our reply
    time between a message and its reply | delay between a message and our reply | delay between messages
    time for each reply | time for every reply | time taken for each reply | how long does a reply take
    how long do replies take | reply to each message | reply to every message
    how fast do we reply to messages | how long do we take to answer each message
    response time on every message | response time to each message | reply time on all messages
    time to answer messages | average reply delay | replies time on average | subsequent replies
    subsequent response time | following replies | next response time | next reply delay
    follow up reply time | response times over the whole conversation
    response time throughout the conversation | response time during the conversation
    reply time within a conversation | reply speed during the conversation
    replies throughout the conversation | not just the first reply | not only the first reply
    every reply not just the first | all replies not just the first | reply lag | lag between messages
    lag before replies | gap between messages | gap between replies | time between messages
    pace of replies | reply pace | reply rhythm | message turnaround | keep a conversation going
  `),
  contact_first_response_time: phrases(`
    first message response | first message reply time | first message of the contact
    first reply of the contact | first response per contact | first response time per contact
    contact first response | contact first response time | time to first message in a contact
    time to first reply in a contact | time to first reply per contact | response time to the first message
    response to the first message | time to answer the first message
    how fast do we answer the first message | how long to answer the first message
    first reply after the push | first reply after pickup | first reply after assignment
    first reply once assigned | first message after assignment
    first reply once an agent has the conversation | first reply after the agent picks up
    copilot included first reply | first response including the copilot | first response copilot included
  `),
  close_after_last_message_time: phrases(`
    how long to close after the last message | conversations left open after the last message
    leave conversations open after the last message | time between last message and closing
    time to close after the last message | close after the last message
    how long between last message and close | acw | after call work | after contact work | wrap up time
    wrapup time | after work time | leave conversations hanging after the last message | linger open
    conversations linger | conversations linger open | linger after the last message
    close once the customer has stopped writing | after the customer stops writing
    after the customer went quiet | customer goes quiet | goes silent before we close | closing lag
    lag before closing | delay before closing | delay to close after the last message | closing delay
    closing time after the last message | time from last message to close | last message to closing
    last message to closure | last customer message to close | between last message and closure
    between the last message and the close | between the last customer message and the close
    keep conversations open after the last message | keep conversations open after the customer
    keep chats open after the last message | remain open after the last message
    remain open once the customer is gone | open after the last customer message
    open after the last message | how long after the last message do we close
    how long after the last message | slow to close after the last message
    time taken to close a conversation after the last message | conversations dangle
  `),
  customer_response_time: phrases(`
    how long do customers take to answer | how long do customers take to reply | how fast do customers reply
    how quickly do customers reply | customers take to respond | clients take to write back
    customers write back | clients write back | customers reply | customers answer | customers respond
    customers to reply | customers to answer | how fast do customers answer
    how long customers take to respond | how quickly do customers respond | customers take to get back to us
    customers reply to our messages | customers reply to our replies | time for customers to reply
    customer reply delay | customer answer time | customer reply speed | reply time of customers
    responsiveness of customers | customer responsiveness | how responsive are customers
    customers slow to reply | how slow are customers to answer | how slow are customers
    wait for customers to reply | waiting for the customer | time spent waiting for the customer
    time waiting for the customer | customers keep us waiting | customers make us wait | customers react
    time for customers to react | how long does the customer take
  `),
  customer_wait_time: phrases(`
    customers wait | customers waited | customers wait longer | how long do customers wait
    how long are customers waiting | customers wait the longest | customers waiting the longest
    how long customers have to wait | customers kept waiting | how long do customers have to wait
    customers wait longest | customer waiting time | keep customers waiting | kept waiting
    kept customers waiting | leave customers waiting | customers left waiting | left waiting
    customers wait for a reply | customers wait for our replies | customers wait between messages
    wait between replies | wait between messages | wait for each reply | wait for every reply
    wait to hear back | who waits the longest | customers with the longest wait | wait imposed on customers
    wait from the customer point of view | wait experienced by customers | wait customers experience
    wait customers go through | wait customers face | waiting on the customer side | wait seen by customers
    wait as customers feel it | time customers spend waiting | customers spend waiting
    time customers waste waiting | companies waiting the longest | accounts kept waiting
    how patient do customers have to be | average wait of customers | customers wait on average
  `),
  resolution_time_first: phrases(`
    first resolution | time to first resolution | first resolution speed | first close time | first closing
    first closure | time to first closing | time to first closure | until a ticket is first closed
    how long to first close | how long to reach a first resolution | closed for the first time
    marked done for the first time | first time marked done | first marked resolved | first solution time
    time to first solution | initial resolution | initial resolution time | initial close
    time to initial resolution | time to initial close | initially resolved
    resolution time before any reopening | resolution time without reopenings
    resolution time not counting reopenings | resolution time ignoring reopenings | first resolution delay
  `),
  resolution_time_last: phrases(`
    how long to resolve | how long to close | how long to solve | how fast do we resolve
    how quickly do we resolve | how quickly do we solve | how fast do we close | time to solve
    how long does it take to resolve | how long does it take to close | how long does a ticket stay open
    time to resolution | time to fix | resolution times | ttr | how long do tickets take
    how long tickets take to close | resolution speed | mttr | time until resolution | how fast do we solve
    how long to fix | resolution duration | how quickly do we close | ticket lifetime
    how long tickets stay open | how long to get resolved | resolution delay | resolution | ticket length
    turnaround | turnaround time | tat | how long to sort a ticket out | how long to get sorted
    how long to finish a ticket | how long does a conversation last | how long does a ticket live
    from start to finish | from beginning to end | end to end time | end to end duration
    open to close time | creation to close | from creation to resolution | from first message to close
    from first message to resolution | first message to final close | lifespan of a ticket | ticket lifespan
    life of a ticket | life span of conversations | life cycle of a ticket | ticket lifecycle | cycle time
    lead time | completion time | closure time | time to closure | until a ticket is closed
    until the problem is solved | before a ticket is closed | how long before a ticket is closed
    take to fix | take to sort out | take to settle | time to settle | time to get sorted
    time to a solution | until a solution | problem solved how long | slow to resolve | speed of resolution
    solving time | resolving time | closing speed | speed of closing | resolution delays | fix time
    mean time to resolve | mean time to resolution | mean time to repair | how long are conversations open
    stay open before they are closed | case length | conversation length | full resolution
    final resolution | final close | time to final close | finally closed | ultimately resolved
    slow resolutions | fast resolutions | time taken to resolve
  `),
  handle_time: phrases(`
    how long do agents spend per ticket | how long do agents spend on a ticket | handling time
    time spent per ticket | how long to handle | how long do we spend on a ticket | handle times
    handling times | time spent on each ticket | time per ticket | time spent handling
    how long do agents work on a ticket | how long do we work on a ticket | spend working on a ticket
    time agents spend on a ticket | agents spend per ticket | agents spend on a ticket
    time looking at a ticket | time viewing conversations | viewing time | time viewing | touch time
    active time per ticket | active time on a ticket | active time | active handling | active viewing
    working time per ticket | work per ticket | agent effort per ticket | effort per ticket
    minutes per ticket | minutes spent per ticket | time put into a ticket | time goes into a ticket
    goes into each ticket | go into a ticket | does a ticket take an agent | take an agent per ticket
    average time on a ticket | average time per ticket | average time spent on a ticket
    time spent on tickets | handling duration | handling speed | how fast do agents handle | processing time
    treatment time | avg handle time | ticket viewing time | time agents have a ticket open
    how long does an agent need per ticket | does an agent need per ticket | time needed per ticket
    take to process | time spent processing | console time per ticket | average time agents take per ticket
    ticket work time
  `),
  contact_handle_time: phrases(`
    aht per contact | handle time spread per contact | contact last | contacts last
    how long does a contact last | contact duration | contact handling time | contact length
    handle time per contact | duration of contacts | handling time per leg | leg duration
    duration of a leg | handling leg duration | contact time | time per contact | minutes per contact
    time spent per contact | time spent on a contact | average contact time | average contact length
    avg contact duration | avg contact handle time | contact processing time | contact treatment time
    average treatment duration | dmt | how long do contacts take | time a contact takes | from push to end
    from push to close | from push to end of contact | from assignment to close
    from assignment to end of contact | time from pickup to close | from pick up to close
    from pickup to wrap up | time to handle a contact | to handle each contact | take per contact
    handling time for each contact | spend per contact | spend on a contact
  `),
  queue_abandonment_rate: phrases(`
    abandon | abandonment | abandonment rate | leave the queue | customers leave the queue | hang up
    customers give up | dropped calls | drop off | abandoned | abandoned calls | abandoned chats
    customers who give up | give up waiting | hung up | abandons | leave before an answer
    leave before being answered | give up in the queue | gave up | gave up waiting | giving up
    give up before | customers drop out | drop out of the queue | drop out | bail out | bail on the queue
    bailed | walk away | leave without being served | leave without an answer | leave without talking
    leave without speaking | leave before we pick up | left before we picked up | leave before an agent
    left before an agent | leave before reaching an agent | left before reaching an agent
    left before being answered | left before being served | leave before they are served
    left before getting an answer | quit the queue | quit waiting | quit before | exit the queue
    exit before | got tired of waiting | fed up with waiting | lost patience | lose patience
    losing patience | run out of patience | ran out of patience | hangups | hang ups | ring off | lost calls
    lost in the queue | lose in the queue | customers do we lose in the queue | customers lost in the queue
    dropped chats | dropped conversations | dropout | abandoned queue | abandoned queue entries
    queue leavers | share of abandoned | share of customers who leave the queue
    share of people who hang up | leave the line | left the queue | disconnect before | queue drop off
    queue abandon | queue dropout | not wait long enough | impatient customers
  `),
};
