import type { UnreadableRecords } from '#server/ingest/source.ts';

const mostExamples = 1000;

/** Lines that are no records: all counted, the first ones told. */
export type UnreadableLines = {
  readonly add: (where: string, reason: string) => void;
  readonly list: () => UnreadableRecords;
};

export function collectUnreadable(): UnreadableLines {
  let count = 0;
  const examples: { where: string; reason: string }[] = [];
  return {
    add(where, reason) {
      count += 1;
      if (examples.length < mostExamples) examples.push({ where, reason });
    },
    list: () => ({ count, examples }),
  };
}
