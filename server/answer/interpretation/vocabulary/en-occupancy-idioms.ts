import { phrases } from './phrases.ts';

/** English expressions for how agents' time is filled. */
export const enOccupancyIdioms = {
  production_time: phrases(`
    time in production | hours in production | production hours | in production time | hours of production
    production | productive hours | productive time | time productive | hours productive
    time spent in production | time in prod | spend in production | spent in production
    how long in production | how long were agents in production | time actually working | actually working
    actual working time | effective working time | effective time | effective hours | available or busy
    busy or available | ready or busy | working time of agents | time agents work | time producing
    producing | production duration | prod time | prod hours | hours of prod
  `),
  production_rate: phrases(`
    share of time productive | share of time spent in production | share of logged in time in production
    share of connected time in production | production share | productive share | rate of production
    prod rate | share of time actually working | how much of their presence is production
    how much of the time are agents in production | how much of their logged in time is productive
  `),
  off_production_time: phrases(`
    not in production | off production | out of production | outside production | time off production
    hours off production | unproductive time | unproductive hours | unproductive | non productive time
    non productive hours | non productive | nonproductive time | non production time | time not producing
    not producing | away time | time away | hours away | time spent away | how long are agents away
    aux time | in aux | break time | time on break | time spent on break | spend on breaks | long breaks
    length of breaks | time unavailable | unavailable time | unavailable hours | hours unavailable
    how long were agents unavailable | agents were unavailable | spend unavailable | spent unavailable
    time spent unavailable | not available and not busy | unavailable and not busy | away from work
    away from their desk | away from the queue | logged in but not working | logged in but not available
    connected but not working | connected but not available | connected but unavailable
    connected but not in production | logged in but unavailable
  `),
  off_production_rate: phrases(`
    shrinkage | shrinkage rate | shrink rate | share of time off production
    share of time out of production | share of time not in production | share of time unavailable
    share of time away | share of time on break | share of unproductive time | rate of off production
    off production share | how much of their time is unproductive
    how much of their presence is off production
  `),
  idle_time: phrases(`
    idle time | time idle | how much idle time | agents idle | idling | sitting idle | doing nothing
    sat idle | stand idle | sitting around | sat around | twiddling their thumbs | waiting for work
    waiting for a conversation | waiting for customers to come | waiting for the next conversation
    without a conversation | with zero conversations | available but doing nothing
    available without a conversation | available and unoccupied | available and not busy
    available with nothing | available with no conversation | agents free time | dead time | slack time
    agents unoccupied | unoccupied hours | unoccupied agents time | agents inactive | inactive time
    inactivity | idleness | idle hours | hours idle | hours of idleness | minutes idle | time unoccupied
    time doing nothing | spent idle | spend idle | underused | underutilised | underutilized | unused time
    time between conversations | gaps between conversations | waste waiting
  `),
  idle_rate: phrases(`
    idle rate | share of idle time | percentage of idle time | share of time idle | idle percentage
    idle ratio | rate of idleness | idleness rate | share of time spent idle | share of time doing nothing
    share of time unoccupied | share of time without a conversation | share of time with nothing to do
    share of production idle | how much of their time are agents idle | how much of production time is idle
    how idle are agents | how idle is the team
  `),
  partial_occupancy_time: phrases(`
    partly busy | partially busy | partially occupied hours | half busy | half full | semi occupied
    busy but not full | busy but not fully | busy but not at capacity | busy but with room
    busy below capacity | occupied below maximum | not completely full | some conversations but not full
    below capacity | under capacity | below full capacity | under full capacity | below their maximum
    with room for more | with room to spare | at least one conversation but not full
    at least one conversation but room | less than full | partial load | partially loaded | partly loaded
    working below capacity | partial occupation | partial occupation time | partially filled | partly full
    not all slots used
  `),
  partial_occupancy_rate: phrases(`
    partial occupancy | share of time partially occupied | share of time partly busy
    share of time below capacity | share of time half busy | share of production partly busy
    how much of their time are agents partly busy | partial occupation rate | partially occupied share
  `),
  max_occupancy_time: phrases(`
    at maximum occupancy | how long at maximum occupancy | time at maximum occupancy | at full capacity
    maximum occupancy | how long were agents saturated | time saturated | maxed out | agents maxed out
    maxed out time | flat out | working flat out | fully busy | agents fully busy | fully booked
    fully loaded | full load | completely full | completely busy | all slots taken | all slots used
    slots full | every slot taken | every slot filled | no room left | no slot left | no free slot
    at max capacity | at max load | saturated time | saturation time | hours saturated | agents saturated
    could not take more | could not take another | not take another conversation | not take one more
    no spare capacity | no capacity left | stretched to the limit | hours at full capacity
    spend at full capacity | full occupation | full occupancy | full occupation time | at full stretch
  `),
  max_occupancy_rate: phrases(`
    saturation | share of time at full capacity | share of time at maximum occupancy | saturated
    maximum occupancy rate | full occupancy rate | full occupation rate | max occupancy share
    saturation share | share of time fully busy | share of time full | share of time at maximum
    share of time at capacity | share of time saturated | share of time at the limit
    share of production at full capacity | share of production time at full capacity
    how often are agents full | how often are agents maxed out | how often are agents fully busy
    how often are agents saturated | how often are agents at full capacity | how often at full capacity
    how often is the team maxed out | how often is the team full | how saturated are agents
    how saturated is the team | how much of their time are agents full
    how much of their time at full capacity | how much of their time are agents at full capacity
  `),
  occupancy_time: phrases(`
    time with at least one conversation | with at least one conversation
    carrying at least one conversation | at least one conversation in hand | hours handling conversations
    time spent on conversations | hours spent on conversations | time spent busy | hours spent busy
    time engaged | spend busy | spent busy | agents were busy how long | how long are agents busy
    total occupancy | total occupancy time | overall occupancy time | occupied hours | occupation time
    time carrying conversations | time talking to customers | hours talking to customers
    spent talking to customers | spend talking to customers | spent in conversation | spend in conversation
    spent handling conversations | spend handling conversations
  `),
  occupancy_rate: phrases(`
    occupancy rates | how occupied are agents | how busy are agents | utilisation | agent utilisation
    utilization | occupied | how busy are our agents | how busy is the team
    how much of their time are agents busy | how much of their time do agents spend on conversations
    share of time busy | share of time spent on conversations | share of time in conversation
    share of production time occupied | share of production occupied | busyness | occupancy percentage
    occupancy ratio | overall occupancy | agent occupancy | team occupancy | occupancy of agents
    occupancy of the team | utilisation rate | utilisation of agents | team utilization
    how well used are agents | how hard are agents working | how hard is the team working
    how stretched are agents | activity rate | rate of occupancy | rate of occupation
  `),
  'production_rate+off_production_rate': phrases(`
    production and off production rates | production and off production rate | on and off production rates
  `),
};
