import { AppError } from '#server/errors.ts';

/** The provider did not answer, or answered with a fault, after the retries; or too many calls failed lately. */
export class LanguageModelUnavailableError extends AppError {
  readonly code = 'language-model-unavailable';
  readonly kind = 'unavailable';

  constructor(message: string, cause?: unknown) {
    super(message, {
      hint: 'Questions are read without a model until it is back. Check OPENAI_BASE_URL, OPENAI_MODEL and the key.',
      cause,
    });
  }
}

export class LanguageModelTimeoutError extends AppError {
  readonly code = 'language-model-timeout';
  readonly kind = 'timeout';

  constructor(what: 'first byte' | 'whole reply', limitSeconds: number) {
    super(`The language model's ${what} took longer than ${limitSeconds} s.`, {
      hint: 'The question is read without a model. Ask again later for a reading by the model.',
    });
  }
}

/** A reply that is longer than any filled form can be. */
export class LanguageModelReplyTooLargeError extends AppError {
  readonly code = 'language-model-reply-too-large';
  readonly kind = 'unavailable';

  constructor(limitBytes: number) {
    super(`The language model's reply went beyond ${limitBytes} bytes.`, {
      hint: 'Check that OPENAI_BASE_URL points to a chat completions server.',
    });
  }
}
