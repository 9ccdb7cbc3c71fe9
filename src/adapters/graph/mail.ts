import type { Client } from '@microsoft/microsoft-graph-client';
import type { Letter, Post } from '../../desk/channels.ts';
import { path } from './address.ts';
import { SENT_ONCE } from './client.ts';
import { delivering } from './errors.ts';

/** Letters by Outlook, from the body's own mailbox. A letter has no key to know a repeat by, so it goes out once. */
export function graphPost(client: Client): Post {
  return {
    async send(from: string, to: string, letter: Letter): Promise<void> {
      await delivering('once', () =>
        client
          .api(path`/users/${from}/sendMail`)
          .middlewareOptions(SENT_ONCE)
          .post({
            message: {
              subject: letter.subject,
              body: { contentType: 'html', content: letter.html },
              toRecipients: [{ emailAddress: { address: to } }],
            },
            saveToSentItems: true,
          }),
      );
    },
  };
}
