import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One reply of the scripted provider, in the order the requests come. */
export type ScriptedReply =
  /** A whole stream with this text; `pieces` splits it, the text may be cut inside a letter's bytes. */
  | { readonly kind: 'text'; readonly text: string; readonly pieces?: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly message?: string;
    }
  | { readonly kind: 'silence' }
  /** One letter every `everyMs`, for ever. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** Half of the text, then the connection breaks. */
  | { readonly kind: 'cut'; readonly text: string }
  /** The text, then a clean end without a finish. */
  | { readonly kind: 'unfinished'; readonly text: string }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'flood' };

export type ProviderRequest = {
  readonly path: string;
  readonly authorization: string;
  readonly body: {
    readonly model: string;
    readonly stream: boolean;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: {
      readonly json_schema: { readonly strict: boolean; readonly schema: unknown };
    };
    readonly tools?: readonly {
      readonly function: { readonly name: string; readonly parameters: unknown };
    }[];
  };
};

export type ScriptedProvider = {
  readonly baseUrl: string;
  readonly requests: readonly ProviderRequest[];
  readonly reply: (...replies: ScriptedReply[]) => void;
  readonly close: () => Promise<void>;
};

/** A server on loopback that speaks the chat completions wire format and says what it is told, once each. */
export async function startScriptedProvider(): Promise<ScriptedProvider> {
  const requests: ProviderRequest[] = [];
  const script: ScriptedReply[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    requests.push({
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body,
    });
    const reply = script.shift() ?? { kind: 'status', status: 418, message: 'the script is at its end' };
    play(reply, response, { id: `chatcmpl-${requests.length}`, isTool: body.tools !== undefined });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    reply: (...replies) => void script.push(...replies),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Stream = { readonly id: string; readonly isTool: boolean };

function play(reply: ScriptedReply, response: ServerResponse, stream: Stream): void {
  if (reply.kind === 'silence') return;
  if (reply.kind === 'status') {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify({ error: { message: reply.message ?? 'scripted', type: 'scripted' } }));
    return;
  }

  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(event(stream, { role: 'assistant', content: '' }));
  switch (reply.kind) {
    case 'text':
      finish(response, stream, pieces(textEvent(stream, reply.text), reply.pieces ?? 1), 'stop');
      break;
    case 'refusal':
      finish(response, stream, [Buffer.from(event(stream, { refusal: reply.text }))], 'stop');
      break;
    case 'filtered':
      finish(response, stream, [Buffer.from(event(stream, { content: '{"kind":' }))], 'content_filter');
      break;
    case 'cut':
      response.write(textEvent(stream, reply.text.slice(0, reply.text.length / 2)), () => response.destroy());
      break;
    case 'unfinished':
      response.end(textEvent(stream, reply.text));
      break;
    case 'drip': {
      const timer = setInterval(() => response.write(event(stream, { content: ' ' })), reply.everyMs);
      response.on('close', () => clearInterval(timer));
      break;
    }
    case 'flood': {
      const letters = event(stream, { content: 'x'.repeat(50_000) });
      const timer = setInterval(() => response.write(letters), 1);
      response.on('close', () => clearInterval(timer));
    }
  }
}

function finish(
  response: ServerResponse,
  stream: Stream,
  parts: readonly Uint8Array[],
  reason: string,
): void {
  for (const part of parts) response.write(part);
  response.write(event(stream, {}, stream.isTool ? 'tool_calls' : reason));
  response.end('data: [DONE]\n\n');
}

function pieces(text: string, count: number): Uint8Array[] {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

function textEvent(stream: Stream, text: string): string {
  if (!stream.isTool) return event(stream, { content: text });
  return event(stream, {
    tool_calls: [
      { index: 0, id: `call_${stream.id}`, type: 'function', function: { name: 'reading', arguments: text } },
    ],
  });
}

function event(stream: Stream, delta: unknown, finishReason: string | null = null): string {
  return `data: ${JSON.stringify({
    id: stream.id,
    object: 'chat.completion.chunk',
    created: 1_763_370_000,
    model: 'scripted-model',
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  })}\n\n`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
