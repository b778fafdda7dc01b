import { mkdirSync, writeFileSync } from 'node:fs';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';
import { recordsOf } from '#server/ingest/demo/testing/records-of.ts';
import { drawChart } from '#server/reports/draw-chart.ts';
import { loadPrintFonts } from '#server/reports/print-fonts.ts';
import { demoDistributions, parisClock } from './demo-distributions.ts';

const folder = new URL('../../docs/demo-data/', import.meta.url);
const options = { scale: 0.4, seed: 1, now: '2026-03-18T14:20:00Z', stories: 'none' } as const;
const fonts = loadPrintFonts();
mkdirSync(folder, { recursive: true });

for (const { name, spec, figures } of demoDistributions(
  recordsOf(demoSources(options).sources[0]),
  parisClock,
)) {
  const drawn = await drawChart(spec, { fonts, locale: 'en' });
  if ('undrawn' in drawn) throw new Error(`${name} cannot be drawn: ${drawn.undrawn}`);
  writeFileSync(new URL(`${name}.svg`, folder), onPaper(drawn.svg));
  console.log(`${name}\n  ${figures.join('\n  ')}`);
}

/** White behind it and a typeface of the reader's machine, so that it can be read on any page. */
function onPaper(svg: string): string {
  return `${svg
    .replace(/(<svg[^>]*>)/, '$1<rect width="100%" height="100%" fill="#ffffff"/>')
    .replace(/\d+\.\d{2,}/g, (coordinate) => String(Math.round(Number(coordinate) * 10) / 10))
    .replaceAll('font-family="Inter"', 'font-family="Inter, system-ui, sans-serif"')}\n`;
}
