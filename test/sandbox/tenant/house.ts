import { startTenant, type Tenant } from '../../../src/sandbox/tenant/tenant.ts';

export const MAILBOX = 'klu@guldborgsund.example';
export const EVENTS = `/users/${MAILBOX}/events`;
export const GUEST = 'plo-2_plo.example#EXT#@guldborgsund.example';

const PEOPLE = [
  { id: 'person-1', displayName: 'KLU-sekretariatet', mail: MAILBOX, userPrincipalName: MAILBOX },
  { id: 'person-2', displayName: 'Praktiserende læge 2', mail: 'plo-2@plo.example', userPrincipalName: GUEST },
];

export const EVENT = {
  subject: 'Møde',
  body: { contentType: 'html', content: '<p>Dagsorden følger.</p>' },
  start: { dateTime: '2027-04-08T15:30:00', timeZone: 'Romance Standard Time' },
  end: { dateTime: '2027-04-08T17:00:00', timeZone: 'Romance Standard Time' },
  location: { displayName: 'Rådhuset' },
  attendees: [{ emailAddress: { address: 'plo-2@plo.example' }, type: 'Required' }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
};

export const MAIL = {
  message: {
    subject: 'Indkaldelse',
    body: { contentType: 'Text', content: 'Kære medlem' },
    toRecipients: [{ emailAddress: { address: 'plo-2@plo.example' } }],
  },
};

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface House extends AsyncDisposable {
  readonly tenant: Tenant;
  ask(path: string, ask?: Ask): Promise<Response>;
  /** The parsed answer; the tests know its shape. */
  tell(path: string, ask?: Ask): Promise<ReturnType<typeof JSON.parse>>;
}

export async function house(): Promise<House> {
  const tenant = await startTenant({ people: PEOPLE, clock: () => Temporal.Instant.from('2027-03-01T08:00:00Z') });
  const ask: House['ask'] = (path, { method, body, headers } = {}) =>
    fetch(`${tenant.origin}/v1.0${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { authorization: 'Bearer sandbox', 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    tenant,
    ask,
    tell: async (path, given) => (await ask(path, given)).json(),
    [Symbol.asyncDispose]: () => tenant.close(),
  };
}
