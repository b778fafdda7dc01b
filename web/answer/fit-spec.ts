import { type ColourScheme, recolour } from './chart-colours.ts';
import { chartConfig } from './chart-theme.ts';

type Spec = Readonly<Record<string, unknown>>;

/**
 * A chart's spec made for one place on the page: as wide as the place where it is a single view, in the chosen
 * colours and our font, without the title, which the page writes above the chart as text.
 */
export function fitSpec(
  spec: Spec,
  place: { readonly width: number; readonly scheme: ColourScheme; readonly formats: Spec },
): Spec {
  const { title: _, background: __, config, ...rest } = spec;
  const sized = isSingleView(rest)
    ? {
        ...rest,
        width: place.width,
        autosize: { type: 'fit-x', contains: 'padding' },
        padding: { left: 0, top: 5, bottom: 5, right: roomForWords(rest, place.width) },
      }
    : rest;
  const ownConfig = { ...(isGroup(config) ? config : {}), locale: place.formats };
  return { ...recolour(sized, place.scheme), config: chartConfig(ownConfig, place) };
}

/** The measure a chart shows, where its title has a second line. */
export function subtitleOf(spec: Spec): string | null {
  if (!isGroup(spec.title)) return null;
  const { subtitle } = spec.title;
  if (Array.isArray(subtitle)) return subtitle.join(' ');
  return typeof subtitle === 'string' ? subtitle : null;
}

/** Words at the end of the longest bar stand outside of the axis; a narrow axis leaves them too little room. */
function roomForWords({ layer }: Spec, width: number): number {
  const hasWords =
    Array.isArray(layer) &&
    layer.some((view) => isGroup(view) && isGroup(view.mark) && view.mark.type === 'text');
  return hasWords && width < 480 ? 36 : 8;
}

/** Facets and concatenations bring widths of their own: they scroll where they do not fit. */
function isSingleView(spec: Spec): boolean {
  return !['facet', 'hconcat', 'vconcat', 'concat', 'repeat'].some((key) => key in spec) && !hasFacet(spec);
}

function hasFacet({ encoding }: Spec): boolean {
  return isGroup(encoding) && ('row' in encoding || 'column' in encoding);
}

function isGroup(value: unknown): value is Spec {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
