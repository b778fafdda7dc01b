import type { Localized } from '#semantic-layer/query/locale.ts';
import type { TableName } from './columns.ts';

/** Where the names of a dimension's members are kept, when the datasets only hold their ids. */
export type Members = {
  readonly table: TableName;
  readonly name: string;
  /** Whether a member without a name goes by its number. */
  readonly isNameOptional?: boolean;
  /** The column that points to the member above, for a tree such as categories. */
  readonly parent: string | null;
};

/** Something figures can be split and filtered by. How each dataset reaches it is the dataset's business. */
export type Dimension = {
  readonly label: Localized<string>;
  readonly synonyms: readonly string[];
  readonly type: 'categorical' | 'ordinal' | 'entity' | 'hierarchy' | 'text' | 'boolean' | 'cyclic';
  readonly members: Members | null;
  /** Fixed values in their natural order, with their names; empty when the values are the organisation's own. */
  readonly values: readonly { readonly value: string; readonly names: Localized<readonly string[]> }[];
};
