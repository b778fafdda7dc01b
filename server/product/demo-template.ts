import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { templateFolder } from '#server/database/embedded/template-folder.ts';
import { makeTemplate } from '#server/database/prepare-template.ts';
import { defaultDemoScale, defaultDemoSeed } from './demo-size.ts';

const ingest = fileURLToPath(new URL('../ingest/', import.meta.url));

/** An older one would show a desk whose clock stopped too long ago. */
const mostDays = 14;
const msPerDay = 86_400_000;

/** Where the loaded demo lies that a first start copies: it goes with these migrations and this very generator. */
function demoTemplateFolder(): string {
  return `${templateFolder()}-demo-${demoHash()}`;
}

/** The loaded demo to copy, or null when none was made, or too long ago. */
export function findDemoTemplate(folder = demoTemplateFolder()): string | null {
  if (!existsSync(folder)) return null;
  return (Date.now() - statSync(folder).mtimeMs) / msPerDay > mostDays ? null : folder;
}

/**
 * Loads the demo into a data folder to be copied, unless a fresh one is there: generating and loading take most of a
 * minute, copying a second or two. Its clock stands at the moment it was made.
 */
export async function prepareDemo(folder = demoTemplateFolder()): Promise<void> {
  if (findDemoTemplate(folder) !== null) return;
  const { loadDemo } = await import('./load-demo.ts');
  await makeTemplate(folder, (database) => loadDemo(database, { now: null, onProgress: () => {} }));
}

/** Changes with anything that decides what the demo's rows are. */
function demoHash(): string {
  const hash = createHash('sha256').update(`${defaultDemoScale} ${defaultDemoSeed}`);
  const files = readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(ingest, file)));
  return hash.digest('hex').slice(0, 12);
}
