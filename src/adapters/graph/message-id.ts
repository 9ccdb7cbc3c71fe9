import { createHash } from 'node:crypto';

/**
 * The Message-ID of the letter for a dispatch (RFC 5322, 3.6.4): made of the dispatch's id, so that the letter is known
 * again among what was sent and in what comes back, and a letter that is sent twice is shown once.
 *
 * @param from the mailbox, whose domain the id ends with, as mail filters like to see
 */
export function messageId(from: string, dispatchId: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
  return `<${createHash('sha256').update(dispatchId, 'utf8').digest('base64url')}@${domain}>`;
}
