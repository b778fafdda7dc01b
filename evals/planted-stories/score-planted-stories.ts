import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '#server/database/database.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { findOrganisation } from '#server/database/stores/organisations-store.ts';
import { demoSources } from '#server/ingest/demo/demo-sources.ts';

import { loadSource } from '#server/ingest/load/load-source.ts';
import { createDesk, type Desk } from '#server/product/desk.ts';
import { readSettings } from '#server/settings.ts';
import { askedProofs } from './asked-proofs.ts';
import { type ProductFigures, storyProofs, storyQuery } from './story-proofs.ts';

const { values } = parseArgs({
  options: { scale: { type: 'string' }, seed: { type: 'string' }, data: { type: 'string' } },
});
const options = {
  scale: Number(values.scale ?? 0.4),
  seed: Number(values.seed ?? 1),
  now: '2026-03-18T14:20:00Z',
};
const { stories } = demoSources(options).truth();
/** Kept where `--data` names a folder, so that a second run has nothing to load. */
const folder = values.data ?? mkdtempSync(path.join(tmpdir(), 'vigie-stories-'));
const [planted, plain] = [await demoWith('all'), await demoWith('none')];
try {
  const rows = [...(await scoreFigures()), ...(await scoreQuestions())];
  console.table(rows);
  const missed = rows.filter((row) => !row.planted || row.plain);
  console.log(`${rows.length - missed.length} of ${rows.length} proofs hold at scale ${options.scale}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await planted.database.close();
  await plain.database.close();
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

type LoadedDemo = { readonly database: Database; readonly desk: Desk };

/** The demo with all its stories or with none, each in an embedded database of its own. */
async function demoWith(choice: 'all' | 'none'): Promise<LoadedDemo> {
  const [source] = demoSources({ ...options, stories: choice }).sources;
  if (source === undefined) throw new Error('the demo has no organisation');
  const settings = readSettings({
    VIGIE_DATA: path.join(folder, `${choice}-${options.seed}-${options.scale}`),
  });
  const database = await openDatabase(settings);
  const organisation =
    (await findOrganisation(database, source.organisation.slug)) ??
    (await loadSource(database, source)).organisation;
  return { database, desk: createDesk(database, organisation, settings, null) };
}

async function scoreFigures() {
  const rows = [];
  for (const { id, shows, fires } of storyProofs) {
    const truth = stories.find((story) => story.id === id);
    if (truth === undefined) throw new Error(`no story is called ${id}`);
    const [found, alarm] = [await fires(truth, figuresOf(planted)), await fires(truth, figuresOf(plain))];
    rows.push({
      story: id,
      shows,
      planted: found.fires,
      plain: alarm.fires,
      figures: `${rounded(found.figures)} | ${rounded(alarm.figures)}`,
    });
  }
  return rows;
}

async function scoreQuestions() {
  const rows = [];
  for (const { story, question, locale, finds } of askedProofs) {
    const ask = async ({ desk }: LoadedDemo): Promise<boolean> => {
      const asked = { text: question, locale, plan: null, after: null };
      const { answer } = await desk.ask(asked, {
        userId: null,
        now: null,
        interpreter: 'offline',
        interpretOnly: false,
        onEvent: () => {},
      });
      return answer !== null && finds(answer);
    };
    rows.push({ story, shows: question, planted: await ask(planted), plain: await ask(plain), figures: '' });
  }
  return rows;
}

function figuresOf({ database, desk }: LoadedDemo): ProductFigures {
  const run = createQueryRunner(database, { orgId: desk.organisation.id, timeoutSeconds: 60 });
  return {
    look: async ({ metric, where, range }) => {
      const outcome = await desk.query(storyQuery(metric, where, range), null);
      // Words that nobody ever wrote are no value of the data: there is nothing to count.
      if (outcome.kind === 'invalid' && outcome.issues.every(({ code }) => code === 'unknown-value'))
        return { value: 0, n: 0 };
      if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.issues));
      const [row] = outcome.rows;
      return { value: figure(row?.[metric.id]), n: figure(row?.[`${metric.id}__n`]) };
    },
    share: async (sql, names) => {
      const { rows } = await run({ sql, parameters: [desk.organisation.id, names], columns: [] });
      return figure(rows[0]?.share) ?? 0;
    },
  };
}

function figure(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function rounded(figures: readonly number[]): string {
  return figures.map((value) => Number(value.toPrecision(3))).join(' ');
}
