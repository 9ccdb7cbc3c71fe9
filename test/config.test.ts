import { describe, expect, it } from 'vitest';
import { ConfigurationRefused, readConfig, rulesFolder } from '../src/config.ts';

const CREDENTIALS = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  MICROSOFT_APP_PASSWORD: 'not a secret',
  REFERENT_LINK_KEY: 'A'.repeat(43),
  PUBLIC_URL: 'https://referater.example/',
};

describe('without credentials', () => {
  it('it is the sandbox, quiet, with a folder of its own', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'sandbox',
      port: 3978,
      dataFolder: '.data/sandbox',
      logLevel: 'warn',
      databaseUrl: undefined,
    });
  });

  it('NODE_ENV=production does not start, and names each that is missing', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual(Object.keys(CREDENTIALS).map((name) => `${name} is missing`));
  });

  it('an empty variable is a missing one', () => {
    expect(readConfig({ MICROSOFT_APP_ID: ' ', DATABASE_URL: '', PORT: '' })).toMatchObject({
      mode: 'sandbox',
      port: 3978,
    });
  });
});

describe('what is asked of Microsoft 365 at once', () => {
  it('is what it documents, or what is set', () => {
    expect(readConfig({}).limits).toEqual({ teamsPerSecond: 50, teamsPerChatPerSecond: 7, outlookConcurrent: 4 });
    const set = { TEAMS_PER_SECOND: '1', TEAMS_PER_CHAT_PER_SECOND: '1000', OUTLOOK_CONCURRENT: '100' };
    expect(readConfig(set).limits).toEqual({ teamsPerSecond: 1, teamsPerChatPerSecond: 1000, outlookConcurrent: 100 });
  });

  it.each(['0', '1001', '2.5', 'many'])('TEAMS_PER_SECOND=%s is refused', (given) => {
    expect(faultsOf({ TEAMS_PER_SECOND: given })).toEqual(['TEAMS_PER_SECOND must be a whole number, 1 to 1000']);
  });
});

describe('with credentials', () => {
  it('it is production, with the address of the pages without its closing slash', () => {
    expect(readConfig(CREDENTIALS)).toMatchObject({
      mode: 'production',
      appId: CREDENTIALS.MICROSOFT_APP_ID,
      publicUrl: 'https://referater.example',
      dataFolder: '.data/referent',
      logLevel: 'info',
    });
  });

  it('ids written in capitals are the ids Teams and its tokens write in small letters', () => {
    const [appId, tenantId] = ['ABCDEF01-1111-4111-8111-111111111111', 'ABCDEF02-2222-4222-8222-222222222222'];
    expect(readConfig({ ...CREDENTIALS, MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId })).toMatchObject({
      appId: appId.toLowerCase(),
      tenantId: tenantId.toLowerCase(),
    });
  });

  it.each(Object.keys(CREDENTIALS))('it does not start without %s', (name) => {
    expect(faultsOf({ ...CREDENTIALS, [name]: undefined })).toEqual([`${name} is missing`]);
  });

  it('one alone is enough to leave the sandbox', () => {
    expect(faultsOf({ MICROSOFT_APP_ID: CREDENTIALS.MICROSOFT_APP_ID })).toHaveLength(4);
  });

  it('the sandbox cannot be asked for', () => {
    expect(() => readConfig(CREDENTIALS, { sandbox: true })).toThrow(ConfigurationRefused);
    expect(() => readConfig({ NODE_ENV: 'production' }, { sandbox: true })).toThrow('NODE_ENV=production');
  });
});

describe('a variable that is not what it must be', () => {
  it.each([
    ['MICROSOFT_APP_ID', 'referent', 'must be the application'],
    ['MICROSOFT_APP_TENANT_ID', 'kommune.example', 'must be the directory'],
    ['REFERENT_LINK_KEY', 'short', 'must be 32 random bytes'],
    ['PUBLIC_URL', 'http://referater.example', 'must be the https address'],
    ['PORT', 'http', 'must be a port number'],
    ['PORT', '65536', 'must be a port number'],
    ['DATABASE_URL', 'mysql://localhost/referent', 'must begin with postgres://'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error'],
  ])('%s=%s is refused by name, with what would do', (name, value, sentence) => {
    const faults = faultsOf({ ...CREDENTIALS, [name]: value });
    expect(faults).toEqual([expect.stringContaining(`${name} ${sentence}`)]);
  });

  it('is not repeated: it may be a secret in the wrong place', () => {
    expect(String(faultsOf({ ...CREDENTIALS, MICROSOFT_APP_ID: 'hunter2' }))).not.toContain('hunter2');
  });
});

describe('the folder of the bodies', () => {
  it('is REFERENT_RULES, or the one that comes with the project', () => {
    expect(rulesFolder({ REFERENT_RULES: '/rules' })).toBe('/rules');
    expect(rulesFolder({})).toMatch(/src.bodies.$/);
  });
});

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationRefused) return error.faults;
    throw error;
  }
  return [];
}
