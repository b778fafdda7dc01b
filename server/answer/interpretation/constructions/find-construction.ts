import type { Clues, Construction, ReadConstruction } from './construction.ts';
import {
  closedAgainstReceived,
  copilotAgainstPeople,
  newAgainstExperienced,
  partAgainstTheRest,
  periodsAlone,
  weekendsAgainstWeekdays,
} from './held-against.ts';
import { afterCondition, causeOrCause, effectOfArticle, whoDoesStays } from './moved-with.ts';
import { onWhat, perUnitOf, promisesNamed, requestedFeatures, risingOrFalling } from './said-in-passing.ts';
import {
  accuracyOfForecasts,
  adviceAhead,
  automateNext,
  breachAhead,
  overloadedQueues,
  recovered,
  undetectedIntents,
  unopenedReports,
  waitingAndHowLong,
} from './state-of-the-desk.ts';
import { bandwidthAhead, changeAtLarge, deadline, improvedSince, whenWas } from './through-time.ts';

const constructions: readonly ReadConstruction[] = [
  newAgainstExperienced,
  copilotAgainstPeople,
  partAgainstTheRest,
  weekendsAgainstWeekdays,
  periodsAlone,
  closedAgainstReceived,
  afterCondition,
  whoDoesStays,
  effectOfArticle,
  causeOrCause,
  promisesNamed,
  onWhat,
  risingOrFalling,
  perUnitOf,
  requestedFeatures,
  unopenedReports,
  adviceAhead,
  breachAhead,
  undetectedIntents,
  automateNext,
  waitingAndHowLong,
  overloadedQueues,
  recovered,
  accuracyOfForecasts,
  improvedSince,
  changeAtLarge,
  whenWas,
  bandwidthAhead,
  deadline,
];

const nothing: Construction = {};

/** The first construction that a question is put in, as far as the organisation's catalogue has its metrics. */
export function findConstruction(clues: Clues): Construction {
  const { metrics } = clues.sentence.lexicon;
  const found = constructions
    .map((read) => read(clues))
    .find((one) => one !== null && (one.metrics ?? []).every(({ id }) => metrics.has(id)));
  return found ?? nothing;
}
