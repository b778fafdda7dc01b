import { performance } from 'node:perf_hooks';
import { TooManyRequestsError } from './request-errors.ts';

export type TokenBuckets = {
  /** Takes one token of `key`; gives 0, or the whole seconds to wait where there is none left. */
  readonly take: (key: string) => number;
};

type Bucket = { tokens: number; filledAt: number };

/** More keys than this are never remembered: the longest unused go first. */
const mostKeys = 10_000;

/**
 * A bucket per key, full at first, refilled steadily.
 *
 * @param capacity   requests that may come at once
 * @param perMinute  requests that may come in the long run
 * @param clock      milliseconds that never run backwards
 */
export function createTokenBuckets(
  capacity: number,
  perMinute: number,
  clock: () => number = () => performance.now(),
): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  function take(key: string): number {
    const now = clock();
    const bucket = buckets.get(key) ?? { tokens: capacity, filledAt: now };
    bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.filledAt) * perMillisecond);
    bucket.filledAt = now;
    remember(key, bucket);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perMillisecond / 1000);
    bucket.tokens -= 1;
    return 0;
  }

  function remember(key: string, bucket: Bucket): void {
    buckets.delete(key);
    buckets.set(key, bucket);
    const [longestUnused] = buckets.keys();
    if (buckets.size > mostKeys && longestUnused !== undefined) buckets.delete(longestUnused);
  }

  return { take };
}

/** @throws TooManyRequestsError with the seconds to wait, where `key` has used up its tokens */
export function requireToken(buckets: TokenBuckets, key: string): void {
  const secondsToWait = buckets.take(key);
  if (secondsToWait > 0) throw new TooManyRequestsError(secondsToWait);
}
