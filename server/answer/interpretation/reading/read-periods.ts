import type { Comparison } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import {
  comparedBy,
  comparedTo,
  previousPeriod,
} from '#server/answer/interpretation/time/compare-periods.ts';
import { daysOf, type Period, type Shift, toRange } from '#server/answer/interpretation/time/period.ts';
import type { TimeMeaning } from '#server/answer/interpretation/time/read-time.ts';
import { within } from '#server/answer/interpretation/time/rules/clock-times.ts';
import type { Cycle, ImpossibleDate } from '#server/answer/interpretation/time/time-values.ts';
import { isOccasion } from './occasion.ts';
import type { Sentence } from './sentence.ts';

/** Something that comes back, asked for or left out: "on weekends", « hors week-end ». */
export type NamedCycle = { readonly cycle: Cycle; readonly isNegated: boolean };

/** What a question says about time. */
export type Times = {
  readonly main: Period | null;
  readonly cycles: readonly NamedCycle[];
  readonly impossible: ImpossibleDate | null;
  /** The other side, once the main period is known; null where no comparison is named. */
  readonly compareWith: ((main: Period) => Comparison) | null;
  /** The current unit, where only the other side was named ("against last month"). */
  readonly impliedMain: Period | null;
  readonly ends: readonly [Period, Period] | null;
};

type Other = { readonly shift: Shift | null; readonly period: Period | null };

/** Sorts the expressions of time of a question into the period asked about, the other side and cycles. */
export function readPeriods(sentence: Sentence): Times {
  const spans = sentence.all('time').filter((span) => !isOccasion(span, sentence));
  const impossible =
    spans.flatMap(({ meaning }) => kindOf(meaning.meanings, 'impossible')).at(0)?.date ?? null;
  const mains: Period[] = [];
  const others: Other[] = [];
  const cycles: NamedCycle[] = [];
  for (const span of spans) sort(span, sentence, { mains, others, cycles });
  const [first, second] = mains;
  if (second && first && others.length === 0) others.push({ shift: second.asShift ?? null, period: second });
  const [wanted, other] = inOrder(sentence, first ?? null, others[0] ?? null, spans);
  const cut = wanted && cutToHours(wanted, cycles);
  return {
    main: cut?.period ?? wanted,
    cycles: cut ? cut.left : cycles,
    impossible,
    compareWith: other ? (main) => compare(other, main) : null,
    impliedMain: wanted ? null : impliedBy(other, sentence),
    ends: wanted?.ends ?? null,
  };
}

type Sorted = { readonly mains: Period[]; readonly others: Other[]; readonly cycles: NamedCycle[] };

function sort(span: SpanOf<'time'>, sentence: Sentence, { mains, others, cycles }: Sorted): void {
  const { meanings } = span.meaning;
  const [shift] = kindOf(meanings, 'shift');
  const [named] = kindOf(meanings, 'period');
  const [cycle] = kindOf(meanings, 'cycle');
  const isAgainst = isOtherSide(span, sentence);
  if (shift && (!named || isAgainst || mains.length > 0)) {
    others.push({ shift: shift.shift, period: named?.period ?? null });
  } else if (named && isAgainst) {
    others.push({ shift: asShift(named.period, mains[0] ?? null), period: named.period });
  } else if (named && isWeekdayLeftOut(span, named.period, sentence)) {
    cycles.push({ cycle: { kind: 'weekdays', days: [named.period.from.dayOfWeek] }, isNegated: true });
  } else if (named) {
    mains.push(named.period);
  } else if (cycle) {
    cycles.push({ cycle: cycle.cycle, isNegated: sentence.cueBefore(span, ['not'], 3) !== undefined });
  }
}

/** « Sans compter samedi et dimanche »: weekdays that come back, not the latest ones. */
function isWeekdayLeftOut(span: SpanOf<'time'>, named: Period, sentence: Sentence): boolean {
  if (named.repeats !== 'week' || named.isFine) return false;
  if (sentence.cueBefore(span, ['not'], 3) !== undefined) return true;
  const before = sentence.previous(span, 'time', 3);
  const [first] =
    before && sentence.areCoordinated(before, span) ? kindOf(before.meaning.meanings, 'period') : [];
  return before !== undefined && first !== undefined && isWeekdayLeftOut(before, first.period, sentence);
}

function kindOf<K extends TimeMeaning['kind']>(
  meanings: readonly TimeMeaning[],
  kind: K,
): Extract<TimeMeaning, { kind: K }>[] {
  return meanings.filter((meaning): meaning is Extract<TimeMeaning, { kind: K }> => meaning.kind === kind);
}

/** Said after "than", "compared with", "vs": the side that is compared against. */
function isOtherSide(span: SpanOf<'time'>, sentence: Sentence): boolean {
  const cue = sentence.cueBefore(span, ['versus'], 4);
  const between = cue ? sentence.tokens.slice(lastToken(cue) + 1, firstToken(span)) : [];
  // "Side by side, since March": another part of the sentence.
  return (
    cue !== undefined &&
    !between.some(
      ({ text, fold }) =>
        text === ',' ||
        /^(it|them|each|other|since|depuis|targets?|goals?|objectifs?|cibles?|industry|average|peers|market|secteur|moyenne)$/.test(
          fold,
        ),
    )
  );
}

/** "Than last year" beside a shorter period is the same period of last year. */
function asShift(named: Period, main: Period | null): Shift | null {
  if (named.unit === 'year' && (!main || (main.unit !== 'year' && daysOf(main) < 360)))
    return { kind: 'last-year' };
  if (named.asShift && (main || named.isRelative)) return named.asShift;
  const isLonger = main !== null && daysOf(main) === 1 && named.unit === 'week';
  return isLonger ? { kind: 'back', unit: 'week', count: 1 } : null;
}

/** "Compare January and February": the later one is asked about, unless "January vs February" says otherwise. */
function inOrder(
  sentence: Sentence,
  main: Period | null,
  other: Other | null,
  spans: readonly SpanOf<'time'>[],
): [Period | null, Other | null] {
  if (!main || !other?.period || other.shift) return [main, other];
  const isVersus = spans.some((span) => isOtherSide(span, sentence));
  const isEarlier = main.from.toString() < other.period.from.toString();
  if (isVersus || !isEarlier) return [main, other];
  return [other.period, { shift: null, period: main }];
}

function compare({ shift, period }: Other, main: Period): Comparison {
  if (shift) return comparedBy(shift, main);
  if (!period) return { ...toRange(previousPeriod(main)), basis: 'previous_period' };
  return comparedTo(period, main);
}

/** "Against last month" alone is about this month. */
function impliedBy(other: Other | null, sentence: Sentence): Period | null {
  const unit = other?.period?.unit ?? (other?.shift?.kind === 'back' ? other.shift.unit : null);
  if (!unit || unit === 'span' || unit === 'hour' || unit === 'minute') return null;
  if (other?.shift?.kind === 'last-year') return null;
  return calendarUnits(sentence.moment.today, unit, 0);
}

/** "Yesterday … between 14 and 18" cuts the day; over a longer period it is a filter on the hours. */
function cutToHours(
  main: Period,
  cycles: readonly NamedCycle[],
): { period: Period; left: readonly NamedCycle[] } | null {
  const hours = cycles.find(({ cycle, isNegated }) => cycle.kind === 'hours' && !isNegated);
  if (hours?.cycle.kind !== 'hours') return null;
  const period = within(main, hours.cycle.hours);
  return period ? { period, left: cycles.filter((cycle) => cycle !== hours) } : null;
}
