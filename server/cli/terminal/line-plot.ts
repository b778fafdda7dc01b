/** One line of a plot; `isDotted` for the period compared with. */
export type PlottedLine = { readonly values: readonly (number | null)[]; readonly isDotted: boolean };

export type PlotSize = { readonly columns: number; readonly rows: number };

/** A plot's letters, top row first, all of the same length; `owner` is the line that each letter belongs to. */
export type LinePlot = {
  readonly letters: readonly (readonly string[])[];
  readonly owners: readonly (readonly number[])[];
};

/** Dots of a braille letter, by column and row inside it. */
const dots = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

const asciiMarks = ['*', 'o', '+', 'x'];

/**
 * Lines between `lowest` and `highest`, drawn with braille dots, or with one mark per line in ASCII.
 *
 * A value that is null leaves a gap.
 */
export function plotLines(
  lines: readonly PlottedLine[],
  scale: { readonly lowest: number; readonly highest: number },
  size: PlotSize & { readonly unicode: boolean },
): LinePlot {
  const [perColumn, perRow] = size.unicode ? [2, 4] : [1, 1];
  const width = size.columns * perColumn;
  const height = size.rows * perRow;
  const bits = grid(size, 0);
  const letters = grid(size, ' ');
  const owners = grid(size, -1);

  // The first line is the one the answer is about: it is drawn last, over the others.
  for (const [index, line] of [...lines.entries()].reverse()) {
    for (const { x, y } of pointsOf(line, scale, { width, height })) {
      const column = Math.floor(x / perColumn);
      const row = Math.floor(y / perRow);
      const letterRow = letters[row];
      const bitRow = bits[row];
      const ownerRow = owners[row];
      if (!letterRow || !bitRow || !ownerRow) continue;
      const bit = dots[x % 2 === 0 ? 0 : 1][y % 4] ?? 0;
      bitRow[column] = (bitRow[column] ?? 0) | bit;
      letterRow[column] = size.unicode
        ? String.fromCodePoint(0x2800 + (bitRow[column] ?? 0))
        : (asciiMarks[index] ?? '*');
      ownerRow[column] = index;
    }
  }
  return { letters, owners };
}

type Point = { readonly x: number; readonly y: number };

function pointsOf(
  line: PlottedLine,
  { lowest, highest }: { lowest: number; highest: number },
  { width, height }: { width: number; height: number },
): Point[] {
  const span = highest - lowest || 1;
  const step = line.values.length > 1 ? (width - 1) / (line.values.length - 1) : 0;
  const known = line.values.map((value, index) =>
    value === null
      ? null
      : { x: Math.round(index * step), y: Math.round((height - 1) * (1 - (value - lowest) / span)) },
  );
  return known.flatMap((point, index) => {
    if (point === null) return [];
    const before = known[index - 1];
    const between = before ? stretch(before, point) : [point];
    return line.isDotted ? between.filter(({ x, y }) => isWholeMark(x, y, point)) : between;
  });
}

/** A dotted line keeps its data points and every third dot between them. */
function isWholeMark(x: number, y: number, point: Point): boolean {
  return x % 3 === 0 || (x === point.x && y === point.y);
}

function stretch(from: Point, to: Point): Point[] {
  const steps = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1);
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: Math.round(from.x + ((to.x - from.x) * index) / steps),
    y: Math.round(from.y + ((to.y - from.y) * index) / steps),
  }));
}

function grid<T>({ columns, rows }: PlotSize, value: T): T[][] {
  return Array.from({ length: rows }, () => Array<T>(columns).fill(value));
}
