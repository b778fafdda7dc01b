import { queryOptions } from '@tanstack/react-query';
import type { Catalogue } from '#semantic-layer/describe/catalogue.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type {
  AnswerList,
  Completions,
  GuidedQuestionsBody,
  Me,
  NewShare,
  SharedAnswer,
  SignInHints,
  StoredAnswer,
  Suggestions,
} from '#server/http/api-types.ts';
import { RequestFailedError } from './problem.ts';
import { post, request } from './request.ts';

/** The signed-in reader, or null when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await getJson<Me>('/api/me');
    } catch (error) {
      if (error instanceof RequestFailedError && error.problem.code === 'not-signed-in') return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const historyQuery = queryOptions({
  queryKey: ['answers'],
  queryFn: () => getJson<AnswerList>('/api/answers?limit=60'),
});

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () => getJson<Catalogue>('/api/catalogue'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signInHintsQuery = queryOptions({
  queryKey: ['sign-in-hints'],
  queryFn: () => getJson<SignInHints>('/api/sign-in-hints'),
});

export const suggestionsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['suggestions', locale],
    queryFn: () => getJson<Suggestions>(`/api/suggestions?locale=${locale}`),
    staleTime: 5 * 60_000,
  });

export const guidedQuestionsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['questions', locale],
    queryFn: () => getJson<GuidedQuestionsBody>(`/api/questions?locale=${locale}`),
    staleTime: 5 * 60_000,
  });

export const completionsQuery = (typed: string, locale: Locale) =>
  queryOptions({
    queryKey: ['completions', locale, typed],
    queryFn: ({ signal }) =>
      getJson<Completions>(`/api/completions?${new URLSearchParams({ typed, locale })}`, signal),
    staleTime: 5 * 60_000,
    retry: false,
  });

export const storedAnswerQuery = (id: string) =>
  queryOptions({
    queryKey: ['answers', id],
    queryFn: () => getJson<StoredAnswer>(`/api/answers/${encodeURIComponent(id)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const sharedAnswerQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared', token],
    queryFn: () => getJson<SharedAnswer>(`/api/shared/${encodeURIComponent(token)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** @returns the address anyone may read the answer at; it is told once */
export async function shareAnswer(answerId: string): Promise<NewShare> {
  const response = await post(`/api/answers/${encodeURIComponent(answerId)}/share`, {});
  return response.json();
}

export async function signIn(credentials: { readonly email: string; readonly password: string }) {
  await post('/api/auth/sign-in/email', credentials);
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

async function getJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await request(path, {
    headers: { Accept: 'application/json' },
    ...(signal ? { signal } : {}),
  });
  return response.json();
}
