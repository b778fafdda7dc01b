import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { messages } from '#server/answer/interpretation/messages/messages.ts';
import { dateInWords, rangeInWords } from '#server/answer/interpretation/messages/period-words.ts';
import { toRange } from '#server/answer/interpretation/time/period.ts';
import { doubtsAbout } from './assumptions.ts';
import type { Reading } from './build-plan.ts';
import { doubtAboutNames } from './judge-names.ts';
import { refuse } from './refuse.ts';
import { scopeOf } from './scope.ts';
import { isToldAsPast } from './told-as-past.ts';

const plansAhead: readonly Plan['analysis'][] = ['forecast', 'staffing', 'what_if'];

/** A reading becomes a plan with its assumptions, one question back, or a refusal with what can be asked. */
export function judge(reading: Reading): Interpretation {
  return (
    impossibleDate(reading) ??
    outsideScope(reading) ??
    doubtAboutNames(reading) ??
    ambiguousMetric(reading) ??
    outsideTime(reading) ?? { kind: 'plan', plan: reading.plan, ...doubtsAbout(reading) }
  );
}

/** The same for a question that follows another: its own words are judged, its plan is the merged one. */
export function judgeFollowUp(reading: Reading, plan: Plan): Interpretation {
  const merged = { ...reading, plan };
  return (
    impossibleDate(merged) ??
    outsideFollowUp(reading) ??
    doubtAboutNames(merged) ??
    outsideTime(merged) ?? { kind: 'plan', plan, assumptions: [], alternatives: [] }
  );
}

function impossibleDate({ sentence, plan, times }: Reading): Interpretation | null {
  if (!times.impossible || times.main) return null;
  const { text, nearest } = times.impossible;
  const nearby = { ...plan, range: toRange(nearest) };
  return {
    kind: 'clarify',
    question: messages[sentence.locale].impossibleDate(text),
    choices: [{ label: rangeInWords(nearby.range, sentence.locale), plan: nearby }],
  };
}

function outsideScope(reading: Reading): Interpretation | null {
  const { sentence } = reading;
  const words = messages[sentence.locale];
  const scope = scopeOf(reading);
  switch (scope.kind) {
    case 'inside':
      return null;
    case 'outside':
      return refuse(reading, 'out_of_scope', words.outOfScope);
    case 'not-measured':
      return refuse(reading, 'missing_data', words.notInData(scope.words));
    case 'no-subject':
      return clarifySubject(reading);
  }
}

/** "What is the weather?" names nothing of the desk, whatever was asked before. */
function outsideFollowUp(reading: Reading): Interpretation | null {
  const { sentence, ignored } = reading;
  const isOfDesk =
    sentence.all('metric').length + sentence.all('dimension').length + sentence.all('value').length > 0;
  const isQuestion = sentence
    .cues('which', 'who', 'how-many', 'how-long')
    .some((cue) => sentence.isFirst(cue));
  if (isOfDesk || ignored.length === 0 || !isQuestion) return null;
  return scopeOf(reading).kind === 'outside'
    ? refuse(reading, 'out_of_scope', messages[sentence.locale].outOfScope)
    : null;
}

/** Offered where no figure is named: what most ask for first, or what tells how long things take. */
const usual = ['ticket_volume', 'first_response_time', 'csat'];
const lengths = ['first_response_time', 'resolution_time_last', 'queue_wait_time'];

/** "And for chat?" with nothing before it: of which figure? */
function clarifySubject({ sentence, plan }: Reading): Interpretation {
  const isOfTime = sentence.has('how-long', 'how-fast', 'slowest', 'fastest');
  const offered = (isOfTime ? lengths : usual).filter((id) => sentence.lexicon.metrics.has(id));
  return {
    kind: 'clarify',
    question: messages[sentence.locale].whichSubject,
    choices: choicesAmong(offered, plan, sentence),
  };
}

/** A name to which several metrics have an equal right. */
function ambiguousMetric({ sentence, plan, openChoice }: Reading): Interpretation | null {
  if (!openChoice) return null;
  return {
    kind: 'clarify',
    question: messages[sentence.locale].whichMetric(openChoice.words),
    choices: choicesAmong(openChoice.metrics, plan, sentence),
  };
}

function choicesAmong(metrics: readonly string[], plan: Plan, { lexicon, locale }: Reading['sentence']) {
  return metrics.map((id) => ({
    label: lexicon.metrics.get(id)?.label[locale] ?? id,
    plan: { ...plan, metrics: [{ id }], order: plan.order && { ...plan.order, by: id } },
  }));
}

/** The future asked as a fact, or a time before the history begins. */
function outsideTime(reading: Reading): Interpretation | null {
  const { sentence, plan, isFuture } = reading;
  const { historyStart } = sentence.moment;
  const words = messages[sentence.locale];
  const isTooFar =
    plan.horizon !== null && plan.horizon.from > sentence.moment.today.add({ years: 1 }).toString();
  const isOver = plan.analysis === 'review';
  const isFact = isFuture && !isOver && (!plansAhead.includes(plan.analysis) || isToldAsPast(reading));
  if (isFact || isTooFar) {
    return refuse(
      reading,
      'missing_data',
      words.future(rangeInWords(plan.horizon ?? plan.range, sentence.locale)),
    );
  }
  const isOtherUnknown =
    plan.compare?.basis === 'custom' &&
    historyStart &&
    plan.compare.to.slice(0, 10) <= historyStart.toString();
  if (historyStart && (isOtherUnknown || plan.range.to.slice(0, 10) <= historyStart.toString())) {
    return refuse(reading, 'missing_data', words.beforeHistory(dateInWords(historyStart, sentence.locale)));
  }
  return null;
}
