import pg from 'pg';

const { builtins } = pg.types;

/** bigint, numeric → number; date → 'YYYY-MM-DD'; a time without zone stays text; the rest as the driver has it. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

/** Types of lists have no name in the driver. */
const int8List = 1016;
const numericList = 1231;

const asText = (text: string): string => text;

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.NUMERIC, Number],
  [int8List, (text) => eachOf(int8List, text, safeInteger)],
  [numericList, (text) => eachOf(numericList, text, Number)],
  [builtins.DATE, asText],
  // The driver would read it in the time zone of this process.
  [builtins.TIMESTAMP, asText],
  [builtins.INTERVAL, asText],
]);

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large a whole number to be exact`);
  return value;
}

/** A list of one dimension, read by the driver into texts. */
function eachOf(list: number, text: string, parse: (item: string) => number): (number | null)[] {
  const items: readonly (string | number | null)[] = pg.types.getTypeParser(list)(text);
  return items.map((item) => (item === null ? null : parse(String(item))));
}
