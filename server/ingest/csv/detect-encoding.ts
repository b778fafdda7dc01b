import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How the characters of a file are written: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 where
 * every byte of the file agrees with it, and the old Western European code where one does not.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  let isFirst = true;
  let rest: Buffer = Buffer.alloc(0);
  for await (const read of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const chunk = Buffer.concat([rest, read as Buffer]);
    if (isFirst) {
      const wide = wideEncoding(chunk);
      if (wide) return wide;
      isFirst = false;
    }
    const end = lastWholeCharacter(chunk);
    if (!isUtf8(chunk.subarray(0, end))) return 'windows-1252';
    rest = chunk.subarray(end);
  }
  return isUtf8(rest) ? 'utf-8' : 'windows-1252';
}

function wideEncoding(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : null;
}

/** Where the last character that is cut off begins. */
function lastWholeCharacter(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? chunk.length - back : chunk.length;
    }
  }
  return chunk.length;
}
