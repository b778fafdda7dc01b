import type { z } from 'zod';
import { InvalidInputError } from '#server/errors.ts';
import type { QueryIssueBody } from './api-types.ts';
import { InvalidBodyError, TooLargeError } from './request-errors.ts';
import { largestBody } from './usage-limits.ts';

/** The request's JSON body, checked. Throws InvalidInputError or TooLargeError with a sentence for the sender. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new InvalidInputError('The request’s body is not JSON.', {
      hint: 'Send Content-Type: application/json.',
    });
  }
  const checked = schema.safeParse(parseJson(await readText(request)));
  if (checked.success) return checked.data;
  const issues = checked.error.issues.map(describeIssue);
  throw new InvalidBodyError(issues[0]?.message ?? 'The request’s body is not as expected.', {
    hint: 'See /api/openapi.json for what is expected.',
    issues,
  });
}

/** Counts while reading, because the length a sender announces may be missing or untrue. */
async function readText(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > largestBody) {
      await reader?.cancel();
      throw new TooLargeError('The request is too large.', {
        hint: `Send at most ${largestBody / 1024} KiB.`,
      });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInputError('The request’s body is not valid JSON.', {
      hint: 'Check quotes, commas and brackets.',
    });
  }
}

function describeIssue(issue: z.core.$ZodIssue): QueryIssueBody {
  const place = issue.path.join('.');
  const suggestions = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return { code: issue.code, message: `${place === '' ? '' : `${place}: `}${issue.message}.`, suggestions };
}
