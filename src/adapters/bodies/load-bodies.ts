import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Bodies } from '../../desk/ports.ts';
import type { Body } from '../../domain/body/body.ts';
import type { Fault } from '../../domain/body/fault.ts';
import { bodyOf } from './body-of.ts';
import { contradictions, unknownBodies } from './contradictions.ts';
import { faultAt, misfitsIn, type Source } from './faults.ts';
import { inEveryKind } from './kinds.ts';
import { readLogo } from './look.ts';
import type { Misfit } from './misfit.ts';
import { type BodyFile, bodyFile } from './schema.ts';
import { versionFiles, versionMisfits, withVersions } from './versions.ts';

export interface Loaded {
  /** By id. */
  readonly bodies: readonly Body[];
  readonly faults: readonly Fault[];
}

/** The bodies of a folder, which can be read again while the house is open. */
export interface ReloadableBodies extends Bodies {
  /** Reads the files again. With a fault in any of them nothing changes, and the faults are answered. */
  reload(): Promise<readonly Fault[]>;
}

/** Thrown when the house cannot open because the files of its bodies have faults. */
export class FaultyBodies extends Error {
  override readonly name = 'FaultyBodies';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map((one) => `${one.file}:${one.line}:${one.column} ${one.field} ${one.problem.because}`).join('\n'));
    this.faults = faults;
  }
}

/** Reads every .yaml and .yml in `folder`. A file with a fault gives no body; the others do. */
export async function loadBodies(folder: string): Promise<Loaded> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    return { bodies: [], faults: [fileFault(folder, { because: 'unreadable' })] };
  }
  const files = names.filter(isYaml).sort();
  return loadFiles(files.map((name) => join(folder, name)));
}

/** Reads these files, as if they were a folder of their own. */
export async function loadFiles(files: readonly string[]): Promise<Loaded> {
  const bodies = new Map<string, { readonly body: Body; readonly file: string }>();
  const faults: Fault[] = [];
  for (const file of files) {
    const found = await loadBody(file);
    if ('faults' in found) {
      faults.push(...found.faults);
      continue;
    }
    const followed = unknownBodies(found.body, []).length === 0 ? [] : await idsBeside(files);
    const misfits = (found.body.versions ?? [found.body]).flatMap((one, version) =>
      [...inEveryKind(one, contradictions), ...inEveryKind(one, (body) => unknownBodies(body, followed))].map(
        (misfit) => ({ ...misfit, path: found.places[version]?.(misfit.path) ?? misfit.path }),
      ),
    );
    // What a version carries over is wrong in both, and told once.
    faults.push(...toldOnce(misfits).map((one) => faultAt(one, found.source)));
    if (misfits.length > 0) continue;
    const first = bodies.get(found.body.id);
    if (first === undefined) bodies.set(found.body.id, { body: found.body, file });
    else {
      const problem = { because: 'duplicate', given: found.body.id, first: first.file } as const;
      faults.push(faultAt({ path: ['id'], problem }, found.source));
    }
  }
  const sorted = [...bodies.values()].map(({ body }) => body).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { bodies: sorted, faults };
}

/** @throws FaultyBodies if any file has a fault */
export async function bodiesFrom(folder: string): Promise<ReloadableBodies> {
  const first = await loadBodies(folder);
  if (first.faults.length > 0) throw new FaultyBodies(first.faults);
  let bodies = first.bodies;
  return {
    get: (id) => bodies.find((body) => body.id === id),
    all: () => bodies,
    reload: async () => {
      const again = await loadBodies(folder);
      if (again.faults.length === 0) bodies = again.bodies;
      return again.faults;
    },
  };
}

/** The ids of all bodies in the folders these files lie in, whether their files have faults or not. */
async function idsBeside(files: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    for (const name of (await readdir(folder)).filter(isYaml)) {
      const [, id] = /^id:\s*([a-z0-9-]+)/m.exec(await readFile(join(folder, name), 'utf8')) ?? [];
      if (id !== undefined) ids.push(id);
    }
  }
  return ids;
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

type Found =
  | { readonly body: Body; readonly source: Source; readonly places: readonly Place[] }
  | { readonly faults: readonly Fault[] };

/** Where in the file stands what has this path in one version. */
type Place = (path: Misfit['path']) => Misfit['path'];

const asWritten: Place = (path) => path;

async function loadBody(file: string): Promise<Found> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    return { faults: [fileFault(file, { because: 'unreadable' })] };
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const problem = problemOf(error, content);
        return { file, line, column: col, field: '', problem };
      }),
    };
  }
  const source = { file, document, lines };
  const raw: unknown = document.toJS();
  const read = readBody(raw, source);
  const misfits =
    'misfits' in read ? read.misfits : versionMisfits(raw, read.file.versions ?? [], read.file['adopted-on']);
  if ('misfits' in read || misfits.length > 0) return { faults: misfits.map((one) => faultAt(one, source)) };
  const logo = await readLogo(dirname(file), read.file.look);
  if ('problem' in logo) return { faults: [faultAt(logo, source)] };
  const withLogo = (body: Body): Body =>
    body.look === undefined ? body : { ...body, look: { ...body.look, ...logo } };
  const later: Body[] = [];
  const places: Place[] = [asWritten];
  for (const version of versionFiles(raw, read.file.versions ?? [])) {
    const found = readBody(version.raw, source, version.place);
    if ('misfits' in found) return { faults: found.misfits.map((one) => faultAt(one, source)) };
    later.push({ ...withLogo(found.body), inForceFrom: version.inForceFrom });
    places.push(version.place);
  }
  return { body: withVersions(withLogo(read.body), later), source, places };
}

type Read = { readonly file: BodyFile; readonly body: Body } | { readonly misfits: readonly Misfit[] };

function toldOnce(misfits: readonly Misfit[]): readonly Misfit[] {
  return [...new Map(misfits.map((one) => [JSON.stringify(one), one])).values()];
}

/** @param place where in the file a path is found, for a version laid over it */
function readBody(raw: unknown, source: Source, place: Place = asWritten): Read {
  const parsed = bodyFile.safeParse(raw);
  if (!parsed.success) return { misfits: misfitsIn(parsed.error, bodyFile, source, place) };
  const body = bodyOf(parsed.data);
  if (isBody(body)) return { file: parsed.data, body };
  return { misfits: body.map((one) => ({ ...one, path: place(one.path) })) };
}

function problemOf({ code, message, pos }: YAMLParseError, content: string): Fault['problem'] {
  const [key = ''] = /^[^:\s]+/.exec(content.slice(pos[0])) ?? [];
  return code === 'DUPLICATE_KEY' ? { because: 'key-twice', key } : { because: 'not-yaml', detail: message };
}

function isBody(found: ReturnType<typeof bodyOf>): found is Body {
  return 'id' in found;
}

function fileFault(file: string, problem: Fault['problem']): Fault {
  return { file, line: 1, column: 1, field: '', problem };
}
