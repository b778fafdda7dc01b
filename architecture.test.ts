import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, as data. To break it: change the table here and write a decision. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  migrations: [],
  'semantic-layer': ['migrations'],
  prompts: ['semantic-layer'],
  'server/errors.ts': [],
  'server/settings.ts': ['server/errors.ts'],
  'server/analysis': ['semantic-layer'],
  'server/charts': ['semantic-layer', 'server/analysis'],
  'server/language-model': ['semantic-layer', 'prompts', 'server/errors.ts'],
  'server/answer': [
    'semantic-layer',
    'prompts',
    'server/analysis',
    'server/charts',
    'server/errors.ts',
    'server/language-model/language-model.ts',
  ],
  'server/database': ['migrations', 'semantic-layer', 'server/errors.ts', 'server/answer/answer.ts'],
  'server/ingest': ['migrations', 'semantic-layer', 'server/database', 'server/errors.ts'],
  'server/reports': [
    'semantic-layer',
    'server/answer',
    'server/charts',
    'server/database',
    'server/errors.ts',
  ],
  'server/access': ['migrations', 'semantic-layer', 'server/database', 'server/errors.ts'],
  'server/http': [
    'semantic-layer',
    'server/answer',
    'server/reports',
    'server/access',
    'server/database',
    'server/errors.ts',
    'server/settings.ts',
  ],
  'server/cli': [
    'semantic-layer',
    'migrations',
    'server/answer',
    'server/reports',
    'server/access',
    'server/ingest',
    'server/database',
    'server/errors.ts',
    'server/settings.ts',
    'server/product',
  ],
  // The only area that knows everyone: it puts the product together for the server and the terminal.
  'server/product': ['*'],
  'server/main.ts': ['*'],
  web: ['semantic-layer', 'server/answer/answer.ts', 'server/http'],
  evals: ['*'],
};

/** Packages that only some areas know. A package in no row is nobody's: add it with its reason. */
const packagesByArea: Readonly<Record<string, readonly string[]>> = {
  kysely: ['migrations', 'semantic-layer', 'server/database', 'server/ingest', 'server/access'],
  pg: ['server/database'],
  '@electric-sql/pglite': ['server/database'],
  '@electric-sql/pglite-socket': ['server/database'],
  zod: ['semantic-layer', 'server', 'prompts'],
  'temporal-polyfill': ['semantic-layer', 'server', 'web'],
  'fuse.js': ['server/answer', 'server/language-model', 'semantic-layer'],
  openai: ['server/language-model'],
  langchain: ['server/language-model'],
  '@langchain/core': ['server/language-model'],
  '@langchain/openai': ['server/language-model'],
  hono: ['server/http'],
  '@hono/node-server': ['server/http', 'server/main.ts', 'server/product'],
  'better-auth': ['server/access'],
  'better-call': ['server/access'],
  '@myriaddreamin/typst-ts-node-compiler': ['server/reports'],
  '@expo-google-fonts/inter': ['server/reports'],
  '@expo-google-fonts/source-serif-4': ['server/reports'],
  fontkit: ['server/reports'],
  vega: ['server/reports', 'web'],
  'vega-lite': ['server/charts', 'server/reports', 'web'],
  'vega-interpreter': ['server/reports', 'web'],
  'csv-parse': ['server/ingest'],
  pino: ['server'],
  vite: ['web', 'server/http'],
  react: ['web'],
  'react-dom': ['web'],
  '@mantine/core': ['web'],
  '@mantine/hooks': ['web'],
  '@tanstack/react-query': ['web'],
  '@tanstack/react-router': ['web'],
  '@fontsource-variable/inter': ['web'],
  '@fontsource/source-serif-4': ['web'],
  '@vitejs/plugin-react': ['web'],
};

/** Folders whose output depends on their input alone. */
const pureAreas = ['semantic-layer', 'server/analysis', 'server/charts'];

const roots = ['migrations', 'semantic-layer', 'prompts', 'server', 'web', 'evals'];
const drawers = /^(utils?|helpers?|common|shared|misc|index)(\.|$)/;
const generated = new Set(['migrations/tables.ts']);

const files = roots.flatMap((root) => sourceFiles(root));
const code = files.filter((file) => !isTest(file));
const importsOf = new Map(files.map((file) => [file, readImports(file)]));

test('every import follows the one direction of the house', () => {
  const broken = code.flatMap((file) =>
    ownImports(file)
      .filter((target) => !isAllowed(areaOf(file), target))
      .map((target) => `${file} may not import ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no two files import each other, however long the way round', () => {
  expect(findCycle()).toEqual([]);
});

test('a package is used only where the house says so', () => {
  const broken = code.flatMap((file) =>
    packageImports(file)
      .filter((name) => !packagesByArea[name]?.some((area) => isInside(file, area)))
      .filter(() => !file.startsWith('evals/'))
      .map((name) => `${file} may not use ${name}`),
  );
  expect(broken).toEqual([]);
});

test('imports across folders say where they go: #folder/…, never up and over', () => {
  const broken = files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter((target) => target.startsWith('../'))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no folder or file is a drawer for odds and ends', () => {
  expect(files.filter((file) => file.split('/').some((part) => drawers.test(part)))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = files
    .filter((file) => !generated.has(file))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('pure folders read no clock, no chance, no environment, no network, no disk', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|\bfetch\(|node:fs|node:net|Temporal\.Now/;
  const broken = code.filter((file) => pureAreas.some((area) => isInside(file, area)));
  expect(broken.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no code makes code', () => {
  const makers = /\beval\(|new Function\(|node:vm/;
  expect(code.filter((file) => makers.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name);
    if (statSync(file).isDirectory()) return sourceFiles(file);
    return /\.(ts|tsx)$/.test(name) ? [file] : [];
  });
}

function isTest(file: string): boolean {
  return /\.(test|db\.test|browser\.test)\.tsx?$/.test(file) || file.includes('/testing/');
}

function readImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function ownImports(file: string): string[] {
  return (importsOf.get(file) ?? []).flatMap((target) => {
    if (target.startsWith('#')) return [target.slice(1)];
    if (target.startsWith('./')) return [path.posix.join(path.posix.dirname(file), target)];
    return [];
  });
}

function packageImports(file: string): string[] {
  return (importsOf.get(file) ?? [])
    .filter((target) => !/^[#.]/.test(target) && !target.startsWith('node:'))
    .map((target) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

function areaOf(file: string): string {
  const areas = Object.keys(mayImport).filter((area) => isInside(file, area));
  return areas.sort((a, b) => b.length - a.length)[0] ?? file;
}

function isInside(file: string, area: string): boolean {
  return file === area || file.startsWith(`${area}/`);
}

function isAllowed(area: string, target: string): boolean {
  const allowed = mayImport[area];
  if (!allowed) return false;
  return isInside(target, area) || allowed.some((other) => other === '*' || isInside(target, other));
}

function findCycle(): string[] {
  const done = new Set<string>();
  for (const start of code) {
    const path = walk(start, [], done);
    if (path.length > 0) return path;
  }
  return [];
}

function walk(file: string, trail: readonly string[], done: Set<string>): string[] {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
  if (done.has(file)) return [];
  for (const target of ownImports(file)) {
    if (!importsOf.has(target)) continue;
    const cycle = walk(target, [...trail, file], done);
    if (cycle.length > 0) return cycle;
  }
  done.add(file);
  return [];
}
