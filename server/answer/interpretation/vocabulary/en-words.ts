import { phrases, words } from './phrases.ts';

/** English words without a meaning of their own. */
export const enFunctionWords = words(`
  x cfo ceo coo cto cmo cxo vp director directors board steering committee exec execs management manager
  managers boss bosses meeting meetings slides slide deck decks presentation feeling impression idea ideas
  honest honestly swear swears suspect suspects guess wondered hunch gut thx ta mate morning leave csm csms
  paper memo newsletter colleague steerco qbr offsite standup briefing heads exactly precisely ideally
  lately say clearly hey odd off anyway basically
  although though someone somebody anyone anything nobody something nothing else even
  generate generates generated generating produce produces produced bring brings brought report
  reported reporting cause causing concern concerns involve involves contain include includes
  experience experienced occur occurs occurred start started begin began exist exists work works
  raise raised submit submitted hear heard manage managed deal perform performing represent
  represents amount make making give giving given handle handled regarding related currently
  normally usually generally mostly mainly exact approximate approx actual various different several
  specific particular certain entire single double look looks looked stay stays keep kept become
  becomes became seem seemed appear appears turn turned add added fall
  a an the of to in on at for from with by and or is are was were be been do does did done have has had
  we our us i me my you your they them their it its 's 're 've 'll 'd 'm this that these those there
  here what which who how when where will would can could should shall might must may please pls plz
  show give tell get got see let want need know like look looking lookin find out up so as if than then
  per each every some any all just also only very much many more less most now not no yes ok okay hi
  hello hey thanks thank cheers vigie quick question about into over across during within between while
  being gets getting went go going come came coming make made makes take takes took taking gimme lemme
  wanna gonna whats hows display plot chart graph table figure figures number numbers data stats
  statistics metric metrics kpi value values report company business whole currently really actually
  exactly roughly approximately overall total current recent recently lately ever still yet already far
  today one ones own same other another such both either neither around again back too well down off
  under above below after before through until against because since whether though however but kind
  sort lot lots bit thing things way ways person people guys folks boss wondering wonder curious help
  understand check pull provide share send visualise visualize draw compute calculate measure happen
  happened happening having put use used using say said think seems seem feel feels keep am hmm um uh oh
  sir madam dear team end receive received receiving rn quickly briefly break broken split view run
  level levels rate rates score performance terms regards regard according respectively kindly possible
  percent percentage side stand standing asap desk service department helpdesk actual detail details
  detailed breakdown
`);

/** English words passed over inside the name of a metric. */
export const enHollowWords = words(`
  a an the of to in on at for from with by and or is are was were be been do does did have has had we
  our us i me my you your they them their it its 's 're 've this that these those there how what which
  who when where much many as so if can could would should will get gets got
`);

/** Small words that only English has. */
export const enTells = words(`
  on a me plus an or as be us can no but so all per csat support premium
  the of what how many did do does was were is are our we which who why last week month year by and with
  for this that from to yesterday today show me time much has have than between in my not should would
  will about their they per it been at without only top rate response any if its customers tickets when
  where quarter agents days compare same now also give instead add remove forecast tomorrow next
`);

/** Words that mean the same inside a metric's name. */
export const enSameWords = [
  phrases('ticket | conversation | case | request | enquiry | inquiry | issue | query | thread'),
  phrases('close | resolve | solve | finish | complete | done | wrap | fix | handle | treat | process'),
  phrases('agent | rep | representative | advisor | adviser | respondent | operator | staff'),
  phrases('reply | response | respond | answer'),
  phrases('incoming | inbound'),
  phrases('outgoing | outbound'),
  phrases('customer | client | user | visitor | people | person'),
  phrases('copilot | ai'),
  phrases('average | mean'),
  phrases('automation | automated | automate'),
  phrases('abandon | abandonment | abandoned'),
  phrases('breach | violation | violate | miss'),
  phrases('transfer | escalation | escalate | escalated'),
  phrases('revenue | turnover | income'),
  phrases('open | unresolved | unsolved | outstanding | pending'),
  phrases('article | kb'),
  phrases('create | receive | arrive | log | raise | submit | come | get'),
  phrases('wait | waiting | waits'),
  phrases('reopen | reopened | reopening'),
  phrases('headcount | staffing'),
  phrases('account | company'),
  phrases('max | maximum | peak'),
  phrases('duration | time | length'),
  phrases('survey | questionnaire'),
  phrases('sale | order | transaction | purchase'),
  phrases('time | times'),
];

