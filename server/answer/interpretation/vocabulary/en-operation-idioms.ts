import { phrases } from './phrases.ts';

/** English expressions for metrics of automation and of the knowledge base. */
export const enOperationIdioms = {
  automation_rate: phrases(`
    automation | bot containment | how much do we automate | share resolved by ai
    share resolved by the bot | resolved by the bot | deflection rate | deflection
    conversations resolved by ai | ai resolution | how much is automated
  `),
  automated_conversations_rate: phrases(`
    automated conversations | conversations automated | conversations are automated | automated tickets
    tickets automated | tickets are automated
  `),
  automated_conversations: phrases(`
    number of automated conversations | how many automated conversations
    how many conversations automated | number of conversations automated
    count of automated conversations | how many tickets automated
  `),
  copilot_conversations: phrases(`
    number of copilot conversations | conversations involve the copilot
    conversations did the copilot handle | conversations the copilot
    conversations handled by the copilot
  `),
  copilot_participation_rate: phrases(`
    share of conversations involving the copilot | share of conversations with the copilot
    copilot share | share of conversations involves the copilot
    percentage of conversations with copilot | share of copilot conversations
    share of conversations the copilot takes part in
  `),
  copilot_transfer_rate: phrases(`
    transferred by the copilot | conversations the copilot transfers
    copilot transfer | copilot transfers | copilot escalate | transfer rate | copilot hand over
    copilot escalations | copilot handovers | bot transfers | how often does the copilot transfer
    copilot transferred | copilot escalation rate | escalation | handovers | bot handover
  `),
  copilot_answer_rate: phrases(`
    copilot answers | copilot answered | copilot answer everything
    share of conversations did the copilot answer everything | copilot replies
  `),
  copilot_positive_feedback_rate: phrases(`
    thumbs up on copilot answers | positive copilot feedback | thumbs up | copilot thumbs up | positive feedback copilot
    positive feedback on the copilot
  `),
  copilot_negative_feedback_rate: phrases(`
    thumbs down on copilot answers | negative copilot feedback | thumbs down | copilot thumbs down | negative feedback on the copilot
  `),
  'copilot_positive_feedback_rate+copilot_negative_feedback_rate': phrases(`
    feedback on copilot | copilot feedback | feedback on copilot answers | feedback on the copilot
    copilot feedbacks
  `),
  undetected_intent_rate: phrases(`
    intents are not detected | intent not detected | undetected intents | intents not detected
    undetected intent | unrecognised intents | unknown intents | intent not recognised | missed intents
    intents fail
  `),
  simulated_resolution_rate: phrases(`
    would the ai have handled | ai have handled | ai would have resolved | could the ai resolve
    ai have resolved | simulated resolution | ai simulation | ai handled past tickets
    could ai have handled | ai could resolve
  `),
  knowledge_gap_count: phrases(`
    knowledge gaps | content gaps | missing article | gaps in the knowledge base | articles missing
    article should we write | article to write | articles should we write | missing in the help center
    article do we lack | missing content | gaps in our content | documentation gaps | articles to write
    not covered by an article | lacking articles
  `),
  kb_views: phrases(`
    views | article view | articles viewed | articles read | help center traffic | articles are read
    most read articles | most viewed articles | popular articles | knowledge base usage | page views
    articles consulted | article reads | viewed | visits to the help center | knowledge base traffic
    help centre views
  `),
  kb_article_rating: phrases(`
    rating of articles | articles rated | article ratings | rated articles | articles poor ratings
    ratings of articles | badly rated articles | article score | helpful articles
    poorly rated articles | best rated articles | worst rated articles
  `),
  kb_searches: phrases(`
    search query | knowledge base search | searches | customers search | searched | help center searches
    search terms | what do customers search for | searches in the help center | customers searching for
  `),
  kb_no_result_searches: phrases(`
    searches with no result | search without finding | searches return nothing
    without finding anything | searches with no results | no results | searches that find nothing
    search with no results | find nothing | searches no result | unsuccessful searches | empty searches
    searches failed | searches returned nothing | find no answer
  `),
  kb_no_result_rate: phrases(`
    share of searches without result | share of searches with no result
    percentage of searches with no result | percentage of searches without results | no result rate
    no results rate
  `),
  kb_article_views_change: phrases(`
    articles rise or fall | articles are rising | articles are falling | articles losing views
    articles gaining views | rise in article views | articles growing | articles declining
    article views change | change in article views | articles are trending | articles rising
  `),
};
