import type { Contribution } from '#server/analysis/decompose-change.ts';
import { type DimensionDrivers, isMixEffect } from '#server/analysis/rank-dimensions.ts';
import type { AskedMetric } from '#server/answer/evidence.ts';
import { type AnswerWords, memberName, subjectOf } from './answer-words.ts';
import { noteSample, sayTotal } from './explain-totals.ts';
import { movementOf, sizeOfMove } from './movement.ts';

const mostNamed = 3;

/** How the figure moved, and the member that carries most of it. */
export function sayDrivers(words: AnswerWords): string {
  const { evidence, say, book, change } = words;
  const [asked] = evidence.metrics;
  const move = movementOf(asked, evidence.total);
  if (move === null || change === null || words.comparedPeriod === null) return sayTotal(words);
  noteSample(words, asked);
  const after = book.figure(asked.key, move.after, asked.metric.unit);
  const before = book.figure(`${asked.key}:before`, move.before, asked.metric.unit);
  const by = sizeOfMove(book, asked.key, asked, move);
  book.change(`${asked.key}:difference`, change.change, asked.metric.unit);
  const sentence = say.changed(
    subjectOf(words),
    move.movement,
    by,
    before,
    after,
    words.period,
    words.comparedPeriod,
  );
  const lead = leadDriver(words);
  if (lead === null || move.movement === 'unclear' || move.movement === 'same') return sentence;
  const { dimension, driver } = lead;
  const member = memberName(words, dimension, driver.member);
  const part = sayPart(words, asked, dimension, driver);
  return `${sentence}${separator(words)}${say.accountsFor(member, part, words.naming.dimension(dimension))}`;
}

/** Paragraphs: the leading members with their own figures, the sum, the second best way to look at it. */
export function narrateDrivers(words: AnswerWords): readonly string[] {
  const { say, change, naming, evidence } = words;
  const [asked] = evidence.metrics;
  if (change === null) return [say.noChangeToExplain(subjectOf(words))];
  const [first, second] = change.dimensions;
  if (!first) return [say.spreadEvenly];
  const label = naming.dimension(first.dimension);
  const named = first.named.slice(0, mostNamed);
  const lines = named.map((driver) => sayDriverLine(words, asked, first.dimension, driver));
  const whole = words.book.change(`${asked.key}:difference`, change.change, asked.metric.unit);
  const parts = [
    named.length === 0 ? say.spreadEvenly : `${lines.join(separator(words))}.`,
    ...(isMixEffect(first.contributions, change.change) ? [say.mixEffect(label)] : []),
    say.addsUp(label, whole),
  ];
  const also = second ? sayAlso(words, asked, second) : null;
  return also === null ? [parts.join(' ')] : [parts.join(' '), also];
}

function leadDriver({ change }: AnswerWords): { dimension: string; driver: Contribution } | null {
  const first = change?.dimensions[0];
  const driver = first?.named[0];
  return first && driver ? { dimension: first.dimension, driver } : null;
}

function sayAlso(words: AnswerWords, asked: AskedMetric, entry: DimensionDrivers): string | null {
  const [driver] = entry.named;
  if (!driver) return null;
  const member = memberName(words, entry.dimension, driver.member);
  return words.say.alongToo(
    words.naming.dimension(entry.dimension),
    member,
    sayPart(words, asked, entry.dimension, driver),
  );
}

function sayDriverLine(
  words: AnswerWords,
  asked: AskedMetric,
  dimension: string,
  driver: Contribution,
): string {
  const { say, book } = words;
  const { unit } = asked.metric;
  const member = memberName(words, dimension, driver.member);
  const part = sayPart(words, asked, dimension, driver);
  const id = `${asked.key}:${dimension}:${member}`;
  const figures =
    driver.before === null || driver.after === null
      ? say.driverMixOnly(member, part)
      : say.driverLine(
          member,
          part,
          book.figure(`${id}:before`, driver.before, unit),
          book.figure(`${id}:after`, driver.after, unit),
        );
  if (driver.mix === 0) return figures;
  const mix = book.change(`${id}:mix`, driver.mix, unit);
  const rate = book.change(`${id}:rate`, driver.rate, unit);
  return `${figures}${say.mixAndRate(mix, rate)}`;
}

function sayPart(words: AnswerWords, asked: AskedMetric, dimension: string, driver: Contribution): string {
  const member = memberName(words, dimension, driver.member);
  return words.book.change(
    `${asked.key}:${dimension}:${member}:part`,
    driver.contribution,
    asked.metric.unit,
  );
}

function separator({ locale }: AnswerWords): string {
  return locale === 'fr' ? ' ; ' : '; ';
}
