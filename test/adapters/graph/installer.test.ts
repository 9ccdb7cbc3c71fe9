import { describe, expect, it } from 'vitest';
import { graphInstaller } from '../../../src/adapters/graph/installer.ts';
import { office, PEOPLE } from './office.ts';

const DOCTOR = PEOPLE[1]?.id ?? '';
const MANIFEST = '6f1c2a34-0000-4000-8000-000000000001';
const INSTALL = { method: 'POST', path: /installedApps/ };

describe('B26-B29a: the app is put into a person’s Teams', () => {
  it('under its id in the catalogue, which is looked up once; installed before is as good', async () => {
    await using o = await office();
    const installer = graphInstaller(o.client, MANIFEST);
    expect([await installer.install(DOCTOR), await installer.install(DOCTOR)]).toEqual([true, true]);
    expect(o.tenant.requests.filter(({ path }) => path.includes('appCatalogs'))).toHaveLength(1);
    expect(o.tenant.requests[1]?.body).toEqual({
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalogued-${MANIFEST}`,
    });
  });

  it('not where that is denied, and Graph is not asked again', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 403, on: INSTALL });
    const installer = graphInstaller(o.client, MANIFEST);
    expect([await installer.install(DOCTOR), await installer.install(DOCTOR)]).toEqual([false, false]);
    expect(o.tenant.requests.filter(({ path }) => path.includes('installedApps'))).toHaveLength(1);
  });

  it('not now when Graph is busy, but the next time', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 429, on: INSTALL });
    const installer = graphInstaller(o.client, MANIFEST);
    expect([await installer.install(DOCTOR), await installer.install(DOCTOR)]).toEqual([false, true]);
  });

  it('not for one who is nobody in the tenant', async () => {
    await using o = await office();
    expect(await graphInstaller(o.client, MANIFEST).install('nobody')).toBe(false);
  });
});
