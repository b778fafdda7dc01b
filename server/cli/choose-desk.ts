import { findReaderByEmail } from '#server/access/memberships.ts';
import { isPermitted, type Permission } from '#server/access/permissions.ts';
import { NotFoundError, NotPermittedError } from '#server/errors.ts';
import type { Desk } from '#server/product/desk.ts';
import type { Product } from '#server/product/open-product.ts';

/** A desk, and for whom it works: null stands for an administrator of the organisation. */
export type ChosenDesk = { readonly desk: Desk; readonly userId: string | null };

/**
 * The desk of a command: of the organisation named, with the rights of an administrator, or of the user named, with
 * theirs.
 *
 * @throws NotFoundError, NotPermittedError
 */
export async function chooseDesk(
  product: Product,
  asked: { readonly org: string | null; readonly as: string | null },
  permission: Permission,
): Promise<ChosenDesk> {
  if (asked.as === null) return { desk: await product.desk(asked.org), userId: null };
  const reader = await findReaderByEmail(product.database, asked.as);
  if (reader === null) {
    throw new NotFoundError(`Nobody signs in as ${asked.as}.`, { hint: 'Name the e-mail of a member.' });
  }
  const desk = await product.deskOf(reader.orgId);
  if (asked.org !== null && asked.org !== desk.organisation.slug) {
    throw new NotPermittedError(`${asked.as} is not a member of ${asked.org}.`, {
      hint: `Leave out --org, or name ${desk.organisation.slug}.`,
    });
  }
  if (!isPermitted(reader.role, permission)) {
    throw new NotPermittedError(`${asked.as} may not do this.`, {
      hint: 'Ask an administrator of the organisation.',
    });
  }
  return { desk, userId: reader.userId };
}
