// The embedded database, in a process of its own. JavaScript, because it is started by plain node: a TypeScript
// loader would add a second to each start, and to each restart after a query that ran too long.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

if (isMainThread) await serve(JSON.parse(process.argv[2] ?? '{}'));
else watchParent(workerData.parent);

/** Listens on `path` (a Unix socket) or on `port` of the loopback, and tells the parent once it does. */
async function serve({ folder, snapshot, template, path: socket, port }) {
  // Ctrl-C reaches every process of the terminal: the parent decides when this one is no longer needed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  // A long query keeps this thread from noticing anything, its parent's death included.
  new Worker(new URL(import.meta.url), { workerData: { parent: process.ppid } });
  try {
    const db =
      folder === null
        ? await create('memory://', snapshot)
        : await openFolder(folder, { snapshot, template });
    const server = new PGLiteSocketServer({
      db,
      maxConnections: 20,
      ...(socket ? { path: socket } : { port }),
    });
    await server.start();
    process.on('message', (message) => answer(message, db, server));
    process.on('disconnect', () => close(db, server));
    process.send({ kind: 'ready', address: server.getServerConn() });
  } catch (error) {
    process.send({ kind: 'failed', message: String(error?.message ?? error) }, () => process.exit(1));
  }
}

/** Made beside its place and moved there when it is whole, so that a first start cut short leaves nothing broken. */
async function openFolder(folder, { snapshot, template }) {
  if (!existsSync(folder)) {
    const draft = `${folder}.new`;
    await rm(draft, { recursive: true, force: true });
    if (template === null) await (await create(draft, snapshot)).close();
    else await unpack(template, draft);
    await rename(draft, folder);
  }
  return create(folder, null);
}

/** What `pack-folder.ts` wrote. */
async function unpack(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    if (entry.isDirectory()) await unpack(source, path.join(to, entry.name));
    else
      await writeFile(path.join(to, entry.name.slice(0, -'.gz'.length)), gunzipSync(await readFile(source)));
  }
}

async function create(dataDir, snapshot) {
  if (snapshot === null) return PGlite.create({ dataDir });
  return PGlite.create({ dataDir, loadDataDir: new Blob([await readFile(snapshot)]) });
}

async function answer(message, db, server) {
  if (message.kind === 'close') await close(db, server);
  if (message.kind === 'snapshot') {
    const dump = await db.dumpDataDir('none');
    await writeFile(message.file, Buffer.from(await dump.arrayBuffer()));
    process.send({ kind: 'snapshot-written' });
  }
}

async function close(db, server) {
  await server.stop();
  await db.close();
  process.exit(0);
}

function watchParent(parent) {
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) process.kill(process.pid, 'SIGKILL');
  }, 500);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
