import type { UsageLimits } from './http-dependencies.ts';

/** Longest question that is read, in characters. */
export const longestQuestion = 2_000;

/** Largest request body, in bytes: no request carries more than a plan. */
export const largestBody = 64 * 1024;

export const usageLimits: UsageLimits = {
  questionsAtOnce: 60,
  questionsPerMinute: 120,
  signInsAtOnce: 10,
  signInsPerMinute: 10,
  analysing: 2,
  printing: 1,
  lookingUpLinks: 1,
  checkingPasswords: 2,
  waiting: 20,
  waitingForLinks: 200,
  longestWaitSeconds: 8,
  heartbeatSeconds: 15,
};
