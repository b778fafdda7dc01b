import { type Catalogue, describeCatalogue } from '#semantic-layer/describe/catalogue.ts';
import { origins } from '#semantic-layer/support/origins.ts';
import { supportModel } from '#semantic-layer/support/support-model.ts';
import { variantLabels } from '#semantic-layer/support/variants.ts';

/** @returns the catalogue, made when somebody first asks for it: a start waits for nothing it does not need */
export function createCatalogue(): () => Catalogue {
  let made: Catalogue | undefined;
  return () => {
    made ??= describeCatalogue(supportModel, variantLabels, origins);
    return made;
  };
}
