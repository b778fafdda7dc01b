import type { LoadReport, QuarantinedRecord } from '#server/ingest/load/load-report.ts';

const examplesShown = 20;

/** What an import did, for the person who started it. */
export function renderLoadReport(report: LoadReport): string {
  const { organisation, records, seconds, quarantined, incomplete, unreadable, notes } = report;
  const total = (name: 'inserted' | 'updated' | 'unchanged') =>
    number(report.kinds.reduce((sum, kind) => sum + kind[name], 0));
  const rate = seconds > 0 ? ` (${number(Math.round(records / seconds))} a second)` : '';
  return [
    `${organisation.name} (${organisation.slug}): ${number(records)} records in ${seconds.toFixed(1)} s${rate}: ` +
      `${total('inserted')} new, ${total('updated')} changed, ${total('unchanged')} as they were.`,
    ...section('not loaded', quarantined.count, quarantined.examples.map(describe)),
    ...section('loaded without one of their links', incomplete.length, incomplete.map(describe)),
    ...section(
      'lines that are no records',
      unreadable.count,
      unreadable.examples.map(({ where, reason }) => `${where}: ${reason}`),
    ),
    ...notes,
  ].join('\n');
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  if (count === 0) return [];
  const shown = lines.slice(0, examplesShown).map((line) => `  ${line}`);
  const more = count > shown.length ? [`  … and ${number(count - shown.length)} more`] : [];
  return [`${number(count)} ${title}:`, ...shown, ...more];
}

function describe({ kind, name, where, reason }: QuarantinedRecord): string {
  return `${where === null ? '' : `${where}: `}${kind} ${name}: ${reason}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
