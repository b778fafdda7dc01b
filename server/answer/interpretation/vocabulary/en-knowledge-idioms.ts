import { phrases } from './phrases.ts';

/** English expressions for the knowledge base. */
export const enKnowledgeIdioms = {
  knowledge_gap_count: phrases(`
    knowledge gaps | content gaps | missing article | gaps in the knowledge base | articles missing
    article should we write | article to write | articles should we write | missing in the help center
    article do we lack | missing content | gaps in our content | documentation gaps | articles to write
    not covered by an article | lacking articles | holes in the knowledge base | holes in our documentation
    holes in our help center | holes in our content | knowledge holes | content holes | undocumented topics
    undocumented questions | questions without an article | questions with no article
    topics without an article | topics with no article | subjects without an article | no article for
    missing from the knowledge base | missing from our documentation | missing knowledge
    lack in our knowledge base | lack content | lack documentation | faq gaps | help center gaps
    knowledge is missing | content is missing | documentation is missing
    where is the knowledge base lacking | where is documentation lacking | content to write
    content to create | content do we need | articles to create | articles to add | need an article
    needs a new article | new articles do we need | articles do we need | blind spots in our knowledge base
    blind spots in the help center
  `),
  kb_views: phrases(`
    views | article view | articles viewed | articles read | help center traffic | articles are read
    most read articles | most viewed articles | popular articles | knowledge base usage | page views
    articles consulted | article reads | viewed | visits to the help center | knowledge base traffic
    help centre views | article hits | hits on articles | article traffic | page hits in the help center
    visits to articles | visits to the knowledge base | knowledge base visits | knowledge base hits
    help center hits | documentation views | times were articles read | times were articles opened
    articles opened | articles looked at | customers read our articles | readership | article readership
    article popularity | popularity of articles | knowledge base readership | help center usage
    help center use | usage of the help center | usage of the knowledge base | use of the help center
    used articles | articles used | least read articles | articles do customers read | help content views
    look at our articles | self help usage | articles attract
  `),
  kb_article_rating: phrases(`
    rating of articles | articles rated | article ratings | rated articles | articles poor ratings
    ratings of articles | badly rated articles | article score | helpful articles | poorly rated articles
    best rated articles | worst rated articles | how good are our articles | how useful are articles
    article usefulness | article helpfulness | usefulness of articles | helpfulness of articles
    articles people find useful | articles people find helpful | find articles helpful
    find our articles useful | useless articles | unhelpful articles | least helpful articles
    articles help least | articles help most | article quality | quality of articles
    quality of our help center | article stars | article marks | article grade | article feedback
    article reviews | feedback on articles | votes on articles | article votes | readers rate
    liked articles | disliked articles | articles people like | articles readers like | thumbs on articles
    article satisfaction | satisfaction with articles | score of articles | note of articles
    articles with bad ratings | articles with low ratings | articles with good ratings
    knowledge base rating | help center rating | rating of the knowledge base | rating of the help center
    help center satisfaction
  `),
  kb_searches: phrases(`
    search query | knowledge base search | searches | customers search | searched | help center searches
    search terms | what do customers search for | searches in the help center | customers searching for
    search volume | searches made | searches run | number of searches | search count | volume of searches
    look for in the help center | look for in the knowledge base | type in the search bar | search bar
    search box | search activity | help search | searching the knowledge base | use the search
    used the search | search usage | search traffic | queries typed | queries in the help center
    queries in the knowledge base | searched most | most searched | article searches | searches for articles
    self service searches
  `),
  kb_no_result_searches: phrases(`
    searches with no result | search without finding | searches return nothing | without finding anything
    searches with no results | no results | searches that find nothing | search with no results
    find nothing | searches no result | unsuccessful searches | empty searches | searches failed
    searches returned nothing | find no answer | searches came back empty | came back empty
    come back empty | coming back empty | come up empty | came up empty | came up blank | come up blank
    draw a blank | drew a blank | return nothing | return no article | return no result | found nothing
    find no article | found no article | found no result | turn up nothing | yield nothing | yield no result
    gave nothing | gave no result | got no hits | no search result | no match | without a match
    zero results | zero hits | nil results | null searches | blank searches | dead ends | dead end searches
    fruitless searches | searches in vain | search for nothing | searches without an answer
    searches without any result | searches not find | not find anything in the help center | search failures
    failing searches | searches going wrong | leave empty handed | left empty handed | empty handed
    end up with nothing | could not find an article | not find what they look for | not find what they need
    searches lead nowhere | unanswered searches | searches unanswered
  `),
  kb_no_result_rate: phrases(`
    share of searches without result | share of searches with no result
    percentage of searches with no result | percentage of searches without results | no result rate
    no results rate | how often does search fail | how often do searches find nothing
    how often do searches return nothing | how often do searches come back empty
    how often do searches come up empty | how often do customers find nothing | search failure rate
    search fail rate | failed search rate | failure rate of searches | empty search rate | zero results rate
    zero hit rate | share of empty searches | share of failed searches | share of searches that fail
    share of searches that find nothing | share of searches that come back empty
    share of searches that return nothing | share of searches with no match | share of zero result searches
    share of searches in vain
  `),
  kb_article_views_change: phrases(`
    articles rise or fall | articles are rising | articles are falling | articles losing views
    articles gaining views | rise in article views | articles growing | articles declining
    article views change | change in article views | articles are trending | articles rising
    articles on the rise | articles taking off | articles take off | articles climbing | articles dropping
    articles gaining traction | articles gaining | articles losing traffic | articles losing ground
    articles losing interest | articles slipping | articles sinking | articles going up
    articles going down | articles went up | articles went down | articles grew | articles rose
    articles fell | declining articles | growing articles | fastest growing articles | hot articles
    trending article | articles picking up | read more than before | read less than before
    articles read more | articles read less | growth of articles | growth in article views
    articles whose views changed | articles whose views grew | articles whose views dropped
    articles change most in views | biggest change in views | biggest drop in views
    biggest increase in views | views of articles change | lost views | gained views | surge in views
    drop in article views | increase in article views | decrease in article views | decline in article views
    article momentum
  `),
  'kb_views+kb_article_rating': phrases(`
    articles are stale | stale articles | stale content | articles are outdated | outdated articles
    out of date articles | articles are out of date | articles need updating | articles need a refresh
    articles to refresh | articles to update | articles should be updated | obsolete articles
    articles are obsolete | articles gone stale
  `),
};
