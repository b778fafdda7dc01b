import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { InvalidInputError, NotFoundError } from '#server/errors.ts';
import {
  createOrganisation,
  findOrganisation,
  listOrganisations,
  setPinnedNow,
} from './organisations-store.ts';

const acme = { slug: 'acme', name: 'Acme', timezone: 'Europe/Paris', currency: 'EUR', nowPinnedAt: null };

describeOnEachDatabase('organisations', (database) => {
  test('an organisation is found by its short name', async () => {
    const created = await createOrganisation(database(), acme);
    expect(created).toEqual({ ...acme, id: expect.any(Number) });
    expect(await findOrganisation(database(), 'acme')).toEqual(created);
    expect(await findOrganisation(database(), 'nobody')).toBeNull();
  });

  test('a short name is taken only once', async () => {
    await expect(createOrganisation(database(), acme)).rejects.toThrow(
      "There already is an organisation 'acme'.",
    );
  });

  test.each([
    [{ slug: 'Acme Inc' }, 'short name'],
    [{ timezone: 'Paris' }, 'not a time zone'],
    [{ currency: 'euro' }, 'not a currency'],
  ])('%o is refused with what is wrong', async (wrong, words) => {
    const creating = createOrganisation(database(), { ...acme, slug: 'other', ...wrong });
    await expect(creating).rejects.toThrow(InvalidInputError);
    await expect(creating).rejects.toThrow(words);
  });

  test('the clock of a demo stays where its data ends, until it is let run', async () => {
    const demo = await createOrganisation(database(), {
      ...acme,
      slug: 'demo',
      nowPinnedAt: '2026-11-22T18:00:00Z',
    });
    expect(demo.nowPinnedAt).toBe('2026-11-22T18:00:00.000Z');
    await setPinnedNow(database(), demo.id, null);
    expect((await findOrganisation(database(), 'demo'))?.nowPinnedAt).toBeNull();
    await expect(setPinnedNow(database(), 999, null)).rejects.toThrow(NotFoundError);
  });

  test('organisations are listed, the oldest first', async () => {
    expect((await listOrganisations(database())).map(({ slug }) => slug)).toEqual(['acme', 'demo']);
  });
});
