import { Error as errorLevel, type Loader, logger, parse, type TooltipHandler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { ColourScheme } from './chart-colours.ts';
import { chartNumbers, chartTimes } from './chart-locale.ts';
import { showTooltip } from './chart-tooltip.ts';
import { fitSpec } from './fit-spec.ts';

export type ChartPlace = {
  readonly element: HTMLElement;
  readonly width: number;
  readonly scheme: ColourScheme;
  readonly locale: Locale;
};

/** A drawn chart; `remove` frees what it holds. */
export type DrawnChart = { readonly remove: () => void };

/**
 * Draws a vega-lite spec. Expressions are interpreted, never made into code, and nothing is ever loaded: the data is
 * in the spec.
 *
 * @throws whatever vega throws for a spec it cannot draw
 */
export async function drawChart(
  spec: Readonly<Record<string, unknown>>,
  { element, width, scheme, locale }: ChartPlace,
): Promise<DrawnChart> {
  const formats = { number: chartNumbers[locale], time: chartTimes[locale] };
  const { spec: compiled } = compile(asTopLevel(fitSpec(spec, { width, scheme, formats })), {
    // Notes on what a size leaves out are for who writes a spec, and are read where it is tested.
    logger: logger(errorLevel),
  });
  const { place, remove: removeTooltip } = showTooltip(element);
  const tooltip: TooltipHandler = (_handler, event, _item, value) => place(event, value);
  const view = new View(parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    loader: refusingLoader,
    renderer: 'svg',
    container: element,
    hover: true,
    tooltip,
  });
  await view.runAsync();
  return {
    remove: () => {
      removeTooltip();
      view.finalize();
      element.replaceChildren();
    },
  };
}

const refuse = () => Promise.reject(new Error('a chart may not load anything'));

const refusingLoader: Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
};

/** The server writes specs of one vega-lite version, and checks them there. */
function asTopLevel(spec: object): TopLevelSpec {
  return spec as TopLevelSpec;
}
