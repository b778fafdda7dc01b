import { expect, test } from 'vitest';
import { createCircuitBreaker } from './circuit-breaker.ts';

function breakerAt(clock: { seconds: number }) {
  return createCircuitBreaker({ failureLimit: 5, pauseSeconds: 60, clock: () => clock.seconds });
}

test('four failures in a row do not stop the calls, the fifth does', () => {
  const breaker = breakerAt({ seconds: 0 });
  for (let failure = 1; failure <= 4; failure += 1) breaker.recordFailure();
  expect(breaker.allowsCall()).toBe(true);
  breaker.recordFailure();
  expect(breaker.allowsCall()).toBe(false);
});

test('one success forgets the failures before it', () => {
  const breaker = breakerAt({ seconds: 0 });
  for (let failure = 1; failure <= 4; failure += 1) breaker.recordFailure();
  breaker.recordSuccess();
  for (let failure = 1; failure <= 4; failure += 1) breaker.recordFailure();
  expect(breaker.allowsCall()).toBe(true);
});

test('after a minute one call is let through, and the others wait for what it finds', () => {
  const clock = { seconds: 0 };
  const breaker = breakerAt(clock);
  for (let failure = 1; failure <= 5; failure += 1) breaker.recordFailure();
  clock.seconds = 60;
  expect([breaker.allowsCall(), breaker.allowsCall()]).toEqual([true, false]);
  breaker.recordSuccess();
  expect(breaker.allowsCall()).toBe(true);
});

test('a trial that fails starts the pause again', () => {
  const clock = { seconds: 0 };
  const breaker = breakerAt(clock);
  for (let failure = 1; failure <= 5; failure += 1) breaker.recordFailure();
  clock.seconds = 60;
  breaker.allowsCall();
  breaker.recordFailure();
  clock.seconds = 119;
  expect(breaker.allowsCall()).toBe(false);
  clock.seconds = 120;
  expect(breaker.allowsCall()).toBe(true);
});

test('a trial whose reader left lets the next reader try', () => {
  const clock = { seconds: 0 };
  const breaker = breakerAt(clock);
  for (let failure = 1; failure <= 5; failure += 1) breaker.recordFailure();
  clock.seconds = 60;
  breaker.allowsCall();
  breaker.recordGivenUp();
  expect(breaker.allowsCall()).toBe(true);
});
