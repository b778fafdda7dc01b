/** What went wrong, as a screen tells it: what happened and what to do. `id` is what to quote to an administrator. */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly id?: string;
};

/** A request that did not succeed. */
export class RequestFailedError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause });
    this.name = 'RequestFailedError';
    this.problem = problem;
  }
}

/** Problems the page finds itself; their words are in the messages. */
export function localProblem(
  code: 'unreachable' | 'interrupted' | 'silent' | 'going-away' | 'unexpected',
): Problem {
  return { code, message: '', hint: '' };
}

/** Any thrown thing as a problem. */
export function problemOf(error: unknown): Problem {
  return error instanceof RequestFailedError ? error.problem : localProblem('unexpected');
}

/** The problem a failed response carries; a body that is none of ours (a proxy's page) gives its status. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return body;
  if (response.status === 401) return { code: 'not-signed-in', message: '', hint: '' };
  return { ...localProblem('unexpected'), message: `HTTP ${response.status}` };
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'message' in body &&
    typeof body.message === 'string' &&
    'hint' in body &&
    typeof body.hint === 'string'
  );
}
