import type { Config } from 'vega-lite';
import type { ColourScheme } from './chart-colours.ts';

const inks = {
  light: { ink: '#14212E', quiet: '#5B6B7A', line: '#E3E0D8' },
  dark: { ink: '#E8EDF2', quiet: '#93A4B5', line: '#24344A' },
} as const;

const font = '"Inter Variable", system-ui, sans-serif';

/** What the page lays over every spec: its own fonts and inks, hairlines, no frame, no background. */
export function chartTheme(scheme: ColourScheme): Config {
  const { ink, quiet, line } = inks[scheme];
  return {
    background: 'transparent',
    font,
    view: { stroke: null },
    axis: {
      labelColor: quiet,
      labelFontSize: 12,
      titleColor: quiet,
      titleFontSize: 12,
      titleFontWeight: 'normal',
      gridColor: line,
      domainColor: line,
      tickColor: line,
    },
    legend: { labelColor: ink, labelFontSize: 12, titleColor: quiet, titleFontSize: 12, titleFontWeight: 'normal' },
    header: { labelColor: ink, labelFontSize: 12, titleColor: quiet, titleFontSize: 12 },
    title: { color: ink, subtitleColor: quiet },
    text: { color: ink, font, fontSize: 12 },
  };
}
