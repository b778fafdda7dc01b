import type { AskEvents } from './api-types.ts';

export type SendEvent = <Name extends keyof AskEvents>(name: Name, data: AskEvents[Name]) => void;

type EventStream = {
  readonly heartbeatSeconds: number;
  /** Does the work; the stream ends when it settles. It never rejects: a fault is sent as an event. */
  readonly run: (send: SendEvent, signal: AbortSignal) => Promise<void>;
  /** Takes the function that ends the stream early, gives the one to call when it has ended. May throw BusyError. */
  readonly register: (endEarly: () => void) => () => void;
};

const retryAfterMs = 2_000;

/**
 * Server-sent events, written in the order they are sent. A reader who goes away aborts the work; a comment every few
 * seconds keeps proxies from closing a quiet stream.
 */
export function eventStream({ heartbeatSeconds, run, register }: EventStream): Response {
  const encoder = new TextEncoder();
  const work = new AbortController();
  let finish: () => void = () => {};

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const write = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const unregister = register(() => {
        write(`retry: ${retryAfterMs}\n${encodeEvent('retry', { afterMs: retryAfterMs })}`);
        close();
        work.abort();
      });
      const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatSeconds * 1000);
      finish = () => {
        isOpen = false;
        clearInterval(heartbeat);
        unregister();
      };
      const close = () => {
        if (!isOpen) return;
        finish();
        controller.close();
      };
      void run((name, data) => write(encodeEvent(name, data)), work.signal).finally(close);
    },
    cancel() {
      finish();
      work.abort();
    },
  });

  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });
}

function encodeEvent(name: keyof AskEvents, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
