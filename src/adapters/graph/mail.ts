import type { Client } from '@microsoft/microsoft-graph-client';
import type { Post } from '../../desk/channels.ts';
import { path } from './address.ts';
import { SENT_ONCE } from './client.ts';
import { delivering } from './errors.ts';
import { type InvitationFile, mimeOf } from './letter-mime.ts';
import { messageId } from './message-id.ts';

/**
 * Letters by Outlook, from the body's own mailbox. Handed over as MIME, since only so can they bear an id of ours: Graph
 * itself has no key to know a repeat by, and answers 202 before anything is sent.
 *
 * Not tried against the live service: that it keeps the Message-ID it is given. Where it does not, `graphMailboxes` knows
 * the letter by its reader and subject.
 */
export function graphPost(client: Client, invitationFile: InvitationFile): Post {
  return {
    idOf: messageId,
    async send(from, to, letter, id) {
      const own = messageId(from, id);
      const mime = await mimeOf(letter, { from, to, messageId: own }, invitationFile);
      await delivering('once', () =>
        client
          .api(path`/users/${from}/sendMail`)
          .middlewareOptions(SENT_ONCE)
          .header('Content-Type', 'text/plain')
          .post(Buffer.from(mime, 'utf8').toString('base64')),
      );
      return own;
    },
  };
}
