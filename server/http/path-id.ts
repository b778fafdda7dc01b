import { z } from 'zod';
import { NotFoundError } from '#server/errors.ts';
import type { HttpContext } from './route.ts';

/** The id an address names. What is no id names nothing: the same 404 as an id that nobody has. */
export function pathId(c: HttpContext): string {
  const id = z.uuid().safeParse(c.req.param('id'));
  if (!id.success) throw nothingHere();
  return id.data;
}

/** For what does not exist and for what is another's alike: error-response.ts gives both the same words. */
export function nothingHere(): NotFoundError {
  return new NotFoundError('nothing has this address', {
    hint: 'It may belong to another organisation, or have been withdrawn.',
  });
}
