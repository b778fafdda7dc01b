import type { z } from 'zod';
import { InvalidInputError } from '#server/errors.ts';
import type { HttpContext } from './route.ts';

/** The address's search parameters, checked. */
export function readSearch<Schema extends z.ZodObject>(c: HttpContext, schema: Schema): z.output<Schema> {
  const checked = schema.safeParse(c.req.query());
  if (checked.success) return checked.data;
  const names = checked.error.issues.map((issue) => issue.path.join('.'));
  throw new InvalidInputError(`The address has a parameter that cannot be read: ${names.join(', ')}.`, {
    hint: 'See /api/openapi.json for what is expected.',
  });
}
