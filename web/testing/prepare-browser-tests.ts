import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built web app. */
    readonly webRoot: string;
    readonly browserPath: string;
  }
}

/** Once before all browser tests: the app as it is shipped, and a browser; two files must not unpack it together. */
export async function setup(project: TestProject): Promise<() => void> {
  const webRoot = mkdtempSync(path.join(tmpdir(), 'vigie-web-'));
  buildInto(webRoot);
  project.provide('webRoot', webRoot);
  project.provide('browserPath', await findBrowser());
  return () => rmSync(webRoot, { recursive: true, force: true });
}

/** In a process of its own, because a test run would build the development version of React. */
function buildInto(folder: string): void {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const vite = path.join(project, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', 'web', ...options], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
