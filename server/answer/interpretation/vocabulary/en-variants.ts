import { enCountingVariants } from './en-counting-variants.ts';
import { phrases } from './phrases.ts';

/** English words that ask for a variant of a metric: `key=value`. */
export const enVariants = {
  ...enCountingVariants,
  'stat=median': phrases(`
    median | p50 | 50th percentile | medians | middle value | median value | midpoint | the median
  `),
  'stat=p90': phrases(`
    p90 | 90th percentile | ninetieth percentile | 90 percentile | percentile 90 | 9 out of 10
    nine out of ten | 9 times out of 10 | nine times out of ten | 9 in 10 | nine in ten | 90 % of the time
    90 percent of the time | 90 % of cases | 90 percent of cases | slowest 10 % | slowest ten percent
    longest 10 % | worst 10 % | top decile | last decile | ninth decile | 9th decile | p 90
  `),
  'stat=max': phrases(`
    longest | maximum | max | peak | worst case | very longest | single longest | longest one | at worst
    at the most | longest ever | maximum value
  `),
  'stat=mean': phrases(`
    mean | average | avg | mean score | average score | out of 5 | out of five | mean value
    average value | average grade | average mark | average note | out of five stars
  `),
  'stat=share_positive': phrases('share of positive | positive share | share of positive ratings'),
  'stat=mean_per_agent': phrases(`
    per agent on average | average per agent | mean per agent | average load | average per advisor
    average per rep | per rep on average | average load per agent | mean load | load per agent on average
    average for each agent
  `),
  'stat=last_day': phrases(`
    last day | latest day | last day only | on the last day | final day | most recent day
  `),
  'basis=calendar': phrases(`
    calendar | calendar hours | calendar time | elapsed | wall clock | 24/7 | clock hours
    including nights | around the clock | elapsed time | real time elapsed | in calendar hours
    calendar days | including weekends | including nights and weekends | raw hours | raw time
    nights included | weekends included | nights and weekends included | counting nights
    counting weekends | counting nights and weekends | with nights and weekends | 24 hours a day
    round the clock | calendar basis | real hours | natural hours | wall clock time | clock time
    in elapsed time | in real time terms | including closed hours | including closing hours
    in calendar time | in calendar days | non stop
  `),
  'basis=business': phrases(`
    business hours | working hours | office hours | in business hours | business time | opening hours
    in working hours | in opening hours | within business hours | business hours only
    only business hours | counting only business hours | counting business hours only | in business time
    on business time | in office hours | worked hours | excluding nights | excluding nights and weekends
    excluding weekends | without nights and weekends | without nights | without weekends
    not counting nights | not counting weekends | not counting nights and weekends | nights excluded
    weekends excluded | leaving out nights
  `),
  'start=created': phrases(`
    since creation | since ticket creation | from creation | since creation of the ticket
    from ticket creation | since the ticket was created | since created | from the creation
    measured from creation | after creation | from when the ticket was created | from when it was created
    from the moment the ticket is created | from the moment it was created
    from the moment the ticket was created | from the time of creation | counted from creation
    counting from creation | starting from creation | starting at creation | since the ticket opened
    since opening | from ticket opening | from opening | since it was created | from ticket created
    from the ticket creation | since the creation of the ticket
  `),
  'start=first_inbound': phrases(`
    from the first message | since the first message | since first message | from first customer message
    from first message | since the customer first wrote | from the first inbound message | first inbound
    counted from the first message | counting from the first message | starting from the first message
    from their first message | from the customer first message | since their first message
    since the customer wrote | from when the customer first wrote | from the moment the customer wrote
    including bot time | bot time included | including the time with the bot | including time with the bot
    time with the bot included
  `),
  'kind=human': phrases(`
    human | humans | by people | by humans | handled by people | human agents | people only
    by human agents | human only | humans alone | real people | by real people | by our people
    human respondents | by agents only
  `),
  'kind=copilot': phrases(`
    copilot | by the copilot | by copilot | by ai | by the ai | ai | by the assistant | copilots
    copilot only
  `),
  'kind=bot': phrases(`
    bot | bots | by bots | by the bot | chatbot | chatbots | by chatbots | by the chatbot | bots only
    robots
  `),
  'kind=csat': phrases('csat | csat surveys | csat survey | satisfaction surveys | satisfaction survey'),
  'kind=nps': phrases('nps | nps surveys | nps survey | recommendation surveys'),
  'kind=ces': phrases('ces | ces surveys | ces survey | effort surveys | effort survey'),
  'kind=all': phrases(`
    all kinds | bots included | including copilots | bots and copilots included | including bots
    copilots included | with copilots | counting copilots
  `),
  'kind=review': phrases('reviews | review | public reviews | customer reviews'),
  'kind=reference_call': phrases(`
    reference calls | reference call | references calls | calls as a reference
  `),
  'kind=positive_feedback': phrases('positive feedback | good feedback | kind words'),
  'author=human': phrases(`
    by agents | by humans | human | by people | by owners | by owner | human replies | agent replies
    human written | from humans | from agents | by human agents | by reps | by advisors | by the team
    humans only | people only
  `),
  'author=copilot': phrases(`
    by the copilot | copilot | by copilot | copilot replies | by ai | by the ai | from the copilot
    ai written | ai replies | by the assistant
  `),
  'author=bot': phrases(`
    by bots | by the bot | bot | bots | by bot | from bots | from the bot | by chatbots | by the chatbot
    chatbot | chatbots | bot replies
  `),
  'scope=with_human': phrases(`
    with a human | with an agent | with a person | with humans | involving a human
    with human involvement | involving humans | handled by a human | handled by humans | handled by agents
    handled by people | where an agent took part | where a human took part | with an agent involved
    with a human involved | with human intervention | with human participation | with at least one agent
    with at least one human | human handled
  `),
  'scope=with_copilot': phrases(`
    with the copilot | with copilot | involving the copilot | with ai | where the copilot took part
    with copilot involvement | with the copilot involved | with copilot participation | copilot involved
    with a copilot reply | with ai involved
  `),
  'scope=projects': phrases(`
    projects only | for projects | on projects | project work only | project work | projects alone
    only projects | for projects only
  `),
  'scope=support': phrases(`
    support only | for support | support alone | only support | support work only | support work
    for support only | for tickets
  `),
  'direction=inbound': phrases(`
    inbound | from customers | customer | from the customer | by customers | customer side
    from the customer side | incoming
  `),
  'direction=outbound': phrases(`
    outbound | from agents | by agents | from us | by us | our side | from our side | agent messages
    outgoing | our messages
  `),
  'responder=human': phrases(`
    human | humans only | by humans | by human agents | people only | by agents only | agents only
    of human agents | humans alone | human replies only | human replies | human only | owner replies
    by owners | by the owner | real people | by real people | excluding copilot | excluding the copilot
    copilot excluded | not counting copilot | not counting the copilot | leaving out the copilot | by reps
    agents alone
  `),
  'level=any': phrases(`
    fully or partially | full or partial | partially included | any level | partially or fully
    partial or full | full and partial | fully and partially | full plus partial | partial included
    including partial | including partially automated | including partly automated | even partially
    at least partially | at least partly | partly or fully | fully or partly | full or partly
  `),
  'horizon=future': phrases(`
    future | next | coming | upcoming | will | in the future | to come | ahead | coming weeks
    in the weeks ahead | going forward | looking ahead
  `),
  'unit=fte': phrases(`
    fte | ftes | full time equivalent | full time equivalents | in fte | in ftes
    in full time equivalents | full time positions | full time staff | as ftes
  `),
};
