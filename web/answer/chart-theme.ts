import { type ColourScheme, recolour } from './chart-colours.ts';

export type ChartConfig = Readonly<Record<string, unknown>>;

const font = '"Inter Variable", system-ui, sans-serif';

/** Room for names beside the bars: on a phone the bars need theirs too. */
const narrowWidth = 480;

/**
 * What the page lays over the config of a spec: its own font, its inks in the chosen scheme, no frame and no
 * background. What the spec says beyond that is kept.
 */
export function chartConfig(
  own: ChartConfig,
  { scheme, width }: { readonly scheme: ColourScheme; readonly width: number },
): ChartConfig {
  const quiet = '#5B6B7A';
  const line = '#E3E0D8';
  const words = { labelColor: quiet, labelFontSize: 12, titleColor: quiet, titleFontSize: 12 };
  const labelLimit = width < narrowWidth ? 104 : 180;
  const ours: ChartConfig = {
    background: 'transparent',
    font,
    view: { stroke: null },
    axis: {
      ...words,
      titleFontWeight: 'normal',
      gridColor: line,
      domainColor: line,
      tickColor: line,
      labelLimit,
    },
    legend: { ...words, labelColor: '#14212E', orient: 'top', titleFontWeight: 'normal' },
    header: words,
    text: { color: '#14212E', font, fontSize: 12 },
  };
  const merged = Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(ours)])].map((key) => [
      key,
      mergePart(own[key], ours[key]),
    ]),
  );
  return recolour(merged, scheme);
}

function mergePart(own: unknown, ours: unknown): unknown {
  if (ours === undefined) return own;
  return isGroup(own) && isGroup(ours) ? { ...own, ...ours } : ours;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
