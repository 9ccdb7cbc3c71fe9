import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

export interface PackageRequest {
  /** The Entra application (client) id; it becomes the app's id, the bot's id and webApplicationInfo.id. */
  readonly appId: string;
  /** The host name the bot answers on, without scheme, port or path. */
  readonly domain: string;
  /** Where the zip is written, seen from the current directory. */
  readonly out: string;
}

/** The files of the Teams app package, all at the root of the zip (app package requirements; platform-facts F15). */
export const PACKAGE_FILES = ['manifest.json', 'en-us.json', 'color.png', 'outline.png'] as const;

/** Reads the words after `npm run package --`. A refusal is one sentence that says what to do about it. */
export function readArguments(
  words: readonly string[],
): { readonly request: PackageRequest } | { readonly refusal: string } {
  const given = parse(words);
  if ('refusal' in given) return given;
  const { 'app-id': appId, domain, out } = given;
  if (appId === undefined) return refuse('--app-id is missing: give the Entra application (client) id.');
  if (!GUID.test(appId) || appId === PLACEHOLDER_ID)
    return refuse(`--app-id is »${appId}«, which is not an application id such as 6f1c2a34-….`);
  if (domain === undefined) return refuse('--domain is missing: give the host name the bot answers on.');
  if (!HOST_NAME.test(domain) || domain.length > 253)
    return refuse(`--domain is »${domain}«, which is not a host name; write it without https://, port and path.`);
  return { request: { appId: appId.toLowerCase(), domain: domain.toLowerCase(), out } };
}

/** The manifest with the tenant's application id and host name in the place of the template's. */
export function fillIn(template: string, { appId, domain }: Pick<PackageRequest, 'appId' | 'domain'>): string {
  return template.replaceAll(PLACEHOLDER_ID, appId).replaceAll(PLACEHOLDER_DOMAIN, domain);
}

/** The package as zip bytes: the same request gives the same bytes, so two packages can be compared. */
export async function buildPackage(request: Pick<PackageRequest, 'appId' | 'domain'>): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const name of PACKAGE_FILES) {
    const bytes = await readFile(new URL(name, APP_PACKAGE));
    entries[name] = name === 'manifest.json' ? Buffer.from(fillIn(bytes.toString('utf8'), request)) : bytes;
  }
  return zipSync(entries, { level: 9, mtime: ZIP_EPOCH });
}

const APP_PACKAGE = new URL('../appPackage/', import.meta.url);
const PLACEHOLDER_ID = '00000000-0000-0000-0000-000000000000';
const PLACEHOLDER_DOMAIN = 'referent.example';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** At least two labels of letters, digits and inner hyphens (RFC 1123, section 2.1); an address in digits is none. */
const HOST_NAME = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;
/** The first moment a zip entry can have, as local wall time: zip knows no zones, so it is the same everywhere. */
const ZIP_EPOCH = '1980-01-01T00:00:00';

type Given = { readonly 'app-id'?: string; readonly domain?: string; readonly out: string };

function parse(words: readonly string[]): Given | { readonly refusal: string } {
  try {
    return parseArgs({
      args: [...words],
      options: {
        'app-id': { type: 'string' },
        domain: { type: 'string' },
        out: { type: 'string', default: 'dist/referent.zip' },
      },
    }).values;
  } catch (error) {
    // parseArgs throws a TypeError with a code for a word it does not know; anything else is a fault of ours.
    if (error instanceof TypeError && 'code' in error)
      return refuse(`${error.message.split(/\.\s/)[0]?.replace(/\.$/, '')}.`);
    throw error;
  }
}

function refuse(refusal: string): { readonly refusal: string } {
  return { refusal };
}

async function main(words: readonly string[]): Promise<number> {
  const read = readArguments(words);
  if ('refusal' in read) {
    console.error(read.refusal);
    console.error('npm run package -- --app-id <guid> --domain <host name> [--out dist/referent.zip]');
    return 2;
  }
  const { request } = read;
  await mkdir(dirname(request.out), { recursive: true });
  await writeFile(request.out, await buildPackage(request));
  console.log(`${request.out}: ${PACKAGE_FILES.join(', ')} for ${request.domain}`);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
