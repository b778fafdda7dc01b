import type { MiddlewareHandler } from 'hono';
import { isPermitted } from '#server/access/permissions.ts';
import { NotPermittedError } from '#server/errors.ts';
import type { HttpDependencies } from './http-dependencies.ts';
import { type HttpEnv, type Route, readerOf } from './route.ts';
import type { WebFiles } from './web-files.ts';

/** Names the route for the log, and sends the headers its row asks for, whatever becomes of the request. */
export function labelRoute(route: Route): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    c.set('route', route.path);
    await next();
    if (route.isUnlisted) c.res.headers.set('X-Robots-Tag', 'noindex, nofollow');
    if (route.isPageForBrowsers) c.res.headers.append('Vary', 'Accept');
  };
}

/** Lets a request through to its handler only where the route's row in the table says so. */
export function guardRoute(
  route: Route,
  signIn: HttpDependencies['signIn'],
  web: WebFiles,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    if (route.isPageForBrowsers && c.req.header('accept')?.includes('text/html')) return web.page();
    if (route.access !== 'public') {
      c.set('reader', await signIn.findReader(c.req.raw.headers));
      requireAccess(route.access, readerOf(c).role);
    }
    return next();
  };
}

function requireAccess(
  access: Exclude<Route['access'], 'public'>,
  role: Parameters<typeof isPermitted>[0],
): void {
  if (access === 'signed-in' || isPermitted(role, access)) return;
  throw new NotPermittedError(`Your role, ${role}, may not do this.`, {
    hint: 'Ask an administrator of your organisation for another role.',
  });
}
