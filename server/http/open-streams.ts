import { BusyError } from './request-errors.ts';

export type OpenStreams = {
  /** Registers a stream by the function that ends it early; gives the one to call when it has ended. */
  readonly add: (endEarly: () => void) => () => void;
  /** Takes no new stream, waits for the open ones, then ends those that are left. */
  readonly drain: (withinMs: number) => Promise<void>;
};

/** The streams a server must finish before it goes. */
export function createOpenStreams(): OpenStreams {
  const streams = new Set<() => void>();
  let isDraining = false;
  let onEmpty: () => void = () => {};

  function add(endEarly: () => void): () => void {
    if (isDraining) throw new BusyError();
    streams.add(endEarly);
    return () => {
      streams.delete(endEarly);
      if (streams.size === 0) onEmpty();
    };
  }

  async function drain(withinMs: number): Promise<void> {
    isDraining = true;
    if (streams.size > 0) await emptyWithin(withinMs);
    for (const endEarly of [...streams]) endEarly();
  }

  function emptyWithin(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      onEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return { add, drain };
}
