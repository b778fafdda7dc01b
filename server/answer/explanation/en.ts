import { lowerFirst } from './lower-first.ts';
import type { ExplanationMessages, Movement } from './messages.ts';

const moved: Readonly<Record<Movement, string>> = {
  up: 'rose',
  down: 'fell',
  same: 'did not change',
  unclear: 'shows no clear change',
};

export const en = {
  was: (subject, figure, period, isPartial) =>
    `${subject} was ${figure} ${period}${isPartial ? ' so far' : ''}`,
  isNow: (subject, figure) => `${subject} is ${figure} now`,
  wasAtEnd: (subject, figure, period) => `${subject} was ${figure} at the end of the period ${period}`,
  noData: (subject, period) => `There is no data for ${subject} ${period}.`,
  moved: (movement, by, before, period) => {
    if (movement === 'same') return `the same as ${period} (${before})`;
    if (movement === 'unclear') return `no clear change from ${before} ${period}`;
    return `${movement} ${by} from ${before} ${period}`;
  },
  highest: (member, figure) => `highest for ${member} (${figure})`,
  lowest: (member, figure) => `lowest for ${member} (${figure})`,
  most: (member, figure, share) => `most for ${member} (${figure}, ${share})`,
  first: (subject, member, figure, period, isHighest) =>
    `${isHighest ? 'Highest' : 'Lowest'} ${lowerFirst(subject)}: ${member}, ${figure} ${period}`,
  followedBy: (members) => `then ${members.join(', ')}`,
  peak: (bucket, figure, isHighest) => `${isHighest ? 'highest' : 'lowest'} on ${bucket} (${figure})`,
  members: (subject, parts, period) => `${subject} ${period}: ${parts.join('; ')}`,
  memberFigure: (member, figure) => `${member} ${figure}`,
  alsoMetric: (subject, figure) => `${subject}: ${figure}.`,
  changed: (subject, movement, by, before, after, range, compared) => {
    if (movement === 'same') return `${subject} did not change: ${after} ${range}, as ${compared}`;
    if (movement === 'unclear') {
      return `${subject} shows no clear change: ${after} ${range}, ${before} ${compared}`;
    }
    return `${subject} ${moved[movement]} by ${by}: ${after} ${range}, from ${before} ${compared}`;
  },
  accountsFor: (member, part, dimension) => `${member} (${dimension.toLowerCase()}) accounts for ${part}`,
  driverLine: (member, part, before, after) => `${member}: ${part} of the change, from ${before} to ${after}`,
  driverMixOnly: (member, part) => `${member}: ${part} of the change`,
  mixAndRate: (mix, rate) => ` (its own figure ${rate}, its share of the whole ${mix})`,
  mixEffect: (dimension) =>
    `No ${dimension.toLowerCase()} moved that way by itself: the mix between them changed.`,
  addsUp: (dimension, change) =>
    `By ${dimension.toLowerCase()}, the parts add up to the whole change of ${change}.`,
  alongToo: (dimension, member, part) => `By ${dimension.toLowerCase()}, ${member} accounts for ${part}.`,
  spreadEvenly: 'The change is spread evenly: no single part stands out.',
  noChangeToExplain: (subject) =>
    `There is no change of ${subject} to explain: one of the two periods has no data.`,
  notAvailable: (analysis) => `Vigie cannot do this yet: ${analysis}.`,
  notAvailableHint: 'The question was understood; here are questions that can be answered today.',
  chartBy: (subject, dimension) => `${subject} by ${dimension.toLowerCase()}`,
  chartOver: (subject) => `${subject} over time`,
  chartDrivers: (subject, dimension) => `What changed ${subject}, by ${dimension.toLowerCase()}`,
  subtitleOf: (unitWords, period) => [unitWords, period].filter((part) => part !== '').join(', '),
  altBars: (title, parts) => `${title}. ${parts.join('; ')}.`,
  altLine: (title, points, low, high) => `${title}. ${points} points, lowest ${low}, highest ${high}.`,
  thisPeriod: 'This period',
  comparedPeriod: 'Compared with',
  filterNot: (values) => `not ${values}`,
  filterMissing: (dimension) => `no ${dimension.toLowerCase()}`,
  filterPresent: (dimension) => `with a ${dimension.toLowerCase()}`,
  perUnit: { hour: 'per hour', day: 'per day', week: 'per week', month: 'per month' },
  analysisNames: {
    heatmap: 'a heat map',
    distribution: 'a distribution',
    anomalies: 'looking for unusual points in time',
    outliers: 'looking for unusual members',
    forecast: 'a forecast',
    staffing: 'a staffing plan',
    what_if: 'working out what a change would do',
    benchmark: 'a benchmark',
    relation: 'relating two measures',
    topics: 'themes and keywords',
    quotes: 'quoting messages or comments',
    scorecard: 'a scorecard',
    review: 'the weekly review',
    gaps: 'knowledge and automation gaps',
    live: 'the live view',
    records: 'listing single conversations',
  },
  others: 'All others',
  columns: {
    time: 'Time',
    sample: 'Observations',
    before: 'Before',
    after: 'After',
    change: 'Change',
    mix: 'Through its share',
    rate: 'Through its own figure',
    contribution: 'Part of the change',
  },
  or: 'or',
} satisfies ExplanationMessages;
