import { parseArgs } from 'node:util';
import { InvalidInputError } from '#server/errors.ts';
import { readInstant } from './command-options.ts';

export type CheckDataCommand = {
  /** Null: every organisation. */
  readonly org: string | null;
  readonly json: boolean;
  /** Warnings fail as errors do. */
  readonly isStrict: boolean;
  readonly now: string | null;
};

const usage = 'Usage: npm run check-data -- [--org SLUG] [--json] [--strict] [--now INSTANT]';

/** @throws InvalidInputError with a hint that shows a right call */
export function readCheckDataCommand(args: readonly string[]): CheckDataCommand {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        org: { type: 'string' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        now: { type: 'string' },
      },
    });
    return {
      org: values.org ?? null,
      json: values.json ?? false,
      isStrict: values.strict ?? false,
      now: readInstant(values.now),
    };
  } catch (cause) {
    if (cause instanceof InvalidInputError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInputError(reason, { hint: usage, cause });
  }
}
