import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/**
 * An id of the application: sorts by the moment it was made, and cannot be guessed from another.
 *
 * @source RFC 9562, section 5.7
 */
export function uuidV7(at = Temporal.Now.instant()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.epochMilliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
