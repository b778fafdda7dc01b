import { beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation } from '#server/database/stores/organisations-store.ts';
import { withApplication } from '#server/database/tenant-scope.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createSignIn, type SignedIn, type SignIn } from './create-sign-in.ts';
import { ensureDemoUsers } from './demo-users.ts';
import { addMember, findReaderByEmail } from './memberships.ts';
import { readSignInSecret } from './sign-in-secret.ts';

const paper = {
  slug: 'papier',
  name: 'Papier & Co',
  timezone: 'Europe/Paris',
  currency: 'EUR',
  nowPinnedAt: null,
};
const ana = { email: 'ana@papier.example', password: 'correct horse battery', name: 'Ana' };

describeOnEachDatabase('signing in', (database) => {
  let signIn: SignIn;
  let orgId: number;

  beforeAll(async () => {
    orgId = (await createOrganisation(database(), paper)).id;
    const secret = await readSignInSecret(database());
    signIn = createSignIn({ database: database(), publicUrl: 'http://localhost:3000', secret });
    const userId = await signIn.ensureUser(ana);
    await addMember(database(), { userId, orgId, role: 'analyst' });
  });

  const enter = (email = ana.email, password = ana.password) =>
    signIn.signIn({ email, password }, new Headers());

  function cookieOf({ cookies: [cookie] }: SignedIn): Headers {
    return new Headers({ Cookie: cookie?.split(';')[0] ?? '' });
  }

  test('the right password opens a session, in the organisation the user is member of', async () => {
    const signedIn = await enter();
    expect(signedIn.user).toMatchObject({ name: 'Ana', email: ana.email });
    expect(await signIn.findReader(cookieOf(signedIn))).toEqual({
      userId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      name: 'Ana',
      email: ana.email,
      orgId,
      role: 'analyst',
    });
  });

  test('a wrong password and an unknown address are answered alike', async () => {
    const words = 'The e-mail address or the password is wrong.';
    await expect(enter(ana.email, 'wrong password')).rejects.toThrow(words);
    await expect(enter('nobody@papier.example')).rejects.toThrow(words);
  });

  test('no script can read the cookie, and no other site can post with it', async () => {
    const [cookie] = (await enter()).cookies;
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');
  });

  test('where the product is reached by https the cookie travels by https only', async () => {
    const publicUrl = 'https://vigie.example.com';
    const secure = createSignIn({ database: database(), publicUrl, secret: 'x'.repeat(43) });
    const [cookie] = (await secure.signIn(ana, new Headers())).cookies;
    expect(cookie).toContain('; Secure');
  });

  test('a session that was signed out opens nothing more', async () => {
    const headers = cookieOf(await enter());
    expect(await signIn.findReader(headers)).not.toBeNull();
    const cleared = await signIn.signOut(headers);
    expect(cleared.join()).toContain('Max-Age=0');
    expect(await signIn.findReader(headers)).toBeNull();
  });

  test('a session past its end opens nothing', async () => {
    const headers = cookieOf(await enter());
    expect(await signIn.findReader(headers)).not.toBeNull();
    await withApplication(database(), (trx) =>
      trx.updateTable('app.session').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute(),
    );
    expect(await signIn.findReader(headers)).toBeNull();
  });

  test('a cookie that was changed, or signed by another, opens nothing', async () => {
    const headers = cookieOf(await enter());
    const cookie = headers.get('Cookie') ?? '';
    expect(await signIn.findReader(new Headers({ Cookie: cookie }))).not.toBeNull();
    const forged = createSignIn({
      database: database(),
      publicUrl: 'http://localhost:3000',
      secret: 'another secret that is long enough',
    });
    expect(await signIn.findReader(new Headers({ Cookie: cookie.replace(/.{4}$/, 'AAAA') }))).toBeNull();
    expect(await forged.findReader(headers)).toBeNull();
  });

  test('a user who is member of nothing is signed in to nothing', async () => {
    await signIn.ensureUser({ email: 'gone@papier.example', password: 'left the company', name: 'Gone' });
    const headers = cookieOf(await enter('gone@papier.example', 'left the company'));
    expect(await signIn.findReader(headers)).toBeNull();
  });

  test('the password itself is nowhere in the database', async () => {
    const accounts = await withApplication(database(), (trx) =>
      trx.selectFrom('app.account').select('password').execute(),
    );
    expect(accounts.length).toBeGreaterThan(0);
    for (const { password } of accounts) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  test('the secret is made once and stays', async () => {
    const [first, second] = await Promise.all([readSignInSecret(database()), readSignInSecret(database())]);
    expect(first).toBe(second);
    expect(first.length).toBeGreaterThanOrEqual(43);
  });

  test('a person is found by e-mail address for the terminal, an unknown one is not', async () => {
    expect(await findReaderByEmail(database(), ' Ana@Papier.example ')).toMatchObject({
      orgId,
      role: 'analyst',
    });
    expect(await findReaderByEmail(database(), 'nobody@papier.example')).toBeNull();
  });

  describe('the demo', () => {
    test('its managers are made once, each in their own organisation, however often it starts', async () => {
      const north = { ...paper, slug: 'borealis', name: 'Borealis', currency: 'USD' };
      const organisations = [{ ...paper, id: orgId }, await createOrganisation(database(), north)];
      const first = await ensureDemoUsers(database(), signIn, organisations);
      const again = await ensureDemoUsers(database(), signIn, organisations);
      expect(again).toEqual(first);
      expect(first.map(({ organisation }) => organisation)).toEqual(['Papier & Co', 'Borealis']);
      const readers = [];
      for (const { email, password } of first) {
        readers.push(await signIn.findReader(cookieOf(await enter(email, password))));
      }
      expect(readers.map((reader) => reader?.orgId)).toEqual(organisations.map(({ id }) => id));
      expect(readers.map((reader) => reader?.role)).toEqual(['manager', 'manager']);
    });

    test('where there is no demo nobody is made', async () => {
      expect(await ensureDemoUsers(database(), signIn, [])).toEqual([]);
    });
  });
});
