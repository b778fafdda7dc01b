import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';
import { chartScale } from './chart-scale.ts';
import { chartColours, chartConfig } from './chart-theme.ts';

export type ContributionBar = {
  readonly member: string;
  readonly contribution: number;
  readonly label: string;
  /** Whether the change is good news, bad news, or neither. */
  readonly tone: 'good' | 'bad' | 'neutral';
};

export type ContributionChartInput = {
  readonly bars: readonly ContributionBar[];
  readonly unit: Unit;
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  readonly subtitle: string;
};

const toneColours = { good: '#2C7A4B', bad: chartColours.signal, neutral: chartColours.sea } as const;

/** What each member added to a change or took from it: bars to both sides of zero that add up to the change. */
export function contributionChart(input: ContributionChartInput): Readonly<Record<string, unknown>> {
  const { bars, unit, locale, currency } = input;
  const scale = chartScale(
    unit,
    Math.max(0, ...bars.map((bar) => Math.abs(bar.contribution))),
    locale,
    currency,
  );
  const isRatio = unit === 'ratio';
  const drawn = (contribution: number) => (isRatio ? contribution * 100 : contribution / scale.divisor);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: input.title, subtitle: input.subtitle, anchor: 'start' },
    width: 'container',
    height: { step: 26 },
    data: {
      values: bars.map((bar) => ({
        member: bar.member,
        value: drawn(bar.contribution),
        label: bar.label,
        tone: bar.tone,
      })),
    },
    encoding: {
      y: {
        field: 'member',
        type: 'nominal',
        sort: bars.map(({ member }) => member),
        axis: { title: null, domain: false, ticks: false },
      },
      x: {
        field: 'value',
        type: 'quantitative',
        axis: {
          format: isRatio ? ',.1~f' : scale.format,
          title: isRatio ? 'points' : scale.title || null,
          tickCount: 5,
        },
        scale: { domain: domainWithRoom(bars.map((bar) => drawn(bar.contribution))), nice: false },
      },
    },
    layer: [
      {
        mark: { type: 'bar', cornerRadius: 2 },
        encoding: {
          color: {
            field: 'tone',
            type: 'nominal',
            scale: { domain: Object.keys(toneColours), range: Object.values(toneColours) },
            legend: null,
          },
        },
      },
      {
        transform: [{ filter: 'datum.value >= 0' }],
        mark: { type: 'text', align: 'left', dx: 5, fontSize: 12, color: chartColours.ink },
        encoding: { text: { field: 'label' } },
      },
      {
        transform: [{ filter: 'datum.value < 0' }],
        mark: { type: 'text', align: 'right', dx: -5, fontSize: 12, color: chartColours.ink },
        encoding: { text: { field: 'label' } },
      },
    ],
    config: chartConfig(locale),
  };
}

/** @returns a domain around zero that leaves room for the figures written at the ends of the bars */
function domainWithRoom(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low || 1) * 0.22;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}
