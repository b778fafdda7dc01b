import type { Filter } from '#semantic-layer/query/plan.ts';
import {
  firstToken,
  lastToken,
  type Span,
  type SpanOf,
  type ValueReading,
} from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Filters, NamedValue } from './filters.ts';
import { readMentions } from './read-mentions.ts';
import type { NamedCycle } from './read-periods.ts';
import { dimensionOf } from './read-splits.ts';
import type { Sentence } from './sentence.ts';
import {
  channelsInside,
  harmonized,
  isCountedOff,
  isIllustration,
  languageSaid,
  scoresGiven,
} from './settle-values.ts';

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The filters of a question: values, several, negated, missing; words inside messages; weekdays and hours. */
export function readFilters(
  sentence: Sentence,
  context: {
    readonly metrics: readonly string[];
    readonly cycles: readonly NamedCycle[];
    readonly taken: ReadonlySet<Span>;
  },
): Filters {
  const used: Span[] = [];
  const explained: number[] = [];
  const mentions = readMentions(sentence, used, explained);
  const missing = readMissing(sentence, used, context);
  const placed: NamedValue[] = [];
  for (const span of sentence.all('value')) {
    if (used.includes(span) || context.taken.has(span) || isIllustration(span, sentence)) continue;
    placed.push(placeValue(span, sentence, context.metrics, placed, used));
  }
  const all = harmonized(placed, sentence);
  const countedOff = isCountedOff(all, sentence);
  const named = countedOff === null ? all : [];
  const scores = scoresGiven(sentence, context.metrics, context.taken);
  used.push(...scores.spans);
  const where = merge([
    ...channelsInside(sentence, context.metrics),
    ...scores.filters,
    ...named.map(
      ({ reading, isNegated }): Filter => ({
        dimension: reading.dimension,
        op: isNegated ? 'not_in' : 'in',
        values: reading.values,
      }),
    ),
    ...missing,
    ...mentions,
    ...context.cycles.map(toFilter),
  ]);
  return { where, named, countedOff, used, explained };
}

/** Which dimension a name belongs to, from the words around it. */
function placeValue(
  span: SpanOf<'value'>,
  sentence: Sentence,
  metrics: readonly string[],
  before: readonly NamedValue[],
  used: Span[],
): NamedValue {
  const beside = [sentence.previous(span, 'dimension', 2), sentence.next(span, 'dimension', 1)].filter(
    (dimension) => dimension !== undefined,
  );
  const { readings } = span.meaning;
  const owner = readings.find(({ dimension }) => dimension === defaultReadings.person);
  const isOwned =
    ownedBefore(span, sentence) ??
    beside.find(({ meaning }) => meaning.dimensions.includes(defaultReadings.owner));
  const labelled = beside.flatMap((dimension) => {
    const isExactElsewhere = readings.some((one) => !one.isPartial && !one.isAbsent);
    const reading = readings.find(
      (one) =>
        dimension.meaning.dimensions.includes(one.dimension) &&
        !(one.isPartial && isExactElsewhere && !areNeighbours(span, dimension)),
    );
    return reading ? [{ reading, dimension }] : [];
  })[0];
  if (labelled) used.push(labelled.dimension);
  const last = before.at(-1);
  const isContinued = last !== undefined && sentence.areListed(last.span, span);
  const reading =
    owner && isOwned
      ? { ...owner, dimension: defaultReadings.owner }
      : (labelled?.reading ??
        languageSaid(span, sentence) ??
        likeliest(span, sentence, metrics, isContinued ? last.reading.dimension : null));
  if (isOwned && owner) used.push(isOwned);
  return {
    span,
    reading,
    isNegated:
      isNegated(span, sentence) || (isContinued && last.isNegated && !sentence.cueBefore(span, ['only'], 2)),
    others: readings.filter((one) => one.dimension !== reading.dimension && !one.isPartial && !one.isAbsent),
  };
}

/** "The Premium policy": the word for the kind right after the name. */
function areNeighbours(name: Span, kind: Span): boolean {
  return firstToken(kind) - lastToken(name) === 1 || firstToken(name) - lastToken(kind) === 1;
}

/** "Assigned to Léa", « assignés à Léa ». */
function ownedBefore(span: Span, sentence: Sentence): Span | undefined {
  return sentence.everyCue('owned-by').find((cue) => {
    const away = firstToken(span) - lastToken(cue);
    return away > 0 && away <= 2;
  });
}

function likeliest(
  span: SpanOf<'value'>,
  sentence: Sentence,
  metrics: readonly string[],
  continued: string | null,
): ValueReading {
  const { readings } = span.meaning;
  const [first] = readings;
  if (!first) throw new RangeError('a value without a reading');
  const same = readings.find(({ dimension }) => dimension === continued);
  if (same) return same;
  const isTopic = sentence.cueBefore(span, ['about'], 3) !== undefined;
  const topic = readings.find(
    ({ dimension }) => dimension === defaultReadings.category || dimension === 'tag',
  );
  if (isTopic && topic) return topic;
  const isOfRows = topic && !isCapital(span, sentence) && sentence.next(span, 'metric', 1) !== undefined;
  if (isOfRows) return topic;
  const has = (id: string): boolean =>
    metrics.some((metric) => sentence.lexicon.metrics.get(metric)?.dimensions.includes(id));
  const usable = readings.filter(({ dimension, isAbsent }) => has(dimension) && !isAbsent);
  const isCommon = first.isAbsent === true || (!has(first.dimension) && usable.length > 0);
  return isCommon ? (usable[0] ?? first) : first;
}

