/** Keeps callers from waiting for a provider that is down. */
export type CircuitBreaker = {
  /** False while calls should not be tried. After the pause, true for one trial call. */
  readonly allowsCall: () => boolean;
  readonly recordSuccess: () => void;
  readonly recordFailure: () => void;
  /** The trial call ended without telling anything of the provider: its caller gave up. */
  readonly recordGivenUp: () => void;
};

/**
 * Opens after `failureLimit` failures in a row, and lets one call through every `pauseSeconds` to see.
 *
 * @param clock  seconds that only ever grow
 */
export function createCircuitBreaker(options: {
  readonly failureLimit: number;
  readonly pauseSeconds: number;
  readonly clock: () => number;
}): CircuitBreaker {
  let failures = 0;
  let openedAt = 0;
  let isTrialUnderWay = false;

  return {
    allowsCall: () => {
      if (failures < options.failureLimit) return true;
      if (isTrialUnderWay || options.clock() - openedAt < options.pauseSeconds) return false;
      isTrialUnderWay = true;
      return true;
    },
    recordSuccess: () => {
      failures = 0;
      isTrialUnderWay = false;
    },
    recordFailure: () => {
      failures += 1;
      isTrialUnderWay = false;
      if (failures >= options.failureLimit) openedAt = options.clock();
    },
    recordGivenUp: () => {
      isTrialUnderWay = false;
    },
  };
}
