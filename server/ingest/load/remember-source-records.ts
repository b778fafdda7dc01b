import type { Kind } from '#server/ingest/kinds.ts';
import { binaryArray } from './binary-array.ts';
import type { GroupContext } from './group-context.ts';
import { runSql } from './run-sql.ts';

/** Writes down which external ids the rows came under, in the transaction that writes the rows. */
export async function rememberSourceRecords(
  { trx, organisation, source }: GroupContext,
  kind: Kind,
  {
    rows,
    mayExist,
  }: { readonly rows: readonly { externalId: string; id: number }[]; readonly mayExist: boolean },
): Promise<void> {
  if (rows.length === 0) return;
  await runSql(
    trx,
    `insert into app.source_records (org_id, source, kind, external_id, id)
     select $1, $2, $3, r.external_id, r.id from unnest($4::text[], $5::bigint[]) as r(external_id, id)
     ${mayExist ? 'on conflict do nothing' : ''}`,
    [
      organisation.id,
      source,
      kind,
      binaryArray(
        'text',
        rows.map((row) => row.externalId),
      ),
      binaryArray(
        'bigint',
        rows.map((row) => row.id),
      ),
    ],
  );
}
