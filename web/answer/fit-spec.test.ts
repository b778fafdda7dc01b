import { describe, expect, test } from 'vitest';
import { fitSpec, subtitleOf } from './fit-spec.ts';

const place = { width: 600, scheme: 'light', formats: {} } as const;

describe('a chart on the page', () => {
  test('is as wide as its place, and leaves its title to the page', () => {
    const fitted = fitSpec({ title: 'Waits', mark: 'bar', width: 'container' }, place);
    expect(fitted.width).toBe(600);
    expect(fitted).not.toHaveProperty('title');
  });

  test('of several views keeps the widths it was given', () => {
    const fitted = fitSpec({ hconcat: [{ mark: 'bar', width: 200 }] }, place);
    expect(fitted).not.toHaveProperty('width');
  });

  test('on a phone leaves room for the words at the end of its bars', () => {
    const bars = { layer: [{ mark: { type: 'bar' } }, { mark: { type: 'text' } }] };
    const lines = { layer: [{ mark: { type: 'line' } }] };
    const room = (spec: object, width: number) => fitSpec({ ...spec }, { ...place, width }).padding;
    expect(room(bars, 326)).toMatchObject({ right: 36 });
    expect(room(bars, 800)).toMatchObject({ right: 8 });
    expect(room(lines, 326)).toMatchObject({ right: 8 });
  });

  test('on a dark page has the dark reading of each colour, wherever it stands', () => {
    const spec = {
      mark: { type: 'bar', color: '#0B6E7F' },
      encoding: { color: { scale: { range: ['#C8431F'] } } },
    };
    const dark = JSON.stringify(fitSpec(spec, { ...place, scheme: 'dark' }));
    expect(dark).toContain('#4fb7c6');
    expect(dark).toContain('#ff8a66');
    expect(dark.toLowerCase()).not.toContain('#0b6e7f');
  });

  test('keeps what its own config says, in the page’s font', () => {
    const fitted = fitSpec({ mark: 'bar', config: { font: 'Inter', axis: { tickCount: 3 } } }, place);
    expect(fitted.config).toMatchObject({
      font: expect.stringContaining('Inter Variable'),
      axis: { tickCount: 3 },
    });
  });

  test('says its measure under its title', () => {
    expect(subtitleOf({ title: { text: 'a', subtitle: 'Mean, business hours' } })).toBe(
      'Mean, business hours',
    );
    expect(subtitleOf({ title: 'a' })).toBeNull();
  });
});
