import { ForeignOriginError } from './request-errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site sends with a reader's cookies. Browsers name the origin of every unsafe request;
 * a program that is no browser names none, and has no reader to betray.
 */
export function requireOwnOrigin(request: Request, publicUrl: string): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get('origin');
  if (origin === null ? isFromBrowserElsewhere(request) : !isOwnOrigin(origin, request, publicUrl)) {
    throw new ForeignOriginError();
  }
}

/** By host, because a proxy in front may speak https where this server speaks http. */
function isOwnOrigin(origin: string, request: Request, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const own = request.headers.get('host') ?? new URL(request.url).host;
  return host === own || origin === new URL(publicUrl).origin;
}

function isFromBrowserElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}