/** Words of a metric's name that may be left unsaid. */
export const enWeakWords = words(`
  average mean total number rate time score count volume net overall percentage share global open
  maximum conversation amount customer ticket current
`);

/** More names of dimensions. */
export const enDimensionNames = {
  agent: phrases(`
    rep | reps | agents | advisors | advisor | adviser | representatives | team member | team members
    colleague | operators | person | people | staff | employee | employees
  `),
  customer: phrases('customers | client | clients | visitors | users'),
  company: phrases('contract | contracts | companies | accounts | organisation | organisations | businesses'),
  channel: phrases('medium | contact channel | channels | chanel | chanels'),
  category: phrases(`
    reasons for contact | reasons for contacting us | reason for contacting us
    categories | contact reason | contact reasons | subjects | topics | reason for contact | themes
    issue type | issue types
  `),
  tag: phrases('tags | labels'),
  country: phrases('countries | geography | geo | market | markets'),
  language: phrases('languages | lang'),
  priority: phrases('priorities'),
  ticket_type: phrases(`
    types | ticket types | kind of ticket | conversation type | type of ticket | type of request
    request type
  `),
  kb_article: phrases('articles | help articles | help center articles'),
  segment: phrases('segments | customer tier | tiers | customer type'),
  industry: phrases('industries | sectors | vertical | verticals'),
  day_of_week: phrases(`
    day of the week is busiest | on which day | on which days | what day of the week | which day of the week | which weekday

    weekday | day of the week | weekdays | days of the week | dow | which day | what day | which days
    what days | days of week
  `),
  hour_of_day: phrases(`
    at what time | at which hour | at what hour | at which hours | at what time of day | at what hours
    which hours of the day | what time of the day | which hour of the day

    hour of the day | time of the day | hours of the day | which hour | what hour | which hours
    what hours | what time of day | what time | hours of day | which time | hod | hour of day
  `),
  queue: phrases('queues'),
  team: phrases('teams | groups | squads'),
  owner: phrases('owners | assignees | ticket owners'),
  sla_policy: phrases('policies | sla policies'),
  targeting_rule: phrases('targeting rules | rules | campaigns'),
  keyword: phrases('keywords | words'),
  intent: phrases('intents'),
  search_query: phrases('search queries | search terms | queries'),
  nps_group: phrases('promoters and detractors | nps groups'),
  survey_score: phrases('scores | ratings | star rating | survey scores'),
  conversation: phrases('conversations'),
  project: phrases('project'),
  distribution_group: phrases('distribution groups | routing groups'),
  within_business_hours: phrases(`
    inside or outside business hours | business hours or not | in and out of business hours
    in and outside business hours | within or outside business hours
  `),
  agent_kind: phrases('human or bot | humans and bots | respondent types | humans vs bots'),
  missed_reason: phrases('reason | reasons | reason missed | miss reason | missed reasons'),
  arr_component: phrases('component | components'),
  moment_kind: phrases('type | types | kind'),
  survey_kind: phrases('type | types | kind'),
  time_entry_source: phrases('source | sources'),
  usage_event: phrases('features | product events'),
  automation_level: phrases('level of automation | automation levels'),
  automation_outcome: phrases('outcome of automation'),
  sentiment_band: phrases('sentiment bands | band of sentiment'),
  conversation_status: phrases('statuses | ticket status'),
  agent_status_reason: phrases('status reasons | status reason | reason | reasons'),
  initiated_by: phrases('initiator'),
};
