import { permissionsOf } from '#server/access/permissions.ts';
import type { AdmissionGate } from './admission-gate.ts';
import type { Me, OrganisationView, SignedInBody, SignInHints } from './api-types.ts';
import { clientAddress } from './client-address.ts';
import type { HttpDependencies } from './http-dependencies.ts';
import { readJson } from './read-json.ts';
import { type Handler, readerOf } from './route.ts';
import { signInBody } from './routes.ts';
import { requireToken, type TokenBuckets } from './token-buckets.ts';

type SessionDependencies = Pick<HttpDependencies, 'signIn' | 'demoSignIns' | 'findOrganisation' | 'now'> & {
  readonly signIns: TokenBuckets;
  readonly checkingPasswords: AdmissionGate;
};

export function meHandler(dependencies: Pick<HttpDependencies, 'findOrganisation' | 'now'>): Handler {
  return async (c) => {
    const { userId, name, email, role, orgId } = readerOf(c);
    const me: Me = {
      user: { id: userId, name, email },
      role,
      permissions: permissionsOf(role),
      organisation: await viewOrganisation(dependencies, orgId),
    };
    return c.json(me);
  };
}

export function signInHintsHandler({ demoSignIns }: Pick<HttpDependencies, 'demoSignIns'>): Handler {
  const hints: SignInHints = { demoSignIns };
  return (c) => c.json(hints);
}

/** Tries are counted per address and e-mail, so that guessing is slow and nobody is locked out by a stranger. */
export function signInHandler({ signIn, signIns, checkingPasswords }: SessionDependencies): Handler {
  return async (c) => {
    const credentials = await readJson(c.req.raw, signInBody);
    requireToken(signIns, `${clientAddress(c)} ${credentials.email.toLowerCase()}`);
    const { headers, signal } = c.req.raw;
    const { user, cookies } = await checkingPasswords.during(signal, () =>
      signIn.signIn(credentials, headers),
    );
    const body: SignedInBody = { user };
    return setCookies(c.json(body), cookies);
  };
}

export function signOutHandler({ signIn }: Pick<HttpDependencies, 'signIn'>): Handler {
  return async (c) => setCookies(c.body(null, 204), await signIn.signOut(c.req.raw.headers));
}

async function viewOrganisation(
  { findOrganisation, now }: Pick<HttpDependencies, 'findOrganisation' | 'now'>,
  orgId: number,
): Promise<OrganisationView> {
  const { slug, name, timezone, currency, nowPinnedAt } = await findOrganisation(orgId);
  return { slug, name, timezone, currency, now: await now(orgId), isClockPinned: nowPinnedAt !== null };
}

function setCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
