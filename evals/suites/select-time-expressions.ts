import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { TimeExpression } from './time-expression.ts';

/** A line of the public collection: times are local to the reference instant. */
const lineSchema = z.object({
  lang: z.string(),
  ref: z.string(),
  input: z.string(),
  kind: z.string(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  direction: z.string().nullish(),
  grain: z.string().nullish(),
  holiday: z.string().nullish(),
});

type Line = z.infer<typeof lineSchema>;

export type Selection = {
  readonly kept: readonly TimeExpression[];
  /** How many lines each rule left out. */
  readonly leftOut: ReadonlyMap<string, number>;
};

/** Rules that leave a line out because the contract reads it otherwise, or not at all. The first that holds counts. */
const rules: readonly { readonly reason: string; readonly holds: (line: Line) => boolean }[] = [
  { reason: 'no time at all', holds: ({ kind, start }) => kind === 'negative' || !start },
  {
    reason: 'holidays the contract does not name',
    holds: ({ holiday, kind }) => Boolean(holiday) || kind.includes('Holiday'),
  },
  {
    reason: 'instants and clock times: a period of support data is no minute or second',
    holds: ({ grain, kind }) => grain === 'second' || (kind === 'datetime' && isClock(grain)),
  },
  {
    reason: 'clock times end included there, half-open here; parts of the day have other hours',
    holds: ({ grain, input }) =>
      isClock(grain) && !/\b(?:hours?|heures?|minutes?|hr|hrs|h|min|mins)\b/i.test(input),
  },
  {
    reason: 'to the coming or past clock unit there, elapsed time up to now here (rule 1)',
    holds: ({ grain }) => isClock(grain),
  },
  {
    reason: 'month before day: the organisation writes days first',
    holds: ({ lang, input }) =>
      lang !== 'fr' &&
      lang !== 'en-GB' &&
      /\b\d{1,2}\s*[/.-]\s*\d{1,2}\b(?!\d)/.test(input) &&
      !/[a-z]{3}/i.test(input),
  },
  {
    reason: 'N weeks, months or years ago is a calendar unit (rule 2)',
    holds: ({ input, grain }) =>
      /\b(?:ago|il y a|back|avant)\b/i.test(input) &&
      !/\b(?:days?|jours?)\b/i.test(input) &&
      grain !== 'year',
  },
  {
    reason: 'durations from now: two weeks from now is a calendar unit here',
    holds: ({ input }) =>
      /\b(?:from now|from today|in|within|dans|d’ici|d'ici|after|après|hence)\b.*\b(?:week|month|year|semaine|mois|an|année|fortnight|quarter)/i.test(
        input,
      ),
  },
  {
    reason: 'weekends begin on Saturday here (rule 4)',
    holds: ({ input }) => /week-?\s?end|\bfin de semaine|\bWE\b/i.test(input),
  },
  {
    reason: 'early, mid, late, begin, end: the contract does not fix their days',
    holds: ({ input }) =>
      /\b(?:early|late|mid|beginning|begin|end|start|first half|eom|eoy|boy|bom|eod|début|debut|fin|milieu|mi|quinzaine|ides|summer|winter|spring|autumn|fall|été|hiver|printemps|automne|seasons?)\b/i.test(
        input,
      ),
  },
  {
    reason: 'from now to the end of a unit there, the whole calendar period here (rule 1)',
    holds: ({ input }) =>
      /^(?:the|this|rest of|remaining|all|tout|reste)\b.*(?:week|month|year|semaine|mois|année)$/i.test(
        input,
      ) && /\b(?:the week|rest|reste|remaining)\b/i.test(input),
  },
  {
    reason: 'upcoming N units is the last of them there, all of them here, as last N is (rule 2)',
    holds: ({ input }) => /\bupcoming\b/i.test(input) && /\b(?:2|two)\b/i.test(input),
  },
  {
    reason: 'next Saturday skips the coming one there, and is the coming one here',
    holds: ({ input }) => /\bnext \w+day\b|day after next|after next\b|\w+di suivant/i.test(input),
  },
  {
    reason: 'weekdays come back every week, the day before and all week are counted from another period',
    holds: ({ input }) => /^(?:en semaine|la veille|all week)$/i.test(input),
  },
  {
    reason: 'the present moment is the live state, and a part of the day without a day comes back: no period',
    holds: ({ input }) => /^(?:at this time|en ce moment|dans la journée)$/i.test(input),
  },
  {
    reason: 'open towards the future',
    holds: ({ kind, direction, start, ref }) =>
      kind.includes('Open') && (direction !== 'after' || dayOf(start) > dayOf(ref)),
  },
  {
    reason: 'years outside the calendar of support data',
    holds: ({ start }) => !/^20\d\d-/.test(start ?? ''),
  },
  {
    reason: 'a name without a year is the next one there, the most recent one here (rule 3)',
    holds: ({ start, ref, input }) =>
      dayOf(start) > dayOf(ref) && !saysFuture(input) && !/\b(?:19|20)\d\d\b/.test(input),
  },
];

/**
 * Keeps of a public collection of time expressions what the contract's reading rules read the same way.
 *
 * The collection is duckling's test corpus (BSD-3-Clause), one JSON object a line. It leans to the future ("Monday" is
 * the next one) and to appointments (clock times); the contract leans to the past and to whole calendar periods.
 */
export function selectTimeExpressions(text: string): Selection {
  const kept: TimeExpression[] = [];
  const leftOut = new Map<string, number>();
  const seen = new Set<string>();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, raw] of lines.entries()) {
    const line = lineSchema.parse(JSON.parse(raw));
    const locale = line.lang.startsWith('fr') ? 'fr' : 'en';
    const key = `${locale} ${line.input}`;
    const reason = seen.has(key) ? 'said twice' : rules.find((rule) => rule.holds(line))?.reason;
    seen.add(key);
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    else
      kept.push({
        id: `public-${index + 1}`,
        locale,
        category: line.grain ?? 'day',
        words: line.input,
        ...placed(line),
      });
  }
  return { kept, leftOut };
}

/** The zone of the reference instant is a fixed offset. */
function placed({ ref, start, end, kind, grain }: Line): { now: string; from: string; to: string } {
  const from = Temporal.PlainDate.from((start ?? '').slice(0, 10));
  const offset = ref.slice(-6);
  const today = Temporal.PlainDate.from(ref.slice(0, 10));
  const to = kind.includes('Open')
    ? today.add({ days: 1 })
    : end
      ? Temporal.PlainDate.from(end.slice(0, 10))
      : from.add(unitOf(grain));
  return { now: `${ref.slice(0, 16)}${offset}[${offset}]`, from: from.toString(), to: to.toString() };
}

function unitOf(grain: string | null | undefined): Temporal.DurationLike {
  switch (grain) {
    case 'week':
      return { weeks: 1 };
    case 'month':
      return { months: 1 };
    case 'quarter':
      return { months: 3 };
    case 'year':
      return { years: 1 };
    default:
      return { days: 1 };
  }
}

function isClock(grain: string | null | undefined): boolean {
  return grain === 'hour' || grain === 'minute' || grain === 'second';
}

function dayOf(instant: string | null | undefined): string {
  return (instant ?? '').slice(0, 10);
}

function saysFuture(input: string): boolean {
  return /\b(?:next|tomorrows?|tmrw|tom|upcoming|coming|following|in (?:\d|a|one|two|three)|demain|prochaine?s?|suivante?s?|dans|après-demain|après demain)\b/i.test(
    input,
  );
}
