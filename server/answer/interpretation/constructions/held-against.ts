import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import {
  type Clues,
  type Construction,
  foldedText,
  hasWord,
  isHeldAgainst,
  placesOf,
  refs,
} from './construction.ts';

const newcomers =
  /^(new|newer|newest|junior|juniors|beginners?|rookies?|newcomers?|hires|nouveaux|nouvelles|debutante?s?|recrues?)$/;
const experienced =
  /^(experienced|senior|seniors|veterans?|tenured|seasoned|established|experimentes?|experimentees?|anciens|anciennes|confirmes|confirmees|chevronnes)$/;

/** "New agents against experienced ones": no field says who is new, so each agent is shown. */
export function newAgainstExperienced({ sentence, named }: Clues): Construction | null {
  const isSaid = hasWord(newcomers, sentence) && hasWord(experienced, sentence);
  const areAgents =
    sentence.all('dimension').some(({ meaning }) => meaning.dimensions.includes(defaultReadings.person)) ||
    hasWord(/^(agents?|reps?|advisors?|conseill\w+|recrues?|hires)$/, sentence);
  if (!isSaid || !areAgents || !(isHeldAgainst(sentence) || hasWord(/^(than|que)$/, sentence))) return null;
  return {
    analysis: 'compare',
    ...(named.length > 0 ? {} : { metrics: refs('contacts_per_hour', 'csat') }),
    by: [defaultReadings.person],
    other: null,
    explained: [...placesOf(newcomers, sentence), ...placesOf(experienced, sentence)],
  };
}

/** "Compare Copilot and human conversations": how good they are, of each kind. */
export function copilotAgainstPeople({ sentence, named }: Clues): Construction | null {
  const rows: readonly string[] = [...defaultReadings.rowNouns, 'copilot_conversations'];
  const areRows = named.length > 0 && named.every((id) => rows.includes(id));
  const areBoth =
    hasWord(/^(copilote?|ai|ia|nova|automated|automatisees)$/, sentence) &&
    hasWord(/^(humans?|people|agents|humaines?|humains?|conseillers)$/, sentence);
  if (!areRows || !areBoth || !sentence.has('compare', 'versus')) return null;
  if (sentence.has('how-many', 'share', 'by') || hasWord(/^(volumes?|number|nombre)$/, sentence)) return null;
  return {
    analysis: 'compare',
    metrics: refs('automated_csat', 'csat'),
    by: [],
    unfiltered: ['agent_kind', 'author_kind'],
    other: null,
  };
}

/** What a metric of a part is held against when "the others" are named. */
const wholes: Readonly<Record<string, string>> = {
  automated_csat: 'csat',
  copilot_conversion_rate: 'conversion_rate',
  copilot_revenue: 'revenue_after_conversation',
};

/** "CSAT of automated conversations against the others": the part beside the whole. */
export function partAgainstTheRest({ sentence, named }: Clues): Construction | null {
  const [part] = named;
  const whole = part === undefined ? undefined : wholes[part];
  const isRest = hasWord(/^(others?|rest|autres?|reste)$/, sentence);
  if (part === undefined || whole === undefined || named.length > 1 || !isRest || !isHeldAgainst(sentence))
    return null;
  return { analysis: 'compare', metrics: refs(part, whole), other: null };
}

/** "How do weekends compare with weekdays": every day of the week is asked for, so none is left out. */
export function weekendsAgainstWeekdays({ sentence, named, splits, times }: Clues): Construction | null {
  const days = times.cycles.flatMap(({ cycle, isNegated }) =>
    cycle.kind === 'weekdays' && !isNegated ? cycle.days : [],
  );
  if (new Set(days).size < 7 || !isHeldAgainst(sentence)) return null;
  return {
    analysis: 'compare',
    ...(named.length > 0 ? {} : { metrics: refs('ticket_volume', 'first_response_time') }),
    by: [...new Set([...splits.by, defaultReadings.weekday])],
    unfiltered: [defaultReadings.weekday],
    other: null,
  };
}

/** "This quarter against the same quarter last year": two periods and no figure, so how much and how well. */
export function periodsAlone({ sentence, times }: Clues): Construction | null {
  const isOther = sentence.spans.some(
    ({ meaning }) =>
      meaning.kind !== 'time' &&
      !(
        meaning.kind === 'cue' &&
        meaning.cues.some((cue) => /^(versus|compare|between|and|for|by)$/.test(cue))
      ),
  );
  if (isOther || times.compareWith === null || times.main === null || sentence.unexplained.length > 0)
    return null;
  return { analysis: 'compare', metrics: refs('ticket_volume', 'csat') };
}

const comparing = /\b(fewer|less|more|moins|plus|autant|as (many|much))\b.*\b(than|as|que|qu)\b/;
const receiving =
  /\b(receiv\w*|gets?|got|takes? in|took in|come in|comes in|arriv\w*|recoi\w*|recev\w*|recu\w*|entre\w*)\b/;

/** "Closing fewer tickets than it receives": two counts side by side, not one that fell. */
export function closedAgainstReceived({ sentence, named, splits }: Clues): Construction | null {
  const text = foldedText(sentence);
  const [, after] = text.split(/\b(?:than|que|qu)\b/);
  const isSaid = comparing.test(text) && after !== undefined && receiving.test(after);
  if (!isSaid || !named.includes('closed_conversations')) return null;
  return {
    analysis: splits.by.length > 0 ? 'breakdown' : 'value',
    metrics: refs('ticket_volume', 'closed_conversations'),
    other: null,
  };
}
