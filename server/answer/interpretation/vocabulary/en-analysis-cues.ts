import { phrases } from './phrases.ts';
import { enUnmeasured } from './unmeasured.ts';

/** English set phrases that say which analysis is wanted. */
export const enAnalysisCues = {
  unmeasured: enUnmeasured,
  why: phrases(`
    dragging | drags | dragging down | pulling down | hurting | what is hurting | why | what drove | what explains | what explain | reason for | reasons for | reason behind
    reasons behind | what caused | cause of | causes of | what is behind | what 's behind | whats behind
    how come | what is driving | what 's driving | whats driving | what drives | drivers of
    drivers behind | driver of | root cause | explain | due to what | what led to | what is causing
    what 's causing | what made | what contributed | contributed to | drove | explains | caused
    causing | behind | factors | what makes | responsible for | to blame | reason | reasons | drivers
    drive | because of what | contributes most | what happened to | what happened with
    what went wrong with | what pushed | where did the | account for | accounts for | driven by | led to
    y did | explanation
  `),
  change: phrases(`
    change | changed | vary | varied | variation | go up | went up | gone up | go down
    went down | gone down | moved | changes | changing | going up | going down
  `),
  trend: phrases(`
    trend | trends | over time | evolution | evolve | evolved | evolving | evolves | progression
    time series | trending | history of | trendline | timeline | curve | development | developed
    through time | historically | progressed | week after week | month after month | day after day
    day by day | week by week | month by month | hour by hour
  `),
  forecast: phrases(`
    be cleared | cleared at the current pace | at the current pace | at this pace | at this rate

    forecast | predict | prediction | projection | project | expected | expect | should we expect
    forecasted | projected | anticipate | estimate | predicted | outlook | forecasts | anticipated
    will we get | will we receive | are we going to | likely to | foresee | will come in
  `),
  future: phrases("will | going to | 'll | wo"),
  past: phrases('did | was | were | had | received | got'),
  staffing: phrases(`
    agents would we need | people would we need | how many agents would we need
    how many agents would | how many people would | how many agents to | agents would it take
    agents do i need | people do i need | agents should we plan | agents to plan

    how many agents do we need | agents do we need | staffing | headcount | how many people do we need
    staff do we need | how many agents are needed | agents needed | how many reps do we need
    agents are needed | agents required | staff needed | people needed | how many agents should
    how many people should | staff up | roster | rota | staffing needs | staffing plan | capacity plan
    need to hire | hires do we need | how many hires | how many advisors do we need | workforce plan
    should we hire | how many staff | schedule | understaffed | overstaffed | over staffed
    under staffed | enough agents | enough people | enough staff | recruit | should be on shift
    do i need | fte do we need | ftes do we need | agents must
  `),
  'what-if': phrases(`
    what happens to | what happens with | what happens | what will happen | what is the effect
    what if | what would happen | what happens if | suppose | simulate | if we | if i | imagine
    assuming | impact of adding | effect of adding | effect of | impact of | would happen | simulation
    had we | what would | scenario
    what difference would | say we
  `),
  'more-agents': phrases(`
    add | adding | added | hire | hired | more agents | more agent | extra | additional | more people
    more | another | recruit | recruited | one more | bring in
  `),
  'fewer-agents': phrases(`
    remove | fewer | less | lose | lost | without | fire | cut | minus | one fewer | fewer agents
    leave | quit | off sick | were away | absent | lay off | losing | one less
  `),
  'moved-agents': phrases(`
    move | moved | moving | transfer | reassign | shift | transferred | shifted | reallocate | switch
    lend
  `),
  automate: phrases('automate | automated | automating | automates'),
  rise: phrases(`
    goes up | getting better | get better | got better | gets better | getting longer | getting slower | on the rise | on the up | creeping up | trending up | increase | increased | rise | rose | risen | grow | grew | grows | increases | jump | jumped | climb
    climbed | rising | growing | surge | surged | increasing | improve | improved | improving
    improvement | soar | soared | gain | gained | rises | growth | higher | peak | peaked | doubled
    double | better | spiked | slower | longer | progressed | up by
  `),
  fall: phrases(`
    goes down | getting worse | get worse | got worse | gets worse | getting faster | getting shorter | on the decline | trending down | slipping | drop | dropped | decrease | decreased | fall | fell | fallen | decline | declined | reduce | reduced
    falls | drops | falling | dropping | worsen | worsened | deteriorate | deteriorated | dip | dipped
    lower | plummet | plummeted | dive | declining | worse | degrade | degraded | decreasing | slip
    slipped | plunge | plunged | worsening | halved | tank | tanked | crash | crashed | down by | shrink
    shorter | faster | fewer | slow down | bad | so bad | so low | so high | so slow | so long | high
    low
  `),
  anomaly: phrases(`
    shift | shifted | shift in level

    anything off | something off | anything wrong | anomaly | anomalies | unusual | abnormal | spike | spikes | outage | strange | weird | odd
    unexpected | something change | anything change | did something change | did anything change
    irregular | anything unusual | out of the ordinary | anything odd | anything weird | level shift
    abnormally | unusually | normal | sudden | suspicious | blip | blips | surprising | break in
    anything strange
  `),
  outlier: phrases(`
    needs coaching | need coaching | stood out
    odd ones out | odd one out | outlier | outliers | out of line | stand out | stands out | deviate | deviates | atypical
    far from the average | differ from the rest | out of the norm | standing out | deviating
    off the chart | abnormally different
  `),
  target: phrases(`
    target | targets | goal | goals | objective | objectives | okr | okrs | on track | meeting our
    hit our | hitting our | above target | below target | kpi targets | behind target | ahead of target
    vs target
  `),
  industry: phrases(`
    industry | benchmark | benchmarks | market | sector average | industry average | competitors
    industry standard | benchmarked | the sector | peers in the industry | similar companies
    other companies
  `),
  peers: phrases(`
    other teams | the other teams | the rest of the team | the rest | the others | other agents
    his team | her team | my team | their team | peers | colleagues | team average | the average agent
    everyone else | company average | the team average | the other agents | the other channels
    all other teams | the average | teammates | the overall average
  `),
  relation: phrases(`
    correlate | correlated | correlation | relationship between | relation between | link between
    move with | moves with | linked to | related to | affect | affects | influence | influences
    go with | goes with | depend on | depends on | go hand in hand | connection between | goes up when
    associated with | impact on | move together | impact | impacts | effect on | relates to | relate to
    go together | linked | drive up | lead to | leads to | tied to | hurt | hurts | drops when
    when there are more
  `),
  topics: phrases(`
    topics | topic | themes | theme | keywords | what are customers talking about
    what do customers talk about | talking about | complaining about | complain about
    what are people saying | subjects | pain points | hot topics | emerging
    trending topics | rising tags | contact us about | asking about | ask about | contacting us about
    writing about | write about | write to us about | write in about | talk about | ask for | words
    terms | issues come up | asking for | what is coming up | raise | voice of the customer | buzz
    coming up
  `),
  quotes: phrases(`
    quotes | quote | verbatim | verbatims | survey examples of messages
    show me messages | notable messages | in their own words | what did customers say
    what do customers say | show me what customers | read the messages | feedback comments
    example messages | sample messages | actual messages | customer messages about
    interesting messages | examples of | what are customers saying | messages from unhappy
    what customers say | exact words | messages that | what they said | customer quotes | saying
    told us
  `),
  scorecard: phrases(`
    scorecard | score card | performance review | profile of | full picture of | how is | how did
    how are | performance of | performing | perform | report card | doing | 1:1 | one on one
    one to one | full report on | everything about | all the numbers | all numbers | performance
    overview of | all metrics | all kpis | all the metrics | in full | dashboard for | dashboard of
    summary for | tell me about | perf | kpis
  `),
  review: phrases(`
    weekly review | what should i know | review | weekly report | weekly summary | summary of the week
    recap | what happened | what changed | key changes | most important changes | brief me
    what do i need to know | highlights | executive summary | summarise | summarize | sum up | summary
    what is new | what 's new | whats new | catch me up | weekly digest | what worked
    worked and what did not | worked and what didn 't | since the last review | since our last review
    since last review | since the previous review | how was last week | how was our week | how did last week go | how did we do | how are we doing
    expected effect | what should we do | what should i do
    overview | how did it go | debrief | wrap up | anything i should know | what stands out
    the big picture | briefing | biggest changes | what moved | important changes | rundown | digest
    what should we do next | state of support | how was support
  `),
  gaps: phrases(`
    knowledge gaps | content gaps | knowledge gap | content gap | missing articles
    articles are missing | article is missing | missing content | article should we write
    articles should we write | what should we write | automation gaps | article to write
    what should we automate | should we automate | automate next | documentation gaps
    article do we lack | articles do we lack | no article | articles to write | help center gaps
    not covered | lack an article | missing from the knowledge base | missing in our knowledge base
    write first | write next | gaps | automate first | could be automated | can we automate
    could we automate
  `),
  now: phrases(`
    now | right now | currently | at the moment | at this moment | live | real time | as we speak
    just now | presently | in real time | this instant | at present | atm | this very moment | rn
    as of now | today so far
  `),
  list: phrases(`
    list | list the | show me the tickets | show the tickets | show me the conversations
    show the conversations | give me a list | list of | show me all | show all | which tickets
    which conversations | what tickets | what conversations | pull up | find | open the | show tickets
    show conversations | show me tickets | show me conversations | details of | rows | export
  `),
  heatmap: phrases(`
    heatmap | heat map | matrix | crosstab
    cross tab | cross table | weekday by hour | day by hour | hour by day
    hour by weekday | weekday x hour | grid | pivot
  `),
  distribution: phrases(`
    distribution | spread | percentiles | histogram | distributed | quartiles | deciles | variance
    range of | how spread | dispersion | box plot | boxplot | standard deviation | variability
    percentile
  `),
  ranking: phrases(`
    rank | ranking | ranked | leaderboard | league table | sort | sorted | order by | ordered by
    classify | from best to worst | from worst to best
  `),
};
