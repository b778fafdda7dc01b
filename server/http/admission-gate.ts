import { BusyError } from './request-errors.ts';

export type AdmissionGate = {
  /**
   * Waits for a place and gives the function that frees it. Throws BusyError where too many wait already or the wait
   * grows too long, and the signal's reason where the reader leaves the queue.
   */
  readonly enter: (signal: AbortSignal) => Promise<() => void>;
  /** Waits for a place and keeps it while `work` lasts; throws as `enter` does. */
  readonly during: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
};

type GateLimits = {
  readonly places: number;
  readonly waiting: number;
  readonly longestWaitSeconds: number;
};

/** Lets a few in at a time, in order of arrival: a queue that is bounded in length and in time. */
export function createAdmissionGate(limits: GateLimits): AdmissionGate {
  const queue: (() => void)[] = [];
  let taken = 0;

  async function enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (taken < limits.places) {
      taken += 1;
      return leaveOnce();
    }
    if (queue.length >= limits.waiting) throw new BusyError();
    await waitForTurn(signal);
    return leaveOnce();
  }

  function waitForTurn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (reason: unknown) => {
        queue.splice(queue.indexOf(turn), 1);
        settle();
        reject(reason);
      };
      const onAbort = () => giveUp(signal.reason);
      const timer = setTimeout(() => giveUp(new BusyError()), limits.longestWaitSeconds * 1000);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      const turn = () => {
        settle();
        resolve();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      queue.push(turn);
    });
  }

  /** The place goes straight to the next in the queue, so `taken` changes only when nobody waits. */
  function leaveOnce(): () => void {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const next = queue.shift();
      if (next) next();
      else taken -= 1;
    };
  }

  async function during<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  return { enter, during };
}
