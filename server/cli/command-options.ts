import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { type Locale, locales } from '#semantic-layer/query/locale.ts';
import { InvalidInputError } from '#server/errors.ts';

/** What `ask` and `query` take besides the question. */
export type CommandOptions = {
  readonly locale: Locale | null;
  readonly now: string | null;
  readonly org: string | null;
  readonly interpreter: 'offline' | 'model' | 'auto';
  /** E-mail of the user whose rights count. */
  readonly as: string | null;
  readonly batch: string | null;
  readonly json: boolean;
  readonly interpretOnly: boolean;
  readonly words: string;
};

const interpreters = ['offline', 'model', 'auto'] as const;

/** @throws InvalidInputError with a hint that shows a right call */
export function readCommandOptions(args: readonly string[], usage: string): CommandOptions {
  const { values, positionals } = parse(args, usage);
  return {
    locale: oneOf(values.locale, locales, '--locale'),
    now: readInstant(values.now),
    org: values.org ?? null,
    interpreter: oneOf(values.interpreter, interpreters, '--interpreter') ?? 'auto',
    as: values.as ?? null,
    batch: values.batch ?? null,
    json: values.json ?? false,
    interpretOnly: values['interpret-only'] ?? false,
    words: positionals.join(' ').trim(),
  };
}

/** @throws InvalidInputError */
export function readInstant(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Temporal.Instant.from(text).toString();
  } catch (cause) {
    throw new InvalidInputError(`"${text.slice(0, 60)}" is not an instant.`, {
      hint: 'Write it with its offset, such as 2026-11-22T18:00:00Z.',
      cause,
    });
  }
}

function parse(args: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        now: { type: 'string' },
        org: { type: 'string' },
        interpreter: { type: 'string' },
        as: { type: 'string' },
        batch: { type: 'string' },
        json: { type: 'boolean' },
        'interpret-only': { type: 'boolean' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInputError(reason, { hint: usage, cause });
  }
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], option: string): T | null {
  if (value === undefined) return null;
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new InvalidInputError(`${option} cannot be "${value.slice(0, 40)}".`, {
    hint: `It is one of: ${allowed.join(', ')}.`,
  });
}
