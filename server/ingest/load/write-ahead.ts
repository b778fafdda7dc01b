/** Statements that are on their way while the next one is put together: two processors, two processes. */
export type WriteAhead = {
  /**
   * Starts `work` on so many rows, and comes back as soon as what was started before it is done.
   *
   * @throws what that one threw
   */
  readonly start: (rows: number, work: () => Promise<unknown>) => Promise<void>;
  /** Comes back when everything is done. */
  readonly settle: () => Promise<void>;
};

const rowsOfAWhile = 2000;

/** @param onBusy  told once, when the database has enough to do for a while */
export function createWriteAhead(onBusy: () => void): WriteAhead {
  let inFlight: Promise<unknown> = Promise.resolve();
  let isTold = false;
  return {
    async start(rows, work) {
      const before = inFlight;
      inFlight = work();
      // Whoever waits for it hears of its failure; until then it must not count as unheard.
      inFlight.catch(() => undefined);
      if (!isTold && rows >= rowsOfAWhile) {
        isTold = true;
        setImmediate(onBusy);
      }
      await before;
    },
    async settle() {
      await inFlight;
    },
  };
}
