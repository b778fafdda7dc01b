import { phrases } from './phrases.ts';

/** English expressions for what comes in and what is left: tickets, messages, contacts, backlog. */
export const enVolumeIdioms = {
  ticket_volume: phrases(`
    tix | tkts | tickets | conversations | requests | volume | cases | enquiries | ticket volumes | volumes
    tickets created | tickets received | conversations opened | tickets opened | tickets came in
    new tickets | new conversations | traffic | how busy | tickets logged | case volume | tickets raised
    volume of tickets | receive tickets | receive the most tickets | get the most tickets | do we receive
    did we receive | customers open tickets | customers open the most tickets | open the most tickets
    opens the most tickets | volume of conversations | conversation volume | support volume | influx
    workload of tickets | tickets landed in our inbox | hit the inbox | land in the inbox
    came through the door | coming through the door | tickets reach us | fresh tickets | incoming load
    case load | caseload | conversation count | total demand | support demand | demand for support
    tickets pouring in | tickets flowing in | tickets rolled in | tickets show up | tickets filed
    tickets registered | tickets opened by customers | tickets initiated | tickets took place | intake
    ticket intake | tickets dropped in | flooded with tickets | swamped with tickets | hammered with tickets
    hit with tickets | number of asks | support tickets | help requests | size of the inflow | incoming flow
    flow of tickets | stream of tickets
  `),
  inbound_conversations: phrases(`
    incoming tickets | incoming volume | inbound volume | incoming requests | incoming contacts volume
    conversations started by customers | conversations customers start | customers start conversations
    conversations initiated by customers | customers initiated conversations
    conversations customers opened with us | inbound enquiries | inbound demand | inbound traffic
    inbound load | inbound count | inbound flow | inbounds | incoming conversation count | incoming demand
    incoming flow of conversations | requests customers sent in | tickets sent in by customers
    customers sent in tickets
  `),
  inbound_customers: phrases(`
    customers contacted us | people contacted us | customers who contacted us | customers wrote to us
    customers wrote in | customers reached out | unique customers | unique customers contacted
    different customers contacted | distinct customers | individual customers | individual people contacted
    separate customers | customers got in touch | customers asked for help | customers needed help
    customers sought help | customers seek help | unique contactors | customers contacted support
    customers spoke to us | customers talked to us | customers approached us | customers behind the tickets
  `),
  ticket_volume_growth_rate: phrases(`
    growth in tickets | growth in volume | growth in ticket volume | how much are tickets growing
    how fast are tickets growing | how fast is volume growing | how fast is demand growing
    conversation growth | volume growth rate | demand growth | growth in demand | inflow growth
    growth in inflow | percent increase in tickets | percent increase in volume
    percent change in ticket volume | percent change in tickets | percent change in volume
    rate of increase of tickets | volume grow in percent
  `),
  tickets_per_customer: phrases(`
    tickets does a customer open | tickets per user | average tickets per customer
    tickets each customer has | tickets each customer raises | times does a customer contact us
    how often does a customer contact us | how often does a customer write to us
    how often do customers need us | contact frequency | frequency of contact | contact rate
    tickets per account | tickets does each account open | contacts per user | tickets for every customer
    ticket to customer ratio | ticket intensity
  `),
  messages_received: phrases(`
    messages | messages did we get | messages did we receive | incoming messages | messages customers sent
    customers messages | messages customers send | customers write | messages coming in
    messages we received | messages customers wrote | messages did customers write
    messages written by customers | messages sent by customers | messages typed by customers
    messages landed | messages reach us | inbound message count | incoming message count
    customer message volume | messages in our inbox | volume of customer messages
    volume of incoming messages | customers wrote messages | customers texted us
  `),
  messages_sent: phrases(`
    messages did we send | replies | replies did we send | replies did agents send | messages agents sent
    answers sent | responses sent | outgoing messages | messages did agents send | reps write | agents write
    messages we sent | messages go out | messages went out | outbound message count | replies written
    replies typed | answers given | answers we gave | replies went out | messages written by agents
    messages sent by agents | messages from agents | messages did agents write | messages agents wrote
    messages agents type | number of replies | number of answers | count of replies | messages to customers
    replies to customers | answers to customers | replies did the team write | volume of replies
    reply volume | reply count | volume of outgoing messages
  `),
  messages_per_conversation: phrases(`
    messages do we exchange per conversation | messages exchanged per conversation | messages per ticket
    exchanges per conversation | back and forth per ticket | touches per ticket | messages per case
    messages does it take | messages exchanged per ticket | number of messages per conversation
    message count per conversation | back and forth | ping pong | exchanges before a ticket is closed
    rounds per ticket | round trips | messages go back and forth | messages before a ticket is closed
    messages before closing | messages to close a ticket | messages to settle a ticket
    messages needed to solve | messages needed per ticket | messages does a ticket need
    messages does a ticket take | messages does it take to solve | turns per conversation
    conversation length in messages | length of conversations in messages | how chatty
    messages in each conversation | messages a conversation contains | interactions per conversation
    replies needed | replies to close a ticket | thread length | long threads | exchanges in a conversation
  `),
  closed_conversations: phrases(`
    tickets closed | tickets solved | conversations closed | tickets resolved | tickets did close
    tickets were closed | closures | cases closed | tickets handled | conversations handled
    tickets completed | closed | solved | tickets processed | resolutions | conversations finished
    tickets treated | output | tickets cleared | clear tickets | tickets knocked out | knock out tickets
    wrap up tickets | tickets put to bed | tickets dealt with | dealt with | sorted out tickets
    tickets sorted | close out tickets | conversations marked as done | tickets taken care of
    take care of tickets | tickets out the door | number of closes | number of resolutions | close count
    closed volume | volume handled | tickets churned through | tickets worked through | work through tickets
    tickets brought to completion | tickets ticked off | cleared from the queue | tickets did agents finish
    tickets put away | conversations ended | conversations came to an end | ended conversations
  `),
  backlog_open: phrases(`
    tickets still open | tickets are open | unsolved tickets | outstanding tickets | unresolved | open cases
    conversations still open | tickets not resolved | not yet resolved | not closed yet
    unresolved conversations | still unresolved | tickets open | size of the backlog | backlog size
    conversations open | tickets remain open | work in progress | how big is the backlog | remaining tickets
    tickets left | tickets not closed | open requests | not resolved | unanswered backlog
    unfinished tickets | unfinished business | unfinished work | tickets piled up | pile up | piling up
    pile of tickets | how big is the pile | size of the pile | on the pile | tickets on our plate
    still on our plate | unclosed tickets | left to close | left to deal with | yet to be dealt with
    tickets hanging around | tickets still hanging | tickets lying around | sitting in the backlog
    tickets sitting in the backlog | tickets sitting open | sitting unresolved | work left
    outstanding work | remaining work | tickets remaining | still in the backlog | leftover tickets
    left over tickets | leftovers | tickets carried over | carried over | stock of tickets | ticket stock
    stock of open tickets | still need closing | how far behind are we | tickets not dealt with
    undone tickets | open case count | tickets without a resolution
  `),
  backlog_age: phrases(`
    backlog and how old | backlog how old | how old is the backlog | oldest open tickets
    age of the backlog | how old are open tickets | oldest tickets | old backlog | oldest open conversations
    open the longest | age of our backlog | tickets open for longest | how long have tickets been open
    oldest unresolved tickets | been open the longest | how long have open tickets been open
    how long have open tickets been sitting | sitting the longest | sat the longest
    been around the longest | hanging around the longest | lying around the longest | gathering dust
    collecting dust | stale tickets | stalest tickets | staleness of the backlog | how stale is the backlog
    how stale are open tickets | ageing tickets | aging tickets | aged tickets | aging backlog
    ageing backlog | aging of open tickets | ageing of open tickets | age of unresolved tickets
    age of tickets | ticket age | age of what is open | how old are the tickets
    how old is our oldest ticket | oldest unanswered tickets | longest open tickets
    longest running tickets | longest standing tickets | longstanding tickets
    tickets open for the longest time | how long have tickets been hanging
    how long have tickets been sitting | how long has the backlog been sitting
  `),
  conversations_waiting: phrases(`
    conversations are waiting | tickets waiting | people are waiting | customers are waiting | in the queue
    waiting in the queue | waiting in queue | customers in the queue | people in the queue
    waiting conversations | tickets in the queue | queue size | waiting | how long is the queue
    waiting to be answered | chats waiting | customers in queue | people in queue | tickets in queue
    waiting for an agent | queued up | queued tickets | waiting in line | customers lined up
    stuck in the queue | sitting in the queue | currently in the queue | queue depth | depth of the queue
    size of the queue | how full is the queue | how deep is the queue | how big is the queue
    people queueing | not been picked up | not taken yet | nobody has picked up | nobody has taken
    no one has picked up | no one has taken | yet to be picked up | yet to be taken
    waiting to be picked up | waiting to be taken | waiting to be served | waiting for someone
    waiting for help | waiting for an answer | waiting for one of us | awaiting an agent | awaiting pickup
    unclaimed tickets | tickets unclaimed | people on hold | backed up in the queue | queue backed up
    waiting room
  `),
  ongoing_conversations: phrases(`
    conversations ongoing | working on | tickets in progress | being handled | conversations under way
    being worked on | conversations being handled | live conversations | live right now conversations
    active tickets | active conversation count | being dealt with | conversations in hand
    conversations in flight | being handled by agents | being taken care of | conversations open with agents
    conversations on agents desks | talking to customers right now | dialogues in progress
    conversations in the hands of agents
  `),
  paused_conversations: phrases(`
    conversations are paused | tickets on hold | tickets paused | conversations on hold | paused
    parked tickets | tickets parked | parked | put on hold | put on pause | tickets put aside
    tickets set aside | set aside conversations | suspended | suspended conversations | snooze
    snoozed tickets | tickets snoozed | tickets on ice | shelved tickets | frozen tickets
    conversations asleep | held conversations | tickets on standby | pause count
    conversations put to sleep | put to sleep | postponed conversations
  `),
  contacts_handled: phrases(`
    contact | contacts did we handle | number of contacts | contacts taken | contacts treated
    contacts processed | contacts per | contacts dealt with | contacts ended | contacts did agents take
    contacts agents took | contact count | contact legs | legs | legs handled | number of legs
    number of handling legs | interactions handled | interactions | handled interactions | touchpoints
    touchpoints handled | pushes | pushed to agents | conversations pushed
    conversations pushed to a console | pushes to the console | contacts served | customers served
    contacts went through
  `),
  initiated_contacts: phrases(`
    contacts started by visitors | contacts initiated by visitors | contacts initiated
    contacts visitors initiate | visitors started a chat | visitors opened a chat | visitors launched a chat
    visitors began a chat | visitors clicked on the chat | visitors clicked the chat button
    clicked the chat button | contacts launched | contacts opened by visitors | new contacts from visitors
    visitor initiated contacts | visitor started contacts | contacts began by visitors | contact initiations
    initiations | contacts did visitors start
  `),
  unanswered_initiated_contacts: phrases(`
    contacts got no reply | contacts without answer | contacts with no reply | unanswered
    contacts left unanswered | contacts unanswered | no reply | contacts got no answer
    contacts not answered | never got a reply | got no answer | contacts left hanging
    customers left hanging | left hanging | leave customers hanging | leave hanging | left without a reply
    leave without a reply | left on read | ghosted | ignored contacts | contacts ignored | customers ignored
    nobody replied | nobody responded | no one replied | no one answered | never answered | never replied
    never heard back | not hear back | went unanswered | go unanswered | going unanswered | gone unanswered
    goes unanswered | stay unanswered | remain unanswered | stayed unanswered | left unanswered
    leave unanswered | without a reply | unanswered chats | unanswered messages | unanswered conversations
    unanswered customers | did we fail to answer | contacts dropped | fell through the cracks
    slipped through the cracks | fall through the cracks | no one got back to | met with silence
    radio silence
  `),
};
