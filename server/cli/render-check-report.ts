import type { Organisation } from '#server/database/stores/organisations-store.ts';
import type { CheckOutcome, CheckReport } from '#server/ingest/checks/check-data.ts';

export type ReportedCheck = {
  readonly organisation: Pick<Organisation, 'name' | 'slug'>;
  /** ISO instant. */
  readonly now: string;
  readonly report: CheckReport;
};

/** Which rules the data of an organisation break, worst first, for the person who imported them. */
export function renderCheckReport({ organisation, now, report }: ReportedCheck): string {
  const { outcomes, rows, ms } = report;
  const broken = outcomes.filter(({ state }) => state === 'broken');
  const errors = broken.filter(({ check }) => check.severity === 'error');
  const warnings = broken.filter(({ check }) => check.severity === 'warning');
  const kept = outcomes.filter(({ state }) => state === 'kept').length;
  const empty = outcomes.length - kept - broken.length;
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const emptyTables = Object.keys(rows).filter((table) => rows[table] === 0);
  return [
    `${organisation.name} (${organisation.slug}): ${number(rows['cx.conversations'] ?? 0)} conversations, ` +
      `${number(total)} rows, as of ${now}`,
    `${number(kept)} of ${number(outcomes.length)} rules kept, ${count(errors.length, 'error')}, ` +
      `${count(warnings.length, 'warning')}, ${number(empty)} with nothing to look at, in ${(ms / 1000).toFixed(1)} s`,
    ...[...errors, ...warnings].flatMap(describe),
    ...(emptyTables.length === 0
      ? []
      : [`Tables without rows: ${emptyTables.map((table) => table.replace('cx.', '')).join(', ')}`]),
  ].join('\n');
}

function describe({ check, count: broken, examples }: CheckOutcome): string[] {
  return [
    '',
    `${check.severity === 'error' ? 'ERROR' : 'warning'} ${check.id}: ${number(broken)} in ${check.table.replace('cx.', '')}`,
    `  rule     ${check.rule}`,
    `  means    ${check.meaning}`,
    `  do       ${check.remedy}`,
    `  such as  ${examples.join(', ')}`,
  ];
}

function count(value: number, word: string): string {
  return `${number(value)} ${word}${value === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
