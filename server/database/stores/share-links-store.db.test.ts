import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createTwoOrganisations } from '#server/database/testing/two-organisations.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { NotFoundError } from '#server/errors.ts';
import { saveAnswer } from './answers-store.ts';
import { createShareLink, findOpenShareLink, listShareLinks, revokeShareLink } from './share-links-store.ts';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const before = Temporal.Instant.from('2026-11-22T18:00:00Z');
const after = Temporal.Instant.from('2026-11-22T18:00:01Z');

describeOnEachDatabase('share links', (database) => {
  let acme = 0;
  let globex = 0;
  const answerId = uuidV7();
  const newLink = (token: string, expiresAt: string | null = null) =>
    createShareLink(database(), {
      orgId: acme,
      answerId,
      tokenHash: hashOf(token),
      createdBy: null,
      expiresAt,
    });
  const opens = async (token: string, at?: Temporal.Instant) =>
    (await findOpenShareLink(database(), hashOf(token), at))?.answerId === answerId;

  test('a link opens its answer, and no other token does', async () => {
    ({ acme, globex } = await createTwoOrganisations(database()));
    await saveAnswer(database(), {
      id: answerId,
      orgId: acme,
      askedBy: null,
      question: 'How many?',
      locale: 'en',
      interpretation: { kind: 'clarify', question: 'Which team?', choices: [] },
      answer: null,
      createdAt: '2026-11-22T17:00:00Z',
    });
    await newLink('first');
    expect(await opens('first')).toBe(true);
    expect(await opens('fist')).toBe(false);
  });

  test.each(['', '%', ':token', "' or true --", 'a'.repeat(64).toUpperCase()])(
    '%j opens nothing',
    async (hash) => {
      expect(await findOpenShareLink(database(), hash)).toBeNull();
    },
  );

  test('a link is dead from the instant it expires', async () => {
    await newLink('short', '2026-11-22T18:00:01Z');
    expect(await opens('short', before)).toBe(true);
    expect(await opens('short', after)).toBe(false);
  });

  test('a revoked link opens nothing, and stays revoked since the first time', async () => {
    const { id } = await newLink('gone');
    await revokeShareLink(database(), acme, id);
    const find = async () =>
      (await listShareLinks(database(), acme, answerId)).find((link) => link.id === id);
    const revokedAt = (await find())?.revokedAt;
    expect(revokedAt).toEqual(expect.any(String));
    await revokeShareLink(database(), acme, id);
    expect((await find())?.revokedAt).toBe(revokedAt);
    expect(await opens('gone')).toBe(false);
  });

  test('another organisation can neither share, see nor revoke it', async () => {
    const { id } = await newLink('kept');
    const stolen = { orgId: globex, answerId, tokenHash: hashOf('stolen'), createdBy: null, expiresAt: null };
    await expect(createShareLink(database(), stolen)).rejects.toThrow(NotFoundError);
    expect(await listShareLinks(database(), globex, answerId)).toEqual([]);
    await expect(revokeShareLink(database(), globex, id)).rejects.toThrow(NotFoundError);
    expect(await opens('kept')).toBe(true);
  });
});
