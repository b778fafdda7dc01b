/** Items one at a time, of which the next can be asked for before the present one is done with. */
export type ReadAhead<T> = {
  /** Null after the last one. */
  readonly next: () => Promise<T | null>;
  readonly prefetch: () => void;
};

export function readAhead<T>(items: AsyncIterable<T>): ReadAhead<T> {
  const iterator = items[Symbol.asyncIterator]();
  let ready: Promise<IteratorResult<T>> | null = null;
  const ask = () => {
    const asked = ready ?? iterator.next();
    // Heard of when it is waited for.
    asked.catch(() => undefined);
    return asked;
  };
  return {
    async next() {
      const asked = ask();
      ready = null;
      const result = await asked;
      return result.done ? null : result.value;
    },
    prefetch() {
      ready = ask();
    },
  };
}
