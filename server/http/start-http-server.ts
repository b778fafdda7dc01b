import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { InvalidSettingError } from '#server/errors.ts';
import { createOpenStreams } from './open-streams.ts';
import type { HttpEnv } from './route.ts';

export type RunningServer = {
  /** Where it listens, on this machine. */
  readonly url: string;
  /** Takes no new request, lets the open ones finish, tells the streams that are left to come back, and stops. */
  readonly close: () => Promise<void>;
};

/** How long open requests may take once the server is told to stop. */
const finishWithinMs = 10_000;

/** Time to write the last words of a stream before its connection is cut. */
const lastWordsMs = 250;

/**
 * @param port  0 for any free one
 * @throws InvalidSettingError where the port is taken, or not ours to take
 */
export async function startHttpServer(
  app: Hono<HttpEnv>,
  port: number,
  options: { readonly finishWithinMs?: number } = {},
): Promise<RunningServer> {
  const openStreams = createOpenStreams();
  const server = createServer(
    getRequestListener((request, env) => app.fetch(request, { ...env, openStreams })),
  );
  const url = `http://localhost:${await listen(server, port)}`;

  async function close(): Promise<void> {
    const withinMs = options.finishWithinMs ?? finishWithinMs;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    // A browser keeps its connection after the last answer; only an idle one may be cut.
    const idleTimer = setInterval(() => server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => server.closeAllConnections(), withinMs + lastWordsMs);
    await openStreams.drain(withinMs);
    await closed;
    clearInterval(idleTimer);
    clearTimeout(deadline);
  }

  return { url, close };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainPort(error, port)));
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explainPort(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new InvalidSettingError(`Port ${port} is already in use.`, {
        hint: 'Stop the program that uses it, or set PORT to another one.',
        cause: error,
      });
    case 'EACCES':
      return new InvalidSettingError(`Port ${port} may not be used by this user.`, {
        hint: 'Set PORT to a number above 1023.',
        cause: error,
      });
    default:
      return error;
  }
}
