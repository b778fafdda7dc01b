import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { withApplication } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import type { LoadReport } from '#server/ingest/load/load-report.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { readTableShapes } from '#server/ingest/load/table-shape.ts';
import { columnsTable } from '#server/ingest/testing/columns-table.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { csvSource } from './csv-source.ts';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const guide = readFileSync(`${docs}import-csv.md`, 'utf8');

describeOnEachDatabase('docs/import-csv.md', (database) => {
  let report: LoadReport;
  beforeAll(async () => {
    const shapes = await withApplication(database(), readTableShapes);
    report = await loadSource(database(), await csvSource(`${docs}examples/csv`, { shapes }));
  });

  test('lists the files and columns that there are', async () => {
    const shapes = await withApplication(database(), readTableShapes);
    expect(guide).toContain(columnsTable(shapes));
  });

  test('shows the lines that are not loaded, as the import tells them', () => {
    const told = report.quarantined.examples.map(
      ({ kind, name, where, reason }) => `${where}: ${kind} ${name}: ${reason}`,
    );
    expect(told).toHaveLength(2);
    for (const line of told) expect(guide).toContain(line);
  });

  test('shows the figures that follow from its example', async () => {
    const tickets = await readRows(
      database(),
      'atelier',
      `select external_id as ticket, message_count as messages, first_response_seconds / 60 as calendar,
         first_response_business_seconds / 60 as business, first_resolution_business_seconds / 60 as resolution
       from cx.conversations where org_id = $1 order by external_id`,
    );
    const lines = tickets.map(
      (row) =>
        `| ${Object.values(row)
          .map((value) => value ?? '—')
          .join(' | ')} |`,
    );
    expect(lines).toEqual([
      '| 1001 | 3 | 20 | 20 | 300 |',
      '| 1002 | 3 | 3825 | 45 | 75 |',
      '| 1003 | 1 | — | — | — |',
    ]);
    for (const line of lines) expect(guide).toContain(line);
  });

  test('carries over words, dates, attributes and what was not answered', async () => {
    const tickets = await readRows(
      database(),
      'atelier',
      `select c.external_id, c.channel, c.priority, c.subject, c.attributes, a.name as owner,
         to_char(c.created_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as opened, s.score
       from cx.conversations c
       left join cx.agents a on a.org_id = c.org_id and a.id = c.agent_id
       left join cx.surveys s on s.org_id = c.org_id and s.conversation_id = c.id
       where c.org_id = $1 order by c.external_id`,
    );
    expect(tickets).toEqual([
      {
        external_id: '1001',
        channel: 'email',
        priority: 'normal',
        subject: 'Où est ma commande ?',
        attributes: { plan: 'pro' },
        owner: 'Léa Martin',
        opened: '2026-03-02 10:00',
        score: 5,
      },
      expect.objectContaining({
        channel: 'chat',
        subject: 'Roue voilée ; que faire ?',
        attributes: {},
        score: null,
      }),
      expect.objectContaining({ channel: 'voice', attributes: { plan: 'essai' } }),
    ]);
  });

  test('imported again changes nothing', async () => {
    const shapes = await withApplication(database(), readTableShapes);
    const again = await loadSource(database(), await csvSource(`${docs}examples/csv`, { shapes }));
    expect(again.kinds.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([]);
  });
});
