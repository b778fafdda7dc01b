import { phrases } from './phrases.ts';

/** English expressions for targets, hours, backups and the work to come. */
export const enPlanningIdioms = {
  target_attainment_rate: phrases(`
    attainment | okrs | okr | against our targets | targets attainment | reach our targets | our goals
    outside their target | targets met | our objectives | target achievement | target completion
    target progress | goal achievement | goal attainment | goal completion | achievement of targets
    achievement of goals | achievement of objectives | attainment of targets | attainment of goals
    progress toward goals | progress towards targets | progress on goals | progress on okrs
    progress on targets | progress against target | progress against our goals | progress vs target
    how close to target | how close are we to our goals | how far from our targets | how far from our goals
    distance to target | distance to our goals | key results | percentage of target | quota
    quota attainment | objective completion | objectives achieved | objectives met | objectives reached
    goals met | goals reached | targets reached | targets hit | okr progress | okr achievement
    okr completion | okr performance | okr score | delivering on our okrs
  `),
  time_tracked_hours: phrases(`
    hours spent | hours do we log | log hours | hours we log | spend time on | spend more time on
    spend so much time on | hours did we spend | time did we spend | hours tracked | time tracked | hours per client
    calendar time is not matched | calendar time matched | unmatched calendar time | spends time
    calendar time without an account
    time spent with | time spent on | hours we spent | time per client | time per account
    hours per account | time tracking | logged hours | hours logged on | hours go into | hours went into
    time goes to | time went into | time invested | hours invested | time put into | hours put into
    effort spent on accounts | effort per account | effort by account | working on each account
    hours booked | hours recorded | hours entered | hours registered | recorded hours | recorded time
    booked time | booked hours | time booked | time recorded | timesheets | time sheets | timesheet hours
    time entries | time entered | clocked hours | hours clocked | clocked time | time with clients
    time with each account | hours with clients | hours with each account | time devoted to
    hours devoted to | devote to | dedicate to | time dedicated to | hours dedicated to
    time do accounts take | take up our time | takes most of our time | eat our time | eating up our time
    time consuming accounts | time consuming customers | time per project | hours per project
    time on projects | hours on projects | spend on each account | spend on each customer
    spend on each project | spent per customer | spent per account | spent per project | spend per client
    spend per account | spent with customers | spent with accounts | spent on projects | meeting hours
    meeting time with | hours in meetings with
  `),
  contracted_hours_used_rate: phrases(`
    contract hours | contracts will run out of hours | contracts run out | hours contract used
    contracted hours | contract consumption | contracts running out | out of hours contract
    contract hours used | hours left on contracts | contract burn | budget hours | hours burnt
    hours burned | burn of hours | used up their hours | use up their hours | use up contract hours
    using up their hours | hours used up | contract hours left | contract hours remaining
    contract hours spent | contract hours gone | contract hours consumed | contracted hours burned
    remaining contract hours | hours remaining on contracts | hours left to use | share of contract consumed
    share of hours used | share of hours consumed | how much of the contract is used | sold hours
    hours we sold | purchased hours | hours bought | hours customers bought | prepaid hours | included hours
    hours included in the contract | hours consumed on contracts | contract usage | contract use
    contract completion in hours | contract budget | hour budget | project budget used | over contract
    exceed their contract hours | exceeded their contract hours | exceeded their hours | run out of hours
    ran out of hours | run out of contracted hours | close to their hours limit
    close to the end of their hours | contracts nearly used | contracts almost used up | nearly used up
    almost used up | contracts exhausted | exhausted their hours | close to using up | package hours used
    hours package
  `),
  team_bandwidth_hours: phrases(`
    bandwidth for a new project | spare time | available hours of the team | spare bandwidth
    room for a new project | spare hours | team capacity hours | free hours | bandwidth left
    bandwidth do we have | bandwidth of the team | bandwidth remaining | bandwidth for more
    bandwidth available | available bandwidth | remaining bandwidth | free bandwidth | room on the team
    room in the schedule | room in the calendar | slack in the team | slack in the schedule
    time left in the team | available hours | hours available in the team | hours do we have left
    remaining hours of the team | unallocated hours | unassigned hours | uncommitted hours | unbooked hours
    unplanned hours | hours not allocated | hours not booked | room for a project | room for more work
    room for another client | room for a new client | room for another account | room to take on
    take on a new project | take on another project | take on more projects | take on more work
    take on new work | take on another client | take on a new client | take on another account
    take on a new account | take on more accounts | take on one more project | onboard another client
    onboard a new client | capacity for a new project | capacity for another project
    capacity for more work | capacity for more projects | capacity to take on | spare capacity in hours
    spare capacity of the team | spare team capacity | team spare capacity | capacity of the team in hours
    time for a new project | time for another project | hours to spare | time to spare
    free time of the team | squeeze in another project | fit in another project | fit in a new project
  `),
  ticket_volume_forecast: phrases(`
    expected volume | expected ticket volume | expected conversations | expected demand | expected inflow
    expected number of tickets | tickets are expected | forecast of tickets | forecast of ticket volume
    forecast of the volume | forecast of demand | predicted tickets | predicted volume
    predicted ticket volume | projected tickets | projected volume | anticipated volume
    anticipated tickets | demand forecast | ticket forecast | inflow forecast | upcoming volume
    upcoming tickets | future volume | future tickets | future demand | volume should we expect
    tickets are coming our way | volume prediction | ticket prediction | volume projection
    ticket projection
  `),
  workload_forecast_hours: phrases(`
    workload in hours | implementation workload | workload hours | hours of work expected
    forecast workload | expected workload | workload next | future workload | upcoming workload
    work coming up | hours of work ahead | hours of work coming | work ahead | workload ahead | load ahead
    workload coming up | coming workload | work in the coming weeks | workload in the coming weeks
    project hours forecast | forecast of hours | hours forecasted | forecast of project work
    predicted hours | predicted workload | expected hours | hours expected | hours of work to come
    workload to come | hours will projects take | hours will accounts take | hours needed for projects
    hours of work next | hours of work are planned | planned hours | planned workload | planned work
    projected workload | projected hours | anticipated workload | anticipated hours | estimated workload
    estimated hours | workload outlook | workload prediction | workload projection | future load
    future hours of work | hours lie ahead | how much work can we expect | work awaits us
    implementation hours expected | implementation hours | implementation work ahead | onboarding workload
    onboarding hours expected | hours on the horizon | workload on the horizon
  `),
  required_headcount: phrases(`
    headcount | staffing | staffing needs | how many hires | headcount required | needed headcount
    required staff | required agents | required people | required team size | people required
    agents required per hour | staffing level | staffing forecast | manpower | manpower needed
    workforce needed | workforce required | fte needed | how many fte | fte requirement | team size needed
    how big should the team be | size of team needed | heads needed | heads required | agents to schedule
    agents to cover | people to cover | staff to cover | people should we schedule
    people do we need on shift | agents do we need on shift | need on shift | minimum staffing
    minimum number of agents | resources needed | resources required | agents necessary | people necessary
  `),
  backup_coverage_rate: phrases(`
    backup coverage rate | accounts have a backup | covered by a backup | accounts that have a backup
    share of accounts with a backup | covered by a second csm | covered by a backup csm
    accounts covered by a backup | accounts have a backup csm | accounts have a second csm | second csm
    backup csm assigned | accounts covered | accounts backed up | backed up accounts | backup rate
    backup ratio | backup percentage | share of accounts with a backup csm
    share of accounts with a second csm | backup in place | backup cover | stand in csm | deputy
    accounts with a deputy | have a substitute | accounts with a substitute | covered when their csm is away
    covered when the csm is off | covered during holidays | peering | peering coverage | peering rate
    project peering | peered accounts | accounts are peered | coverage by a backup
  `),
  accounts_without_backup: phrases(`
    accounts have no backup | accounts with no backup | no backup csm | no backup | without a backup
    accounts lack a backup | missing backup | accounts not backed up | not backed up | lacking a backup
    lack a backup csm | accounts need a backup | need a backup | without a backup csm | without backup cover
    without a second csm | with no second csm | without a stand in | without a substitute | no substitute
    without a deputy | no deputy | nobody to cover | no cover when | no backup assigned | no backup in place
    no backup coverage | backup missing | missing a backup csm | miss a backup | backup not assigned
    forgotten backups | forgot to assign a backup | forgot a backup | backup was forgotten
    single point of failure | single csm accounts | only one csm | one csm only | depend on one csm
    depend on a single csm | rely on one csm | rely on a single csm | accounts exposed | exposed accounts
    unprotected accounts | accounts unprotected | accounts uncovered | accounts not covered by a backup
    not covered by a backup | left without a backup | unbacked accounts | accounts have no backup csm
    accounts have no second csm
  `),
  backup_double_bookings: phrases(`
    backups double booked | double booked | double bookings | double booking | double-booked
    backups booked twice | two accounts at once | two accounts at the same time | covering two accounts
    cover two accounts | cover two accounts at once | covering several accounts
    cover several accounts at once | cover several accounts on the same day | covering more than one account
    backups overbooked | overbooked | overbooked backups | overbooked csms | backups clash
    clashing backups | conflicts between backups | backups in conflict | backup overlap
    overlapping backups | overlapping coverage | coverage conflicts | backup on leave while covering
    backup off while covering | backup also off | backup is off too | backup away too | backup also away
    double duty | booked twice | booked two times | csms double booked | double booked csms
  `),
  backup_continuity_rate: phrases(`
    backup continuity | who should back up | earlier peers | peer continuity rate | same backup as before
    continuity of backups | get the same backup | same backup csm | same csm as backup | same csm as before
    same peers | same peer group | peers stay the same | same people back up | backup knows the account
    backup knew the account | backup familiar with the account | already knew the account
    already know the account | familiar with the account | known to the account | backup consistency
    consistency of backups | backup stability | stability of backups | stable backups | backup changes
    change of backup | peer group continuity | continuity of the peer group | continuity of peers
    peer continuity share | backup loyalty | stick with the same backup
  `),
};
