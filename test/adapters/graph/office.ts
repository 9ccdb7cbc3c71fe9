import type { Client } from '@microsoft/microsoft-graph-client';
import { type GraphConnection, graphClient } from '../../../src/adapters/graph/client.ts';
import type { CalendarMeeting } from '../../../src/desk/channels.ts';
import type { Home } from '../../../src/domain/body/body.ts';
import { startTenant, type Tenant } from '../../../src/sandbox/tenant/tenant.ts';

export const MAILBOX = 'klu@guldborgsund.example';

export const HOME: Home = { mailbox: MAILBOX, teamId: 'team-klu', channelId: '19:klu@thread.tacv2' };

export const PEOPLE = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    displayName: 'KLU-sekretariatet',
    mail: MAILBOX,
    userPrincipalName: MAILBOX,
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    displayName: 'Praktiserende læge 2',
    mail: 'plo-2@plo.example',
    userPrincipalName: 'plo-2_plo.example#EXT#@guldborgsund.example',
  },
];

export const MEETING: CalendarMeeting = {
  tag: 'klu-guldborgsund/2027-04-08',
  mailbox: MAILBOX,
  timeZone: 'Europe/Copenhagen',
  subject: 'Møde i KLU Guldborgsund',
  html: '<p>Dagsorden følger.</p>',
  slot: { date: Temporal.PlainDate.from('2027-04-08'), start: Temporal.PlainTime.from('15:30'), lengthInMinutes: 90 },
  place: 'Rådhuset, lokale 2',
  online: true,
  required: [{ address: 'plo-2@plo.example', title: 'Praktiserende læge 2' }],
  optional: [{ address: 'suppleant@plo.example', title: 'Suppleant for praktiserende læge 2' }],
};

/** A tenant and a client to it. */
export interface Office extends AsyncDisposable {
  readonly tenant: Tenant;
  readonly client: Client;
}

export async function office(connection: Partial<GraphConnection> = {}): Promise<Office> {
  const tenant = await startTenant({ people: PEOPLE });
  return {
    tenant,
    client: connect(tenant, connection),
    [Symbol.asyncDispose]: () => tenant.close(),
  };
}

export function connect(tenant: Tenant, connection: Partial<GraphConnection> = {}): Client {
  const credential = { getToken: async () => ({ token: 'sandbox', expiresOnTimestamp: 0 }) };
  return graphClient({ credential, origin: tenant.origin, retries: 0, ...connection });
}

/** Does not wait, and remembers what was asked. */
export function patience(): { readonly waited: number[]; readonly wait: (milliseconds: number) => Promise<void> } {
  const waited: number[] = [];
  return {
    waited,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
  };
}
