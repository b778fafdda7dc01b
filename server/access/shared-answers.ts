import { Temporal } from 'temporal-polyfill';
import type { Database } from '#server/database/database.ts';
import {
  createShareLink,
  findOpenShareLink,
  revokeShareLink,
} from '#server/database/stores/share-links-store.ts';
import { isMember } from './memberships.ts';
import { createShareToken, hashShareToken } from './share-token.ts';

export type SharedAnswers = {
  /** The token is told here and never again. @throws NotFoundError where the organisation has no such answer */
  readonly create: (request: ShareRequest) => Promise<CreatedShare>;
  /** Null for a token that is unknown, withdrawn or expired, or whose maker has left, without a word on which. */
  readonly find: (token: string) => Promise<FoundShare | null>;
  /** Dead from the next request on. @throws NotFoundError where the organisation has no such link */
  readonly revoke: (orgId: number, shareId: string) => Promise<void>;
};

export type ShareRequest = { readonly orgId: number; readonly userId: string; readonly answerId: string };

/** Instants are ISO. */
export type CreatedShare = { readonly id: string; readonly token: string; readonly expiresAt: string };

export type FoundShare = {
  readonly orgId: number;
  readonly answerId: string;
  readonly expiresAt: string | null;
};

/** How long a link lives unless it is withdrawn before. */
const lifetime = Temporal.Duration.from({ hours: 90 * 24 });

/** Links that open one answer to whoever holds them. They run by the real clock, a demo's too. */
export function openSharedAnswers(
  database: Database,
  now: () => Temporal.Instant = Temporal.Now.instant,
): SharedAnswers {
  return {
    async create({ orgId, userId, answerId }) {
      const token = createShareToken();
      // As the database gives it back: the same instant is always told in the same letters.
      const expiresAt = now().add(lifetime).toString({ smallestUnit: 'millisecond' });
      const tokenHash = hashShareToken(token);
      const link = await createShareLink(database, {
        orgId,
        answerId,
        createdBy: userId,
        expiresAt,
        tokenHash,
      });
      return { id: link.id, token, expiresAt };
    },
    async find(token) {
      const link = await findOpenShareLink(database, hashShareToken(token), now());
      if (!link || link.createdBy === null) return null;
      const { orgId, answerId, expiresAt } = link;
      return (await isMember(database, orgId, link.createdBy)) ? { orgId, answerId, expiresAt } : null;
    },
    revoke: (orgId, shareId) => revokeShareLink(database, orgId, shareId),
  };
}
