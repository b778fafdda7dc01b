import type { Database } from '#server/database/database.ts';
import { isNewDataFolder, markUnfinished } from '#server/database/embedded/unfinished-load.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { listOrganisations, type Organisation } from '#server/database/stores/organisations-store.ts';
import { NotFoundError } from '#server/errors.ts';
import { createLanguageModel } from '#server/language-model/create-language-model.ts';
import type { Settings } from '#server/settings.ts';
import { findDemoTemplate } from './demo-template.ts';
import { createDesk, type Desk, supportDescription } from './desk.ts';
import type { LoadProgress } from './load-demo.ts';

/** The product without any way in: its database and a desk for each organisation. */
export type Product = {
  readonly database: Database;
  readonly organisations: () => Promise<readonly Organisation[]>;
  /** @throws NotFoundError naming the organisations there are; without a slug, the first one */
  readonly desk: (slug: string | null) => Promise<Desk>;
  readonly deskOf: (orgId: number) => Promise<Desk>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database and loads the demo into an empty embedded one.
 *
 * @param onProgress  told how the demo comes along
 */
export async function openProduct(settings: Settings, onProgress: LoadProgress): Promise<Product> {
  const isFirstStart = settings.databaseUrl === null && isNewDataFolder(settings.dataFolder);
  // A clock that is frozen somewhere else wants a demo that ends there.
  const template = isFirstStart && settings.now === null ? findDemoTemplate() : null;
  // The generator is needed once in a lifetime: read while a new database comes up, and not at all at later starts.
  const [database] = await Promise.all([
    openDatabase({ ...settings, template }),
    isFirstStart && template === null ? import('./load-demo.ts') : null,
  ]);
  try {
    const isEmpty = (await listOrganisations(database)).length === 0;
    if (isEmpty && database.kind === 'embedded') {
      const { loadDemo } = await import('./load-demo.ts');
      const finish = markUnfinished(settings.dataFolder);
      await loadDemo(database, { now: settings.now, onProgress });
      finish();
    }
  } catch (error) {
    await database.close();
    throw error;
  }
  const model = createLanguageModel(settings.openai, supportDescription);
  const desks = new Map<number, { readonly organisation: Organisation; readonly desk: Desk }>();

  /** A desk lives as long as what it knows of its organisation is true. */
  const deskFor = (organisation: Organisation): Desk => {
    const known = desks.get(organisation.id);
    if (known && JSON.stringify(known.organisation) === JSON.stringify(organisation)) return known.desk;
    const desk = createDesk(database, organisation, settings, model);
    desks.set(organisation.id, { organisation, desk });
    return desk;
  };

  return {
    database,
    organisations: () => listOrganisations(database),
    async desk(slug) {
      const organisations = await listOrganisations(database);
      const found = slug === null ? organisations[0] : organisations.find((one) => one.slug === slug);
      if (found) return deskFor(found);
      throw unknownOrganisation(slug, organisations);
    },
    async deskOf(orgId) {
      const organisations = await listOrganisations(database);
      const found = organisations.find(({ id }) => id === orgId);
      if (found) return deskFor(found);
      throw unknownOrganisation(null, organisations);
    },
    close: () => database.close(),
  };
}

function unknownOrganisation(slug: string | null, organisations: readonly Organisation[]): NotFoundError {
  if (organisations.length === 0) {
    return new NotFoundError('There is no data yet.', {
      hint: 'Load the demo with `npm run ingest -- demo`, or your own with `npm run ingest -- csv FOLDER`.',
    });
  }
  const slugs = organisations.map((one) => one.slug).join(', ');
  return new NotFoundError(`There is no organisation called "${slug ?? ''}".`, {
    hint: `There are: ${slugs}.`,
  });
}
