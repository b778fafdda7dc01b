import { describe, expect, test } from 'vitest';
import { readEventStream, type ServerEvent } from './event-stream.ts';

const encoder = new TextEncoder();

async function read(chunks: readonly (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      }
      controller.close();
    },
  });
  return collect(readEventStream(stream));
}

async function collect(events: AsyncIterable<ServerEvent>): Promise<ServerEvent[]> {
  const found: ServerEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
}

describe('reading a stream of events', () => {
  test('an event is its name and its data', async () => {
    expect(await read(['event: step\ndata: {"step":"query"}\n\n'])).toEqual([
      { event: 'step', data: '{"step":"query"}' },
    ]);
  });

  test('an event cut in two by the network is still one event', async () => {
    expect(await read(['event: st', 'ep\ndata: {"st', 'ep":"query"}\n', '\n'])).toEqual([
      { event: 'step', data: '{"step":"query"}' },
    ]);
  });

  test('a letter cut in the middle of its bytes is still that letter', async () => {
    const bytes = encoder.encode('data: é\n\n');
    expect(await read([bytes.slice(0, 7), bytes.slice(7)])).toEqual([{ event: 'message', data: 'é' }]);
  });

  test('data on several lines is joined, line ends of every kind are read', async () => {
    expect(await read(['event: answer\r\ndata: a\r\ndata: b\r\n\r\ndata: c\n\n'])).toEqual([
      { event: 'answer', data: 'a\nb' },
      { event: 'message', data: 'c' },
    ]);
  });

  test('"still here" comments are no events, but tell that somebody is there', async () => {
    let signs = 0;
    const stream = new Response(': still here\n\n').body;
    expect(stream).not.toBeNull();
    if (!stream) return;
    expect(await collect(readEventStream(stream, () => (signs += 1)))).toEqual([]);
    expect(signs).toBeGreaterThan(0);
  });

  test('an event that was never finished is not given', async () => {
    expect(await read(['event: answer\ndata: {"headline":'])).toEqual([]);
  });
});
