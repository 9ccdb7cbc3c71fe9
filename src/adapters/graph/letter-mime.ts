import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter, LetterEntry } from '../../desk/channels.ts';

export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** With its angle brackets. */
  readonly messageId: string;
}

/** Writes an entry for somebody's calendar (RFC 5545). Handed in, as it is another adapter's craft. */
export type InvitationFile = (entry: LetterEntry, people: { readonly from: string; readonly to: string }) => string;

/**
 * A letter as it goes through the mail (RFC 5322, RFC 2045): the text for those who read text, the HTML for the others, and
 * where it tells of a meeting that was called, moved or cancelled, the entry for their calendar (RFC 5545, RFC 6047).
 */
export async function mimeOf(
  letter: Letter,
  { from, to, messageId }: Envelope,
  invitationFile: InvitationFile,
): Promise<string> {
  const { subject, text, html, entry } = letter;
  const icalEvent =
    entry === undefined
      ? {}
      : {
          icalEvent: {
            method: entry.isCancelled ? 'CANCEL' : 'REQUEST',
            content: invitationFile(entry, { from, to }),
            filename: 'moede.ics',
          },
        };
  const composer = new MailComposer({
    from,
    to,
    messageId,
    subject,
    text,
    html,
    // A letter fetches nothing and reads no file of ours, whatever a member has written into it.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...icalEvent,
  });
  return (await composer.compile().build()).toString('utf8');
}
