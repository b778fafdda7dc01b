import type { Temporal } from 'temporal-polyfill';
import { firstToken } from '#server/answer/interpretation/spans/span.ts';
import { atMidnight, calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import { type Period, period, type TimeUnit } from '#server/answer/interpretation/time/period.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { type Clues, type Construction, foldedText, hasWord, refs } from './construction.ts';

const improving = /^(improv\w*|progress\w*|amelior\w*)$/;
const sinceLast =
  /\b(?:since|depuis) (?:the |la |le |l )?(?:last )?(week|month|quarter|year|semaine|mois|trimestre|annee|an)(?: (?:derniere?|passee?|precedente?))?\b/;
const units: Readonly<Record<string, TimeUnit>> = {
  week: 'week',
  semaine: 'week',
  month: 'month',
  mois: 'month',
  quarter: 'quarter',
  trimestre: 'quarter',
  year: 'year',
  annee: 'year',
  an: 'year',
};

/** "Who improved most since last quarter?": this quarter beside that one; nothing said of what, how well and how fast. */
export function improvedSince({ sentence, named, splits }: Clues): Construction | null {
  const people: readonly string[] = defaultReadings.personDimensions;
  const isOfPeople = splits.by.length > 0 && splits.by.every((id) => people.includes(id));
  if (!hasWord(improving, sentence) || !isOfPeople || sentence.has('why')) return null;
  const figures = named.length > 0 ? {} : { metrics: refs('csat', 'response_time') };
  const [said, unit] = sinceLast.exec(foldedText(sentence)) ?? [];
  const wanted = unit === undefined ? undefined : units[unit];
  const isLast = said !== undefined && /\b(last|derniere?|passee?|precedente?)\b/.test(said);
  if (wanted === undefined || !isLast) return named.length > 0 ? null : figures;
  const { today } = sentence.moment;
  return {
    analysis: 'compare',
    ...figures,
    main: calendarUnits(today, wanted, 0),
    other: calendarUnits(today, wanted, -1),
  };
}

/** "Did the response rate of displays change?" with no period: when, if ever, it did. */
export function changeAtLarge({ sentence, named, splits, times }: Clues): Construction | null {
  const isAsked =
    /^(did|has|have) .*\b(changed?|shift(ed)?)$|\b(a|ont) (t )?(il|elle|ils|elles|on) (change|changee?s?|bouge)$/.test(
      foldedText(sentence).replace(/[ ?.!]+$/, ''),
    );
  const isPlain =
    times.main === null && times.compareWith === null && splits.by.length === 0 && !splits.grain;
  return isAsked && isPlain && named.length === 1 ? { analysis: 'anomalies' } : null;
}

/** "When was the chat hidden?": a length of time along the days. */
export function whenWas({ sentence, named, splits }: Clues): Construction | null {
  const isFirst = sentence
    .cues('when')
    .some((cue) => sentence.isFirst(cue) && /^(when|quand)$/i.test(sentence.wordsAt(cue)));
  const areDurations =
    named.length === 1 && named.every((id) => sentence.lexicon.metrics.get(id)?.unit === 'seconds');
  const isRanked =
    sentence.everyCue('most', 'least', 'best', 'worst', 'slowest', 'fastest', 'top').length > 0;
  if (!isFirst || !areDurations || isRanked || splits.by.length > 0 || splits.grain !== null) return null;
  return { analysis: 'trend' };
}

/** "Do we have bandwidth for a new project in March?": what is free is asked of a time to come. */
export function bandwidthAhead({ sentence, named, times }: Clues): Construction | null {
  const { main } = times;
  const isToCome =
    main !== null &&
    (main.upcoming !== undefined || main.from.toPlainDate().toString() > sentence.moment.today.toString());
  const isTold = hasWord(/^(was|were|had|did|etait|etaient|avions|avait)$/, sentence);
  if (named.length !== 1 || named[0] !== 'team_bandwidth_hours' || !isToCome || isTold) return null;
  return { analysis: 'forecast', metrics: [{ id: 'team_bandwidth_hours', variant: { horizon: 'future' } }] };
}

const day = 86_400;

/** "How many agents would bring the backlog under 200 in two weeks?": until then, not in the week after next. */
export function deadline({ sentence, thresholds }: Clues): Construction | null {
  if (!sentence.has('staffing') || thresholds.having.length === 0) return null;
  const length = sentence.everySpan.find((span) => {
    const before = sentence.tokens[firstToken(span) - 1]?.fold ?? '';
    const isLength = span.meaning.kind === 'quantity' && span.meaning.quantity.kind === 'seconds';
    return isLength && /^(in|within|en|sous|dans|ici)$/.test(before);
  });
  if (length?.meaning.kind !== 'quantity') return null;
  const days = Math.round(length.meaning.quantity.value / day);
  return days < 1 ? null : { main: daysAhead(sentence.moment.today, days) };
}

function daysAhead(today: Temporal.PlainDate, days: number): Period {
  return period(atMidnight(today.add({ days: 1 })), atMidnight(today.add({ days: days + 1 })), 'span');
}
