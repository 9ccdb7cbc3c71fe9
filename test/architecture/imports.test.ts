import { describe, expect, it } from 'vitest';
import { files, type Import, imports, importsOf, roomOf } from './source.ts';

const RINGS = [
  'domain',
  'desk',
  'language',
  'forms',
  'cards',
  'documents',
  'reading',
  'archive',
  'counter',
  'adapters',
];
const ROOT_FILES = [
  'clock.ts',
  'config.ts',
  'log.ts',
  'arguments.ts',
  'package.ts',
  'referent.ts',
  'setting.ts',
  'cli.ts',
];

/** Each room of src/, and the rooms it may import from besides itself. What is not here may not be in src/. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'clock.ts': ['domain'],
  desk: ['domain', 'clock.ts'],
  language: ['domain'],
  forms: ['language', 'domain'],
  cards: ['language', 'domain'],
  documents: ['language', 'domain'],
  reading: ['language', 'domain'],
  archive: ['documents', 'language', 'desk', 'domain'],
  counter: ['cards', 'documents', 'archive', 'reading', 'forms', 'language', 'desk', 'domain', 'clock.ts'],
  adapters: ['counter', 'cards', 'documents', 'archive', 'reading', 'forms', 'language', 'desk', 'domain', 'clock.ts'],
  bodies: [],
  sandbox: [...RINGS, ...ROOT_FILES],
  'config.ts': [],
  'log.ts': [],
  'arguments.ts': ['adapters', 'language', 'domain'],
  'package.ts': ['config.ts', 'arguments.ts'],
  'command-line': [...RINGS, 'clock.ts', 'arguments.ts', 'config.ts'],
  'cli.ts': [...RINGS, ...ROOT_FILES, 'command-line'],
  'setting.ts': [...RINGS, 'clock.ts', 'config.ts'],
  'referent.ts': [...RINGS, ...ROOT_FILES],
  'main.ts': [...RINGS, ...ROOT_FILES, 'sandbox'],
  'demo.ts': [...RINGS, ...ROOT_FILES, 'sandbox'],
};

/** Packages that are at home in one folder, or in few, so that leaving one changes no more. */
const AT_HOME: Readonly<Record<string, string | readonly string[]>> = {
  botbuilder: 'adapters/teams/',
  'botframework-connector': 'adapters/teams/',
  '@microsoft/teams-ai': 'adapters/teams/',
  '@microsoft/microsoft-graph-client': 'adapters/graph/',
  '@electric-sql/pglite': 'adapters/postgres/',
  pg: 'adapters/postgres/',
  'pg-boss': 'adapters/postgres/',
  kysely: 'adapters/postgres/',
  docx: 'adapters/docx/',
  unpdf: 'adapters/papers/',
  saxes: 'adapters/papers/',
  '@fastify/busboy': 'adapters/web/',
  yauzl: ['adapters/papers/', 'adapters/zip/'],
  yazl: 'adapters/zip/',
  eta: 'adapters/web/',
  nodemailer: 'adapters/graph/',
  'ical-generator': 'adapters/ical/',
  minisearch: 'adapters/web/search/',
  '@orama/stemmers': 'adapters/web/search/',
  'date-holidays': 'adapters/bodies/',
  'adaptivecards-templating': 'cards/',
  diff: 'language/',
};

const HEAVY = ['botbuilder', 'botframework-connector', '@microsoft/teams-ai', '@electric-sql/pglite', 'pg', 'pg-boss'];

const named = ({ from, to }: Import) => `${from} -> ${to}`;
const packageOf = ({ to }: Import) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
const inside = imports.filter((one) => !one.isPackage);
const packages = imports.filter((one) => one.isPackage);

describe('the rings', () => {
  it('every file lies in a room the law knows', () => {
    expect(files.filter((file) => MAY_IMPORT[roomOf(file)] === undefined)).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only from the rooms it may', (room, may) => {
    const strays = inside.filter(({ from, to }) => roomOf(from) === room && ![room, ...may].includes(roomOf(to)));
    expect(strays.map(named)).toEqual([]);
  });

  it('no adapter imports another', () => {
    const adapter = (file: string) => file.split('/').slice(0, 2).join('/');
    const strays = inside.filter(
      ({ from, to }) => roomOf(from) === 'adapters' && roomOf(to) === 'adapters' && adapter(from) !== adapter(to),
    );
    expect(strays.map(named)).toEqual([]);
  });

  it('no file reaches itself by a detour', () => {
    expect(files.filter((file) => reachedFrom(file, importsOf).has(file))).toEqual([]);
  });

  it('every import of our own ends in .ts or .json', () => {
    expect(inside.filter(({ to }) => !/\.(ts|json)$/.test(to)).map(named)).toEqual([]);
  });
});

describe('the packages', () => {
  it('the domain imports none, nor anything of Node', () => {
    expect(packages.filter(({ from }) => roomOf(from) === 'domain').map(named)).toEqual([]);
  });

  it.each(Object.entries(AT_HOME))('%s is at home in %s', (name, home) => {
    const homes = [home].flat();
    const strays = packages.filter(
      (one) => packageOf(one) === name && !homes.some((folder) => one.from.startsWith(folder)),
    );
    expect(strays.map(named)).toEqual([]);
  });

  it('the command line loads neither the bots’ SDKs nor, until records are asked for, the database', () => {
    const loaded = (file: string) => importsOf(file).filter((one) => !one.erased && !one.awaited);
    const reached = ['cli.ts', ...reachedFrom('cli.ts', loaded)].filter((file) => files.includes(file));
    const heavy = reached.flatMap((file) => loaded(file).filter((one) => HEAVY.includes(packageOf(one))));
    expect(heavy.map(named)).toEqual([]);
  });
});

/** All that a file reaches through its imports, itself only by a detour. */
function reachedFrom(file: string, edges: (file: string) => readonly Import[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!files.includes(next)) continue;
    for (const { to, isPackage } of edges(next)) {
      if (isPackage || reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
