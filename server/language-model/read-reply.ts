import Fuse from 'fuse.js';
import type { z } from 'zod';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { type CheckedForm, checkForm } from './check-form.ts';
import type { RawForm } from './reading-form.ts';

const mostProblems = 8;

/**
 * A model's reply, from text to a checked form.
 *
 * A fence of backticks around the object is taken off, as some models cannot help it; anything else that is not the
 * object is a problem to mend.
 *
 * @returns the form, or at most 8 problems as sentences for the repair turn
 */
export function readReply(
  text: string,
  schema: z.ZodType<RawForm>,
  description: ModelDescription,
): CheckedForm {
  const json = parseObject(text);
  if (json === undefined) return { ok: false, problems: ['it is not one JSON object'] };

  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return checkForm(parsed.data, description);
  return {
    ok: false,
    problems: parsed.error.issues.slice(0, mostProblems).map((issue) => inWords(issue, description)),
  };
}

function parseObject(text: string): unknown {
  const bare = text.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

/** Names the closest ids instead of all of them: the catalogue is in the prompt already. */
function inWords(issue: z.core.$ZodIssue, description: ModelDescription): string {
  const where = issue.path.map(String).join('.') || 'the form';
  if (issue.code === 'unrecognized_keys') return `${where} has keys that the form lacks`;
  if (issue.code !== 'invalid_value') return `${where}: ${issue.message.slice(0, 120)}`;

  const written = String(issue.input ?? '').slice(0, 60);
  const closest = closestIds(written, description);
  const hint = closest.length > 0 ? `; the closest ids are ${closest.join(', ')}` : '';
  return `${where}: ${JSON.stringify(written)} is not a name that may stand there${hint}`;
}

function closestIds(written: string, description: ModelDescription): string[] {
  const known = [...description.metrics, ...description.dimensions].map(({ id }) => id);
  return new Fuse(known, { threshold: 0.4 }).search(written, { limit: 3 }).map(({ item }) => item);
}
