import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withApplication } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { loadSource } from '#server/ingest/load/load-source.ts';
import { readTableShapes, type TableShape } from '#server/ingest/load/table-shape.ts';
import { csvFolder, organisationNamed } from '#server/ingest/testing/csv-folder.ts';
import { readRows } from '#server/ingest/testing/read-rows.ts';
import { csvSource } from './csv-source.ts';

const header = 'external_id,channel,direction,status,created_at,subject';
const row = (id: string, subject = 'Hello') => `${id},chat,inbound,open,2026-03-02 10:00,${subject}`;
const subjects = 'select external_id, subject from cx.conversations where org_id = $1 order by external_id';

describeOnEachDatabase('a folder of CSV files', (database) => {
  let shapes: ReadonlyMap<string, TableShape>;
  beforeAll(async () => {
    shapes = await withApplication(database(), readTableShapes);
  });

  async function load(slug: string, files: Parameters<typeof csvFolder>[0]) {
    const map = {
      organisation: organisationNamed(slug),
      ...(typeof files['map.json'] === 'object' ? files['map.json'] : {}),
    };
    return loadSource(database(), await csvSource(csvFolder({ ...files, 'map.json': map }), { shapes }));
  }

  describe('however a program writes it', () => {
    const plain = [header, row('A', 'Café é'), row('B', '"two, ""quoted"""')].join('\n');
    const variants: Readonly<Record<string, string | Buffer>> = {
      'lines end the Unix way': plain,
      'lines end the Windows way': plain.replaceAll('\n', '\r\n'),
      'a byte order mark in front': `\uFEFF${plain}`,
      'UTF-16 with its mark': Buffer.from(`\uFEFF${plain}`, 'utf16le'),
      'UTF-16 without a mark': Buffer.from(plain, 'utf16le'),
      'UTF-16, the other way round': Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(),
      'the old Western European code': Buffer.from(plain, 'latin1'),
      'semicolons between the columns': plain.replaceAll(/,(?! ""quoted)/g, ';').replace('"two;', '"two,'),
      'tabs between the columns': plain.replaceAll(/,(?! ""quoted)/g, '\t').replace('"two\t', '"two,'),
      'empty lines here and there': `\n${plain.replaceAll('\n', '\n\n')}\n\n`,
    };
    for (const [index, [how, content]] of Object.entries(variants).entries()) {
      test(how, async () => {
        const slug = `written-${index}`;
        const report = await load(slug, { 'conversations.csv': content });
        expect([report.quarantined.examples, report.unreadable.examples]).toEqual([[], []]);
        expect(await readRows(database(), slug, subjects)).toEqual([
          { external_id: 'A', subject: 'Café é' },
          { external_id: 'B', subject: 'two, "quoted"' },
        ]);
      });
    }
  });

  describe('tells each line it cannot take, and loads the others', () => {
    const cases: Readonly<Record<string, readonly [string, string]>> = {
      'a cell too few': [
        'X,chat,inbound,open,2026-03-02 10:00',
        'conversations.csv, line 3: has 5 cells, the headings are 6',
      ],
      'a cell too many': [`${row('X')},more`, 'conversations.csv, line 3: has 7 cells, the headings are 6'],
    };
    for (const [index, [what, [line, told]]] of Object.entries(cases).entries()) {
      test(what, async () => {
        const slug = `ragged-${index}`;
        const report = await load(slug, {
          'conversations.csv': [header, row('A'), line, row('B')].join('\n'),
        });
        expect(report.unreadable.examples.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([told]);
        expect((await readRows(database(), slug, subjects)).map(({ external_id }) => external_id)).toEqual([
          'A',
          'B',
        ]);
      });
    }

    test('but a quote where none belongs is text like any other', async () => {
      const lines = [header, row('A', 'the "best" one'), row('B', '"sic" he said'), row('C')];
      const report = await load('stray-quotes', { 'conversations.csv': lines.join('\n') });
      expect(report.unreadable.count).toBe(0);
      expect(await readRows(database(), 'stray-quotes', subjects)).toEqual([
        { external_id: 'A', subject: 'the "best" one' },
        { external_id: 'B', subject: '"sic" he said' },
        { external_id: 'C', subject: 'Hello' },
      ]);
    });

    test('a record that cannot be loaded, with its line', async () => {
      const report = await load('line', {
        'conversations.csv': [header, row('A'), row('B').replace('open', 'lost')].join('\n'),
      });
      expect(report.quarantined.examples).toMatchObject([{ where: 'conversations.csv, line 3', name: 'B' }]);
    });

    test('a quote that is never closed', async () => {
      const report = await load('unclosed', {
        'conversations.csv': [header, row('A'), row('X', '"never closed'), row('B')].join('\n'),
      });
      expect(report.unreadable.count).toBe(1);
      expect(report.unreadable.examples[0]?.reason).toContain('a quote is opened before it and never closed');
      expect(
        (await readRows(database(), 'unclosed', subjects)).map(({ external_id }) => external_id),
      ).toEqual(['A']);
    });

    test('a cell of 100 MB', async () => {
      const file = Buffer.concat([
        Buffer.from(`${header}\n${row('A')}\nX,chat,inbound,open,2026-03-02 10:00,"`),
        Buffer.alloc(100 * 1024 * 1024, 'x'),
        Buffer.from(`"\n${row('B')}\n`),
      ]);
      const report = await load('giant', { 'conversations.csv': file });
      expect(report.unreadable.examples[0]?.reason).toContain('a row is longer than 16 MB');
      expect((await readRows(database(), 'giant', subjects))[0]).toMatchObject({ external_id: 'A' });
    });
  });

  test('one file may tell of two things: tickets and their history', async () => {
    const log = [
      'ticket,state,at',
      '1,New,2026-03-02 10:00',
      '1,Closed,2026-03-02 12:00',
      '1,New,2026-03-03 09:00',
    ].join('\n');
    const columns = { status: 'state' };
    const values = { status: { New: 'open', Closed: 'done' } };
    await load('log', {
      'log.csv': log,
      'map.json': {
        files: [
          {
            file: 'log.csv',
            kind: 'conversation',
            columns: { ...columns, external_id: 'ticket', created_at: 'at' },
            constants: { channel: 'email', direction: 'inbound' },
            values,
          },
          {
            file: 'log.csv',
            kind: 'conversation_status_interval',
            columns: { ...columns, conversation_id: 'ticket', started_at: 'at' },
            values,
          },
        ],
      },
    });
    const sql = 'select status, reopened_count from cx.conversations where org_id = $1';
    expect(await readRows(database(), 'log', sql)).toEqual([{ status: 'open', reopened_count: 1 }]);
  });

  test('columns and files that nothing was made of are named', async () => {
    const report = await load('notes', {
      'conversations.csv': `${header},mood\n${row('A')},fine`,
      'readme.txt': 'hello',
    });
    expect([...report.notes].sort()).toEqual([
      'conversations.csv: not used: mood',
      'readme.txt: not loaded, its name says no kind',
    ]);
  });

  test('a folder imported twice changes nothing', async () => {
    const files = {
      'conversations.csv': [header, row('A'), row('B')].join('\n'),
      'tags.csv': 'external_id,name\nt,vip',
    };
    await load('same', files);
    const report = await load('same', files);
    expect(report.kinds.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([]);
  });

  describe('is refused as a whole, with what to do', () => {
    const refusal = (files: Parameters<typeof csvFolder>[0]) => csvSource(csvFolder(files), { shapes });
    const map = (more: object) => ({ 'map.json': { organisation: organisationNamed('x'), ...more } });

    test('without an organisation', async () => {
      await expect(refusal({ 'conversations.csv': header })).rejects.toMatchObject({
        message: 'It is not said which organisation this data belongs to.',
      });
    });

    test('without a file it knows', async () => {
      await expect(refusal({ ...map({}), 'stuff.csv': 'a,b' })).rejects.toThrow(
        'There is nothing to load in this folder.',
      );
    });

    test('when the map is no JSON, or holds something else', async () => {
      await expect(refusal({ 'map.json': '{"files": [,]}' })).rejects.toThrow('map.json is not JSON');
      await expect(refusal(map({ files: [{ file: 'a.csv', kind: 'ticket' }] }))).rejects.toThrow(
        'files.0.kind',
      );
      await expect(refusal(map({ fils: [] }))).rejects.toThrow('map.json is not right');
    });

    test('when the map reaches out of the folder', async () => {
      const away = { files: [{ file: '../../etc/passwd', kind: 'tag' }] };
      await expect(refusal(map(away))).rejects.toThrow(/is not a file of this folder|There is no file/);
      const folder = csvFolder(map({ files: [{ file: 'link.csv', kind: 'tag' }] }));
      const outside = csvFolder({ 'secret.csv': 'external_id,name\n1,x' });
      symlinkSync(path.join(outside, 'secret.csv'), path.join(folder, 'link.csv'));
      await expect(csvSource(folder, { shapes })).rejects.toThrow('link.csv is not a file of this folder.');
    });

    test('when two columns have one heading', async () => {
      await expect(load('double-heading', { 'tags.csv': 'external_id,name,name\n1,a,b' })).rejects.toThrow(
        'tags.csv has two columns "name".',
      );
    });
  });

  test('a file of 200,000 rows is never held in memory', async () => {
    const folder = csvFolder({ 'map.json': { organisation: organisationNamed('large') } });
    const lines = Array.from(
      { length: 200_000 },
      (_, index) => `${index},${'x'.repeat(200)},2026-03-02T10:00:00Z`,
    );
    writeFileSync(path.join(folder, 'companies.csv'), `external_id,name,created_at\n${lines.join('\n')}\n`);
    lines.length = 0;
    global.gc?.();
    const before = process.memoryUsage().rss;
    let most = 0;
    const report = await loadSource(database(), await csvSource(folder, { shapes }), {
      onProgress: () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
    });
    expect(report.kinds).toMatchObject([{ kind: 'company', inserted: 200_000 }]);
    const grown = Math.round((most - before) / 1024 / 1024);
    console.info(`200,000 rows: ${report.seconds.toFixed(1)} s, ${grown} MB more memory`);
    expect(grown).toBeLessThan(250);
  });
});
