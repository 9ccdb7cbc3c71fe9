import type { Clock } from '../../clock.ts';
import { type Answer, type Asked, empty } from './answer.ts';
import { mail, taken } from './bodies.ts';

/** A mail that was sent. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly savedToSentItems: boolean;
  readonly at: Temporal.Instant;
}

/** Everything that was mailed, oldest first. Two equal mails are two mails: there is no key to know a repeat by. */
export class PostRoom {
  readonly #mails: SentMail[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get mails(): readonly SentMail[] {
    return this.#mails;
  }

  send(from: string, asked: Asked): Answer {
    const { message, saveToSentItems } = taken(mail, asked.json);
    this.#mails.push({
      from,
      to: message.toRecipients.map((one) => one.emailAddress.address),
      subject: message.subject,
      contentType: message.body.contentType.toLowerCase() === 'html' ? 'html' : 'text',
      content: message.body.content,
      savedToSentItems: saveToSentItems ?? true,
      at: this.#clock(),
    });
    return empty(202);
  }
}
