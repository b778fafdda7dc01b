import { expect, test } from 'vitest';
import { barChart } from '#server/charts/bar-chart.ts';
import { lineChart } from '#server/charts/line-chart.ts';
import { chartShape } from './chart-shape.ts';
import { type ChartLook, terminalChart } from './terminal-chart.ts';

const look: ChartLook = { width: 60, colour: false, unicode: true, locale: 'en' };
const drawn = { unit: 'count', locale: 'en', currency: 'EUR', title: 'Tickets', subtitle: '' } as const;

function lines(series: Readonly<Record<string, readonly (number | null)[]>>) {
  return lineChart({
    ...drawn,
    points: Object.entries(series).flatMap(([name, values]) =>
      values.map((value, index) => ({
        bucket: `Week ${index + 1}`,
        value,
        label: String(value),
        series: name,
        isPartial: false,
      })),
    ),
    series: Object.keys(series),
    comparedSeries: null,
  });
}

function draw(spec: Readonly<Record<string, unknown>>, changes: Partial<ChartLook> = {}): string {
  const shape = chartShape(spec);
  return shape === null ? 'not drawn' : terminalChart(shape, { ...look, ...changes }).join('\n');
}

test('bars start at zero and are as long as their values, names of any script aligned', async () => {
  const bars = barChart({
    ...drawn,
    bars: [
      { member: 'Email', value: 80, label: '80', isHighlighted: true },
      { member: '電話', value: 40, label: '40', isHighlighted: false },
      { member: 'Réseaux sociaux', value: 1, label: '1', isHighlighted: false },
      { member: 'Night desk', value: 0, label: '0', isHighlighted: false },
      { member: 'No data', value: null, label: 'no data', isHighlighted: false },
    ],
  });
  await expect(draw(bars)).toMatchFileSnapshot('snapshots/bars.txt');
  expect(draw(bars)).not.toContain('No data');
});

test('a line climbs, falls and leaves a gap where there is no data', async () => {
  await expect(draw(lines({ Tickets: [10, 20, 40, null, 30, 10] }))).toMatchFileSnapshot(
    'snapshots/line.txt',
  );
});

test('without unicode each line has its own mark', async () => {
  const spec = lines({ 'This month': [10, 20, 40, 30], 'Last month': [5, 5, 10, 10] });
  await expect(draw(spec, { unicode: false })).toMatchFileSnapshot('snapshots/lines-ascii.txt');
});

test('more than two lines become a row each, on one scale, with their last value', async () => {
  const spec = lines({ Chat: [1, 2, 4, 8], Email: [8, 8, 8, 8], Voice: [0, null, 1, 0] });
  await expect(draw(spec)).toMatchFileSnapshot('snapshots/sparklines.txt');
});

test('a series without any data is not drawn', () => {
  expect(draw(lines({ Tickets: [null, null] }))).toBe('');
});

test('a chart without data inside, or of another kind, is left to its words', () => {
  expect(draw({ data: { url: 'http://x' }, mark: 'bar' })).toBe('not drawn');
  expect(
    draw({
      data: { values: [{ a: 1, b: 2 }] },
      mark: 'point',
      encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
    }),
  ).toBe('not drawn');
});
