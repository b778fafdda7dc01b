import type { AskBody, AskEvents } from '#server/http/api-types.ts';
import { readEventStream, type ServerEvent } from './event-stream.ts';
import { localProblem, RequestFailedError } from './problem.ts';
import { request } from './request.ts';

/** What arrives while a question is being answered, as a union: the event's name and its data. */
export type AskEvent = {
  [Name in keyof AskEvents]: { readonly kind: Name; readonly content: AskEvents[Name] };
}[keyof AskEvents];

/** Nothing at all for this long means that nobody is working on it any more. */
const silenceSeconds = 60;

/**
 * Asks a question and gives the events as they come.
 *
 * @throws RequestFailedError when the server refuses, cannot be reached, falls silent, or stops before the end
 */
export async function* ask(body: AskBody, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const silence = new AbortController();
  const hush = () => setTimeout(() => silence.abort(), silenceSeconds * 1000);
  let timer = hush();
  let isComplete = false;
  try {
    const bytes = await openStream(body, AbortSignal.any([signal, silence.signal]));
    const restart = () => {
      clearTimeout(timer);
      timer = hush();
    };
    for await (const serverEvent of readEventStream(bytes, restart)) {
      const event = readAskEvent(serverEvent);
      if (!event) continue;
      isComplete ||= isLast(event);
      yield event;
    }
  } catch (error) {
    if (signal.aborted || error instanceof RequestFailedError) throw error;
    throw new RequestFailedError(localProblem(silence.signal.aborted ? 'silent' : 'interrupted'), error);
  } finally {
    clearTimeout(timer);
  }
  if (!isComplete) throw new RequestFailedError(localProblem('interrupted'));
}

/** @returns null for a name this page does not know: a newer server may say more */
export function readAskEvent({ event, data }: ServerEvent): AskEvent | null {
  switch (event) {
    case 'interpretation':
    case 'step':
    case 'fact':
    case 'chart':
    case 'answer':
    case 'error':
    case 'retry':
      return { kind: event, content: JSON.parse(data) };
    default:
      return null;
  }
}

async function openStream(body: AskBody, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await request('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.body) throw new RequestFailedError(localProblem('interrupted'));
  return response.body;
}

function isLast(event: AskEvent): boolean {
  if (event.kind === 'interpretation') return event.content.kind !== 'plan';
  return event.kind === 'answer' || event.kind === 'error' || event.kind === 'retry';
}
