/** Statements that are on their way while the next one is put together: two processors, two processes. */
export type WriteAhead = {
  /**
   * Starts `work` on so many rows, and comes back as soon as what was started before it is done.
   *
   * @throws what that one threw
   */
  readonly start: (rows: number, work: () => Promise<unknown>) => Promise<void>;
  /** Comes back when everything is done. @throws what failed first, not what failed because of it */
  readonly settle: () => Promise<void>;
};

const rowsOfAWhile = 2000;

/** @param onBusy  told once, when the database has enough to do for a while */
export function createWriteAhead(onBusy: () => void): WriteAhead {
  let inFlight: Promise<unknown> = Promise.resolve();
  let firstFailure: { readonly error: unknown } | null = null;
  let isTold = false;
  return {
    async start(rows, work) {
      const before = inFlight;
      inFlight = work();
      inFlight.catch((error: unknown) => {
        firstFailure ??= { error };
      });
      if (!isTold && rows >= rowsOfAWhile) {
        isTold = true;
        setImmediate(onBusy);
      }
      await before;
    },
    async settle() {
      await inFlight.catch(() => undefined);
      if (firstFailure !== null) throw firstFailure.error;
    },
  };
}
