import type { Clock } from '../../clock.ts';
import { type Answer, type Asked, empty, GraphRefusal, paged } from './answer.ts';
import { mail, taken } from './bodies.ts';
import { type MimeMail, readMime } from './mime.ts';

/** A mail that was sent. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  /** Its text part, if it has one. */
  readonly text: string;
  /** Its calendar part, if it has one. */
  readonly calendar: string;
  readonly internetMessageId: string;
  readonly savedToSentItems: boolean;
  readonly at: Temporal.Instant;
}

/** A report that came back to a mailbox. */
export interface Returned {
  readonly mailbox: string;
  /** The id of the letter it speaks of. */
  readonly of: string;
  /** `5.1.1`; empty for a report that gives none. */
  readonly status: string;
  /** Absent: a report of non-delivery. */
  readonly kind?: 'non-delivery' | 'delay' | 'out-of-office' | 'reply';
}

/** Everything that was mailed, oldest first. Two equal mails are two mails: there is no key to know a repeat by. */
export class PostRoom {
  readonly #mails: SentMail[] = [];
  readonly #returned: (Returned & { readonly at: Temporal.Instant })[] = [];
  readonly #nowhere = new Map<string, string>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get mails(): readonly SentMail[] {
    return this.#mails;
  }

  /** From now on what is sent to this address comes back with this status, at once; none, and it gets there again. */
  bounce(address: string, status: string | undefined): void {
    if (status === undefined) this.#nowhere.delete(address.toLowerCase());
    else this.#nowhere.set(address.toLowerCase(), status);
  }

  comeBack(returned: Returned): void {
    this.#returned.push({ ...returned, at: this.#clock() });
  }

  /** @param isLost taken over, and never sent */
  send(from: string, asked: Asked, isLost = false): Answer {
    const sent = asked.contentType.startsWith('text/plain') ? this.#fromMime(from, asked) : this.#fromJson(from, asked);
    if (isLost) return empty(202);
    this.#mails.push(sent);
    for (const address of sent.to) {
      const status = this.#nowhere.get(address.toLowerCase());
      if (status !== undefined) this.comeBack({ mailbox: from, of: sent.internetMessageId, status });
    }
    return empty(202);
  }

  /** `mailFolders/sentitems/messages` and `mailFolders/inbox/messages`, the newest first. */
  list(mailbox: string, folder: string | undefined, asked: Asked): Answer {
    const [, since = ''] = / ge (\S+)/.exec(asked.query.get('$filter') ?? '') ?? [];
    if (since === '') throw new GraphRefusal(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is invalid.');
    const from = Temporal.Instant.from(since);
    const isMine = (one: string) => one.toLowerCase() === mailbox.toLowerCase();
    const isSince = ({ at }: { readonly at: Temporal.Instant }) => Temporal.Instant.compare(at, from) >= 0;
    const found =
      folder === 'sentitems'
        ? this.#mails.filter((one) => isMine(one.from) && one.savedToSentItems && isSince(one)).map(sentItem)
        : this.#returned.filter((one) => isMine(one.mailbox) && isSince(one)).map(inboxItem);
    return paged(found.toReversed(), asked.query, `/users/${mailbox}/mailFolders/${folder}/messages`);
  }

  #fromJson(from: string, { json }: Asked): SentMail {
    const { message, saveToSentItems } = taken(mail, json);
    const isHtml = message.body.contentType.toLowerCase() === 'html';
    return {
      from,
      to: message.toRecipients.map((one) => one.emailAddress.address),
      subject: message.subject,
      contentType: isHtml ? 'html' : 'text',
      content: message.body.content,
      text: isHtml ? '' : message.body.content,
      calendar: '',
      internetMessageId: `<${this.#mails.length + 1}@sandbox.example>`,
      savedToSentItems: saveToSentItems ?? true,
      at: this.#clock(),
    };
  }

  #fromMime(from: string, { bytes }: Asked): SentMail {
    const read: MimeMail = readMime(Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64'));
    if (read.to.length === 0)
      throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is needed.');
    const { to, subject, text, html, calendar, messageId } = read;
    return {
      ...{ from, to, subject, text, calendar },
      contentType: html === '' ? 'text' : 'html',
      content: html === '' ? text : html,
      internetMessageId: messageId === '' ? `<${this.#mails.length + 1}@sandbox.example>` : messageId,
      savedToSentItems: true,
      at: this.#clock(),
    };
  }
}

function sentItem({ internetMessageId, subject, to, at }: SentMail) {
  return {
    internetMessageId,
    subject,
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
    sentDateTime: at.toString({ smallestUnit: 'second' }),
  };
}

const SHAPES = {
  'non-delivery': { subject: 'Undeliverable', class: 'REPORT.IPM.Note.NDR', from: 'postmaster@mail.example' },
  delay: { subject: 'Delayed', class: 'REPORT.IPM.Note.DELAYED', from: 'postmaster@mail.example' },
  'out-of-office': {
    subject: 'Automatisk svar',
    class: 'IPM.Note.Rules.OofTemplate.Microsoft',
    from: 'plo-1@plo.example',
  },
  reply: { subject: 'Sv: Indkaldelse', class: 'IPM.Note', from: 'plo-1@plo.example' },
} as const;

/** As Exchange shows it; the live service's own reports have many more headers. */
function inboxItem({ of, status, at, kind = 'non-delivery' }: Returned & { readonly at: Temporal.Instant }) {
  const shape = SHAPES[kind];
  return {
    subject: shape.subject,
    from: { emailAddress: { address: shape.from } },
    body: {
      contentType: 'html',
      content: status === '' ? '<p>Fejl</p>' : `<p>Remote server returned 550 ${status}</p>`,
    },
    internetMessageHeaders: [
      { name: 'In-Reply-To', value: of },
      { name: 'References', value: of },
    ],
    singleValueExtendedProperties: [{ id: 'String 0x001a', value: shape.class }],
    receivedDateTime: at.toString({ smallestUnit: 'second' }),
  };
}
