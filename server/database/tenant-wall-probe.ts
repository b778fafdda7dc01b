import { AppError } from '#server/errors.ts';
import type { Database } from './database.ts';
import { defaultTimeoutSeconds } from './tenant-scope.ts';

/** The wall between organisations does not hold here: nothing may be served. */
export class TenantWallError extends AppError {
  readonly code = 'tenant-wall-broken';
  readonly kind = 'internal';
}

const [mine, other] = [-1, -2];

/**
 * Tries the wall on this very database: two organisations are made, one looks, and all is undone.
 *
 * @throws TenantWallError when the one that looks sees anything but its own row
 */
export async function probeTenantWall(database: Database): Promise<void> {
  const connection = await database.connect(defaultTimeoutSeconds);
  let isUndone = false;
  try {
    await connection.command(`begin; set local role vigie_app; ${twoOrganisations()}; ${lookAs(mine)}`);
    const { rows } = await connection.query(
      'select (select array_agg(org_id) from cx.tags) as tags, (select array_agg(id) from app.organisations) as organisations',
      [],
    );
    const seen = JSON.stringify(rows);
    if (seen !== JSON.stringify([{ tags: [mine], organisations: [mine] }])) throw brokenWall();
  } finally {
    await connection
      .command('rollback')
      .then(() => {
        isUndone = true;
      })
      .catch(() => {});
    connection.release(!isUndone);
  }
}

function twoOrganisations(): string {
  return [mine, other]
    .flatMap((id) => [
      `insert into app.organisations (id, slug, name, timezone, currency) values (${id}, 'probe${id}', 'Probe', 'UTC', 'EUR')`,
      `set local app.org = '${id}'`,
      `insert into cx.tags (org_id, id, name) values (${id}, 1, 'probe')`,
    ])
    .join('; ');
}

function lookAs(orgId: number): string {
  return `set local role vigie_analytics; set local app.org = '${orgId}'`;
}

function brokenWall(): TenantWallError {
  return new TenantWallError('One organisation can see the data of another in this database.', {
    hint: 'Do not use it. Check that row-level security is on and that the roles vigie_* have no BYPASSRLS.',
  });
}
