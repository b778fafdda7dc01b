import type { Analysis } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { isQuotes, isTopics } from './messages-asked.ts';
import { isAbout, type Outline } from './outline.ts';
import { asksWhetherTogether } from './relation-asked.ts';
import type { Sentence } from './sentence.ts';

type Test = (sentence: Sentence, outline: Outline) => boolean;

/** Tried in this order: the first that holds is the analysis. */
const tests: readonly (readonly [Analysis, Test])[] = [
  [
    'staffing',
    (sentence, outline) =>
      isStaffing(sentence, outline) && (!outline.hasScenario || sentence.everyCue('how-many').length > 0),
  ],
  [
    'what_if',
    (sentence, outline) =>
      outline.hasScenario && (sentence.everyCue('what-if').length > 0 || isSupposed(sentence, outline)),
  ],
  ['scorecard', (sentence, outline) => isNamedScorecard(sentence) && isScorecard(sentence, outline)],
  ['drivers', (sentence, outline) => isDrivers(sentence, outline)],
  ['gaps', (sentence, outline) => sentence.everyCue('gaps').length > 0 || isAbout(outline, 'gaps')],
  ['forecast', (sentence, outline) => isForecast(sentence, outline)],
  ['heatmap', (sentence, outline) => isHeatmap(sentence, outline)],
  [
    'relation',
    (sentence, outline) =>
      outline.metrics.length >= 2 && (sentence.has('relation') || asksWhetherTogether(sentence)),
  ],
  ['quotes', (sentence, outline) => isQuotes(sentence, outline)],
  ['topics', (sentence, outline) => isTopics(sentence, outline)],
  ['outliers', (sentence, outline) => isOutliers(sentence, outline)],
  ['anomalies', (sentence, outline) => sentence.has('anomaly') && !isChangeOfMetric(sentence, outline)],
  ['benchmark', (sentence, outline) => isBenchmark(sentence, outline)],
  ['distribution', (sentence, outline) => isDistribution(sentence, outline)],
  ['scorecard', (sentence, outline) => isScorecard(sentence, outline)],
  ['review', (sentence, outline) => isReview(sentence, outline)],
  ['records', (sentence, outline) => isRecords(sentence, outline)],
  ['compare', (_sentence, outline) => outline.areMembersCompared || outline.hasComparison],
  ['ranking', (_sentence, outline) => outline.isRanking && (outline.by.length > 0 || outline.hasGrain)],
  ['live', (sentence, outline) => isLive(sentence, outline)],
  ['trend', (_sentence, outline) => outline.hasGrain],
  ['compare', (sentence, outline) => sentence.has('compare') && outline.by.length > 0],
  ['breakdown', (_sentence, outline) => outline.by.length > 0],
];

/** What a question asks to be done, from its cues and from what it names. */
export function chooseAnalysis(sentence: Sentence, outline: Outline): Analysis {
  return tests.find(([, holds]) => holds(sentence, outline))?.[0] ?? 'value';
}

const conditional = /^(would|could|d|(?!\w*frais?$)\w{2,}(rait|raient|rions))$/;

