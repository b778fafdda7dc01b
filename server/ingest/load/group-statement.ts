import type { Kind } from '#server/ingest/kinds.ts';
import { binaryArray } from './binary-array.ts';
import type { GroupContext, PreparedKind } from './group-context.ts';
import { insertStatement } from './insert-statement.ts';
import { arraysOf, columnsOf } from './write-rows.ts';

export type GroupStatement = { readonly text: string; readonly values: readonly unknown[] };

/**
 * Writes all rows of a group, none of which is there yet, and the external ids they came under, in one go: the
 * database is busy for a while without waiting for us.
 *
 * @param newlyGiven  kinds that the source gives for the first time
 */
export function groupStatement(
  { organisation, source }: GroupContext,
  prepared: readonly PreparedKind[],
  newlyGiven: readonly Kind[],
): GroupStatement {
  const values: unknown[] = [organisation.id];
  const inserts: string[] = [];
  for (const { plan, rows } of prepared) {
    const { text, columns } = insertStatement(plan, {
      given: columnsOf(rows),
      mayExist: false,
      firstArray: values.length + 1,
    });
    inserts.push(text);
    values.push(...arraysOf(rows, columns));
  }
  const remembered = sourceRecords(prepared, newlyGiven);
  const first = values.length + 1;
  values.push(
    source,
    binaryArray(
      'text',
      remembered.map(({ kind }) => kind),
    ),
    binaryArray(
      'text',
      remembered.map(({ externalId }) => externalId),
    ),
    binaryArray(
      'bigint',
      remembered.map(({ id }) => id),
    ),
  );
  inserts.push(`insert into app.source_records (org_id, source, kind, external_id, id)
    select $1, $${first}, r.* from unnest($${first + 1}::text[], $${first + 2}::text[], $${first + 3}::bigint[]) as r`);
  const parts = inserts.map((insert, index) => `part_${index} as (${insert})`);
  return { text: `with ${parts.join(', ')} select`, values };
}

type Remembered = { readonly kind: Kind; readonly externalId: string; readonly id: number };

function sourceRecords(prepared: readonly PreparedKind[], newlyGiven: readonly Kind[]): Remembered[] {
  const remembered = newlyGiven.map((kind): Remembered => ({ kind, externalId: '', id: 0 }));
  for (const { plan, rows } of prepared) {
    for (const { externalId, id } of rows) {
      if (externalId !== null && id !== null) remembered.push({ kind: plan.kind, externalId, id });
    }
  }
  return remembered;
}
