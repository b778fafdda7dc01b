import { Temporal } from 'temporal-polyfill';
import { type AskedMetric, figureOf } from '#server/answer/evidence.ts';
import { type AnswerWords, subjectOf } from './answer-words.ts';
import { movementOf, sizeOfMove } from './movement.ts';

/** The sentence on one metric without a split: its figure, and how it moved where a period is compared. */
export function sayTotal(words: AnswerWords, index = 0): string {
  const { evidence, say, book } = words;
  const asked = evidence.metrics[index] ?? evidence.metrics[0];
  const value = figureOf(evidence.total, asked.key);
  if (value === null) return say.noData(subjectOf(words, index), words.period).replace(/\.$/, '');
  const figure = book.figure(asked.key, value, asked.metric.unit);
  noteSample(words, asked);
  const subject = subjectOf(words, index);
  const sentence = sayFigure(words, asked, subject, figure);
  const comparison = sayMove(words, asked);
  return comparison === null ? sentence : `${sentence}, ${comparison}`;
}

/** Other metrics of the same question, a line each. */
export function sayOtherTotals(words: AnswerWords): readonly string[] {
  return words.evidence.metrics.slice(1).map((_, index) => `${sayTotal(words, index + 1)}.`);
}

/** The number of observations is a figure too, for who wants to weigh the first one. */
export function noteSample(words: AnswerWords, asked: AskedMetric): void {
  const n = figureOf(words.evidence.total, `${asked.key}__n`);
  if (n !== null) words.book.figure(`${asked.key}:n`, n, 'count');
}

function sayFigure(words: AnswerWords, asked: AskedMetric, subject: string, figure: string): string {
  const { say, period, evidence } = words;
  if (asked.additivity !== 'not-over-time')
    return say.was(subject, figure, period, evidence.period.isPartial);
  return evidence.period.isPartial
    ? say.isNow(subject, figure)
    : say.wasAtEnd(subject, figure, lastDay(words));
}

/** A state is dated by the end of its period, not by its length. */
function lastDay(words: AnswerWords): string {
  const end = Temporal.PlainDateTime.from(words.evidence.period.localTo)
    .subtract({ seconds: 1 })
    .toPlainDate();
  const noon = Temporal.Instant.from(`${end.toString()}T12:00:00Z`).epochMilliseconds;
  const format = new Intl.DateTimeFormat(words.locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return words.book.text('last-day', `(${format.format(noon)})`);
}

function sayMove(words: AnswerWords, asked: AskedMetric): string | null {
  const move = movementOf(asked, words.evidence.total);
  if (move === null || words.comparedPeriod === null) return null;
  const { book, say } = words;
  const before = book.figure(`${asked.key}:before`, move.before, asked.metric.unit);
  const by = sizeOfMove(book, asked.key, asked, move);
  book.change(`${asked.key}:difference`, move.after - move.before, asked.metric.unit);
  return say.moved(move.movement, by, before, words.comparedPeriod);
}
