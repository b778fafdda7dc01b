import type { Binding, Dataset } from './dataset.ts';
import type { Dimension } from './dimension.ts';
import type { SemanticModel } from './model.ts';

const tables = {
  conversation: 'cx.conversations',
  customer: 'cx.customers',
  company: 'cx.companies',
} as const;

type AttributeOwner = keyof typeof tables;

const owners = Object.keys(tables) as AttributeOwner[];

/** Names in SQL are cut at 63 bytes without a word. */
const longestName = 55;

/**
 * The dimension of this id: one of the model's, or a custom attribute named in the query itself, such as
 * `attr.conversation.product_line`, whose values are the organisation's own.
 */
export function findDimension(model: SemanticModel, id: string): Dimension | undefined {
  const attribute = parseAttribute(id);
  if (!attribute || attributeColumn(id).length > longestName) return model.dimensions[id];
  const label = attribute.key.replaceAll(/[_-]+/g, ' ');
  return { label: { en: label, fr: label }, synonyms: [], type: 'categorical', members: null, values: [] };
}

/** How a dataset reaches a dimension; undefined where it does not. */
export function findBinding(dataset: Dataset, id: string): Binding | undefined {
  const attribute = parseAttribute(id);
  if (!attribute) return dataset.dimensions[id];
  const path = shortestPath(dataset, tables[attribute.owner]);
  return path === null ? undefined : { kind: 'attribute', path, key: attribute.key };
}

/** @returns a name that SQL takes; `attributeOf` gives the id back. Ids of the model are names already */
export function attributeColumn(id: string): string {
  const attribute = parseAttribute(id);
  if (!attribute) return id;
  const key = attribute.key.replaceAll(/[^a-z0-9_]|_(?=_x)/g, (character) => {
    return `__x${(character.codePointAt(0) ?? 0).toString(16)}__`;
  });
  return `attr__${attribute.owner}__${key}`;
}

/** Both spellings of a custom attribute: the id people write, and its name in SQL. */
function parseAttribute(id: string): { readonly owner: AttributeOwner; readonly key: string } | null {
  for (const owner of owners) {
    if (id.startsWith(`attr.${owner}.`)) return ownerAndKey(owner, id.slice(`attr.${owner}.`.length));
    if (id.startsWith(`attr__${owner}__`))
      return ownerAndKey(owner, decode(id.slice(`attr__${owner}__`.length)));
  }
  return null;
}

function ownerAndKey(owner: AttributeOwner, key: string) {
  return key === '' ? null : { owner, key };
}

function decode(column: string): string {
  return column.replaceAll(/__x([0-9a-f]+)__/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The id people write for a name that `attributeColumn` made. */
export function attributeOf(column: string): string {
  const attribute = parseAttribute(column);
  return attribute ? `attr.${attribute.owner}.${attribute.key}` : column;
}

function shortestPath(dataset: Dataset, table: string): readonly string[] | null {
  let level: { readonly path: readonly string[]; readonly dataset: Dataset }[] = [{ path: [], dataset }];
  while (level.length > 0) {
    const found = level.find((step) => step.dataset.table === table);
    if (found) return found.path;
    level = level.flatMap((step) =>
      Object.entries(step.dataset.parents).map(([name, parent]) => ({
        path: [...step.path, name],
        dataset: parent.dataset,
      })),
    );
  }
  return null;
}
