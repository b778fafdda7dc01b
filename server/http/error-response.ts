import type { Logger } from 'pino';
import { AppError, type FaultKind } from '#server/errors.ts';
import type { ErrorBody } from './api-types.ts';
import { BusyError, InvalidBodyError, TooManyRequestsError } from './request-errors.ts';

export type Fault = {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;
};

/** The only place where a fault becomes a status. */
const statusOf: Readonly<Record<FaultKind, number>> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  busy: 503,
  timeout: 504,
  unavailable: 503,
  'invalid-setting': 500,
  internal: 500,
};

type Words = { readonly code: string; readonly message: string; readonly hint: string };

/** Faults whose own words may hold hosts, values or SQL, or tell what exists: they say this instead. */
const fixedWords: Readonly<Partial<Record<FaultKind, Words>>> = {
  'not-found': {
    code: 'not-found',
    message: 'There is nothing here, or it is not yours to see.',
    hint: 'Check the address; a shared link may have been withdrawn or have expired.',
  },
  unavailable: {
    code: 'unavailable',
    message: 'The data cannot be reached right now.',
    hint: 'Try again in a moment.',
  },
  'invalid-setting': {
    code: 'internal',
    message: 'The product is not set up completely.',
    hint: 'Give the id of this message to whoever runs the product.',
  },
  internal: {
    code: 'internal',
    message: 'Something went wrong on our side.',
    hint: 'Try again; if it stays, give the id of this message to whoever runs the product.',
  },
};

/** What a reader is told of a fault: words, a hint and an id, never SQL, values or hosts. */
export function describeFault(error: unknown, requestId: string): Fault {
  const kind = error instanceof AppError ? error.kind : 'internal';
  const { code, message, hint } = fixedWords[kind] ?? ownWords(error);
  // The body of a 404 never varies, so that it tells nothing of what exists.
  const id = kind === 'not-found' ? {} : { id: requestId };
  const issues = error instanceof InvalidBodyError ? { issues: error.issues } : {};
  const body = { code, message, hint, ...id, ...issues };
  return { status: statusOf[kind], body, headers: retryHeaders(error, kind) };
}

export function errorResponse(error: unknown, requestId: string): Response {
  const { status, body, headers } = describeFault(error, requestId);
  return Response.json(body, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
}

/** Writes down what happened without the values a database puts into its messages. */
export function logFault(log: Logger, error: unknown, requestId: string): void {
  const { status } = describeFault(error, requestId);
  if (status < 500) return;
  log.error({ requestId, fault: scrub(error) }, 'request failed');
}

function ownWords(error: unknown): Words {
  if (error instanceof AppError) return { code: error.code, message: error.message, hint: error.hint };
  return { code: 'internal', message: 'Something went wrong on our side.', hint: 'Try again.' };
}

function retryHeaders(error: unknown, kind: FaultKind): Record<string, string> {
  if (error instanceof BusyError || error instanceof TooManyRequestsError) {
    return { 'Retry-After': String(error.retryAfterSeconds) };
  }
  return statusOf[kind] === 503 ? { 'Retry-After': '2' } : {};
}

/** Names, codes and places; a message only where it is ours, because others quote values. */
function scrub(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const isOurs = error instanceof AppError || error instanceof TypeError;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const cause = error.cause === undefined ? undefined : scrub(error.cause);
  const message = isOurs ? error.message : undefined;
  return { name: error.name, code, message, at: frames.slice(0, 6).map((line) => line.trim()), cause };
}
