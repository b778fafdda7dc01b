import { phrases } from './phrases.ts';

/** English expressions for automation and the copilot. */
export const enAutomationIdioms = {
  automation_rate: phrases(`
    automation | bot containment | how much do we automate | share resolved by ai
    share resolved by the bot | resolved by the bot | deflection rate | deflection
    conversations resolved by ai | ai resolution | how much is automated | containment | containment share
    contained by the bot | contained by the copilot | bot contains | copilot contains | share contained
    deflect | deflected by the bot | deflected by the copilot | tickets deflected
    tickets does the bot deflect | ticket deflection | self service rate | self service share
    self service resolution | self served | how autonomous is the copilot | how autonomous is the bot
    autonomy rate | autonomy of the copilot | copilot autonomy | autonomous resolution
    autonomous resolutions | fully automated rate | full automation | share of fully automated
    share of fully automated conversations | share handled entirely by the copilot
    share handled end to end by the copilot | share the copilot closes alone
    share of conversations the copilot closes alone | share of conversations handled by the copilot alone
    share of conversations handled end to end by the copilot
    share of conversations handled only by the copilot | share of conversations closed without a human
    share of conversations without a human | share of conversations without human intervention
    share of conversations with no human | share without a human | share without human intervention
    share never reach a human | share never reach an agent | how much do we solve without a human
    how often do we solve without a human | copilot resolves | how much does the copilot resolve by itself
    how much does the bot solve | how much does ai solve | solved by the copilot | resolved by the copilot
    solved by ai | conversations resolved by the bot | bot success rate | copilot success rate
    copilot resolution share | automatic resolution | automated resolution | resolved automatically
    zero touch | no touch rate | no touch resolution | touchless | unassisted resolution | bot resolution
    ai handles from start to finish | how well automated are we
  `),
  automated_conversations_rate: phrases(`
    automated conversations | conversations automated | conversations are automated | automated tickets
    tickets automated | tickets are automated | share of automated | share of conversations with automation
    share of conversations automated at least partly | share of conversations partly or fully automated
    conversations involve automation | automated at least in part | some degree of automation
    any automation | share touched by automation | share with some automation
  `),
  automated_conversations: phrases(`
    number of automated conversations | how many automated conversations | how many conversations automated
    number of conversations automated | count of automated conversations | how many tickets automated
    automated conversation count | conversations with automation | volume of automated conversations
    automated conversation volume | number automated | automation volume
  `),
  fully_automated_conversations: phrases(`
    fully automated tickets | fully automated contacts | handled only by the copilot
    only the copilot took part | only copilot | copilot alone | bot alone | copilot on its own
    copilot by itself | bot on its own | bot by itself | resolved by the copilot alone | entirely automated
    completely automated | automated end to end | automated from start to finish
    handled end to end by the copilot | without human intervention | without human involvement
    without human assistance | without a human | without a person | without anyone stepping in
    without agents stepping in | without agent intervention | without agent involvement | with no human
    with no human involved | no human touch | no human took part | no human stepped in | no agent involved
    no agent stepped in | nobody stepped in | human never stepped in | never reached a human
    never reached an agent | never needed a human | not need a human | agents never touched
    untouched by humans | untouched by agents | untouched by human hands | fully handled by the copilot
    fully handled by the bot | handled entirely by the copilot | handled entirely by the bot
    handled by ai only | ai start to finish | bot from start to finish
  `),
  partially_automated_conversations: phrases(`
    partially automated tickets | partly automated | half automated | semi automated | partial automation
    partially handled by the copilot | partly handled by the copilot | handed to a human
    handed to an agent | handed off | handoffs | hand offs | handovers to agents | passed to an agent
    passed to a human | escalated to a human | escalated to an agent | escalated from the bot
    escalated from copilot | ended up with a human | ended up with an agent
    completed by an agent after the copilot | started by the copilot | started by the bot | copilot started
    started with the bot and ended with an agent | copilot then agent | bot then human | bot then agent
    ai then human | copilot followed by an agent | copilot first and then an agent | mixed handling
    hybrid conversations | agent had to step in | human had to step in | agents had to take over
    human had to take over | taken over from the copilot | taken over from the bot | taken over by an agent
    taken over by a human | human took over | agent took over | take over from the copilot
    took over from the copilot | took over from the bot | copilot passed to an agent
    copilot handed to an agent | copilot transferred to an agent | relayed to an agent
    shared between the copilot and an agent
  `),
  automated_csat: phrases(`
    satisfaction with automated conversations | csat on automated conversations | csat when automated
    satisfaction when automated | satisfaction without a human | csat without a human | csat with no human
    csat of fully automated conversations | csat of the copilot | csat of the bot
    csat on bot conversations | csat on copilot conversations | csat when the copilot handles
    csat when the bot handles | csat of conversations handled by the copilot alone
    satisfaction with the bot | satisfaction with the copilot | satisfied with the copilot
    satisfied with the bot | satisfied with automated answers | unhappy with the bot
    unhappy with the copilot | customers rate the copilot | customers rate the bot | customers like the bot
    customers like the copilot | like the bot | copilot satisfaction | bot csat | ai csat score | bot rating
    copilot rating | automation satisfaction | automation csat
  `),
  copilot_conversations: phrases(`
    number of copilot conversations | conversations involve the copilot
    conversations did the copilot handle | conversations the copilot | conversations handled by the copilot
    conversations where the copilot replied | copilot chimed in | copilot touched | touched by the copilot
    copilot volume | volume of copilot conversations | conversations handled by ai
    conversations with a copilot reply | conversations with a reply from the copilot
    conversations with at least one copilot reply | copilot activity | conversations did the copilot join
    did the copilot join | did the copilot appear in | copilot conversation count
    customers talked to the copilot | talked to the copilot | spoke to the copilot
    chatted with the copilot | conversations go through the copilot | went through the copilot
    copilot tickets
  `),
  copilot_participation_rate: phrases(`
    share of conversations involving the copilot | share of conversations with the copilot | copilot share
    share of conversations involves the copilot | percentage of conversations with copilot
    share of copilot conversations | share of conversations the copilot takes part in | copilot usage
    copilot use | usage of the copilot | use of the copilot | copilot involvement
    involvement of the copilot | participation of the copilot | how often is the copilot involved
    how often does the copilot take part | how often does the copilot reply
    how often does the copilot participate | how often is the copilot used | how much is the copilot used
    copilot participates | copilot presence | copilot reach | copilot penetration
    share touched by the copilot | share of conversations touched by the copilot
    share of conversations where the copilot took part | share of conversations where the copilot replied
    share of conversations with a copilot reply | share the copilot is in | copilot part in conversations
  `),
  copilot_transfer_rate: phrases(`
    transferred by the copilot | conversations the copilot transfers | copilot transfer | copilot transfers
    copilot escalate | transfer rate | copilot hand over | copilot escalations | copilot handovers
    bot transfers | how often does the copilot transfer | copilot transferred | copilot escalation rate
    escalation | handovers | bot handover | how often does the bot escalate
    how often does the copilot hand over | how often does the bot hand over
    how often does the copilot pass | how often does the copilot give up | copilot gives up | bot gives up
    copilot hands off | bot hands over | bot hand off | copilot passes | copilot pass conversations on
    bot passes to agents | handoff rate | hand off rate | handover share | escalation to human rate
    escalation share | share of copilot conversations transferred | share of copilot conversations escalated
    share the copilot transfers | copilot calls for help | copilot call in an agent
    copilot asks for a human | copilot transfer attempts | transfer attempts | attempts to transfer
    copilot sends to agents | copilot reroutes | transfers by the copilot | transfers from the bot
    transfers to agents | transfers to humans | escalations from the copilot | handovers from the copilot
    handover from bot to agent | transfer from bot to human | copilot punts | copilot throws in the towel
  `),
  copilot_fully_answered_conversations: phrases(`
    every question answered by the copilot | all questions answered by the copilot
    copilot answered every question | copilot answered all questions | copilot answers all the questions
    copilot answer every question | conversations where the copilot answered everything
    conversations fully answered | fully answered by the copilot | answered in full by the copilot
    completely answered by the copilot | entirely answered by the copilot
    copilot had an answer for everything | copilot had all the answers | copilot left no question unanswered
    no question left unanswered | all questions were answered
  `),
  copilot_answer_rate: phrases(`
    copilot answers | copilot answered | copilot answer everything
    share of conversations did the copilot answer everything | copilot replies
    how often does the copilot answer everything | how often does the copilot answer every question
    how often does the copilot have the answer | how often does the bot have the answer
    how well does the bot answer | how good is the copilot at answering | copilot good at answering
    copilot able to answer | copilot knows the answer | bot answer rate | answer rate of the copilot
    answer rate of the bot | share of copilot conversations fully answered
    share of conversations fully answered by the copilot
    share of conversations where the copilot answered everything
    share of conversations where the copilot answered all | share answered by the copilot
    share fully answered
  `),
  copilot_positive_feedback_rate: phrases(`
    thumbs up on copilot answers | positive copilot feedback | thumbs up | copilot thumbs up
    positive feedback copilot | positive feedback on the copilot | thumbs up on the copilot
    thumbs up for the bot | thumbs up on bot answers | good feedback on the copilot | copilot good feedback
    copilot answers liked | liked copilot answers | customers like copilot answers | copilot likes
    copilot messages liked | upvotes | copilot upvotes | approve of copilot answers
    happy with copilot answers | positively rated copilot messages | copilot messages rated positively
    copilot answers rated positively | copilot answers rated well | copilot messages with positive feedback
    positive reactions to the copilot | positive votes on copilot messages | helpful copilot answers
    copilot answers found helpful | copilot messages marked helpful | positive feedback on the bot
  `),
  copilot_negative_feedback_rate: phrases(`
    thumbs down on copilot answers | negative copilot feedback | thumbs down | copilot thumbs down
    negative feedback on the copilot | thumbs down on the copilot | thumbs down for the bot
    thumbs down on bot answers | bad feedback on the copilot | copilot bad feedback
    poor feedback on the copilot | copilot answers disliked | copilot messages disliked
    disliked copilot answers | dislikes | downvotes | copilot downvotes | unhappy with copilot answers
    negatively rated copilot messages | poorly rated copilot messages | copilot messages rated negatively
    copilot answers rated negatively | copilot answers rated poorly
    copilot messages with negative feedback | negative reactions to the copilot
    negative votes on copilot messages | unhelpful copilot answers | copilot answers rejected
    copilot messages marked unhelpful | negative feedback on the bot
  `),
  undetected_intent_rate: phrases(`
    intents are not detected | intent not detected | undetected intents | intents not detected
    undetected intent | unrecognised intents | unknown intents | intent not recognised | missed intents
    intents fail | copilot does not understand | bot does not understand | not understood by the copilot
    not understood by the bot | copilot fail to understand | bot fail to understand
    fails to understand what customers want | not understand what customers want | copilot fail to recognise
    copilot fail to recognize | copilot miss the intent | copilot misses the intent | copilot misunderstand
    copilot misunderstood | bot misunderstand | bot misunderstood | misunderstood requests | intent unknown
    no intent found | no intent detected | no intent identified | no intent recognised | no intent
    without an intent | without a detected intent | intent not found | intent not identified
    intent not recognized | unmatched intents | intent detection failure | intent detection fail
    intent recognition failure | fail to detect the intent | fail to identify the intent
    failed intent detection | copilot in the dark | copilot clueless | copilot lost | copilot at a loss
    fallback rate | fallback | unrecognised requests | conversations with no recognisable intent
    intent blind spots
  `),
  simulated_resolution_rate: phrases(`
    would the ai have handled | ai have handled | ai would have resolved | could the ai resolve
    ai have resolved | simulated resolution | ai simulation | ai handled past tickets
    could ai have handled | ai could resolve | bot have resolved | ai have answered | ai have taken
    past tickets could ai | could have been solved by ai | could have been handled by ai
    would have been solved by the copilot | backtest | back test | replayed tickets | replay on past tickets
    simulated ai | simulated automation | ai dry run | ai potential | potential of ai | automation potential
    simulation results | simulation run | results of the simulation | latest simulation
    ai simulation results | potential resolution rate | potential ai resolution | simulated resolutions
    on historical tickets | simulate ai on past tickets
  `),
  'copilot_positive_feedback_rate+copilot_negative_feedback_rate': phrases(`
    feedback on copilot | copilot feedback | feedback on copilot answers | feedback on the copilot
    copilot feedbacks
  `),
};
