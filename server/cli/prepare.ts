import { prepareTemplate } from '#server/database/prepare-template.ts';
import { buildWebWhenStale } from '#server/product/build-web.ts';
import { prepareDemo } from '#server/product/demo-template.ts';

/**
 * What `npm ci` runs at its end, so that the first start need not. It never fails an installation: what it could not
 * make, the first start makes, and says why when it cannot either.
 */
await Promise.allSettled([prepareTemplate().then(() => prepareDemo()), buildWebWhenStale()]);
