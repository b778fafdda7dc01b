import { Temporal } from 'temporal-polyfill';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import type { Locale, Localized } from '#semantic-layer/query/locale.ts';
import type { Clock } from '#semantic-layer/query/period.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { type Evidence, figureOf } from './evidence.ts';
import type { AnswerWords } from './explanation/answer-words.ts';
import { nameRows } from './explanation/explain-members.ts';
import { notMature, rowsLeftOut } from './unsettled-figures.ts';

/** @returns what a reader must keep in mind before using the figures, plainest first; empty when nothing is amiss */
export function findCaveats(
  words: AnswerWords,
  asked: Plan,
  description: ModelDescription,
  clock: Clock,
): readonly string[] {
  const { evidence, locale } = words;
  const caveats: (Localized<string> | null)[] = [
    partialPeriod(evidence),
    ...fewObservations(words),
    beforeHistory(asked, clock),
    overlappingRows(words, description),
    noExactParts(evidence),
    unequalLengths(evidence),
    notMature(evidence, clock),
    rowsLeftOut(evidence),
  ];
  return caveats.flatMap((caveat) => (caveat === null ? [] : [caveat[locale]]));
}

function partialPeriod({ period, comparison, plan }: Evidence): Localized<string> | null {
  if (!period.isPartial) return null;
  if (period.isFuture) {
    return { en: 'The period has not begun yet.', fr: 'La période n’a pas encore commencé.' };
  }
  if (comparison === null) {
    return {
      en: 'The period is not over: figures are so far.',
      fr: 'La période n’est pas finie : chiffres à ce stade.',
    };
  }
  return plan.compare?.basis === 'custom'
    ? {
        en: 'The period is not over: figures are so far.',
        fr: 'La période n’est pas finie : chiffres à ce stade.',
      }
    : {
        en: 'The period is not over: both periods are cut after the same elapsed time.',
        fr: 'La période n’est pas finie : les deux périodes sont coupées après le même temps écoulé.',
      };
}

function fewObservations(words: AnswerWords): readonly Localized<string>[] {
  const { evidence, naming, book, locale } = words;
  const totals = evidence.metrics.flatMap((asked): Localized<string>[] => {
    const n = figureOf(evidence.total, `${asked.key}__n`);
    if (n === null || n >= asked.metric.minimumSample) return [];
    const figure = book.figure(`${asked.key}:n`, n, 'count');
    const name = naming.metric(asked.ref);
    return [
      {
        en: `${name} rests on ${figure} ${n === 1 ? 'observation' : 'observations'} only: too few to conclude.`,
        fr: `${name} ne repose que sur ${figure} ${n < 2 ? 'observation' : 'observations'} : trop peu pour conclure.`,
      },
    ];
  });
  const [first] = evidence.metrics;
  const small =
    evidence.split === null ? [] : nameRows(words, evidence.split, first).filter(({ isSmall }) => isSmall);
  if (small.length === 0 || totals.length > 0) return totals;
  const names = small
    .slice(0, 4)
    .map(({ name }) => name)
    .join(', ');
  const more = small.length > 4 ? (locale === 'fr' ? ' et d’autres' : ' and others') : '';
  return [
    {
      en: `Too few observations to compare: ${names}${more}.`,
      fr: `Trop peu d’observations pour comparer : ${names}${more}.`,
    },
  ];
}

function beforeHistory(asked: Plan, clock: Clock): Localized<string> | null {
  const from = asked.compare?.from ?? asked.range.from;
  if (clock.historyStart === null) return null;
  const start = Temporal.Instant.from(clock.historyStart).toZonedDateTimeISO(clock.timezone).toPlainDate();
  if (Temporal.PlainDate.compare(from.slice(0, 10), start) >= 0) return null;
  return {
    en: `Data begin on ${start.toString()}: part of what was asked lies before.`,
    fr: `Les données commencent le ${start.toString()} : une partie de la demande est antérieure.`,
  };
}

function overlappingRows(words: AnswerWords, description: ModelDescription): Localized<string> | null {
  const { evidence, naming } = words;
  const asked = description.metrics.find(({ id }) => id === evidence.metrics[0].ref.id);
  const first = evidence.plan.by.find((id) => asked?.overlapping.includes(id));
  if (first === undefined) return null;
  const name = naming.dimension(first).toLowerCase();
  return {
    en: `A conversation can have several values of ${name}: rows overlap and add up to more than the total.`,
    fr: `Une conversation peut avoir plusieurs valeurs de ${name} : les lignes se recoupent et dépassent le total.`,
  };
}

function noExactParts({ plan, metrics, segments }: Evidence): Localized<string> | null {
  if (plan.analysis !== 'drivers' || segments.length > 0 || metrics[0].additivity !== 'none') return null;
  return {
    en: 'A median or percentile has no parts that add up; ask the same of the mean to see what drove it.',
    fr: 'Une médiane ou un centile n’a pas de parts qui s’additionnent ; demander la moyenne pour voir ce qui l’a fait bouger.',
  };
}

function unequalLengths({ plan, metrics, period, comparison }: Evidence): Localized<string> | null {
  if (comparison === null || metrics[0].additivity !== 'full' || plan.per !== null) return null;
  const days = daysOf(period.localFrom, period.localTo);
  const compared = daysOf(comparison.localFrom, comparison.localTo);
  if (Math.abs(days - compared) < 0.5) return null;
  return {
    en: 'The two periods are not equally long: ask for the average per day to compare them fairly.',
    fr: 'Les deux périodes n’ont pas la même durée : demander la moyenne par jour pour les comparer équitablement.',
  };
}

function daysOf(from: string, to: string): number {
  return Temporal.PlainDateTime.from(from).until(to).total({ unit: 'day' });
}

/** How late the newest data is, in the reader's language; null when it is fresh. */
export function lateData(
  dataAsOf: Readonly<Record<string, string>>,
  clock: Clock,
  locale: Locale,
): string | null {
  const newest = Object.values(dataAsOf).sort().at(-1);
  if (newest === undefined) return locale === 'fr' ? 'Aucune donnée n’est chargée.' : 'No data is loaded.';
  const hours = Temporal.Instant.from(newest).until(clock.now).total('hour');
  if (hours <= 36) return null;
  const day = newest.slice(0, 10);
  return locale === 'fr'
    ? `Les données les plus récentes datent du ${day}.`
    : `The newest data are from ${day}.`;
}
