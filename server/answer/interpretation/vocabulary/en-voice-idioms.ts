import { phrases } from './phrases.ts';

/** English expressions for what customers say: surveys, sentiment, comments, words. */
export const enVoiceIdioms = {
  csat: phrases(`
    score out of 5 | rating out of 5 | satisfaction rate | customer satisfaction | satisfied customers
    happy customers | how satisfied are customers | how happy are customers | dissatisfaction
    satisfaction scores | csat score | satisfied | how satisfied | how happy | customer happiness | c-sat
    happiness | customers happy | unhappy with our support | dissatisfied customers | sat score
    customer sat | cust sat | custsat | sat | sat rate | csats | happiness score | happy with our service
    happy with our support | happy with our help | happy with the answer | content with our service
    customers like our service | customers like our support | love our support | do customers love us
    ratings from customers | customer ratings | ratings do agents get | how well rated are agents
    how well rated are we | how are agents rated | scores customers give | grades customers give
    marks from customers | stars customers give | star rating from customers | good ratings | bad ratings
    positive ratings | poor ratings | low ratings | poor satisfaction | low satisfaction | top box
    top 2 box | top two box | dsat | d-sat | unsatisfied | unsatisfied customers | discontent
    satisfaction level | level of satisfaction | satisfaction index | satisfaction percentage
    satisfaction ratio | share of positive responses | satisfaction survey score
    satisfaction survey results | satisfaction results | survey satisfaction | survey results
    post chat rating | post conversation rating | service rating | support rating | customer approval
    how appreciated are we | customers appreciate us | appreciated by customers | happiest customers
  `),
  nps: phrases(`
    net promoter | nps score | recommend us | promoter score | likely to recommend
    promoters minus detractors | customers recommend | recommend our service | recommend our company
    recommendation rate | willingness to recommend | willing to recommend | likelihood to recommend
    ready to recommend | loyalty score | customer loyalty | how loyal are customers | net promoter rating
    promoter index | customer advocacy | refer us to a friend | refer us to others
    tell their friends about us | recommend us to a friend | score out of 10 | rating out of 10
  `),
  ces: phrases(`
    customer effort | effort score | easy is it to get help | how easy is it | effort | ces score
    easy for customers | easy to deal with us | easy to do business with | easy to get an answer
    easy to contact us | easy to reach us | how easy is support | how easy do we make it | make it easy
    making it easy | how hard is it to get help | how hard is it for customers | how hard do we make it
    difficult for customers | difficult to get help | effortless | effortlessness | ease score
    ease of getting help | ease of resolution | customer ease | effort for customers | net ease | hassle
    how painless
  `),
  survey_response_rate: phrases(`
    survey response | surveys answered | share of surveys answered | answer our surveys | respond to surveys
    survey answers | answer surveys | answer the survey | reply to our surveys | survey return rate
    survey completion | fill in surveys | fill in the survey | complete our surveys | complete the survey
    surveys completed | surveys filled in | surveys come back | surveys came back
    surveys came back answered | surveys returned | return our surveys | return the survey
    bother to answer the survey | bother answering our surveys | bother with our surveys | take our surveys
    take our survey | took the survey | survey take up | survey uptake | survey engagement
    surveys get a response | surveys ignored | ignore our surveys | ignored the survey
    surveys sent get answered | participation in surveys | participate in surveys
    survey participation rate | survey return | give us feedback | leave feedback | leave a rating
    leave a score | feedback rate | feedback response rate | survey feedback rate
    share of surveys with a response | survey hit rate
  `),
  sentiment_score: phrases(`
    most negative | most positive | customers feel | how do customers feel | mood | customer mood
    how positive are messages | average sentiment | turned negative | feeling | mood of customers
    mood in messages | mood of conversations | vibe | customer vibe | vibe of messages | tone of messages
    tone of customers | tone of conversations | tone of customer messages | tone of voice | emotional tone
    emotional temperature | emotion | emotions | customer emotion | emotions in messages
    how upset are customers | how angry are customers | how frustrated are customers
    how annoyed are customers | how irritated are customers | how mad are customers | frustration
    frustration level | customer frustration | anger | customer anger | level of anger | irritation
    sentiments | sentiment level | sentiment index | sentiment of messages | sentiment of customers
    sentiment of conversations | customer sentiment score | positivity | negativity
    how negative are messages | how negative are conversations | how negative are customers
    how positive are conversations | how positive are customers | how positive is the tone
    feeling of customers | feeling among customers | polarity | how friendly are customers
    friendliness of customers | customers angrier | angrier | grumpy customers | grumpiest customers
    angriest customers | happier in their messages | warmest messages | how warm are messages
    emotional state | atmosphere in conversations
  `),
  interesting_comments: phrases(`
    survey comment | comments | comments from surveys | telling survey comments | csat comments
    nps comments | feedback comments | satisfaction comments | verbatim | open comments | free text comments
    free text answers | free text | open ended answers | open ended comments | comments left
    comments left by customers | comments customers left | comments customers leave | written feedback
    feedback left | feedback left by customers | feedback customers left | feedback in surveys
    survey feedback | survey remarks | remarks in surveys | remarks customers left
    what did customers write in surveys | write in surveys | wrote in surveys | wrote in the survey
    written in surveys | say in surveys | said in surveys | say in the survey | said in the survey
    surveys say | csat verbatims | nps verbatims | ces verbatims | ces comments | survey verbatims
    worst comments | best comments | harsh comments | comments from the survey | comments worth reading
    interesting comments | notable comments | striking comments | standout comments | comments to read
    read the comments | comments about the score
  `),
  interesting_messages: phrases(`
    notable messages | telling messages | messages from unhappy customers | example messages
    what customers say | customers said | customers say | examples of messages
    messages from angry customers | angry messages | sample messages | quotes | messages worth reading
    messages worth a look | messages to read | striking messages | remarkable messages | standout messages
    messages that stand out | memorable messages | strongest messages | emotional messages
    best messages from customers | worst messages from customers | worst messages | harshest messages
    nicest messages | customer voices | real messages | messages in customers words | in customers words
    quotable | best quotes | quotes from customers | customer quote | extracts | message extracts
    conversation extracts | excerpts | message excerpts | conversation excerpts | snippets
    message snippets | customers wrote word for word | word for word | a few messages
    some messages from customers | a handful of messages | telling quotes | illustrative messages
    messages that illustrate
  `),
  keyword_frequency: phrases(`
    keyword | frequent words | requested features | terms | what are customers talking about
    customers talk about | most used words | top words | common words | customers complain about
    complaining about | hot topics | trending topics | words used | pain points | people complaining about
    feature requests | words customers use | words come up | words coming up | terms come up
    terms customers use | vocabulary | customer vocabulary | buzzwords | word cloud | wordcloud | tag cloud
    most mentioned | mentioned most | most mentioned words | keep coming up | recurring words
    recurring terms | recurring themes | recurring topics | recurring issues | recurring problems
    common problems | customers mention | customers bring up | customers raise most often
    customers moan about | moan about | grumble about | gripe about | rant about | gripes | grievances
    irritants | what bothers customers | what annoys customers | what frustrates customers
    what upsets customers | on customers minds | on their minds | words in messages
    words in customer messages | words in conversations | word frequency | term frequency
    frequency of words | frequency of terms | most talked about | talked about most | most discussed
    discussed most | popular topics | popular keywords | popular terms | emerging topics | emerging issues
    emerging terms | emerging words | emerging keywords | top keywords | top topics of conversation
    frequent keywords | frequent terms | words appear most | words appear most often
    used most often by customers
  `),
};
