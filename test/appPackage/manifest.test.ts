import { readFileSync } from 'node:fs';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { helpCard } from '../../src/cards/help.ts';
import { holders } from '../../src/domain/body/body.ts';
import { COMMANDS, readCommand } from '../../src/language/commands.ts';
import { words } from '../../src/language/words.ts';
import { fillIn } from '../../src/package.ts';
import { body as sampleBody } from '../documents/sample-body.ts';

const tenant = { appId: '6f1c2a34-5b6d-4e7f-8a90-1b2c3d4e5f60', domain: 'bot.guldborgsund.example' };
const filledIn = fillIn(read('manifest.json'), tenant);

interface Command {
  readonly title: string;
  readonly description: string;
}

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly accentColor: string;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly developer: Readonly<Record<string, string>>;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[];
  }[];
  readonly validDomains: readonly string[];
  readonly authorization: unknown;
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
}

const manifest: Manifest = JSON.parse(filledIn);
const english: Readonly<Record<string, string>> = JSON.parse(read('en-us.json'));
const lists = manifest.bots.flatMap((bot) => bot.commandLists);

describe('F2: the package is held against the schemas Microsoft publishes', () => {
  it('has no fault in the manifest once it is filled in', async () => {
    expect(await faults(filledIn)).toEqual([]);
  });

  it('has no fault in the English file', async () => {
    const schema = await localisationSchema();
    expect(await faults(read('en-us.json'), schema)).toEqual([]);
    const unknownKey = JSON.stringify({ ...english, 'bots[0].commandLists[0].commands[12].title': 'one too many' });
    expect(await faults(unknownKey, schema)).toHaveLength(1);
  });

  it('is found at fault when a limit is passed', async () => {
    expect(await faults(filledIn.replace('"short": "Referent"', `"short": "${'R'.repeat(31)}"`))).not.toEqual([]);
  });
});

