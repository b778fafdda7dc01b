import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import { formatChange, formatValue } from '#semantic-layer/query/format-value.ts';
import { type Bar, barChart } from '#server/charts/bar-chart.ts';
import { mostSeries } from '#server/charts/chart-theme.ts';
import { contributionChart } from '#server/charts/contribution-chart.ts';
import { type LinePoint, lineChart } from '#server/charts/line-chart.ts';
import type { Chart } from './answer.ts';
import { type AskedMetric, figureOf, memberOf } from './evidence.ts';
import type { AnswerWords } from './explanation/answer-words.ts';
import { describeBucket } from './explanation/describe-period.ts';
import { nameRows, rowName } from './explanation/explain-members.ts';
import { isPartialBucket } from './partial-bucket.ts';

const mostBars = 24;
const mostGroups = 8;
const mostMembers = 12;

/** @returns the charts that show what the words say, the most telling one first */
export function drawCharts(words: AnswerWords): readonly Chart[] {
  const charts = [drawContributions(words), drawMembers(words), drawSeries(words)];
  return charts.filter((chart) => chart !== null);
}

function drawMembers(words: AnswerWords): Chart | null {
  const { evidence, naming, say, locale, currency } = words;
  const [asked] = evidence.metrics;
  if (evidence.split === null || evidence.split.length === 0 || evidence.series !== null) return null;
  const [dimension] = evidence.plan.by;
  if (dimension === undefined) return null;
  const isSingle = evidence.plan.by.length === 1;
  const bars = isSingle
    ? singleBars(words, evidence.split.slice(0, mostBars), asked)
    : groupedBars(words, evidence.split, asked);
  if (bars.length === 0) return null;
  const title = say.chartBy(naming.metric(asked.ref), naming.dimension(dimension));
  const spec = barChart({
    bars,
    unit: asked.metric.unit,
    locale,
    currency,
    title,
    subtitle: capitalised(words.period),
    isStacked: !isSingle && asked.additivity === 'full' && evidence.plan.compare === null,
  });
  return {
    title,
    alt: say.altBars(
      title,
      bars.map(({ member, label }) => `${member} ${label}`),
    ),
    spec,
  };
}

function singleBars(words: AnswerWords, rows: readonly ResultRow[], asked: AskedMetric): readonly Bar[] {
  const named = nameRows(words, rows, asked);
  const leader = named.find(({ isSmall }) => !isSmall);
  const isHighlighted = (index: number) =>
    words.evidence.plan.analysis !== 'ranking' || named[index] === leader;
  const bars = named.map((row, index) => ({
    member: row.name,
    value: row.value,
    label: label(words, asked, row.value),
    isHighlighted: isHighlighted(index) && !row.isSmall,
  }));
  if (words.evidence.plan.compare === null) return bars;
  return rows.flatMap((row) => comparedBars(words, asked, row, rowName(words, row)));
}

function comparedBars(
  words: AnswerWords,
  asked: AskedMetric,
  row: ResultRow,
  member: string,
): readonly Bar[] {
  const sides = [
    { key: asked.key, group: words.say.thisPeriod },
    { key: `${asked.key}__previous`, group: words.say.comparedPeriod },
  ];
  return sides.map(({ key, group }) => {
    const value = figureOf(row, key);
    return { member, value, label: label(words, asked, value), group, isHighlighted: true };
  });
}

function groupedBars(words: AnswerWords, rows: readonly ResultRow[], asked: AskedMetric): readonly Bar[] {
  const [first = '', ...others] = words.evidence.plan.by;
  const all = rows.map((row): Bar => {
    const value = figureOf(row, asked.key);
    const group = others
      .map((dimension) => words.naming.member(dimension, memberOf(row, dimension)))
      .join(' · ');
    const member = words.naming.member(first, memberOf(row, first));
    return { member, value, label: label(words, asked, value), group, isHighlighted: true };
  });
  // More colours than can be told apart: the table says it better.
  if (new Set(all.map(({ group }) => group)).size > mostGroups) return [];
  const wholes = new Map<string, number>();
  for (const { member, value } of all) wholes.set(member, (wholes.get(member) ?? 0) + (value ?? 0));
  const members = [...wholes.keys()];
  if (asked.additivity === 'full') members.sort((a, b) => (wholes.get(b) ?? 0) - (wholes.get(a) ?? 0));
  return members.slice(0, mostMembers).flatMap((member) => all.filter((bar) => bar.member === member));
}

