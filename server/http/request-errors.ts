import { AppError } from '#server/errors.ts';
import type { QueryIssueBody } from './api-types.ts';

/** A body that cannot be worked with, and everything that is wrong with it. */
export class InvalidBodyError extends AppError {
  readonly code = 'invalid-input';
  readonly kind = 'invalid-input';
  readonly issues: readonly QueryIssueBody[];

  constructor(
    message: string,
    options: { readonly hint: string; readonly issues: readonly QueryIssueBody[] },
  ) {
    super(message, options);
    this.issues = options.issues;
  }
}

/** The server has as much to do as it takes on at once. */
export class BusyError extends AppError {
  readonly code = 'busy';
  readonly kind = 'busy';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds = 2) {
    super('Too many questions are being answered right now.', { hint: 'Ask again in a few seconds.' });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** One user sends more than the limit lets through. */
export class TooManyRequestsError extends AppError {
  readonly code = 'too-many-requests';
  readonly kind = 'too-many-requests';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('You are sending requests faster than the limit allows.', {
      hint: `Wait ${retryAfterSeconds} s, then go on.`,
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class TooLargeError extends AppError {
  readonly code = 'too-large';
  readonly kind = 'too-large';
}

/** A page of another site tried to act for a signed-in reader. */
export class ForeignOriginError extends AppError {
  readonly code = 'foreign-origin';
  readonly kind = 'not-permitted';

  constructor() {
    super('This request comes from another site.', {
      hint: 'Open the product at its own address; set PUBLIC_URL to that address if it differs from the server’s.',
    });
  }
}
