import type { Locale } from '#semantic-layer/query/locale.ts';

/** Colours of LOOK: safe for colour-blind readers and in print. The page may restyle text for its dark theme. */
export const chartColours = {
  sea: '#0B6E7F',
  quiet: '#B9C3CB',
  signal: '#C8431F',
  ink: '#14212E',
  paper: '#FFFFFF',
  inkQuiet: '#5B6B7A',
  line: '#E3E0D8',
  uncertain: '#8A94A0',
} as const;

export const categoryColours = [
  '#0B6E7F',
  '#E08A1E',
  '#6C4A9E',
  '#2C7A4B',
  '#B5446E',
  '#4C78C8',
  '#8C6D31',
  '#5B6B7A',
] as const;

/** At most this many series; the rest would be told apart by nobody. */
export const mostSeries = 7;

/** What every chart has: no background, quiet axes, numbers written the reader's way. */
export function chartConfig(locale: Locale): Readonly<Record<string, unknown>> {
  return {
    background: null,
    font: 'Inter, sans-serif',
    view: { stroke: null },
    axis: {
      labelColor: chartColours.inkQuiet,
      titleColor: chartColours.inkQuiet,
      titleFontWeight: 'normal',
      labelFontSize: 12,
      titleFontSize: 12,
      gridColor: chartColours.line,
      domainColor: chartColours.line,
      tickColor: chartColours.line,
      labelLimit: 180,
    },
    legend: {
      labelFontSize: 12,
      titleFontSize: 12,
      labelColor: chartColours.inkQuiet,
      orient: 'top',
      title: null,
    },
    ...(locale === 'fr'
      ? {
          locale: { number: { decimal: ',', thousands: '\u202f', grouping: [3], currency: ['', '\u00a0€'] } },
        }
      : {}),
  };
}
