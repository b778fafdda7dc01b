import { LanguageModelReplyTooLargeError, LanguageModelTimeoutError } from './language-model-faults.ts';

export type DeadlineLimits = {
  readonly firstByteSeconds: number;
  readonly totalSeconds: number;
  readonly mostBytes: number;
};

/** The time one question may take at a provider, retries and repair included. */
export type RequestDeadline = {
  /** Aborts with the fault to report: a timeout, a reply without end, or the caller's own reason. */
  readonly signal: AbortSignal;
  /** `fetch` that tells the deadline when a reply begins and how long it gets. */
  readonly fetch: typeof fetch;
  readonly end: () => void;
};

/**
 * Two clocks started together: one stopped by the first byte of a good reply, one by `end`.
 *
 * A provider that asks to wait longer than the first-byte limit is not retried: nobody would see that reply.
 */
export function startDeadline(
  limits: DeadlineLimits,
  callerSignal: AbortSignal | undefined,
): RequestDeadline {
  const aborter = new AbortController();
  const stop = (fault: unknown) => aborter.abort(fault);
  const timers = {
    firstByte: setTimeout(
      () => stop(new LanguageModelTimeoutError('first byte', limits.firstByteSeconds)),
      limits.firstByteSeconds * 1000,
    ),
    total: setTimeout(
      () => stop(new LanguageModelTimeoutError('whole reply', limits.totalSeconds)),
      limits.totalSeconds * 1000,
    ),
  };
  const leave = () => stop(callerSignal?.reason);
  if (callerSignal?.aborted) leave();
  callerSignal?.addEventListener('abort', leave, { once: true });

  return {
    signal: aborter.signal,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!response.ok || response.body === null) return withoutLongWait(response, limits.firstByteSeconds);
      const watched = response.body.pipeThrough(
        watcher(limits.mostBytes, () => clearTimeout(timers.firstByte), stop),
      );
      return new Response(watched, response);
    },
    end: () => {
      clearTimeout(timers.firstByte);
      clearTimeout(timers.total);
      callerSignal?.removeEventListener('abort', leave);
    },
  };
}

function watcher(
  mostBytes: number,
  onFirstByte: () => void,
  stop: (fault: unknown) => void,
): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      if (bytes === 0) onFirstByte();
      bytes += chunk.byteLength;
      if (bytes > mostBytes) {
        const fault = new LanguageModelReplyTooLargeError(mostBytes);
        stop(fault);
        controller.error(fault);
        return;
      }
      controller.enqueue(chunk);
    },
  });
}

/** Marks a reply that asks for a long wait as one not to retry, in the header that the client obeys. */
function withoutLongWait(response: Response, longestSeconds: number): Response {
  const seconds = Number(response.headers.get('retry-after'));
  if (!(seconds > longestSeconds / 2)) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** Settles with the work, or rejects with the signal's reason as soon as it aborts: sleeps between retries do not look. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work
      // A client that is aborted may end its stream quietly: what it read is not the whole.
      .then(
        (value) => (signal.aborted ? reject(signal.reason) : resolve(value)),
        (fault: unknown) => reject(signal.aborted ? signal.reason : fault),
      )
      .finally(() => signal.removeEventListener('abort', leave));
  });
}
