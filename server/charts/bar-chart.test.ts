import { compile } from 'vega-lite';
import { expect, test } from 'vitest';
import { type Bar, barChart } from './bar-chart.ts';

const bar = (member: string, group: string, value: number): Bar => ({
  member,
  group,
  value,
  label: String(value),
  isHighlighted: true,
});

const tickets = {
  bars: [bar('Chat', 'Normal', 75), bar('Chat', 'High', 15), bar('Email', 'Normal', 69)],
  unit: 'count',
  locale: 'en',
  currency: 'EUR',
  title: 'Ticket volume by channel',
  subtitle: 'Last week',
} as const;

test('parts that add up stand end to end, and the axis has room for the longest whole', () => {
  const spec = barChart({ ...tickets, isStacked: true });
  expect(spec).not.toHaveProperty('encoding.yOffset');
  expect(spec).toMatchObject({ encoding: { x: { scale: { domainMax: 90 * 1.15 } } } });
  expect(() => compile({ ...spec, width: 600 } as never)).not.toThrow();
});

test('parts that do not add up stand side by side', () => {
  const spec = barChart(tickets);
  expect(spec).toMatchObject({
    encoding: {
      yOffset: { field: 'group', sort: ['Normal', 'High'] },
      x: { scale: { domainMax: 75 * 1.15 } },
    },
  });
});
