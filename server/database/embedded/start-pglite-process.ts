import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DatabaseUnavailableError } from '#server/errors.ts';

export type ServerAddress = { readonly host: string; readonly port: number };

export type PgliteProcess = {
  readonly pid: number | undefined;
  readonly address: ServerAddress;
  readonly writeSnapshot: (file: string) => Promise<void>;
  /** Lets it finish and close its files; ends it hard after ten seconds. */
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
};

export type PgliteProcessOptions = {
  /** Null keeps the data in memory. */
  readonly folder: string | null;
  readonly socketFolder: string;
  /** Where there are no Unix sockets: the loopback port to listen on, 0 for any free one. */
  readonly port: number;
  readonly snapshot: string | null;
  readonly template: string | null;
  readonly onStart: (pid: number) => void;
  /** Called once, however it ended. */
  readonly onEnd: () => void;
};

const reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), address: z.string() }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
  z.object({ kind: z.literal('snapshot-written') }),
]);

const program = fileURLToPath(new URL('serve-pglite.js', import.meta.url));
const socketPort = 5432;
const closeLimitMs = 10_000;

/** @throws DatabaseUnavailableError when it cannot start */
export async function startPgliteProcess(options: PgliteProcessOptions): Promise<PgliteProcess> {
  const { folder, snapshot, template, socketFolder } = options;
  const onWindows = process.platform === 'win32';
  // The name under which Postgres clients look for a socket in a folder.
  const socket = path.join(socketFolder, `.s.PGSQL.${socketPort}`);
  rmSync(socket, { force: true });
  const where = onWindows ? { port: options.port } : { path: socket };
  const child = fork(program, [JSON.stringify({ folder, snapshot, template, ...where })], {
    execArgv: [],
    // Standard output belongs to the commands' own JSON.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      options.onEnd();
      resolve();
    });
  });
  child.once('error', options.onEnd);
  if (child.pid !== undefined) options.onStart(child.pid);
  const ready = await nextReply(child);
  if (ready.kind !== 'ready') throw cannotStart('message' in ready ? ready.message : ready.kind, folder);
  // From here on it must not keep a finished command from ending.
  child.unref();
  child.channel?.unref();
  return {
    pid: child.pid,
    address: onWindows ? loopback(ready.address) : { host: socketFolder, port: socketPort },
    writeSnapshot: async (file) => {
      child.send({ kind: 'snapshot', file });
      await nextReply(child);
    },
    close: () => close(child, ended),
    kill: async () => {
      child.ref();
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function nextReply(child: ChildProcess): Promise<z.infer<typeof reply>> {
  const failed = once(child, 'exit').then(([code, signal]) => ({
    kind: 'failed' as const,
    message: `its process ended (${signal ?? code})`,
  }));
  const answered = once(child, 'message').then(([message]) => reply.parse(message));
  child.channel?.ref();
  return Promise.race([answered, failed]).finally(() => child.channel?.unref());
}

async function close(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  if (child.connected) child.send({ kind: 'close' });
  const impatience = setTimeout(() => child.kill('SIGKILL'), closeLimitMs);
  await ended;
  clearTimeout(impatience);
}

/** Windows has no Unix sockets that the clients know: a port of the loopback that the system picked. */
function loopback(address: string): ServerAddress {
  return { host: '127.0.0.1', port: Number(address.slice(address.lastIndexOf(':') + 1)) };
}

function cannotStart(reason: string, folder: string | null): DatabaseUnavailableError {
  return new DatabaseUnavailableError(`The embedded database could not start: ${reason}`, {
    hint: folder
      ? `Check that ${folder} is readable and writable and the disk is not full, or move it away to begin afresh.`
      : 'Check that there is memory to spare.',
  });
}