function drawSeries(words: AnswerWords): Chart | null {
  const { evidence, say, naming, locale, currency } = words;
  const [asked] = evidence.metrics;
  if (evidence.series === null) return null;
  const isCompared = evidence.plan.compare !== null && evidence.plan.by.length === 0;
  const points = isCompared ? comparedPoints(words, asked) : memberPoints(words, asked);
  const series = [...new Set(points.map((point) => point.series))].slice(0, mostSeries);
  const title = say.chartOver(naming.metric(asked.ref));
  const shown = points.filter((point) => series.includes(point.series));
  const spec = lineChart({
    points: shown,
    series,
    comparedSeries: isCompared ? say.comparedPeriod : null,
    unit: asked.metric.unit,
    locale,
    currency,
    title,
    subtitle: capitalised(words.period),
  });
  return { title, alt: altOfLine(words, asked, title, shown), spec };
}

function memberPoints(words: AnswerWords, asked: AskedMetric): readonly LinePoint[] {
  const { series, plan } = words.evidence;
  const isSplit = plan.by.length > 0;
  return (series?.rows ?? []).map((row) => ({
    ...point(words, asked, row, asked.key),
    series: isSplit ? rowName(words, row) : words.say.thisPeriod,
  }));
}

function comparedPoints(words: AnswerWords, asked: AskedMetric): readonly LinePoint[] {
  const rows = words.evidence.series?.rows ?? [];
  return [
    ...rows.map((row) => ({ ...point(words, asked, row, asked.key), series: words.say.thisPeriod })),
    ...rows.map((row) => ({
      ...point(words, asked, row, `${asked.key}__previous`),
      series: words.say.comparedPeriod,
      isPartial: false,
    })),
  ];
}

function point(words: AnswerWords, asked: AskedMetric, row: ResultRow, key: string) {
  const { series, period } = words.evidence;
  const grain = series?.grain ?? 'day';
  const time = String(row.time);
  const value = figureOf(row, key);
  return {
    bucket: describeBucket(time, grain, words.locale),
    value,
    label: label(words, asked, value),
    isPartial: isPartialBucket(time, grain, period),
  };
}

function altOfLine(
  words: AnswerWords,
  asked: AskedMetric,
  title: string,
  points: readonly LinePoint[],
): string {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = label(words, asked, values.length === 0 ? null : Math.min(...values));
  const high = label(words, asked, values.length === 0 ? null : Math.max(...values));
  return words.say.altLine(title, String(points.length), low, high);
}

function drawContributions(words: AnswerWords): Chart | null {
  const { change, say, naming, locale, currency, evidence } = words;
  const [asked] = evidence.metrics;
  const first = change?.dimensions[0];
  if (!first) return null;
  const title = say.chartDrivers(naming.metric(asked.ref), naming.dimension(first.dimension));
  const options = { locale, currency };
  const bars = first.contributions.slice(0, 10).map((part) => ({
    member: naming.member(first.dimension, part.member),
    contribution: part.contribution,
    label: formatChange(part.contribution, asked.metric.unit, options),
    tone: toneOf(asked, part.contribution),
  }));
  const spec = contributionChart({
    bars,
    unit: asked.metric.unit,
    locale,
    currency,
    title,
    subtitle: capitalised(words.period),
  });
  return {
    title,
    alt: say.altBars(
      title,
      bars.map((bar) => `${bar.member} ${bar.label}`),
    ),
    spec,
  };
}

function toneOf({ metric }: AskedMetric, contribution: number): 'good' | 'bad' | 'neutral' {
  if (metric.direction === 'neutral' || contribution === 0) return 'neutral';
  return contribution > 0 === (metric.direction === 'up_good') ? 'good' : 'bad';
}

function label(words: AnswerWords, asked: AskedMetric, value: number | null): string {
  return formatValue(value, asked.metric.unit, { locale: words.locale, currency: words.currency });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