/** "With two more people on chat, how many would we miss": a change and a verb that supposes it. */
function isSupposed(sentence: Sentence, { isPast }: Outline): boolean {
  const isIf = /(^|[,.:;] ?|and |et )(if|si|s'il|s’il|say|suppose|supposons)\b/i.test(sentence.text);
  const isEffect = sentence.everyCue('relation').length > 0;
  return !isPast && (isIf || isEffect || sentence.tokens.some(({ fold }) => conditional.test(fold)));
}

/** "Which hours cause the most breaches" ranks; "which channels explain the drop" looks for drivers. */
function isDrivers(sentence: Sentence, outline: Outline): boolean {
  // "By reason" splits.
  const isAsked =
    sentence.cues('why').some((cue) => !sentence.cueBefore(cue, ['by'], 1)) ||
    asksWhereFrom(sentence, outline);
  const isPlace = sentence.cues('where').some((cue) => sentence.isFirst(cue)) && isBreach(outline);
  if (isPlace && outline.by.length === 0) return true;
  if (!isAsked) return false;
  const isChange = sentence.has('rise', 'fall', 'change');
  if (outline.metrics.length === 0 && sentence.has('review')) return false;
  if (isAbout(outline, 'topics') || (sentence.has('topics') && outline.metrics.length === 0)) return false;
  if (outline.metrics.length === 0 && /^(explain|explique|expliquez)/i.test(sentence.text.trim()))
    return false;
  return !(outline.isRanking && outline.by.length > 0 && !isChange && !/why|pourquoi/i.test(sentence.text));
}

/** "We had more tickets than the week before, where did they come from": said of a change, no split by origin. */
function asksWhereFrom(sentence: Sentence, { hasComparison }: Outline): boolean {
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  const isAsked =
    /\b(where (did|do|does|are|is) .*\bc(ome|oming) from|d ou (vient|viennent|sort|sortent))\b/.test(text);
  return isAsked && (hasComparison || sentence.has('rise', 'fall', 'change', 'more-agents'));
}

/** "Where do we breach": in which part of the desk. */
function isBreach({ metrics }: Outline): boolean {
  return metrics.some((id) => /^sla_breach/.test(id));
}

/** « Comment se répartit le temps de réponse »: a length of time or a score is spread, a count has parts. */
function isDistribution(sentence: Sentence, { by, metrics }: Outline): boolean {
  const unit = sentence.lexicon.metrics.get(metrics[0] ?? '')?.unit;
  const isCount = unit === undefined || unit === 'count';
  if (sentence.has('distribution')) return by.length === 0 || !isCount;
  if (by.length > 0) return false;
  const isSpread = /\b(se repartit|se repartissent|se distribue|spread out|distributed)\b/i.test(
    sentence.tokens.map(({ fold }) => fold).join(' '),
  );
  return isSpread && metrics.length === 1 && !isCount;
}

/** "Did resolution time change": asked of a metric it compares, asked of things at large it looks for anomalies. */
function isChangeOfMetric(sentence: Sentence, outline: Outline): boolean {
  return (
    outline.hasComparison && sentence.cues('anomaly').every(({ meaning }) => meaning.cues.includes('change'))
  );
}

function isReview(sentence: Sentence, outline: Outline): boolean {
  return (sentence.has('review') || sentence.has('why')) && outline.metrics.length === 0;
}

function isStaffing(sentence: Sentence, outline: Outline): boolean {
  return sentence.has('staffing') || isAbout(outline, 'staffing') || countsPeopleAhead(sentence, outline);
}

const forWork =
  /\bpour \w{2,}(er|ir|re)\b|\bto (cover|handle|absorb|cope|deal|meet|serve|keep|get|clear|answer|run)\b/;

/** "How many agents on chat tomorrow", « combien de conseillers prévoir samedi »: people counted ahead are people needed. */
function countsPeopleAhead(sentence: Sentence, outline: Outline): boolean {
  if (outline.metrics.length > 0) return false;
  const areCounted = sentence.everyCue('how-many').some((cue) => {
    const person = sentence.everySpan.find(
      (span) =>
        span.meaning.kind === 'dimension' &&
        span.meaning.dimensions.includes(defaultReadings.person) &&
        firstToken(span) > lastToken(cue),
    );
    return person !== undefined && firstToken(person) - lastToken(cue) <= 2;
  });
  const text = sentence.tokens.map(({ fold }) => fold).join(' ');
  return (
    areCounted &&
    (outline.isFuture || forWork.test(text) || sentence.everyCue('forecast', 'future').length > 0)
  );
}

function isForecast(sentence: Sentence, outline: Outline): boolean {
  // "Did the actions of last month have the expected effect": what is over is not forecast.
  if (outline.isPast && sentence.has('past', 'review')) return false;
  if (outline.isFuture && sentence.has('review') && outline.metrics.length === 0) return false;
  if (sentence.has('forecast') || isAbout(outline, 'forecast')) return true;
  // "Messages received" is a name; "did we receive" speaks of the past.
  const isTold = sentence
    .everyCue('past')
    .some((cue) => !/^(received|reçue?s?|recue?s?)$/i.test(sentence.wordsAt(cue)));
  return outline.isFuture && !isTold;
}

function isHeatmap(sentence: Sentence, outline: Outline): boolean {
  const cyclic = [defaultReadings.weekday, defaultReadings.hour];
  return (
    (sentence.has('heatmap') && outline.by.length !== 1) ||
    cyclic.every((dimension) => outline.by.includes(dimension))
  );
}

function isOutliers(sentence: Sentence, outline: Outline): boolean {
  return (
    sentence.has('outlier') ||
    (sentence.has('peers') &&
      sentence.has('above', 'below') &&
      sentence.has('which', 'who') &&
      outline.by.length > 0) ||
    (sentence.everyCue('anomaly').length > 0 &&
      outline.by.some((dimension) => /^(agent|owner|team|company|customer|queue)$/.test(dimension)))
  );
}

function isBenchmark(sentence: Sentence, outline: Outline): boolean {
  if (outline.metrics.some((id) => isAbout({ ...outline, metrics: [id] }, 'benchmark'))) return true;
  if (sentence.has('target')) return true;
  const isIndustrySplit = sentence
    .all('dimension')
    .some((span) => span.meaning.dimensions.includes('industry') && sentence.cueBefore(span, ['by'], 2));
  const held = sentence
    .wholeCues('industry')
    .filter(
      ({ tokens }) => !sentence.all('value').some((value) => tokens.every((at) => value.tokens.includes(at))),
    );
  if (held.length > 0 && !isIndustrySplit && !isIndustryNamed(sentence, outline)) return true;
  if (sentence.has('adjusted') && sentence.has('compare', 'versus', 'between')) return true;
  return sentence.has('peers') && sentence.has('compare', 'versus', 'review', 'above', 'below');
}

/** "Accounts of the retail sector": one industry named is a filter, unless it is what figures are held against. */
function isIndustryNamed(sentence: Sentence, { memberDimensions }: Outline): boolean {
  const isHeldAgainst =
    sentence.has('compare', 'versus') ||
    sentence
      .everyCue('industry')
      .some((cue) => /bench|ref|standard|moyenne|average/i.test(sentence.wordsAt(cue)));
  return memberDimensions.includes('industry') && !isHeldAgainst;
}

function isNamedScorecard(sentence: Sentence): boolean {
  return sentence
    .cues('scorecard')
    .some((cue) =>
      /score ?card|fiche|full picture|report card|tableau de bord|dashboard/i.test(sentence.wordsAt(cue)),
    );
}

function isScorecard(sentence: Sentence, outline: Outline): boolean {
  const people: readonly string[] = defaultReadings.scorecardDimensions;
  const isOneMember =
    outline.memberDimensions.length === 1 && people.includes(outline.memberDimensions[0] ?? '');
  const isNamed = isNamedScorecard(sentence);
  return sentence.has('scorecard') && isOneMember && (outline.metrics.length === 0 || isNamed);
}

function isRecords(sentence: Sentence, outline: Outline): boolean {
  return (
    (sentence.has('list') || asksWhichRows(sentence, outline)) &&
    outline.by.every((dimension) => listed.includes(dimension)) &&
    !(outline.isRanking && outline.by.some((dimension) => dimension !== defaultReadings.conversation)) &&
    !outline.hasGrain
  );
}

/** Dimensions whose members are rows that one lists. */
const listed: readonly string[] = ['conversation', 'customer', 'company', 'contact', 'message'];

const partWords =
  /^(share|part|percentage|percent|pourcentage|proportion|kind|type|types|number|nombre|volume|taux|rate)$/;

/** "Which open conversations …", « quelles conversations en pause … »: rows are asked for. */
function asksWhichRows(sentence: Sentence, { isRanking }: Outline): boolean {
  if (isRanking) return false;
  return sentence.cues('which').some((cue) => {
    const after = sentence.tokens.slice(lastToken(cue) + 1, lastToken(cue) + 4);
    const at = after.findIndex(({ fold }) =>
      /^(tickets|conversations|chats|calls|demandes|appels)$/.test(fold),
    );
    const between = after.slice(0, Math.max(at, 0)).map(({ fold }) => fold);
    return at >= 0 && !between.some((word) => !/^[a-z]{4,}$|^en$/.test(word) || partWords.test(word));
  });
}

function isLive(sentence: Sentence, outline: Outline): boolean {
  if (sentence.has('now') && !outline.hasPeriod) return true;
  const live: readonly string[] = defaultReadings.liveState;
  return (
    !outline.hasPeriod &&
    !outline.hasGrain &&
    outline.metrics.length > 0 &&
    outline.metrics.every((id) => live.includes(id))
  );
}
