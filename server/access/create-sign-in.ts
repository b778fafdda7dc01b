import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { createApplicationKysely } from '#server/database/application-kysely.ts';
import type { Database } from '#server/database/database.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { NotSignedInError } from '#server/errors.ts';
import { findReader } from './memberships.ts';
import type { Reader } from './reader.ts';

export type SignIn = {
  /** Null without a live session, and for a user who is member of nothing. */
  readonly findReader: (headers: Headers) => Promise<Reader | null>;
  /** @throws NotSignedInError, which never says which of the two was wrong */
  readonly signIn: (credentials: Credentials, headers: Headers) => Promise<SignedIn>;
  /** Ends the session. @returns the Set-Cookie headers that clear the cookie, in any case */
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  /** Gives the id; one who exists already is left as they are. Nobody signs up: users are made by us. */
  readonly ensureUser: (user: NewUser) => Promise<string>;
};

export type Credentials = { readonly email: string; readonly password: string };

/** The session's key is in the cookie and nowhere else, where no script can read it. */
export type SignedIn = {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  /** Set-Cookie headers. */
  readonly cookies: readonly string[];
};

export type NewUser = Credentials & { readonly name: string };

export type SignInOptions = {
  readonly database: Database;
  /** Where readers reach the product; https makes the cookie travel by https only. */
  readonly publicUrl: string;
  /** See `readSignInSecret`. */
  readonly secret: string;
};

/** Sign-in by e-mail and password; the session is a row in the database and a signed cookie. */
export function createSignIn(options: SignInOptions): SignIn {
  const { database } = options;
  const auth = createAuth(options);

  return {
    async findReader(headers) {
      const session = await auth.api.getSession({ headers });
      return session ? findReader(database, session.user) : null;
    },
    async signIn(credentials, headers) {
      try {
        const signedIn = await auth.api.signInEmail({ body: credentials, headers, returnHeaders: true });
        const { id, name, email } = signedIn.response.user;
        return { user: { id, name, email }, cookies: signedIn.headers.getSetCookie() };
      } catch (error) {
        throw error instanceof APIError && error.statusCode === 401 ? wrongCredentials(error) : error;
      }
    },
    async signOut(headers) {
      const { headers: cleared } = await auth.api.signOut({ headers, returnHeaders: true });
      return cleared.getSetCookie();
    },
    async ensureUser({ email, password, name }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email);
      if (found) return found.user.id;
      const user = await internalAdapter.createUser(
        { email, name, emailVerified: true },
        { method: 'admin' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await passwords.hash(password),
      });
      return user.id;
    },
  };
}

function wrongCredentials(cause: unknown): NotSignedInError {
  return new NotSignedInError('The e-mail address or the password is wrong.', {
    hint: 'Check both, then try again.',
    cause,
  });
}

function createAuth({ database, publicUrl, secret }: SignInOptions) {
  return betterAuth({
    appName: 'Vigie',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: createApplicationKysely(database), type: 'postgres', schemaName: 'app' },
    emailAndPassword: { enabled: true, disableSignUp: true, autoSignIn: false },
    advanced: {
      cookiePrefix: 'vigie',
      useSecureCookies: publicUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // The schema is made by our migrations and checked by our tests: no look at it on every start.
      database: { generateId: () => uuidV7(), validateSchema: false },
    },
    // Counted by server/http, for every route alike.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
