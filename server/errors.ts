/** What is wrong, seen from outside: decides the HTTP status and the exit code. */
export type FaultKind =
  | 'invalid-input'
  | 'not-signed-in'
  | 'not-permitted'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'too-many-requests'
  | 'timeout'
  | 'unavailable'
  | 'invalid-setting'
  | 'internal';

/** A fault we know, with a hint that says what to do next. Never thrown for what a reader may expect. */
export abstract class AppError extends Error {
  abstract readonly code: string;
  abstract readonly kind: FaultKind;
  readonly hint: string;

  constructor(message: string, options: { readonly hint: string; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}

export class InvalidInputError extends AppError {
  readonly code = 'invalid-input';
  readonly kind = 'invalid-input';
}

export class InvalidSettingError extends AppError {
  readonly code = 'invalid-setting';
  readonly kind = 'invalid-setting';
}

export class NotFoundError extends AppError {
  readonly code = 'not-found';
  readonly kind = 'not-found';
}

export class NotSignedInError extends AppError {
  readonly code = 'not-signed-in';
  readonly kind = 'not-signed-in';
}

export class NotPermittedError extends AppError {
  readonly code = 'not-permitted';
  readonly kind = 'not-permitted';
}

export class DatabaseUnavailableError extends AppError {
  readonly code = 'database-unavailable';
  readonly kind = 'unavailable';
}

export class DataFolderInUseError extends AppError {
  readonly code = 'data-folder-in-use';
  readonly kind = 'conflict';
}

export class QueryTimeoutError extends AppError {
  readonly code = 'query-timeout';
  readonly kind = 'timeout';

  constructor(limitSeconds: number, cause: unknown) {
    super(`The query ran longer than ${limitSeconds} s.`, {
      hint: 'Ask for a shorter period, or for fewer dimensions.',
      cause,
    });
  }
}
