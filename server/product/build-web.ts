import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const builtPage = path.join(project, 'dist', 'web', 'index.html');

/** What the page is made from, besides its packages. */
const sources = ['web', 'semantic-layer', 'package-lock.json'];

/**
 * Builds the page when it is missing or older than what it is made from, in a process of its own, so that the demo can
 * be prepared meanwhile. Without the development packages the page that is there is used.
 *
 * @returns what to tell the reader when there is no page to show; null when all is well
 */
export async function buildWebWhenStale(): Promise<string | null> {
  if (existsSync(builtPage) && statSync(builtPage).mtimeMs >= newest(sources)) return null;
  const vite = findVite();
  if (vite === null) {
    return existsSync(builtPage)
      ? null
      : 'The page is not built: run `npm ci` and `npm run build` once, with development packages.';
  }
  const exitCode = await run(vite);
  return exitCode === 0
    ? null
    : 'The page could not be built: `npm run build` says why. The API and the terminal work.';
}

function newest(names: readonly string[]): number {
  return Math.max(...names.map((name) => newestIn(path.join(project, name))));
}

function newestIn(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newestIn(path.join(place, name))), 0);
}

function findVite(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('vite/package.json');
    return path.join(path.dirname(manifest), 'bin', 'vite.js');
  } catch {
    return null; // a production install has no build tools: that is a state, not a fault
  }
}

function run(vite: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vite, 'build', 'web', '--logLevel', 'error'], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}
