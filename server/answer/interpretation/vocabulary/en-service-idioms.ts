import { phrases } from './phrases.ts';

/** English expressions for how well tickets end: resolution, coming back, service levels. */
export const enServiceIdioms = {
  resolution_rate: phrases(`
    share of tickets solved | percentage of tickets resolved | percentage of tickets solved
    proportion of tickets resolved | resolved rate | share resolved | what share of tickets do we resolve
    % of tickets resolved | share of tickets we resolve | percent of conversations resolved
    part of tickets get resolved | how much of what comes in do we solve
    share of incoming tickets resolved | share of created tickets closed
    share of tickets created that are closed | share of tickets eventually resolved | closure rate
    clearance rate | completion rate | solution rate | tickets end up resolved | end up resolved
    eventually resolved | resolution percentage | resolution ratio | rate of resolution
    rate of resolved tickets | rate of tickets resolved | success rate at solving tickets
    tickets actually closed
  `),
  reopen_rate: phrases(`
    reopened | reopened tickets | tickets reopened | tickets get reopened | reopening rate | reopens
    reopenings | conversations get reopened | reopening | bounce back | tickets bounce back | re-open
    reopen ratio | reopen percentage | rate of reopening | how often are tickets reopened
    how often do we reopen | opened again | opened back up | reopened after closing
    open again after closing | closed too early | closed too soon | closed prematurely | premature closes
    closed then reopened | come back after we close them | tickets come back after closing
    tickets come back open | come back to life | came back to life | tickets not stay closed
    not stay closed | fixes stick | solutions stick | resolution stick | badly closed tickets
  `),
  repeat_contact_rate: phrases(`
    customers come back | customers coming back | contact us again | customers contact us again | recontact
    customers return within | come back within | repeat contact | customers who come back | write again
    have to contact us again | contacting us again | recontacts | customers recontact | contact us twice
    get in touch again | get back in touch | come back with another question
    come back with another problem | customers come back after we close | customers back within a week
    customers return to us | back within a week | back within 7 days | ring again | ring back
    repeat callers | repeat tickets | repeat rate | follow up contacts | follow up tickets | second contact
    chase us | chase us up | customers chase | contact support again | reach out again | open another ticket
    new ticket after closing | another ticket after closing | contacting us a second time | return contacts
    boomerang | boomerang customers
  `),
  first_contact_resolution_rate: phrases(`
    share of tickets resolved at first contact | tickets resolved at first contact
    share of tickets solved on first contact | tickets solved at first contact | resolved at first contact
    resolved on first contact | solved at first contact | solved on the first contact
    first contact resolutions | resolved first time | first time resolution | fixed first time
    first time fix | solved first time | first call resolution | resolved in one touch | one touch
    first time right | right first time | solved in one go | single contact resolution | single touch
    single touch resolution | one contact resolution | one touch resolution | one shot | on the first try
    first attempt | first interaction resolution | solved in the first interaction
    first conversation resolution | solved on the first call | without reopening | never reopened
    not reopened | without coming back | closed without being reopened | closed for good
    closed once and for all | once and for all | no follow up needed | without follow up
    without a second contact | fcr rate | fcr percentage | first contact success | first contact fix
    first contact closure | share of first contact resolution | resolve issues the first time
    the first time they contact us | first time they ask | first time a customer contacts us
    first time customers write | without the customer having to come back | without having to come back
    one interaction is enough | one contact is enough | solved straight away the first time
  `),
  conversations_in_sla_policy: phrases(`
    conversations covered by an sla | covered by an sla | covered by a policy | covered by an sla policy
    fall under an sla | fell under an sla | fall under a policy | fell under a policy | subject to an sla
    subject to a policy | matched an sla | matched an sla policy | matched a policy | conversations matched
    policy matches | sla matches | attached to a policy | attached to an sla | have an sla policy
    conversations have an sla | conversations carry an sla | carry an sla | conversations with an sla policy
    governed by an sla | in scope of the sla | in sla scope | tied to an sla | eligible for an sla
    concerned by an sla | tracked by an sla | sla covered | sla tracked | entered an sla policy
    enter an sla policy | fall within an sla policy | sla volume | conversations per sla policy
    sla policy conversations | with an sla attached | sla applies | sla apply
  `),
  sla_achievement_rate: phrases(`
    sla | slas | sla rate | meet sla | met sla | meeting sla | within sla | sla respected | respect sla
    sla performance | in sla | sla adherence | on sla | share of conversations that met their sla | hit sla
    meet the sla | meeting our sla | sla success | sla score | inside sla | sla results | honour the sla
    honor our sla | sla honoured | sla kept | keep our sla | kept their sla | stick to the sla | sla hit
    sla fulfilment | sla fulfillment | fulfil the sla | fulfill the sla | sla pass rate | pass the sla
    passed the sla | sla percentage | sla level | sla ratio | sla achieved | achieve sla | make sla
    made sla | service level | service level attainment | service level compliance | service level agreement
    compliance | in compliance with sla | compliant with sla | compliant | complying with sla
    sla compliant | comply with the sla | satisfy the sla | within target sla | conversations within sla
    deliver on our sla | live up to our sla | keep our promises | promises kept | in the promised time
    honour our commitments | commitments met | meet our commitments | met our commitments | commitments kept
    keep our commitments | service commitments | deadlines met | meet deadlines | met deadlines
    how good are we at meeting the sla | good is our sla | conversations that respected their sla
  `),
  sla_breached_conversations: phrases(`
    breached sla | missed sla | tickets breached | conversations breached | breaches | breached | breach
    sla fails | sla fail | sla metric fails | sla failing | not met sla | sla not met | break sla
    sla break | out of sla | broke sla | tickets breaching | sla violations | failed sla
    tickets missed sla | missed their sla | sla misses | breaching | breached their sla | breaches of sla
    sla failures | broken slas | outside sla | past sla | over sla | blown sla | blew the sla | blow the sla
    bust the sla | fell out of sla | fell outside sla | conversations failing sla | violations
    missed deadline | miss deadlines | deadlines missed | overran the sla | overrun the sla | exceed the sla
    exceeded sla | exceeded the deadline | promises broken | broken promises | break our promise
    broke our promise | commitments missed | commitments broken | not respected sla | sla not respected
    not meet sla | not in sla | not hit sla | beyond sla | beyond the deadline | past the deadline
    overdue against the sla | overdue on sla | overdue per sla | into breach | sla casualties
  `),
  sla_breach_rate: phrases(`
    breach rate | share of breaches | sla breach rates | percentage of breaches
    percentage of tickets breaching | share breaching | share of conversations breached | violation rate
    percentage breached | share of tickets that breached | rate of breaches | breach percentage
    breach ratio | sla failure rate | sla fail rate | sla miss | share of conversations out of sla
    share of conversations outside sla | share of conversations that missed their sla | share of missed sla
    how often do we breach | how often do we breach the sla | how often do we break the sla
    how often do we fail the sla | how often is the sla breached | how often is the sla missed
    how often do we blow the sla | how often do we go over sla | out of sla rate | out of sla share
    sla non compliance | non compliance | noncompliance
  `),
  tickets_closed_on_time: phrases(`
    closed on time | tickets closed in time | resolved on time | solved on time | closed in time
    closed within target | closed by the deadline | closed ahead of the deadline | solved within sla
    closed inside sla | wrapped up on time | close tickets on time | on time closures | on time resolutions
    on time closes | timely resolution | timely resolutions | timely closures | timely close | closed timely
    closed in a timely manner | resolved in good time | closed on schedule | closed fast enough
    punctual closures | punctual resolutions | met their resolution deadline | resolution on time
    resolutions on time | resolved as promised
  `),
  tickets_closed_late: phrases(`
    close late | resolve late | closed late | resolved late | solved late | closed after the deadline
    closed past the deadline | closed beyond the deadline | closed behind schedule | closed overdue
    late closes | late closures | late resolutions | late resolution | late closed tickets
    missed the closing deadline | missed the resolution deadline | not closed on time
    not closed within sla | closed out of sla | resolved outside sla | closed after sla
    overdue resolutions | overdue closures | resolution overdue | resolution too late
    not closed fast enough | share of tickets closed late
  `),
  tickets_answered_on_time: phrases(`
    answered on time | replied on time | responded on time | answered in time
    answered within target | answered within the deadline
    answered before the deadline | replied before the deadline | answer tickets on time | timely reply
    timely first reply | timely replies | on time replies | on time responses | on time first replies
    on time first response | first response on time | first reply within sla | answered fast enough
    replied fast enough | answer fast enough | prompt replies | promptly answered | picked up on time
    answered as promised | met the first response deadline | greeted on time
    share of tickets answered on time
  `),
  tickets_answered_late: phrases(`
    answer late | reply late | respond late | tickets answer late | answered late | replied late
    responded late | late answers | late replies | first reply late | late first replies | late first reply
    answered after the deadline | replied after the deadline | answered past the deadline
    answered beyond the deadline | not answered on time | not replied to on time | not responded to in time
    not answered fast enough | not answer fast enough | not answered within sla
    not replied within sla
    slow first replies | picked up late | late answering | waited too long for a first reply
    waited too long for a reply | missed the first reply deadline | first response overdue
    overdue first replies | overdue replies | overdue answers | overdue first responses
    first reply outside the sla | answered out of sla | answered outside sla | replied outside sla
    share of tickets answered late
  `),
  'tickets_closed_on_time+tickets_closed_late': phrases(`
    closed on time or late | closed on time and late | closed on time vs late | closed late or on time
  `),
  'tickets_answered_on_time+tickets_answered_late': phrases(`
    answered on time or late | answered on time and late | answered on time vs late
    answered late or on time
  `),
};
