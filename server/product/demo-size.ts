/** The demo of a first start; `npm run ingest -- demo` makes the same one. */
export const defaultDemoScale = 0.4;
export const defaultDemoSeed = 1;
