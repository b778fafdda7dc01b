/** One server-sent event; `data` is the JSON text of its lines. */
export type ServerEvent = { readonly event: string; readonly data: string };

/**
 * Reads `text/event-stream`, however the bytes are cut into chunks.
 *
 * @param onBytes  called whenever anything arrives, comments that only say "still here" included
 * @source  WHATWG HTML, 9.2.6 Interpreting an event stream (without `id` and `retry`, which we do not use)
 */
export async function* readEventStream(
  bytes: ReadableStream<Uint8Array>,
  onBytes: () => void = () => undefined,
): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  let rest = '';
  try {
    while (true) {
      const { done, value } = await reader.read();
      onBytes();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = readBlock(block);
        if (event) yield event;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function readBlock(block: string): ServerEvent | null {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? null : { event, data: data.join('\n') };
}
