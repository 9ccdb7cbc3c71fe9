import type { SentMail } from '../tenant/post.ts';
import { type Answer, page, type Visit, written } from './answer.ts';

/** /sandbox/mail: everything that was mailed, the newest first. */
export function mailPage(visit: Visit): Answer {
  const mails = visit.sandbox.tenant.mails.toReversed().map((mail) => ({
    from: mail.from,
    to: mail.to.join(', '),
    subject: mail.subject,
    at: written(visit, mail.at),
    html: mail.contentType === 'html' ? mail.content : undefined,
    text: textOf(mail),
    door: doorIn(mail),
  }));
  return page(visit, 'mail', '/sandbox/mail', visit.words.mail.title, { mails });
}

/** Where the letter's one button leads: it cannot be pressed inside the frame the letter is shown in. */
function doorIn({ content }: SentMail): string | undefined {
  return /href="(https?:\/\/[^"]*\/svar\/[\w.-]+)"/.exec(content)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** What an HTML letter says, without its markup. */
function textOf({ contentType, content }: SentMail): string {
  if (contentType === 'text') return content;
  return content
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li>/gi, '- ')
    .replace(/<\/(p|h\d|li|ul|div)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}
