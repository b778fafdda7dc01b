import { AppError } from '#server/errors.ts';

/** Faults that are a wrong call or a folder in use end with 2; everything else that fails with 1. */
const misuse: ReadonlySet<string> = new Set(['invalid-input', 'invalid-setting', 'conflict', 'not-found']);

/**
 * Runs a command and turns what it throws into a sentence on standard error and an exit code.
 *
 * @param command  resolves to the exit code
 * @param usage  what `--help` prints; without one the command takes no options
 */
export async function runCommand(command: () => Promise<number>, usage: string | null = null): Promise<void> {
  if (usage !== null && process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${describeFault(error)}\n`);
    process.exitCode = error instanceof AppError && misuse.has(error.kind) ? 2 : 1;
  }
}

/** @returns what went wrong and what to do; the stack only where nobody expected it */
export function describeFault(error: unknown): string {
  if (error instanceof AppError) return `${error.message}\n${error.hint}`;
  if (error instanceof Error) return `Something went wrong: ${error.message}\n${error.stack ?? ''}`;
  return `Something went wrong: ${String(error)}`;
}
