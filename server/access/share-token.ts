import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, safe in an address. */
export function createShareToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: lower-case hexadecimal SHA-256. Looking it up tells nothing by how long it takes. */
export function hashShareToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
