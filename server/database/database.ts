export type StatementResult = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly rowCount: number;
  /** 'SELECT', 'INSERT', 'COMMIT' … */
  readonly command: string;
};

/** One client of the database, held by one transaction at a time. Statements wait for each other. */
export type Connection = {
  /**
   * One statement with bound values, always by the extended protocol: a second one smuggled in is refused.
   *
   * @param rowLimit  rows beyond it are left out; `rowCount` still counts them
   */
  readonly query: (text: string, values: readonly unknown[], rowLimit?: number) => Promise<StatementResult>;
  /** Fixed words of our own (`begin; set local …`), several statements in one round trip; gives the last tag. */
  readonly command: (text: string) => Promise<string>;
  /** Gives it back; `broken` throws it away, because nobody knows what state it is in. */
  readonly release: (broken?: boolean) => void;
  /** Lets go of a running statement, which then fails. The embedded database goes on to the end of its time. */
  readonly abandon: () => void;
};

/**
 * An open database, whichever kind. Work on it goes through `withOrganisation`, `withApplication` and
 * `createQueryRunner`, which name the organisation and take the role; nobody else connects.
 */
export type Database = {
  readonly kind: 'embedded' | 'server';
  /** For a person: what it is and where, without any password. */
  readonly description: string;
  /**
   * @param limitSeconds  what one statement may take before it is ended
   * @throws DatabaseUnavailableError, DatabaseBusyError
   */
  readonly connect: (limitSeconds: number) => Promise<Connection>;
  readonly close: () => Promise<void>;
};
