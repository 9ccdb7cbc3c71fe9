import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Parameter {
  readonly type: string;
  readonly defaultValue?: unknown;
  readonly metadata?: { readonly description?: string };
}

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}

const TEMPLATES = ['azuredeploy.json', 'postgres.json'] as const;
const SECRET = /password|secret|databaseurl|connectionstring|linkkey/i;

const app = template('azuredeploy.json');
const database = template('postgres.json');
const readme = read('infra/README.md');

describe.each(TEMPLATES)('%s', (name) => {
  const { parameters, outputs } = template(name);

  it('takes every secret as a secure string without a default', () => {
    const secrets = Object.entries(parameters).filter(([parameter]) => SECRET.test(parameter));
    expect(secrets.length).toBeGreaterThan(0);
    for (const [parameter, { type, defaultValue }] of secrets) {
      expect(type.toLowerCase(), parameter).toBe('securestring');
      expect(defaultValue, parameter).toBeUndefined();
    }
  });

  it('tells no secret in its outputs', () => {
    for (const [output, { value }] of Object.entries(outputs))
      expect(value, output).not.toMatch(/list[A-Z]\w*\(|parameters\('(\w*[Pp]assword|databaseUrl)'\)/);
  });

  it('explains every parameter, here and in the README', () => {
    for (const [parameter, { metadata }] of Object.entries(parameters)) {
      expect(metadata?.description, parameter).toMatch(/\S/);
      expect(readme, parameter).toContain(`\`${parameter}\``);
    }
  });

  it('says in the README what each output is for', () => {
    for (const output of Object.keys(outputs)) expect(readme, output).toContain(`\`${output}\``);
  });
});

describe('the container', () => {
  const container = JSON.stringify(only('Microsoft.App/containerApps').properties);
  const variables = JSON.stringify(app.variables) + container;

  it.each([
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_TENANT_ID',
    'MICROSOFT_APP_PASSWORD',
    'REFERENT_LINK_KEY',
    'DATABASE_URL',
    'PUBLIC_URL',
    'PORT',
    'REFERENT_RULES',
    'LOG_LEVEL',
  ])('is told %s, and the README says what it is', (name) => {
    expect(variables).toMatch(new RegExp(`["']${name}["']`));
    expect(readme).toContain(`\`${name}\``);
  });

  it('gets its three secrets from the key vault and never as a plain value', () => {
    expect(app.variables.environment).toEqual(
      expect.arrayContaining([
        { name: 'MICROSOFT_APP_PASSWORD', secretRef: 'microsoft-app-password' },
        { name: 'REFERENT_LINK_KEY', secretRef: 'link-key' },
        { name: 'DATABASE_URL', secretRef: 'database-url' },
      ]),
    );
    expect(container).toContain("secrets/microsoft-app-password')]");
    expect(container).toContain("secrets/link-key')]");
    expect(container).toContain("secrets/database-url')]");
    expect(container).not.toMatch(/parameters\('(appPassword|databaseUrl|linkKey)'\)/);
  });

  it('takes the secrets without a version, so that a new one is fetched when it is rotated', () => {
    expect(container).not.toContain('secretUriWithVersion');
    expect(container).not.toMatch(/secrets\/[\w-]+\//);
  });

  it('is asked whether it lives and whether it is ready', () => {
    expect(only('Microsoft.App/containerApps').properties).toMatchObject({
      template: {
        containers: [
          {
            probes: [
              { type: 'Startup', httpGet: { path: '/healthz' } },
              { type: 'Liveness', httpGet: { path: '/healthz' } },
              { type: 'Readiness', httpGet: { path: '/readyz' } },
            ],
          },
        ],
      },
    });
  });

  it('always runs once, since deadlines fall due with nobody calling', () => {
    expect(only('Microsoft.App/containerApps').properties).toMatchObject({ template: { scale: { minReplicas: 1 } } });
  });

  it('is reached over TLS only', () => {
    expect(only('Microsoft.App/containerApps').properties).toMatchObject({
      configuration: { ingress: { external: true, allowInsecure: false } },
    });
  });
});

describe('the bot', () => {
  it('C1: is registered for one tenant', () => {
    expect(only('Microsoft.BotService/botServices').properties).toMatchObject({
      msaAppType: 'SingleTenant',
      msaAppId: "[parameters('appId')]",
      msaAppTenantId: "[parameters('tenantId')]",
      endpoint: expect.stringMatching(/\/api\/messages'\)\]$/),
    });
  });

  it('is open in Teams and in no other channel', () => {
    const channels = app.resources.filter(({ type }) => type === 'Microsoft.BotService/botServices/channels');
    expect(channels.map(({ properties }) => properties.channelName)).toEqual(['MsTeamsChannel']);
  });
});

describe('the names', () => {
  it('stay within the 24 characters of a key vault’s name', () => {
    expect(app.parameters.name).toMatchObject({ maxLength: 10 });
    expect(app.variables.vaultName).toBe("[concat(parameters('name'), '-', variables('unique'))]"); // 10 + 1 + 13
  });
});

describe('the database', () => {
  it('is a server with one database, apart from the bot, so that an upgrade cannot touch it', () => {
    const types = database.resources.map(({ type }) => type);
    expect(types).toEqual([
      'Microsoft.DBforPostgreSQL/flexibleServers',
      'Microsoft.DBforPostgreSQL/flexibleServers/databases',
      'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules',
    ]);
    expect(app.resources.filter(({ type }) => type.startsWith('Microsoft.DBforPostgreSQL'))).toEqual([]);
  });
});

describe('azuredeploy.parameters.json', () => {
  const given: { parameters: Record<string, { value: unknown }> } = JSON.parse(
    read('infra/azuredeploy.parameters.json'),
  );

  it('holds no secret and no parameter the template does not know', () => {
    for (const parameter of Object.keys(given.parameters)) {
      expect(app.parameters[parameter], parameter).toBeDefined();
      expect(parameter).not.toMatch(SECRET);
    }
  });

  it('has a place for every parameter without a default, the secrets excepted', () => {
    const wanted = Object.entries(app.parameters).filter(
      ([name, { defaultValue }]) => defaultValue === undefined && !SECRET.test(name),
    );
    for (const [name] of wanted) expect(given.parameters[name], name).toBeDefined();
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function template(name: string): Template {
  return JSON.parse(read(`infra/${name}`));
}

function only(type: string): Resource {
  const [resource, ...others] = app.resources.filter((candidate) => candidate.type === type);
  if (resource === undefined || others.length > 0) throw new Error(`${type} stands ${others.length} times too often`);
  return resource;
}
