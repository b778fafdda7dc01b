import { type Kind, kinds } from '#server/ingest/kinds.ts';
import type { DataCheck } from './data-check.ts';

/** Whatever a row refers to is a row of the same organisation. One rule for each table that refers to anything. */
export const referenceChecks: readonly DataCheck[] = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
  const { table, references } = kinds[kind];
  const links = Object.entries(references);
  return links.length === 0 ? [] : [linksOf(table, links)];
});

function linksOf(table: `cx.${string}`, links: readonly (readonly [string, Kind])[]): DataCheck {
  const words = table.replace('cx.', '');
  return {
    id: `${words.replaceAll('_', '-')}-references`,
    severity: 'error',
    rule: `Whatever ${words.replaceAll('_', ' ')} refer to is there, in the same organisation.`,
    table,
    meaning: 'These rows fall out of every split by what they refer to.',
    remedy: 'Import what they refer to, then run the import again.',
    sql: links
      .map(
        ([column, kind]) => `select '${column} ' || t.${column} as subject from ${table} t
        where t.org_id = $1 and t.${column} is not null
          and not exists (select from ${kinds[kind].table} r where r.org_id = $1 and r.id = t.${column})`,
      )
      .join(' union all '),
  };
}
