import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Unit } from '#semantic-layer/query/unit.ts';
import { chartScale } from './chart-scale.ts';
import { categoryColours, chartColours, chartConfig } from './chart-theme.ts';

export type Bar = {
  readonly member: string;
  readonly value: number | null;
  /** The figure as sentences say it, written at the end of the bar. */
  readonly label: string;
  /** Second dimension or period, when there is one. */
  readonly group?: string;
  readonly isHighlighted: boolean;
};

export type BarChartInput = {
  readonly bars: readonly Bar[];
  readonly unit: Unit;
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  readonly subtitle: string;
  /** The groups of a member add up to its whole: they are drawn end to end in one bar. */
  readonly isStacked?: boolean;
};

/** Horizontal bars from zero, in the order given, the member the sentence is about in full colour. */
export function barChart(input: BarChartInput): Readonly<Record<string, unknown>> {
  const { bars, unit, locale, currency, isStacked = false } = input;
  const largest = isStacked ? largestWhole(bars) : Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const scale = chartScale(unit, largest, locale, currency);
  const groups = [...new Set(bars.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const members = [...new Set(bars.map(({ member }) => member))];
  const x = {
    field: 'value',
    type: 'quantitative',
    axis: { format: scale.format, title: scale.title || null, tickCount: 5 },
    // Room for the figure written at the end of the longest bar.
    scale: { domainMin: 0, domainMax: (largest / scale.divisor || 1) * 1.15, nice: false },
  };
  const y = {
    field: 'member',
    type: 'nominal',
    sort: members,
    axis: { title: null, domain: false, ticks: false },
  };
  const grouped = groups.length > 0;
  const colour = grouped
    ? {
        field: 'group',
        type: 'nominal',
        scale: { domain: groups, range: categoryColours.slice(0, groups.length) },
      }
    : {
        condition: { test: 'datum.highlighted', value: chartColours.sea },
        value: chartColours.quiet,
      };
  const sideBySide = grouped && !isStacked;
  const offset = sideBySide ? { yOffset: { field: 'group', type: 'nominal', sort: groups } } : {};
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: input.title, subtitle: input.subtitle, anchor: 'start' },
    width: 'container',
    height: { step: sideBySide ? 14 : 26 },
    data: {
      values: bars.map((bar) => ({
        member: bar.member,
        value: bar.value === null ? null : bar.value / scale.divisor,
        label: bar.label,
        highlighted: bar.isHighlighted,
        ...(bar.group === undefined ? {} : { group: bar.group, rank: groups.indexOf(bar.group) }),
      })),
    },
    encoding: { y, x, ...offset },
    layer: isStacked
      ? stackedLayers(colour, largest / scale.divisor)
      : [
          { mark: { type: 'bar', cornerRadiusEnd: 2 }, encoding: { color: colour } },
          {
            mark: {
              type: 'text',
              align: 'left',
              dx: 5,
              fontSize: sideBySide ? 10 : 12,
              color: chartColours.ink,
            },
            encoding: { text: { field: 'label' } },
          },
        ],
    config: chartConfig(locale),
  };
}

/** Of the whole width; a narrower part has no room for its figure, which the table gives. */
const narrowest = 0.06;

function stackedLayers(colour: object, largest: number): readonly object[] {
  const order = { field: 'rank', type: 'quantitative' };
  return [
    {
      mark: { type: 'bar', stroke: chartColours.paper, strokeWidth: 1 },
      encoding: { color: colour, order },
    },
    {
      transform: [{ filter: `datum.value > ${largest * narrowest}` }],
      mark: { type: 'text', fontSize: 11, color: chartColours.paper },
      encoding: {
        x: { field: 'value', type: 'quantitative', stack: 'zero', bandPosition: 0.5 },
        detail: { field: 'group' },
        order,
        text: { field: 'label' },
      },
    },
  ];
}

function largestWhole(bars: readonly Bar[]): number {
  const wholes = new Map<string, number>();
  for (const { member, value } of bars) wholes.set(member, (wholes.get(member) ?? 0) + (value ?? 0));
  return Math.max(0, ...wholes.values());
}
