import { getConnInfo } from '@hono/node-server/conninfo';
import type { HttpContext } from './route.ts';

/** The address of the other end of the connection: a proxy's where there is one, because headers can be made up. */
export function clientAddress(c: HttpContext): string {
  // Without a socket (a request made inside the process) there is no address.
  if (!c.env || !('incoming' in c.env)) return 'local';
  return getConnInfo(c).remote.address ?? 'unknown';
}
