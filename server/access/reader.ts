import type { Role } from './permissions.ts';

/** Who is asking. The organisation comes from the membership alone, never from the request. */
export type Reader = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly orgId: number;
  readonly role: Role;
};
