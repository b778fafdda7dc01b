import { phrases } from './phrases.ts';

/** English expressions for agents at one moment: who is there, who is free, how loaded. */
export const enAgentsIdioms = {
  agents_online: phrases(`
    agents are online | who is online | who is connected | online | agents are connected | people online
    reps online | advisors online | agents logged in | logged in | on duty | connected right now
    reps logged in | staff logged in | people signed in | agents signed in | agents on shift
    people on shift | on shift right now | on shift now | agents on deck | agents on the floor
    agents in the tool | manning the desk | manning the queue | manning the chat | manning the phones
    who is manning | who is covering right now | staff online | team members online | connected agents
    agents connected right now | people connected | present right now | present now | agents present now
    agents are present right now | presence right now | roll call
  `),
  agents_available: phrases(`
    agents are available | who is available | agents free | free agents | who is free | agents can take work
    agents ready | available reps | reps available | advisors available | people available | take one more
    take another conversation | handle one more conversation | accept one more conversation
    room for one more conversation | room for one more | room for another conversation
    free to take a conversation | ready to help | ready to take | ready to answer | ready for a conversation
    ready for work | able to take a conversation | able to take more | can take a new conversation
    take more conversations | agents have capacity | agents with spare capacity | spare agents
    is anyone available | agents not busy | agents not fully busy | not fully busy | agents with room
    agents with a free slot | unoccupied agents | agents waiting for work | on standby for work
    available right now | available now | open to new conversations | accept a new conversation
    could accept more | unengaged agents | idle agents right now | staff available
    number of available agents | available agent count
  `),
  agent_workload: phrases(`
    workload of agents | workload | conversations does each agent carry | load on agents
    how loaded are agents | how loaded is the team | how loaded is everyone | load carried by agents
    conversations is each agent juggling | agents juggling | juggling | on each agent plate | on their plate
    on everyone 's plate | conversations does each agent hold | tickets is each agent working on
    conversations in hand per agent | spread of the load | spread of the work | load distribution
    distribution of the load | distribution of work | how is the load spread | how is the work spread
    how is work spread across agents | how is work shared between agents | how evenly is work spread
    work split between agents | workload spread | load balance | workload balance | balance of the load
    agents carry | agents carrying | swamped agents | busiest right now agents | how swamped is the team
    burdened | drowning in conversations | simultaneous conversations per agent
    concurrent conversations per agent | conversations at once per agent | handling at once
    handling at the same time | handling simultaneously | concurrency per agent | conversation load
    ongoing load | current load
  `),
  agent_capacity: phrases(`
    how much capacity | capacity | capacity do we have | slots | number of slots | slot count | total slots
    conversation slots | slots in total | slots do agents have | conversations can we handle at once
    conversations can we handle at the same time | conversations can agents handle at once
    conversations can we absorb | conversations are we able to take | can we absorb
    simultaneous conversations can we | room for more conversations | instant capacity | capacity right now
    capacity now | conversation capacity | max number of conversations we can take
  `),
  capacity_utilization: phrases(`
    overloaded | overload | utilization of capacity | slots in use | slots taken | slots filled
    filled slots | slots occupied | percent of slots | share of our capacity
    how much of our capacity is used | how much of our capacity is in use | how full is each agent
    capacity usage | used capacity | use of capacity | capacity load | capacity fill rate | fill rate
    load rate | load percentage | load factor | how close to full capacity | how close to capacity
    near capacity | near full capacity | maxed out right now | utilization of slots | slot utilization
    slot occupancy | concurrency utilisation | how stretched are we | how stretched is the team
    how overloaded is the team | stretched right now
  `),
  max_agents_present: phrases(`
    max number of agents connected at the same time | maximum number of agents connected at once
    max number of agents online at the same time | max agents connected at once | max agents online at once
    most agents present | peak of agents | agents present at most | agents present
    agents connected at once | agents at the same time | peak number of agents | most agents connected
    agents simultaneously | most agents online | most people online at once | most people online
    most people connected | most people at the same time | agents online at once
    agents online at the same time | agents connected at the same time | agents connected simultaneously
    agents at once | maximum agents online | maximum agents connected | peak agents present
    peak of connected agents | peak presence | peak online agents | peak headcount online
    highest number of agents present | highest number of agents connected | highest number of agents online
    highest number of agents | largest number of agents present | largest number of agents connected
    largest number of agents online | simultaneous agents | agents simultaneously connected
    agents simultaneously online | concurrent agents | agents concurrently connected
    concurrently connected | record number of agents online | record number of agents connected
    max agents logged in | max logged in | max online | most agents logged in | agents logged in at once
    logged in at the same time | present at once | present at the same time | at most connected at once
  `),
  max_agents_available: phrases(`
    max number of agents available at the same time | maximum number of agents available at once
    highest number of available agents | highest number of agents available | most agents available
    agents available at most | peak of available agents | maximum available agents
    agents available at once | agents available at the same time | agents available simultaneously
    agents simultaneously available | agents available at the same moment | most agents free
    most agents free at once | most people available | most people available at once | peak availability
    peak agents available | largest number of agents available | largest number of available agents
    max available | max agents free | free at the same time | concurrently available agents
    available at the same time | available at once | available simultaneously
    record number of available agents
  `),
  'max_agents_present+max_agents_available': phrases(`
    maximum agents present and available | max agents present and available
    peak agents present and available
  `),
};
