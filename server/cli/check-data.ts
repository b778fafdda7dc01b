import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { listOrganisations, type Organisation } from '#server/database/stores/organisations-store.ts';
import { NotFoundError } from '#server/errors.ts';
import { type CheckReport, checkData } from '#server/ingest/checks/check-data.ts';
import { readSettings } from '#server/settings.ts';
import { readCheckDataCommand } from './check-data-options.ts';
import { renderCheckReport } from './render-check-report.ts';
import { runCommand } from './run-command.ts';

/** A rule looks at every row there is: it may take as long as that takes. */
const limitSeconds = 600;

await runCommand(async () => {
  const command = readCheckDataCommand(process.argv.slice(2));
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const told: object[] = [];
    let isBroken = false;
    for (const organisation of await chosenOrganisations(database, command.org)) {
      const now =
        command.now ?? settings.now ?? organisation.nowPinnedAt ?? Temporal.Now.instant().toString();
      const run = createQueryRunner(database, { orgId: organisation.id, timeoutSeconds: limitSeconds });
      const report = await checkData(run, { orgId: organisation.id, now });
      isBroken ||= hasFailed(report, command.isStrict);
      if (command.json) told.push({ organisation: organisation.slug, now, ...report });
      else process.stdout.write(`${renderCheckReport({ organisation, now, report })}\n`);
    }
    if (command.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return isBroken ? 1 : 0;
  } finally {
    await database.close();
  }
});

async function chosenOrganisations(
  database: Database,
  slug: string | null,
): Promise<readonly Organisation[]> {
  const organisations = await listOrganisations(database);
  const chosen = organisations.filter((organisation) => slug === null || organisation.slug === slug);
  if (chosen.length > 0) return chosen;
  if (organisations.length === 0) {
    throw new NotFoundError('There is no data to check yet.', {
      hint: 'Load the demo with `npm run ingest -- demo`, or your own with `npm run ingest -- csv FOLDER`.',
    });
  }
  throw new NotFoundError(`There is no organisation called "${slug?.slice(0, 60)}".`, {
    hint: `There are: ${organisations.map((one) => one.slug).join(', ')}.`,
  });
}

function hasFailed({ outcomes }: CheckReport, isStrict: boolean): boolean {
  return outcomes.some(({ state, check }) => state === 'broken' && (isStrict || check.severity === 'error'));
}
