import { type AskedMetric, figureOf } from '#server/answer/evidence.ts';
import { isPartialBucket } from '#server/answer/partial-bucket.ts';
import { type AnswerWords, subjectOf } from './answer-words.ts';
import { describeBucket } from './describe-period.ts';
import { sayTotal } from './explain-totals.ts';

/** The whole period, and its highest and lowest complete bucket. */
export function sayTrend(words: AnswerWords): string {
  const { evidence, say } = words;
  const [asked] = evidence.metrics;
  if (evidence.series === null || evidence.plan.by.length > 0) return sayTotal(words);
  const points = completePoints(words, asked).toSorted((a, b) => b.value - a.value);
  const [top] = points;
  const bottom = points.at(-1);
  if (!top || !bottom || top.value === bottom.value) return sayTotal(words);
  const peak = (point: Point, isHighest: boolean) =>
    say.peak(
      point.bucket,
      words.book.figure(`${asked.key}:${point.time}`, point.value, asked.metric.unit),
      isHighest,
    );
  const whole =
    asked.additivity === 'not-over-time' ? `${subjectOf(words)} ${words.period}` : sayTotal(words);
  const isState = asked.additivity === 'not-over-time';
  const joint = `${words.locale === 'fr' ? ' ' : ''}${isState ? ':' : ';'} `;
  return `${whole}${joint}${peak(top, true)}, ${peak(bottom, false)}`;
}

type Point = { readonly time: string; readonly bucket: string; readonly value: number };

function completePoints(words: AnswerWords, asked: AskedMetric): readonly Point[] {
  const { series, period } = words.evidence;
  if (series === null) return [];
  return series.rows.flatMap((row) => {
    const time = String(row.time);
    const value = figureOf(row, asked.key);
    const n = figureOf(row, `${asked.key}__n`);
    const isSmall = n !== null && n < Math.min(5, asked.metric.minimumSample);
    if (value === null || isSmall || isPartialBucket(time, series.grain, period)) return [];
    const bucket = words.book.text(`bucket:${time}`, describeBucket(time, series.grain, words.locale));
    return [{ time, bucket, value }];
  });
}
