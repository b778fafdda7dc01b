import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone after the test; objects are written as JSON. */
export function csvFolder(files: Readonly<Record<string, string | Buffer | object>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigie-csv-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(path.join(folder, name), isRaw ? content : JSON.stringify(content));
  }
  return folder;
}

/** What a map says of an organisation called `slug`. */
export function organisationNamed(slug: string) {
  return { slug, name: slug, timezone: 'Europe/Paris', currency: 'EUR' };
}
