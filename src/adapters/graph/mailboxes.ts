import type { Client } from '@microsoft/microsoft-graph-client';
import type { Message } from '@microsoft/microsoft-graph-types';
import type { Bounce, Mailboxes, SentLetter } from '../../desk/channels.ts';
import { DeliveryFailed } from '../../desk/ports.ts';
import { path, query } from './address.ts';
import { delivering } from './errors.ts';

/** Pages of fifty looked through at most: a mailbox of a body sends and gets less than that between two looks. */
const MOST_PAGES = 10;

/**
 * What the bodies' mailboxes tell, each in few requests. Asks for Mail.Read in those mailboxes; where that is denied it
 * is not asked again by this process, and nothing is told.
 *
 * Not tried against the live service: that a report carries the id of the letter in its headers. Exchange's own do
 * (In-Reply-To, References); other systems' quote the letter's headers in the report, where the id is looked for too.
 */
export function graphMailboxes(client: Client): Mailboxes {
  const closed = new Set<string>();
  const reading = async <Found>(mailbox: string, read: () => Promise<Found>): Promise<Found | undefined> => {
    if (closed.has(mailbox)) return undefined;
    try {
      return await delivering('repeatable', read);
    } catch (error) {
      if (!(error instanceof DeliveryFailed) || error.ground !== 'no-permission' || error.remedy !== 'never')
        throw error;
      closed.add(mailbox);
      return undefined;
    }
  };
  return {
    sentSince: (mailbox, since) =>
      reading(mailbox, async () => {
        const options = {
          $select: 'internetMessageId,subject,toRecipients,sentDateTime',
          ...from('sentDateTime', since),
        };
        const messages = await all(
          client,
          `${path`/users/${mailbox}/mailFolders/sentitems/messages`}?${query(options)}`,
        );
        return messages.map(sentLetter);
      }),
    bouncesSince: (mailbox, since) =>
      reading(mailbox, async () => {
        const options = {
          $select: 'subject,from,body,internetMessageHeaders,receivedDateTime',
          $expand: `singleValueExtendedProperties($filter=id eq '${CLASS}')`,
          ...from('receivedDateTime', since),
        };
        const messages = await all(client, `${path`/users/${mailbox}/mailFolders/inbox/messages`}?${query(options)}`);
        return messages.flatMap(bounceIn);
      }),
  };
}

/** The class of a message in Exchange, PidTagMessageClass: a report says there that it is one. */
const CLASS = 'String 0x001A';

function from(field: string, since: Temporal.Instant) {
  const at = since.toString({ smallestUnit: 'second' });
  return { $filter: `${field} ge ${at}`, $orderby: `${field} desc`, $top: '50' };
}

async function all(client: Client, first: string): Promise<readonly Message[]> {
  const found: Message[] = [];
  let address: string | undefined = first;
  for (let page = 0; page < MOST_PAGES && address !== undefined; page += 1) {
    const answer: { readonly value: readonly Message[]; readonly '@odata.nextLink'?: string } = await client
      .api(address)
      .get();
    found.push(...answer.value);
    address = answer['@odata.nextLink'];
  }
  return found;
}

function sentLetter({ internetMessageId, subject, toRecipients, sentDateTime }: Message): SentLetter {
  return {
    id: internetMessageId ?? '',
    to: (toRecipients ?? []).map(({ emailAddress }) => (emailAddress?.address ?? '').toLowerCase()),
    subject: subject ?? '',
    at: Temporal.Instant.from(sentDateTime ?? '1970-01-01T00:00:00Z'),
  };
}

/** Mail systems write as one of these; Exchange as an address of its own that begins so. */
const SYSTEM = /^(postmaster|mailer-daemon|microsoftexchange[0-9a-f]*)@/i;

/**
 * The bounce in a message, if it is one. A reply of a person bears the letter's id as well, and so does a machine's that
 * tells of a holiday: it must be a report, by its class, its type or its sender. A code of 4 says that it is tried further.
 */
function bounceIn(message: Message): readonly Bounce[] {
  const headers = new Map(
    (message.internetMessageHeaders ?? []).map(({ name, value }) => [(name ?? '').toLowerCase(), value ?? '']),
  );
  const [property] = message.singleValueExtendedProperties ?? [];
  const isReport =
    /^REPORT\..*\.NDR$/i.test(property?.value ?? '') ||
    /report-type="?delivery-status/i.test(headers.get('content-type') ?? '') ||
    SYSTEM.test(message.from?.emailAddress?.address ?? '');
  if (!isReport) return [];
  const text = message.body?.content ?? '';
  const [status = ''] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text) ?? [];
  if (/^[24]/.test(status)) return [];
  const named = `${headers.get('in-reply-to') ?? ''} ${headers.get('references') ?? ''} ${text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')}`;
  const of = [...new Set(named.match(/<[A-Za-z0-9_-]{43}@[^\s<>]+>/g) ?? [])];
  return of.length === 0 ? [] : [{ of, status }];
}
