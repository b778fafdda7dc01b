import { type ColourScheme, recolour } from './chart-colours.ts';

type Spec = Readonly<Record<string, unknown>>;

/**
 * A chart's spec made for one place on the page: as wide as the place where it is a single view, in the chosen
 * colours, without the title, which the page writes above the chart as text.
 */
export function fitSpec(spec: Spec, place: { readonly width: number; readonly scheme: ColourScheme }): Spec {
  const { title: _, background: __, ...rest } = spec;
  const sized = isSingleView(rest)
    ? { ...rest, width: place.width, autosize: { type: 'fit-x', contains: 'padding' } }
    : rest;
  return recolour(sized, place.scheme);
}

/** The measure a chart shows, where its title has a second line. */
export function subtitleOf(spec: Spec): string | null {
  const { title } = spec;
  if (typeof title !== 'object' || title === null || !('subtitle' in title)) return null;
  const { subtitle } = title;
  if (Array.isArray(subtitle)) return subtitle.join(' ');
  return typeof subtitle === 'string' ? subtitle : null;
}

/** Facets and concatenations bring widths of their own: they scroll where they do not fit. */
function isSingleView(spec: Spec): boolean {
  return !['facet', 'hconcat', 'vconcat', 'concat', 'repeat'].some((key) => key in spec) && !hasFacet(spec);
}

function hasFacet({ encoding }: Spec): boolean {
  return typeof encoding === 'object' && encoding !== null && ('row' in encoding || 'column' in encoding);
}
