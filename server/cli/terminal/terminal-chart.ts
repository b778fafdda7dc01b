import { formatNumber } from '#semantic-layer/query/format-value.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { ChartBar, ChartSeries, ChartShape } from './chart-shape.ts';
import { plotLines } from './line-plot.ts';
import { displayWidth, inertText, paint, type TerminalLook, toWidth } from './terminal-text.ts';

export type ChartLook = TerminalLook & { readonly locale: Locale };

const mostBars = 20;
const mostPlotted = 2;
const plotRows = 9;
const longestName = 28;

/** @returns lines that show a chart with letters; labels and values aligned */
export function terminalChart(shape: ChartShape, look: ChartLook): readonly string[] {
  if (shape.kind === 'bars') return drawBars(shape.bars.slice(0, mostBars).map(inert(look)), look);
  return shape.series.length > mostPlotted ? drawSparklines(shape.series, look) : drawPlot(shape, look);
}

function inert(look: TerminalLook): (bar: ChartBar) => ChartBar {
  return (bar) => ({ ...bar, name: inertText(bar.name, look), label: inertText(bar.label, look) });
}

function drawBars(bars: readonly ChartBar[], look: ChartLook): string[] {
  const names = Math.min(longestName, Math.max(0, ...bars.map(({ name }) => displayWidth(name))));
  const labels = Math.max(0, ...bars.map(({ label }) => displayWidth(label)));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const room = Math.max(8, Math.min(60, look.width - names - labels - 4));
  const span = most - least || 1;
  // Bars below zero grow to the left of an axis that all rows share.
  const left = least < 0 ? Math.max(1, Math.round((room * -least) / span)) : 0;

  return bars.map(({ name, value, label }) => {
    const before =
      value < 0
        ? toWidth(block(-value, -least, left, look), left, { align: 'right', ...look })
        : ' '.repeat(left);
    const axis = left > 0 ? (look.unicode ? '│' : '|') : '';
    const after = value >= 0 ? block(value, most, room - left, look) : '';
    const head = toWidth(name, names, look);
    const bars = `${paint(before, 'sea', look)}${axis}${paint(after, 'sea', look)}`;
    return `${head}  ${bars} ${label}`.trimEnd();
  });
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `value` where `most` fills the room; whole letters to the left of zero, where parts cannot be drawn. */
function block(value: number, most: number, room: number, { unicode }: TerminalLook): string {
  if (most <= 0 || value <= 0) return '';
  const size = (value / most) * room;
  if (!unicode) return '#'.repeat(Math.max(1, Math.round(size)));
  const whole = Math.floor(size);
  const part = eighths[Math.floor((size - whole) * 8)] ?? '';
  return `${'█'.repeat(whole)}${part}` || '▏';
}

type Lines = Extract<ChartShape, { kind: 'lines' }>;

function drawPlot({ buckets, series, axisTitle }: Lines, look: ChartLook): string[] {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  if (known.length === 0) return [];
  const highest = Math.max(...known);
  const lowest = Math.min(0, ...known);
  const ticks = [highest, (highest + lowest) / 2, lowest].map((value) => tick(value, highest - lowest, look));
  const margin = Math.max(...ticks.map(displayWidth));
  const columns = Math.max(10, Math.min(72, look.width - margin - 3));
  const { letters, owners } = plotLines(
    series.map(({ values }, index) => ({ values, isDotted: index > 0 })),
    { lowest, highest },
    { columns, rows: plotRows, unicode: look.unicode },
  );

  const rows = letters.map((row, at) => {
    const label =
      at === 0 ? ticks[0] : at === Math.floor(plotRows / 2) ? ticks[1] : at === plotRows - 1 ? ticks[2] : '';
    const head = toWidth(label ?? '', margin, { align: 'right', ...look });
    const body = row.map((letter, column) => paintLine(letter, owners[at]?.[column] ?? -1, look)).join('');
    return `${head} ${look.unicode ? '┤' : '|'}${body}`.trimEnd();
  });
  const ends = [buckets[0] ?? '', buckets.at(-1) ?? ''].map((bucket) => inertText(bucket, look));
  const gap = Math.max(1, columns - displayWidth(ends[0] ?? '') - displayWidth(ends[1] ?? ''));
  const axis = `${' '.repeat(margin + 2)}${ends[0]}${buckets.length > 1 ? ' '.repeat(gap) + ends[1] : ''}`;
  return [
    ...(axisTitle === ''
      ? []
      : [paint(`${' '.repeat(margin + 2)}${inertText(axisTitle, look)}`, 'quiet', look)]),
    ...rows,
    paint(axis, 'quiet', look),
    ...(series.length > 1 ? [legend(series, margin, look)] : []),
  ];
}

function legend(series: readonly ChartSeries[], margin: number, look: ChartLook): string {
  const marks = look.unicode ? ['⠤⠤', '⠄⠠'] : ['*', 'o'];
  const parts = series.map(
    ({ name }, index) => `${paintLine(marks[index] ?? '', index, look)} ${inertText(name, look)}`,
  );
  return `${' '.repeat(margin + 2)}${parts.join('   ')}`;
}

function paintLine(letter: string, owner: number, look: TerminalLook): string {
  if (owner === -1) return letter;
  return paint(letter, owner === 0 ? 'sea' : 'quiet', look);
}

function tick(value: number, span: number, { locale, unicode }: ChartLook): string {
  const digits = span < 2 ? 2 : span < 20 ? 1 : 0;
  return inertText(formatNumber(value, locale, digits), { unicode });
}

const levels = { blocks: '▁▂▃▄▅▆▇█', ascii: '_.-=+*#@' } as const;

/** Many lines in one plot cannot be told apart without colours: each gets a row of its own, on the same scale. */
function drawSparklines(series: readonly ChartSeries[], look: ChartLook): string[] {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const highest = Math.max(0, ...known);
  const lowest = Math.min(0, ...known);
  const shapes = look.unicode ? levels.blocks : levels.ascii;
  const names = Math.min(longestName, Math.max(0, ...series.map(({ name }) => displayWidth(name))));
  return series.map(({ name, values, lastLabel }) => {
    const line = values
      .map((value) => {
        if (value === null) return ' ';
        const level = Math.round(((value - lowest) / (highest - lowest || 1)) * (shapes.length - 1));
        return shapes[level] ?? '';
      })
      .join('');
    const head = toWidth(inertText(name, look), names, look);
    return `${head}  ${paint(line, 'sea', look)}  ${inertText(lastLabel, look)}`.trimEnd();
  });
}
