import { betterAuth } from 'better-auth';
import { createApplicationKysely } from '#server/database/application-kysely.ts';
import type { Database } from '#server/database/database.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { findReader } from './memberships.ts';
import type { Reader } from './reader.ts';

export type SignIn = {
  /** Null without a live session, and for a user who is member of nothing. */
  readonly findReader: (headers: Headers) => Promise<Reader | null>;
  /** 200 with the session cookie, or 401; never says which of the two was wrong. */
  readonly signIn: (credentials: Credentials, headers: Headers) => Promise<Response>;
  /** Ends the session, and clears its cookie in any case. */
  readonly signOut: (headers: Headers) => Promise<Response>;
  /** Gives the id; one who exists already is left as they are. Nobody signs up: users are made by us. */
  readonly ensureUser: (user: NewUser) => Promise<string>;
};

export type Credentials = { readonly email: string; readonly password: string };

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
    signIn: (credentials, headers) => auth.api.signInEmail({ body: credentials, headers, asResponse: true }),
    signOut: (headers) => auth.api.signOut({ headers, asResponse: true }),
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