describe('filling in', () => {
  it('leaves nothing of the template behind', () => {
    expect(filledIn).not.toContain('00000000-0000-0000-0000-000000000000');
    expect(filledIn).not.toMatch(/(\/\/|")referent\.example/);
    expect(filledIn).not.toContain('${');
  });

  it('gives the app, the bot and the Entra application one and the same id', () => {
    const ids = [manifest.id, manifest.webApplicationInfo.id, ...manifest.bots.map((bot) => bot.botId)];
    expect(ids).toEqual([tenant.appId, tenant.appId, tenant.appId]);
    expect(manifest.webApplicationInfo.resource).toBe(`api://${tenant.domain}/${tenant.appId}`);
  });

  it('points support, privacy and terms at the bot’s own host', () => {
    expect(manifest.developer).toMatchObject({
      websiteUrl: `https://${tenant.domain}`,
      privacyUrl: `https://${tenant.domain}/privatliv`,
      termsOfUseUrl: `https://${tenant.domain}/vilkaar`,
    });
    expect(manifest.validDomains).toEqual([tenant.domain]);
  });
});

describe('what the bot asks for', () => {
  it('is the personal and the team scope, and no files', () => {
    expect(manifest.bots[0]).toMatchObject({ scopes: ['personal', 'team'], supportsFiles: true });
  });

  it('F9: of the chats, to be told that its own messages were read, and nothing else', () => {
    expect(manifest.authorization).toEqual({
      permissions: { resourceSpecific: [{ name: 'ChatMessageReadReceipt.Read.Chat', type: 'Application' }] },
    });
  });
});

describe('F7: the commands Teams suggests', () => {
  it('are at most 12 in a list, each list for a scope of its own', () => {
    expect(lists.map((list) => list.scopes)).toEqual([['personal'], ['team']]);
    for (const list of lists) expect(list.commands.length).toBeLessThanOrEqual(12);
  });

  it('are words the bot reads as commands, with nothing left over', () => {
    for (const [key, title] of titles(inDanish())) expect(readCommand(title), key).toMatchObject({ rest: '' });
    for (const [key, title] of titles(Object.entries(english)))
      expect(readCommand(title), key).toMatchObject({ rest: '' });
  });

  it('are among those the bot knows, all of which stand in its help; there are more than Teams can suggest', () => {
    const suggested = titles(inDanish()).map(([, title]) => readCommand(title).command);
    for (const name of suggested) expect(Object.keys(COMMANDS)).toContain(name);
    const everyday = ['help', 'status', 'plan', 'items', 'agenda', 'minutes'];
    for (const name of everyday) expect(suggested).toContain(name);
    const reader = holders(sampleBody, 'secretary')[0] ?? sampleBody.members[0];
    if (reader === undefined) throw new Error('nobody in the sample');
    const help = JSON.stringify(helpCard({ body: sampleBody, reader, sandbox: true }, words('da')));
    for (const [name, { da }] of Object.entries(COMMANDS)) if (name !== 'help') expect(help).toContain(`"${da[0]}"`);
  });

  it('are suggested once in each list', () => {
    for (const { commands } of lists) expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
  });

  it('keep to 32 characters in the title and 128 in the description, in both languages', () => {
    for (const [key, text] of [...inDanish(), ...Object.entries(english)]) {
      if (key.endsWith('.title')) expect(text.length, text).toBeLessThanOrEqual(32);
      if (/commands\[\d+\]\.description$/.test(key)) expect(text.length, text).toBeLessThanOrEqual(128);
    }
  });
});

describe('F11: Danish first, English complete', () => {
  it('has Danish in the manifest and English in the one language file', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'da-dk',
      additionalLanguages: [{ languageTag: 'en-us', file: 'en-us.json' }],
    });
  });

  it('has an English text for every Danish one, and none besides', () => {
    const danish = inDanish().map(([key]) => key);
    const fixed = ['$schema', 'name.short', 'name.full', 'description.short', 'description.full'];
    expect(Object.keys(english).sort()).toEqual([...danish, ...fixed].sort());
  });

  it('means the same command by the Danish and by the English word', () => {
    for (const [key, word] of titles(inDanish()))
      expect(readCommand(english[key] ?? '').command, key).toBe(readCommand(word).command);
  });
});

function read(name: string): string {
  return readFileSync(new URL(`../../appPackage/${name}`, import.meta.url), 'utf8');
}

type Schema = NonNullable<Parameters<typeof AppManifestUtils.validateAgainstSchema>[1]>;

/** The faults the schema named in `$schema` finds; the package carries the schemas, so nothing is fetched. */
function faults(json: string, schema?: Schema): Promise<string[]> {
  const document: TeamsManifest = JSON.parse(json);
  return AppManifestUtils.validateAgainstSchema(document, schema);
}

/**
 * Microsoft's schema of the language file, without the keys (of activities and Outlook ribbons, which we have not)
 * whose patterns are no regular expressions under the `u` flag that the validator sets; with them it cannot start.
 */
async function localisationSchema(): Promise<Schema> {
  const schema = await AppManifestUtils.fetchSchema(String(english.$schema));
  const readable = Object.entries(schema.patternProperties).filter(([pattern]) => compiles(pattern));
  return Object.assign(schema, { patternProperties: Object.fromEntries(readable) });
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source === pattern;
  } catch {
    return false;
  }
}

/** The Danish words of the command lists under the keys that the language file uses for them. */
function inDanish(): [key: string, text: string][] {
  return lists.flatMap((list, l) =>
    list.commands.flatMap((command, c): [string, string][] => [
      [`bots[0].commandLists[${l}].commands[${c}].title`, command.title],
      [`bots[0].commandLists[${l}].commands[${c}].description`, command.description],
    ]),
  );
}

function titles(texts: readonly (readonly [key: string, text: string])[]): readonly (readonly [string, string])[] {
  return texts.filter(([key]) => key.endsWith('.title'));
}
