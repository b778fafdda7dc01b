import { phrases } from './phrases.ts';

/** English expressions for metrics of sales, presence, accounts and planning. */
export const enBusinessIdioms = {
  copilot_conversion_rate: phrases(`
    conversion rate of copilot conversations | conversion with the copilot | copilot conversion
    conversion rate with the copilot
  `),
  copilot_revenue: phrases(`
    revenue with the copilot | revenue from the copilot | copilot assisted revenue
    revenue of copilot conversations
  `),
  transactions_after_conversation: phrases(`
    transactions followed a conversation | orders followed a conversation | sales | orders | transactions | purchases | number of sales | orders after conversation
    purchases after conversation | sales after chat | assisted sales | orders after a conversation
  `),
  revenue_after_conversation: phrases(`
    sells the most | sell the most | sells most | revenues | sales amount | money from conversations | revenue after chat | income | revenue generated
    how much money | earnings | revenue after a conversation | how much revenue | generated revenue
  `),
  conversion_rate: phrases(`
    conversion rates | converting | convert | lead to a purchase | conversations that convert
    turn into sales | conversions rate
    converts | close rate on sales | lead to purchases | lead to sales
  `),
  site_revenue: phrases(`
    revenue of the site | website revenue | online store revenue | revenue on the site | site turnover
    shop revenue
  `),
  site_transactions: phrases(`
    transactions on the site | website transactions | orders on the site | website orders | site orders
    transactions of the site
  `),
  average_order_value_after_conversation: phrases(`
    average basket after conversation | average basket after a conversation | basket after conversation
    average order after conversation | aov after chat | average order value after chat
    order value after conversation
  `),
  average_order_value_site: phrases(`
    average order value | aov | basket size | average cart | average basket of the site
    average basket on the site | site basket | basket
  `),
  time_to_purchase: phrases(`
    how long from conversation to purchase | time before purchase | how long before purchase
    from conversation to purchase | delay before purchase | how long until they buy
    time from chat to purchase | how long before customers buy | time to buy
  `),
  revenue_per_production_hour: phrases(`
    revenue per production hour | revenue per hour of production | revenue per hour worked
  `),
  contacts_handled: phrases(`
    contact | contacts did we handle | number of contacts | contacts taken | contacts treated
    contacts processed | contacts per
  `),
  unanswered_initiated_contacts: phrases(`
    contacts got no reply | contacts without answer | contacts with no reply | unanswered
    contacts left unanswered | contacts unanswered | no reply | contacts got no answer
    contacts not answered | never got a reply | got no answer
  `),
  contacts_per_hour: phrases(`
    contacts an hour | contacts handled per hour | agent productivity
    how productive | hourly productivity
  `),
  targeting_triggers: phrases(`
    triggers | rules triggered | triggered | rule fired | triggers of targeting rules
    how often do rules fire
  `),
  channel_displays: phrases(`
    display | button displayed | times the chat was displayed | button displays | chat displays
    how often was the chat shown | chat button shown
  `),
  missed_displays: phrases('missed display | displays we missed | displays did we miss'),
  engagement_rate: phrases(`
    response rate
    engagement | engages | response rate to displays | display response | engage
    engagement rates | visitors engage | response to displays
  `),
  missed_conversations: phrases(`
    miss | chats missed | missed chats | conversations are we missing | chats did we miss
    conversations did we miss | missed conversations | conversations missed | missed
    conversations we missed | lost conversations | missed contacts
  `),
  missed_conversations_busy: phrases(`
    conversations missed because busy | missed conversations busy
    conversations missed because agents were busy | conversations missed agents busy
  `),
  missed_conversations_absent: phrases(`
    conversations missed because absent | missed conversations absent
    conversations missed because nobody was there | conversations missed nobody there
    conversations missed agents absent
  `),
  missed_revenue_busy: phrases(`
    revenue missed because busy | missed revenue busy | revenue missed agents were busy
    revenue lost because busy | revenue did we miss because agents were busy | lost revenue busy
    revenue lost agents busy
  `),
  missed_revenue_absent: phrases(`
    revenue missed because absent | missed revenue absent | revenue missed when nobody is there
    revenue lost because absent | revenue is missed when nobody is there | lost revenue absent
    revenue missed nobody there | revenue lost nobody there | revenue missed no one there
  `),
  'missed_revenue_busy+missed_revenue_absent': phrases(`
    money did we lose | money lost | how much money did we lose | missed revenue | lost revenue | revenue missed | revenue lost | revenue did we miss
    revenue did we lose | revenue are we missing | revenue are we losing | revenue we missed
    lose revenue
  `),
  missed_transactions_busy: phrases(`
    transactions missed because busy | missed transactions busy | sales missed because busy
    sales lost because busy | transactions lost agents busy
  `),
  missed_transactions_absent: phrases(`
    transactions missed because absent | missed transactions absent | sales missed because absent
    sales lost nobody there | transactions missed nobody there
  `),
  'missed_transactions_busy+missed_transactions_absent': phrases(`
    missed transactions | missed sales | lost sales | missed orders | transactions missed
    sales did we miss | sales missed | sales lost | transactions did we miss | orders did we miss
    lost transactions | orders lost
  `),
  presentation_time: phrases(`
    chat visible | channel visible | hours was our chat visible | channel was offered | channel offered
    chat presented | channel presented | how long was the chat presented | time the chat was presented
    how long was the chat online | time chat was open
  `),
  non_presentation_time: phrases(`
    chat hidden | channel hidden | chat was hidden | hidden | not presented | chat not presented
    how long was the chat hidden
  `),
  smoothed_presence_time: phrases(`
    hours covered | coverage | covered | hours of coverage | smoothed presence
  `),
  cumulative_presence_time: phrases(`
    presence time | presence | connected time | connection time | login time | hours connected
    total connected hours | time logged in | cumulative presence | hours logged
  `),
  'smoothed_presence_time+cumulative_presence_time': phrases(`
    smoothed and cumulative presence | smoothed and cumulative presence time
    cumulative and smoothed presence
  `),
  'max_agents_present+max_agents_available': phrases(`
    maximum agents present and available | max agents present and available
    peak agents present and available
  `),
  max_agents_present: phrases(`
    most agents present | peak of agents | agents present at most | agents present
    agents connected at once | agents at the same time | peak number of agents | most agents connected
    agents simultaneously
  `),
  max_agents_available: phrases(`
    highest number of available agents | highest number of agents available
    most agents available | agents available at most | peak of available agents
    maximum available agents
  `),
  agent_available_time: phrases(`
    availability of agents | agent availability | time available | available time
    how long were agents available | availability time | hours available | rep availability
  `),
  available_time_outside_working_hours: phrases(`
    works outside their working hours | work outside working hours | outside their working hours
    availability outside working hours | overtime | works outside working hours
    work outside their hours | working overtime | works overtime | work late
  `),
  available_time_in_working_hours: phrases(`
    availability in working hours | available in working hours | available during working hours
  `),
  production_time: phrases(`
    time in production | hours in production | production hours | in production time
    hours of production | production
  `),
  'production_rate+off_production_rate': phrases(`
    production and off production rates | production and off production rate
    on and off production rates
  `),
  idle_time: phrases(`
    idle time | time idle | how much idle time | agents idle | idling | sitting idle | doing nothing
  `),
  idle_rate: phrases('idle rate | share of idle time | percentage of idle time | share of time idle'),
  occupancy_rate: phrases(`
    occupancy rates | how occupied are agents | how busy are agents | utilisation | agent utilisation
    utilization | occupied | how busy are our agents | how busy is the team
  `),
  max_occupancy_time: phrases(`
    at maximum occupancy | how long at maximum occupancy | time at maximum occupancy | at full capacity
    maximum occupancy | how long were agents saturated | time saturated
  `),
  max_occupancy_rate: phrases(`
    saturation | share of time at full capacity | share of time at maximum occupancy | saturated
    maximum occupancy rate
  `),
  'daily_active_users+monthly_active_users': phrases(`
    daily and monthly active users | monthly and daily active users | dau and mau | dau/mau
    mau and dau
  `),
  daily_active_users: phrases(`
    active users | active users per day | daily users | users active each day | users per day
    product usage | usage
  `),
  monthly_active_users: phrases('active users per month | monthly users | monthly actives'),
  time_to_value: phrases(`
    time before first value | how long before customers get value | how long until first value
    activation
  `),
  arr: phrases('recurring revenues | annual revenue | annual recurring revenues | arr total'),
  customer_moments: phrases('moments | customer moment | recognition'),
  review_rating: phrases(`
    public reviews | public review | review ratings | g2 reviews | g2 score | review note
    g2 note | rating on g2 | online reviews
  `),
  opportunity_amount: phrases(`
    opportunities | open opportunities | sales pipeline | amount of opportunities | pipeline value
    deals | value of opportunities | open deals
  `),
  target_attainment_rate: phrases(`
    attainment | okrs | okr | against our targets | targets attainment | reach our targets | our goals
    outside their target | targets met | our objectives
  `),
  time_tracked_hours: phrases(`
    hours spent | hours did we spend | time did we spend | hours tracked | time tracked
    hours per client | time spent with | time spent on | hours we spent | time per client
    time per account | hours per account | time tracking | logged hours
    hours logged on
  `),
  contracted_hours_used_rate: phrases(`
    contract hours | contracts will run out of hours | contracts run out | hours contract used
    contracted hours | contract consumption | contracts running out | out of hours contract
    contract hours used | hours left on contracts | contract burn | budget hours
  `),
  team_bandwidth_hours: phrases(`
    bandwidth for a new project | spare time | available hours of the team | spare bandwidth
    room for a new project | spare hours | team capacity hours | free hours
  `),
  workload_forecast_hours: phrases(`
    workload in hours | implementation workload | workload hours | hours of work expected
    forecast workload | expected workload | workload next | future workload | upcoming workload
  `),
  required_headcount: phrases(`
    headcount | staffing
    staffing needs | how many hires
  `),
  backup_coverage_rate: phrases(`
    backup coverage rate | accounts have a backup | covered by a backup | accounts that have a backup
    share of accounts with a backup
  `),
  accounts_without_backup: phrases(`
    accounts have no backup | accounts with no backup | no backup csm | no backup | without a backup
    accounts lack a backup | missing backup
  `),
  backup_double_bookings: phrases(`
    backups double booked | double booked | double bookings | double booking | double-booked
    backups booked twice
  `),
  backup_continuity_rate: phrases(`
    backup continuity | who should back up | earlier peers | peer continuity rate
    same backup as before | continuity of backups
  `),
  'transactions_after_conversation+site_transactions': phrases(`
    transactions after conversation and site transactions
    transactions after conversation and on the site
  `),
};
