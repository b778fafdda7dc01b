import { phrases, words } from './phrases.ts';

/** English words without a meaning of their own. */
export const enFunctionWords = words(`
  x cfo ceo coo cto cmo cxo vp director directors board steering committee exec execs management manager
  managers boss bosses meeting meetings slides slide deck decks presentation feeling impression idea ideas
  honest honestly swear swears suspect suspects guess wondered hunch gut thx ta mate morning leave csm csms
  paper memo newsletter colleague steerco qbr offsite standup briefing heads exactly precisely ideally
  filter filters threshold
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
  phrases(`
    agent | rep | representative | advisor | adviser | respondent | operator | staff | employee | colleague
    teammate | csr
  `),
  phrases('reply | response | respond | answer'),
  phrases('incoming | inbound'),
  phrases('outgoing | outbound'),
  phrases('customer | client | user | visitor | people | person | caller | consumer | shopper | buyer'),
  phrases('copilot | ai | assistant'),
  phrases('average | mean'),
  phrases('automation | automated | automate | automatically'),
  phrases('abandon | abandonment | abandoned'),
  phrases('breach | violation | violate'),
  phrases('transfer | escalation | escalate | escalated'),
  phrases('revenue | turnover | income | earnings'),
  phrases('open | unresolved | unsolved | outstanding | pending'),
  phrases('article | kb | faq | guide | doc'),
  phrases('fast | quick | quickly | soon | rapidly | promptly | swiftly | speedily'),
  phrases('share | percentage | percent | proportion | fraction | pct | % | portion'),
  phrases('satisfied | happy | pleased | delighted'),
  phrases('site | website | webshop | store | shop'),
  phrases('basket | cart'),
  phrases('busy | occupied'),
  phrases('centre | center'),
  phrases('display | displayed | shown'),
  phrases('view | read | visit | consult'),
  phrases('utilization | utilisation | usage'),
  phrases('absent | away'),
  phrases('unrecognised | unrecognized | unidentified | undetected | unknown'),
  phrases('create | receive | arrive | log | raise | submit | come | get'),
  phrases('wait | waiting | waits'),
  phrases('reopen | reopened | reopening'),
  phrases('headcount | staffing'),
  phrases('account | company'),
  phrases('max | maximum | peak'),
  phrases('duration | time | length'),
  phrases('survey | questionnaire | poll'),
  phrases('sale | order | transaction | purchase'),
  phrases('time | times'),
];

/** Words of a metric's name that may be left unsaid. */
export const enWeakWords = words(`
  average mean total number rate time score count volume net overall percentage share global open
  maximum conversation amount customer ticket current
`);
