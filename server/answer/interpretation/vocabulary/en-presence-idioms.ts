import { phrases } from './phrases.ts';

/** English expressions for how long agents are there and a channel is open. */
export const enPresenceIdioms = {
  presentation_time: phrases(`
    chat visible | channel visible | hours was our chat visible | channel was offered | channel offered
    chat presented | channel presented | how long was the chat presented | time the chat was presented
    how long was the chat online | time chat was open | how long was the chat available
    how long was the channel available | how long was the channel open | how long was the chat open
    how long was the chat live | how long was the chat shown | how long was the chat up
    how long was the chat visible | how long was the chat reachable | how long was the channel reachable
    hours of chat availability | chat availability | channel availability | chat reachability
    chat was available | chat was reachable | channel reachable | channel was open | hours the chat was open
    hours the chat was live | hours the channel was open | time the chat was available
    time the chat was visible | time the channel was open | chat offered to visitors
    channel offered to visitors | chat was offered | time chat was offered | hours offered | hours presented
    time presented | presented time | channel live | chat was live | chat switched on | channel was up
    time the button was visible | button visible | hours visible | time visible | visible on the site
    chat visibility | channel visibility | visibility of the chat | visibility of the channel
    presented to visitors | time the chat button was on | shown on the site how long
  `),
  presentation_rate: phrases(`
    presentation share | rate of presentation | availability rate of the chat
    availability rate of the channel | chat availability rate | share of time the chat was visible
    share of time the chat was available | share of time the chat was open
    share of time the channel was open | share of time the chat was on | share of time the chat was shown
    share of time the chat was presented | share of time visible | share of time presented
    share of presence with the chat visible | how often was the chat available
    how often was the chat visible | how often was the chat open | how much of the day was the chat visible
  `),
  non_presentation_time: phrases(`
    chat hidden | channel hidden | chat was hidden | hidden | not presented | chat not presented
    how long was the chat hidden | chat turned off | chat switched off | channel off | chat unavailable
    channel unavailable | channel was closed | chat disabled | chat not visible | channel not visible
    chat invisible | channel invisible | invisible | button hidden | button not visible | button invisible
    chat not offered | channel not offered | channel not presented | chat was not available
    channel not available | chat missing from the site | chat disappeared | chat disappeared from the site
    hidden from visitors | hidden although agents were there | hidden although someone was there
    hidden while agents were connected | hidden while agents were there
    hidden even though agents were there | hidden even though someone was there | hours hidden | time hidden
    how long hidden | time the chat was hidden | time the channel was hidden | hours the chat was hidden
    not shown to visitors although | non presented time | visitors could not contact us
    visitors could not reach us although
  `),
  non_presentation_rate: phrases(`
    share of time the chat was hidden | share of time the channel was hidden | share of time hidden
    share of time the chat was off | share of time the chat was not visible
    share of time the chat was unavailable | share of time not presented | non presentation share
    hidden share | how often was the chat hidden | how often was the channel hidden
    how often was the chat unavailable
  `),
  smoothed_presence_time: phrases(`
    hours covered | coverage | covered | hours of coverage | smoothed presence
    at least one agent was connected | at least one agent present | at least one agent online
    at least one agent there | at least one agent on duty | at least one person connected
    at least one of us | someone was connected | someone was online | someone was present | someone on duty
    somebody connected | somebody online | anyone connected | anyone online | hours manned | manned hours
    desk manned | support manned | staffed hours | hours staffed | time staffed | desk staffed
    support was staffed | hours of cover | hours of support cover | how long were we covered | team covered
    time covered | coverage hours | covered time | smoothed hours | union of presence
    presence without overlaps | presence without counting twice | actual opening time | hours actually open
  `),
  cumulative_presence_time: phrases(`
    presence time | presence | connected time | connection time | login time | hours connected
    total connected hours | time logged in | cumulative presence | hours logged | hours online
    hours did agents spend online | time online | online time | online hours | time spent online
    time spent connected | time spent logged in | how long were agents logged in
    how long were agents online | how long were agents connected | spent logged in | spend logged in
    spend connected | spend online | time connected | time agents are connected | hours of presence
    presence hours | presence duration | staff time | console time | time in the console
    hours on the console | connection hours | connection duration | login hours | log in time
    signed in time | time signed in | combined presence | added up presence | sum of presence
    presence added up | agent hours | hours present | time present | time agents were present
    hours agents were present | hours did agents work | hours did the team work
  `),
  agent_available_time: phrases(`
    availability of agents | agent availability | time available | available time
    how long were agents available | availability time | hours available | rep availability
    time in available status | time spent available | hours spent available | spend available
    spent available | in status available | time in status available | time marked available
    available status | status available time | how long were reps available | hours of availability
    availability hours | available hours per agent | hours agents were available
    time agents were available | rep available time | ready time | time ready | availability per agent
    availability of the team | availability of reps | cumulative availability | cumulated availability
  `),
  available_time_in_working_hours: phrases(`
    availability in working hours | available in working hours | available during working hours
    available on shift | available in scheduled hours | available during their hours
    available when scheduled | available when they are supposed to be | availability on shift
    availability inside working hours | available inside working hours | available inside their shift
    available time on shift | on shift and available | shift availability | scheduled availability
    time available during their shift | time available in working hours
  `),
  available_time_outside_working_hours: phrases(`
    works outside their working hours | work outside working hours | outside their working hours
    availability outside working hours | overtime | works outside working hours | work outside their hours
    working overtime | works overtime | work late | extra hours | after hours work | works after hours
    work in the evening after their shift | outside their shift | outside their schedule
    outside scheduled hours | outside their hours | beyond their hours | beyond their shift
    beyond their working hours | after their shift | past their shift | past their hours | off the clock
    off shift | unscheduled hours | unscheduled availability | available off shift | available outside
    available outside working hours | available outside their shift | available outside their hours
    available after hours | available when not scheduled | available time outside shifts
    available time off shift | availability outside shifts | availability outside their hours
    availability after hours | availability off shift | stays late | stay late | overtime hours
    put in overtime | doing overtime | extra time worked | hours on top of their shift
    on top of their hours | logs on outside
  `),
  'smoothed_presence_time+cumulative_presence_time': phrases(`
    smoothed and cumulative presence | smoothed and cumulative presence time
    cumulative and smoothed presence
  `),
};
