import { type Config, type Loader, mergeConfig, None, parse, textMetrics, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { z } from 'zod';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { chartLocales } from './chart-locales.ts';
import type { PrintFonts } from './print-fonts.ts';

declare module 'vega' {
  /** How Vega measures a text without a canvas: it has no typed door for this. */
  export const textMetrics: { width: (item: MeasuredText, text: unknown) => number };
}

type MeasuredText = { readonly fontSize?: number; readonly fontWeight?: unknown; readonly limit?: number };

export type DrawnChart = {
  /** No address, link, image or script is in it. */
  readonly svg: string;
  readonly width: number;
  /** What is measured: the chart's own subtitle, '' when it has none. */
  readonly subtitle: string;
};

/** A chart that cannot be drawn without reaching outside, or at all; its alternative text still says what it shows. */
export type UndrawnChart = { readonly undrawn: string };

/** Width of the printed column in pixels: at 0.75 pt each it fills a page of 170 mm. */
const columnWidth = 640;

/**
 * A chart as a vector picture for the printed page.
 *
 * Expressions of the chart are interpreted, never compiled into code, and nothing is loaded from anywhere.
 */
export async function drawChart(
  spec: Readonly<Record<string, unknown>>,
  { fonts, locale }: { readonly fonts: PrintFonts; readonly locale: Locale },
): Promise<DrawnChart | UndrawnChart> {
  measureWith(fonts);
  try {
    // A chart without a title: the page sets it as text, which can be searched and read aloud.
    const { title, ...untitled } = spec;
    const compiled = compile(printed(untitled, locale), { logger: silent() });
    const runtime = parse(compiled.spec, {}, { ast: true });
    const view = new View(runtime, {
      renderer: 'none',
      loader: closedLoader(),
      expr: expressionInterpreter,
      logger: silent(),
      logLevel: None,
    });
    const svg = await view.toSVG();
    view.finalize();
    if (reachesOutside.test(svg)) return { undrawn: 'it holds an image, a link or a script' };
    return { svg, width: widthOf(svg), subtitle: subtitleIn(title) };
  } catch (fault) {
    return { undrawn: fault instanceof Error ? fault.message : String(fault) };
  }
}

const reachesOutside = /<(image|a|use|script|foreignObject|style)\b/i;

function printed(spec: Readonly<Record<string, unknown>>, locale: Locale): TopLevelSpec {
  const fits = !('hconcat' in spec || 'vconcat' in spec || 'concat' in spec || 'facet' in spec);
  const own = z.record(z.string(), z.unknown()).safeParse(spec.config);
  return {
    ...spec,
    ...(fits ? { width: columnWidth, autosize: { type: 'fit-x', contains: 'padding' } } : {}),
    config: {
      ...mergeConfig(paperConfig, own.success ? (own.data as Config) : {}),
      background: 'transparent',
      font: 'Inter',
      locale: chartLocales[locale],
    },
    // Made by server/charts; `compile` throws on what is no chart.
  } as unknown as TopLevelSpec;
}

const ink = '#14212E';
const quiet = '#5B6B7A';
const line = '#E3E0D8';

const paperConfig: Config = {
  axis: {
    domainColor: quiet,
    gridColor: line,
    labelColor: ink,
    labelFontSize: 11,
    tickColor: line,
    titleColor: quiet,
    titleFontSize: 11,
    titleFontWeight: 'normal',
  },
  text: { fontSize: 11, fill: ink },
  style: { 'group-title': { fontSize: 12 } },
};

/** Widths from the fonts on the page instead of a guess from the number of letters, which cuts long labels. */
function measureWith(fonts: PrintFonts): void {
  textMetrics.width = (item, text) => {
    const size = item.fontSize ?? 11;
    const width = fonts.width(
      String(text ?? '').trim(),
      size,
      isHeavy(item.fontWeight) ? 'semibold' : 'regular',
    );
    return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
  };
}

function isHeavy(weight: unknown): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** Addresses become empty ones; to refuse them would leave a promise that nobody catches inside Vega. */
function closedLoader(): Loader {
  const refuse = () => Promise.reject(new Error('printed charts load nothing'));
  return { load: refuse, sanitize: () => Promise.resolve({ href: '' }), http: refuse, file: refuse };
}

function silent() {
  const logger = {
    level: () => logger,
    error: () => logger,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger as never;
}

function widthOf(svg: string): number {
  return Number(/<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? columnWidth);
}

const titled = z.object({ subtitle: z.union([z.string(), z.array(z.string())]) });

function subtitleIn(title: unknown): string {
  const parsed = titled.safeParse(title);
  return parsed.success ? [parsed.data.subtitle].flat().join(' ') : '';
}
