import type { CueWords } from './cue-names.ts';
import { enAnalysisCues } from './en-analysis-cues.ts';
import { phrases } from './phrases.ts';

/** English set phrases by what they do in a question. */
export const enCues = {
  ...enAnalysisCues,
  by: phrases(`
    by | per | down by | split by | broken down by | breakdown by | break down by | grouped by | group by
    for each | each | across | in each | by each | for every | every | segmented by | according to
    sliced by | split across | depending on | from one | split per | across all | across our | by our
    divided by | from each
  `),
  which: phrases('which | what | whats'),
  who: phrases('who | whom | whose'),
  where: phrases('where'),
  when: phrases('when'),
  'how-many': phrases(`
    how many | number of | count of | how much | total number of | nb of | # of | amount of | total
    count
  `),
  'how-long': phrases('how long | how much time'),
  'how-fast': phrases(`
    how fast | how quickly | how quick | how soon | how rapidly | how slow | how slowly
  `),
  share: phrases(`
    how much of | share of | percentage of | percent of | proportion of | what share | what percentage
    what proportion | share | percentage | proportion | fraction of | pct of | % of | what %
    what percent | mix | split | what fraction | how is | breakdown | break down | as a percentage
  `),
  and: phrases('and | & | + | as well as | along with | together with | plus'),
  or: phrases('or | and or'),
  not: phrases(`
    not | leaving aside | setting aside | set aside | putting aside | not including | ignoring all | excluding | except | except for | without | but not | other than | apart from | outside
    exclude | excl | minus | ignoring | leaving out | excluded | non | aside from | leave out
    not counting | besides | outside of | no | anything but | everything but | all but
  `),
  only: phrases('only | just | solely | limited to | restricted to'),
  versus: phrases(`
    vs | vs. | versus | next to | side by side with | head to head with | alongside | put against | against | compared to | compared with | comparing to | relative to
    in comparison with | in comparison to | than | as opposed to | v | compare to | compare with
    compared against
  `),
  between: phrases('between'),
  compare: phrases(`
    compare | comparison | comparing | side by side | difference between | compares | gap between
    contrast | differ | how do | stack up | difference in | better than | worse than | higher than
    lower than | faster than | slower than | is it better
  `),
  with: phrases(`
    with | having | whose | that have | who have | where | that had | who had | that are | which have
    that has | when
  `),
  for: phrases(`
    for | in | on | from | of | at | among | within | to | via | through | handled by | answered by
    team | over
  `),
  about: phrases(`
    about | regarding | concerning | related to | on the topic of | around | tagged | labelled | labeled
    tagged as | tagged with | categorised as | categorized as | to do with | relating to
    on the subject of
  `),
  mention: phrases(`
    mentioning | mention | containing | contain | contains | that say | saying | with the word
    the word | mentions | mentioned | that mention | the keyword | with the keyword | include the word
    the term | talk about | talking about | say | includes the word | with the words | the words
    that said
  `),
  average: phrases('average | avg | mean | on average | typical | typically | averaged | usual | usually'),
  'per-average': [],
  missing: phrases(`
    unassigned | nobody owns | no one owns | noone owns | that nobody owns | nobody has picked up | no owner | without an owner
    without owner | unowned | ownerless | nobody is assigned to | not yet assigned | untagged | uncategorised | uncategorized | without any | without | with no | no | missing
    without an | without a | not assigned | lacking | that have no | not set | unset | empty | unknown
    unlabelled
  `),
  present: phrases(`
    with a | with an | that have a | which have a | having a | with any | tagged | categorised
    assigned | with some
  `),
  'owned-by': phrases('owned by | assigned to | owned | whose owner is | belonging to | owner | assignee'),
  speaking: phrases('speaking | speakers | in the language | written in | language'),
  above: phrases(`
    more than | over | above | greater than | higher than | exceeding | exceed | exceeds | exceeded
    longer than | > | beyond | in excess of | better than | took more than | older than | bigger than
    larger than | beat | past | slower than
  `),
  'at-least': phrases(`
    at least | >= | ≥ | minimum | no less than | a minimum of | not less than | minimum of | from | min
  `),
  below: phrases(`
    less than | under | below | fewer than | lower than | shorter than | < | beneath | worse than
    smaller than | faster than | within | younger than | quicker than
  `),
  'at-most': phrases(`
    at most | <= | ≤ | no more than | maximum of | up to | not more than | a maximum of | no longer than
    max
  `),
  most: phrases(`
    most | highest | largest | biggest | greatest | max | maximum | longest | the most | heaviest
    most often | busiest | oldest | most frequent | most common | leading | peak | main | major
    more often | most frequently | hardest | the longest | oftenest
  `),
  least: phrases(`
    least | fewest | lowest | smallest | shortest | minimum | the least | quietest | newest | rarest
    least often | the fewest
  `),
  best: phrases(`
    most positive | best | best performing | strongest | happiest | most efficient | performs best | doing best
    the best | top performing | top performers | most productive | healthiest | does best
    most satisfied | better | most effective | easiest
  `),
  worst: phrases(`
    most negative | least positive | worst | weakest | poorest | worst performing | performs worst | doing worst | unhappiest
    struggling | the worst | struggle | struggles | lagging | underperforming | underperform | bad
    poor | does worst | worse | least satisfied | struggling most | least efficient | least productive
    problematic
  `),
  top: phrases('top'),
  bottom: phrases('bottom'),
  slowest: phrases(`
    slowest | slow | take the longest | takes the longest | took the longest | taking the longest
    take longest | takes longest | took longest | the slowest | longest to
  `),
  fastest: phrases('fastest | quickest | the fastest | speediest | the quickest'),
  'what-about': phrases(`
    what about | how about | and | same for | same thing | same but | same question | then | now | ok
    do the same
  `),
  also: phrases(`
    also | as well | too | add | additionally | include | plus | and also | along with | in addition
    with also | together with | including
  `),
  instead: phrases(`
    instead | rather | instead of | rather than | switch to | replace | change to | make it
    change it to | not by
  `),
  remove: phrases(`
    remove | drop | without | take out | clear | ignore | forget | no longer | undo | get rid of
    without the | stop | leave out | no more | lose the | take away | take off | strip
  `),
  reset: phrases(`
    start over | new question | reset | start again | forget that | forget all that | forget everything
    something else | different question | change of subject | from scratch | never mind | nevermind
    forget it | another topic | on another note | start fresh | new topic | different topic
    clear everything | unrelated
  `),
  same: phrases(`
    same | same thing | the same | same again | again | same question | ditto | likewise | same chart
    same numbers | same metric
  `),
  correction: phrases(`
    no | i meant | i mean | sorry | actually | no i meant | not that | i wanted | correction | oops
    rather | my bad | wait | nope | i said | make that
  `),
  'all-members': phrases(`
    all | every | any | whatever | across all | all of them | everyone | everybody | everything
    overall | in total | global | globally | whole company | company wide | total | combined
    altogether
  `),
  'in-language': phrases('in french | in english'),
  overall: phrases(`
    overall | in total | globally | total | altogether | all together | all in all | company wide
    across the board | across the company | as a whole | in general | all channels | all teams
  `),
  detail: phrases(`
    to an executive | for an executive | to the board | in one sentence | in a few lines | in short
    in a nutshell | in detail
    with the number of responses | number of responses | with sample size | with confidence intervals
    confidence intervals | please | as a chart | as a table | in a table | on a chart | bar chart
    line chart | pie chart | in five lines | for my boss | for the board | with numbers | with figures
  `),
  adjusted: phrases(`
    adjusted for | adjusting for | controlling for | all else equal | once the topics are equal | mix
    at equal | once adjusted | case mix | for case mix | priority mix | adjusted
  `),
} satisfies CueWords;
