import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '#server/settings.ts';

/**
 * One JSON line per event on standard error, so that standard output stays what a person or a script reads. Log ids,
 * names and durations: never a question, a cookie, a token or a password.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    { level, base: null, redact: ['headers', 'password', '*.password', 'token', '*.token'] },
    destination,
  );
}
