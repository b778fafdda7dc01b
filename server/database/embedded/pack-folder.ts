import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Quick rather than small: a database of 200 MB becomes 40 in a few seconds. */
const level = 1;
const segmentBytes = 16 * 1024 * 1024;

/**
 * Writes a copy of a closed database folder with each file compressed; `serve-pglite.js` unpacks it. Folders stay even
 * when they are empty: the database wants them.
 */
export function packFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    if (entry.isDirectory()) {
      packFolder(source, path.join(to, entry.name));
      continue;
    }
    const content = readFileSync(source);
    if (isLeftOver(entry.name, content)) continue;
    writeFileSync(path.join(to, `${entry.name}.gz`), gzipSync(content, { level }));
  }
}

/**
 * A log segment kept to be written over: its first page still carries the address of the place it was used for before.
 * The database makes a new one when it is missing.
 *
 * @source PostgreSQL, xlog_internal.h: XLogPageHeaderData, and the naming of segments
 */
function isLeftOver(name: string, content: Buffer): boolean {
  const parts = /^[0-9A-F]{8}([0-9A-F]{8})([0-9A-F]{8})$/.exec(name);
  if (!parts || content.length !== segmentBytes) return false;
  const [, high = '', low = ''] = parts;
  const place = BigInt(`0x${high}`) * 2n ** 32n + BigInt(`0x${low}`) * BigInt(segmentBytes);
  return content.readBigUInt64LE(8) !== place;
}
