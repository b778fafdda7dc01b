import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';
import { chartScale } from './chart-scale.ts';
import { categoryColours, chartColours, chartConfig } from './chart-theme.ts';

export type LinePoint = {
  /** The bucket as the axis names it; points come oldest first. */
  readonly bucket: string;
  readonly value: number | null;
  readonly label: string;
  readonly series: string;
  /** The bucket is not over, or the range cuts it. */
  readonly isPartial: boolean;
};

export type LineChartInput = {
  readonly points: readonly LinePoint[];
  /** Names of the series in order; the first is drawn in full colour. */
  readonly series: readonly string[];
  /** The series that is the period compared with: drawn dashed. */
  readonly comparedSeries: string | null;
  readonly unit: Unit;
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  readonly subtitle: string;
};

/** Lines through time; a bucket without data is a gap, an unfinished one a hollow point. */
export function lineChart(input: LineChartInput): Readonly<Record<string, unknown>> {
  const { points, series, comparedSeries, unit, locale, currency } = input;
  const scale = chartScale(
    unit,
    Math.max(0, ...points.map(({ value }) => Math.abs(value ?? 0))),
    locale,
    currency,
  );
  const buckets = [...new Set(points.map(({ bucket }) => bucket))];
  const colours = series.map((name, index) =>
    name === comparedSeries
      ? chartColours.uncertain
      : (categoryColours[index % categoryColours.length] ?? chartColours.sea),
  );
  const single = series.length === 1;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: input.title, subtitle: input.subtitle, anchor: 'start' },
    width: 'container',
    height: 220,
    data: {
      values: points.map((point) => ({
        bucket: point.bucket,
        value: point.value === null ? null : point.value / scale.divisor,
        label: point.label,
        series: point.series,
        partial: point.isPartial,
        compared: point.series === comparedSeries,
      })),
    },
    encoding: {
      x: {
        field: 'bucket',
        type: 'ordinal',
        sort: buckets,
        axis: { title: null, labelOverlap: 'greedy', labelAngle: 0, labelSeparation: 8, grid: false },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        axis: { format: scale.format, title: scale.title || null, tickCount: 5 },
        scale: { zero: unit !== 'ratio' },
      },
      color: {
        field: 'series',
        type: 'nominal',
        scale: { domain: [...series], range: colours },
        ...(single ? { legend: null } : {}),
      },
    },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2, interpolate: 'linear' },
        encoding: {
          strokeDash: {
            condition: { test: 'datum.compared', value: [5, 4] },
            value: [1, 0],
          },
        },
      },
      {
        mark: { type: 'point', size: buckets.length > 31 ? 14 : 36, filled: true },
        encoding: {
          fillOpacity: { condition: { test: 'datum.partial', value: 0 }, value: 1 },
          tooltip: [{ field: 'bucket' }, { field: 'series' }, { field: 'label' }],
        },
      },
    ],
    config: chartConfig(locale),
  };
}
