import { randomBytes } from 'node:crypto';
import type { Database } from '#server/database/database.ts';
import { withApplication } from '#server/database/tenant-scope.ts';

const name = 'sign-in';

/** What session cookies are signed with: made at the first start, the same ever after and for every server. */
export function readSignInSecret(database: Database): Promise<string> {
  return withApplication(database, async (trx) => {
    // Two servers may start at once: whoever comes second keeps what the first has written.
    await trx
      .insertInto('app.server_secrets')
      .values({ name, value: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const secret = await trx
      .selectFrom('app.server_secrets')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return secret.value;
  });
}
