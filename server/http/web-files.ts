import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export type WebFiles = {
  /** The app's page; a plain one that says what to do where the app is not built. */
  readonly page: () => Promise<Response>;
  /** A file by its address, such as `/assets/main-3f2a.js`; null where the built app has no such file. */
  readonly file: (address: string) => Promise<Response | null>;
};

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The built web app. Its files are listed once, and only what is on the list is ever opened: an address can name a
 * file, never a way to one.
 */
export function openWebFiles(webRoot: string): WebFiles {
  const listed = new Map(listFiles(webRoot).map((file) => [addressOf(webRoot, file), file]));

  async function page(): Promise<Response> {
    const file = listed.get('/index.html');
    if (file === undefined) return notBuilt();
    return new Response(await readFile(file), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
    });
  }

  async function file(address: string): Promise<Response | null> {
    const found = listed.get(address);
    if (found === undefined) return null;
    return new Response(await readFile(found), {
      headers: {
        'Content-Type': contentTypes[path.extname(found)] ?? 'application/octet-stream',
        'Cache-Control': address.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=3600',
      },
    });
  }

  return { page, file };
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function addressOf(webRoot: string, file: string): string {
  return `/${path.relative(webRoot, file).split(path.sep).join('/')}`;
}

function notBuilt(): Response {
  const words = 'The web app is not built. Run “npm run build”, then start again.';
  return new Response(`<!doctype html><html lang="en"><title>Vigie</title><p>${words}</p></html>`, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
