import { z } from 'zod';

/** What a chart shows, without how: enough to draw it with letters. */
export type ChartShape =
  | { readonly kind: 'bars'; readonly bars: readonly ChartBar[] }
  | {
      readonly kind: 'lines';
      readonly buckets: readonly string[];
      readonly series: readonly ChartSeries[];
      readonly axisTitle: string;
    };

export type ChartBar = { readonly name: string; readonly value: number; readonly label: string };

/** One value per bucket of the chart, null where there is no data. */
export type ChartSeries = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly lastLabel: string;
};

const channel = z.looseObject({
  field: z.string(),
  type: z.string().optional(),
  axis: z.looseObject({ title: z.unknown() }).nullish(),
});
const encodingSchema = z.looseObject({ x: channel, y: channel });
const chartSchema = z.looseObject({
  data: z.looseObject({ values: z.array(z.record(z.string(), z.unknown())).min(1) }),
  encoding: encodingSchema,
});
const marked = z.looseObject({ mark: z.union([z.string(), z.looseObject({ type: z.string() })]) });
const layered = z.looseObject({ layer: z.array(marked) });
const subtitled = z.looseObject({ title: z.looseObject({ subtitle: z.string() }) });

type Row = Readonly<Record<string, unknown>>;

/** @returns null for charts that letters cannot draw: matrices, scatters, charts without data inside */
export function chartShape(spec: Readonly<Record<string, unknown>>): ChartShape | null {
  const parsed = chartSchema.safeParse(spec);
  if (!parsed.success) return null;
  const { x, y } = parsed.data.encoding;
  const rows = parsed.data.data.values;
  const marks = marksOf(spec);
  if (marks.includes('rect')) return null;
  const [category, figure] = y.type === 'quantitative' ? [x, y] : [y, x];
  if (figure.type !== 'quantitative' || category.type === 'quantitative') return null;
  if (marks.includes('line') || marks.includes('area')) {
    return linesOf(rows, category.field, figure.field, String(figure.axis?.title ?? ''));
  }
  return marks.includes('bar') ? barsOf(rows, category.field, figure.field) : null;
}

/** What a chart measures; '' where it does not say. */
export function chartSubtitle(spec: Readonly<Record<string, unknown>>): string {
  const parsed = subtitled.safeParse(spec);
  return parsed.success ? parsed.data.title.subtitle : '';
}

function marksOf(spec: Readonly<Record<string, unknown>>): string[] {
  const own = marked.safeParse(spec);
  const layers = layered.safeParse(spec);
  const all = [...(own.success ? [own.data] : []), ...(layers.success ? layers.data.layer : [])];
  return all.map(({ mark }) => (typeof mark === 'string' ? mark : mark.type));
}

function barsOf(rows: readonly Row[], category: string, figure: string): ChartShape {
  const bars = rows.flatMap((row) => {
    const value = numberIn(row, figure);
    if (value === null) return [];
    const group = row.group === undefined ? '' : `, ${String(row.group)}`;
    return [{ name: `${String(row[category] ?? '')}${group}`, value, label: labelOf(row, value) }];
  });
  return { kind: 'bars', bars };
}

function linesOf(rows: readonly Row[], category: string, figure: string, axisTitle: string): ChartShape {
  const buckets = [...new Set(rows.map((row) => String(row[category] ?? '')))];
  const names = [...new Set(rows.map((row) => String(row.series ?? '')))];
  return {
    kind: 'lines',
    buckets,
    axisTitle,
    series: names.map((name) => {
      const own = rows.filter((row) => String(row.series ?? '') === name);
      const byBucket = new Map(own.map((row) => [String(row[category] ?? ''), row]));
      const last = own.findLast((row) => numberIn(row, figure) !== null);
      return {
        name,
        values: buckets.map((bucket) => numberIn(byBucket.get(bucket) ?? {}, figure)),
        lastLabel: last ? labelOf(last, numberIn(last, figure) ?? 0) : '',
      };
    }),
  };
}

function labelOf(row: Row, value: number): string {
  return typeof row.label === 'string' ? row.label : String(value);
}

function numberIn(row: Row, field: string): number | null {
  const value = row[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
