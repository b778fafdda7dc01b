import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Logger } from 'pino';
import { createHandlers } from './create-handlers.ts';
import { errorResponse, logFault } from './error-response.ts';
import { guardRoute, labelRoute } from './guard-route.ts';
import type { HttpDependencies } from './http-dependencies.ts';
import { nothingHere } from './path-id.ts';
import { requireOwnOrigin } from './require-own-origin.ts';
import type { HttpEnv, Route } from './route.ts';
import { type RouteId, routes } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { openWebFiles } from './web-files.ts';

/** The whole server as a function from request to response; `startHttpServer` gives it a port. */
export function createHttpApp(dependencies: HttpDependencies): Hono<HttpEnv> {
  const { log, publicUrl, signIn, webRoot } = dependencies;
  const app = new Hono<HttpEnv>();
  const web = openWebFiles(webRoot);
  const handlers = createHandlers(dependencies, web);

  app.use(nameRequest(log), sendHeaders(publicUrl));
  app.use('/assets/*', compress());
  app.use(async (c, next) => {
    requireOwnOrigin(c.req.raw, publicUrl);
    await next();
  });
  for (const id of Object.keys(routes) as RouteId[]) {
    const route: Route = routes[id];
    app.on(route.method, route.path, labelRoute(route), guardRoute(route, signIn, web), handlers[id]);
  }
  app.notFound((c) => errorResponse(nothingHere(), c.get('requestId')));
  app.onError((error, c) => {
    logFault(log, error, c.get('requestId'));
    return errorResponse(error, c.get('requestId'));
  });
  return app;
}

/** Logs the route's pattern, never the address: that of a share link is a secret. */
function nameRequest(log: Logger): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('reader', null);
    c.set('route', 'none');
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    const ms = Math.round(performance.now() - startedAt);
    log.info({ requestId, method: c.req.method, route: c.get('route'), status: c.res.status, ms }, 'request');
  };
}

function sendHeaders(publicUrl: string): MiddlewareHandler<HttpEnv> {
  const headers = Object.entries(securityHeaders(publicUrl));
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}
