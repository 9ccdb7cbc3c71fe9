import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPackage, PACKAGE_FILES, readArguments } from '../../src/package.ts';

const appId = '6f1c2a34-5b6d-4e7f-8a90-1b2c3d4e5f60';
const domain = 'bot.guldborgsund.example';

describe('F15: the zip', () => {
  it('holds exactly the manifest, the English file and the two icons, all at the root', async () => {
    const files = unzipSync(await buildPackage({ appId, domain }));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en-us.json', 'manifest.json', 'outline.png']);
    expect([...PACKAGE_FILES].sort()).toEqual(Object.keys(files).sort());
  });

  it('holds every file the manifest names', async () => {
    const files = unzipSync(await buildPackage({ appId, domain }));
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(manifest).toMatchObject({ id: appId, validDomains: [domain] });
    const named = [manifest.icons.color, manifest.icons.outline, manifest.localizationInfo.additionalLanguages[0].file];
    for (const name of named) expect(files[name], name).toBeDefined();
  });

  it('is the same, byte for byte, when it is built again', async () => {
    expect(await buildPackage({ appId, domain })).toEqual(await buildPackage({ appId, domain }));
  });
});

describe('the words after npm run package --', () => {
  it('are the application id and the host name; only the place of the zip has a default', () => {
    expect(readArguments(['--app-id', appId, '--domain', domain])).toEqual({
      request: { appId, domain, out: 'dist/referent.zip' },
    });
    expect(readArguments(['--app-id', appId, '--domain', domain, '--out', 'x/y.zip'])).toMatchObject({
      request: { out: 'x/y.zip' },
    });
  });

  it('may be in capitals, which the package writes small', () => {
    expect(readArguments(['--app-id', appId.toUpperCase(), '--domain', domain.toUpperCase()])).toMatchObject({
      request: { appId, domain },
    });
  });

  it.each([
    [['--domain', domain], '--app-id is missing'],
    [['--app-id', appId], '--domain is missing'],
    [['--app-id', 'referent', '--domain', domain], 'is not an application id'],
    [['--app-id', `${appId}0`, '--domain', domain], 'is not an application id'],
    [['--app-id', '00000000-0000-0000-0000-000000000000', '--domain', domain], 'is not an application id'],
    [['--app-id', appId, '--domain', `https://${domain}`], 'is not a host name'],
    [['--app-id', appId, '--domain', `${domain}/api`], 'is not a host name'],
    [['--app-id', appId, '--domain', `${domain}:3978`], 'is not a host name'],
    [['--app-id', appId, '--domain', 'localhost'], 'is not a host name'],
    [['--app-id', appId, '--domain', '192.0.2.1'], 'is not a host name'],
    [['--app-id', appId, '--domain=-bot.example'], 'is not a host name'],
    [['--app-id', appId, '--domain', `${'a'.repeat(64)}.example`], 'is not a host name'],
    [['--app-id', appId, '--domain', domain, '--owt', 'x.zip'], '--owt'],
    [['--app-id', appId, domain], domain],
    [['--app-id'], '--app-id'],
  ])('are refused with a sentence: %j', (words, part) => {
    const read = readArguments(words);
    expect(read).toEqual({ refusal: expect.stringContaining(part) });
    expect(read).toEqual({ refusal: expect.stringMatching(/\.$/) });
  });

  it('are accepted up to 63 characters in a label', () => {
    expect(readArguments(['--app-id', appId, '--domain', `${'a'.repeat(63)}.example`])).toHaveProperty('request');
  });
});
