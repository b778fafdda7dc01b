import type { Context } from 'hono';
import type { z } from 'zod';
import type { Permission } from '#server/access/permissions.ts';
import type { Reader } from '#server/access/reader.ts';
import { NotSignedInError } from '#server/errors.ts';
import type { OpenStreams } from './open-streams.ts';

/** One address of the server: the only way to open one. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** `public` is the allow list: everything else is 401 without a session, 403 without the permission. */
  readonly access: 'public' | 'signed-in' | Permission;
  /** A browser that asks for HTML gets the web app's page here; others get the data. */
  readonly isPageForBrowsers?: true;
  /** Kept out of search engines. */
  readonly isUnlisted?: true;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly gives: RouteResult;
};

export type RouteResult =
  | { readonly kind: 'json'; readonly schema: z.ZodType }
  | { readonly kind: 'events' | 'pdf' | 'page' | 'file' | 'empty' };

export type HttpEnv = {
  Bindings: { readonly openStreams?: OpenStreams };
  Variables: { requestId: string; reader: Reader | null; route: string };
};

export type HttpContext = Context<HttpEnv>;

export type Handler = (c: HttpContext) => Response | Promise<Response>;

/** The signed-in reader of a route that is not public. */
export function readerOf(c: HttpContext): Reader {
  const reader = c.get('reader');
  if (reader) return reader;
  throw new NotSignedInError('You are not signed in.', { hint: 'Sign in at /sign-in, then try again.' });
}
