/** One column of a result, in the order of the rows' keys. */
export type ResultColumn = {
  readonly id: string;
  /** Its name in the SQL, where `id` would be too long or no name at all. */
  readonly alias: string;
  readonly role: 'time' | 'dimension' | 'metric' | 'previous' | 'sample';
  /** A unit of `semantic-layer/query/unit.ts` for figures, 'text' for names, 'time' for buckets. */
  readonly unit: string;
};

/** SQL with its parameters, ready to be run inside one organisation's read-only transaction. */
export type CompiledQuery = {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly columns: readonly ResultColumn[];
};

export type ResultValue = string | number | null;

export type ResultRow = Readonly<Record<string, ResultValue>>;

/** What the database answered; `ms` is the time spent there. */
export type QueryResult = {
  readonly rows: readonly ResultRow[];
  readonly ms: number;
};

/** Runs a query for one organisation. Handed in by the shell: nothing here reaches a database. */
export type RunQuery = (query: CompiledQuery) => Promise<QueryResult>;