function isCapital(span: Span, sentence: Sentence): boolean {
  return /^\p{Lu}/u.test(sentence.tokens[firstToken(span)]?.text ?? '');
}

/** "Except social", "hors bots", "bots excluded": the word before, or just after. */
function isNegated(span: Span, sentence: Sentence): boolean {
  if (sentence.cueBefore(span, ['not'], 3) || isLeftOutBefore(span, sentence)) return true;
  const words = sentence.tokens
    .slice(lastToken(span) + 1)
    .filter(({ fold }) => !/^(ones|ceux|celles|tickets|were|are|sont)$/.test(fold));
  const after = words[0]?.fold ?? '';
  const two = `${after} ${words[1]?.fold ?? ''}`;
  if (
    /^(not (included|counted)|left out|set aside|(non|pas) (compris\w*|inclus\w*|comptes?)|a part|mis\w* a$|en moins)/.test(
      two,
    )
  )
    return true;
  return /^(excluded|exclu|exclus|exclue|exclues|aside|excepted|excepte|exceptes)$/.test(after);
}

const leavingOut = /^(excluding|exclude|except|without|minus|omitting|hors|sauf|sans|excepte|excluant)$/;
const rowsBetween =
  /^(the|those|all|any|les|ceux|celles|des|de|du|d|l|tickets?|conversations?|cases?|chats?|contacts?|demandes?|messages?|handled|answered|treated|taken|owned|closed|done|traite\w*|gere\w*|repondu\w*|pris\w*|by|from|of|tagged|with|par|avec|with|in|on|tag|tags)$/;

/** "Excluding tickets handled by Nova": the word that leaves out stands before the rows. */
function isLeftOutBefore(span: Span, sentence: Sentence): boolean {
  for (let index = firstToken(span) - 1; index >= 0 && firstToken(span) - index <= 6; index -= 1) {
    const word = sentence.tokens[index]?.fold ?? '';
    if (leavingOut.test(word)) return true;
    if (!rowsBetween.test(word)) return false;
  }
  return false;
}

/** Rows are never missing from themselves. */
const rowNouns: readonly string[] = [defaultReadings.conversation, 'message', 'contact'];

/** "Unassigned", "without a tag", « sans catégorie », and their contrary. */
function readMissing(
  sentence: Sentence,
  used: Span[],
  { metrics, taken }: { readonly metrics: readonly string[]; readonly taken: ReadonlySet<Span> },
): Filter[] {
  const filters: Filter[] = [];
  for (const span of sentence.all('dimension')) {
    if (taken.has(span)) continue;
    const dimension = dimensionOf(span, sentence, metrics);
    if (dimension === null || rowNouns.includes(dimension)) continue;
    const missing = sentence.cueBefore(span, ['missing'], 2);
    const present = sentence.cueBefore(span, ['present'], 2);
    if (missing && lastToken(missing) < firstToken(span))
      filters.push({ dimension, op: 'is_missing', values: [] });
    else if (present) filters.push({ dimension, op: 'is_present', values: [] });
    else continue;
    used.push(span, missing ?? present ?? span);
  }
  for (const cue of sentence.cues('missing')) {
    if (used.includes(cue)) continue;
    const dimension = bareMissing(sentence.wordsAt(cue));
    if (dimension) filters.push({ dimension, op: 'is_missing', values: [] });
  }
  return filters;
}

const bare: readonly (readonly [RegExp, string])[] = [
  [
    /^(unassigned|not (yet )?assigned|(that )?(nobody|no ?one) (owns|has picked up|is assigned to)|no owner|without (an )?owner|unowned|ownerless|(ne sont )?(non|pas)( encore)? (assign|attribu|affect)\S*|pas pris en charge|que personne n.*|(assign|attribu)\S* (à|a) personne|sans (propri|respons|conseiller|agent)\S*|orphelins)$/i,
    defaultReadings.owner,
  ],
  [/^(untagged|unlabelled|non (tagg?u?\S*|tagg\S*|etiquet\S*|étiquet\S*))$/i, 'tag'],
  [/^(uncategori[sz]ed|non (catégoris|categoris|class)\S*)$/i, defaultReadings.category],
];

function bareMissing(words: string): string | null {
  return bare.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function toFilter({ cycle, isNegated }: NamedCycle): Filter {
  const op = isNegated ? 'not_in' : 'in';
  if (cycle.kind === 'weekdays') {
    const values = cycle.days.map((day) => weekdayNames[day - 1] ?? 'monday');
    return { dimension: defaultReadings.weekday, op, values };
  }
  const first = Math.floor(cycle.hours.from / 60);
  const count = Math.max(1, Math.ceil(cycle.hours.to / 60) - first);
  const values = Array.from({ length: count }, (_, offset) => String((first + offset) % 24));
  return { dimension: defaultReadings.hour, op, values };
}

/** One filter per dimension and operator. */
export function merge(filters: readonly Filter[]): Filter[] {
  const merged: Filter[] = [];
  for (const filter of filters) {
    const at = merged.findIndex(({ dimension, op }) => dimension === filter.dimension && op === filter.op);
    const same = merged[at];
    if (same) merged[at] = { ...same, values: [...new Set([...same.values, ...filter.values])] };
    else merged.push(filter);
  }
  return merged;
}
