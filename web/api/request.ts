import { localProblem, RequestFailedError, readProblem } from './problem.ts';

/** Asks our own server. @throws RequestFailedError for every answer but a success, and when nothing answers */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new RequestFailedError(localProblem('unreachable'), cause);
  });
  if (!response.ok) throw new RequestFailedError(await readProblem(response));
  return response;
}

export function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  return request(path, {
    ...init,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
