import type { Body, Member } from '../domain/body/body.ts';
import { membersPageWords } from '../language/members-page.ts';
import type { Words } from '../language/words.ts';
import { letterHtml } from './letter-html.ts';
import type { Door, LetterParts } from './letter-parts.ts';
import type { NoticeFacts } from './notice.ts';

/** A plain letter for those who have no Teams. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterFacts {
  readonly body: Body;
  readonly to: Pick<Member, 'title'>;
  readonly notice: NoticeFacts;
  /** Whether an answer is asked for: then the letter says how to give it. */
  readonly answer: boolean;
  readonly door?: Door | undefined;
}

/** Tells in a letter what the notice tells on a card: the same facts, with the links written out. */
export function letterOf({ body, to, notice, answer, door }: LetterFacts, { letter, language }: Words): Letter {
  const { mailbox } = body.home;
  const said = membersPageWords[language];
  const reply = door === undefined ? letter.answer(mailbox) : said.orReply(mailbox);
  const parts = {
    greeting: letter.greeting(to.title),
    notice,
    door: door === undefined ? undefined : { ...door, note: said.yours(door.lastDay) },
    closing: answer ? reply : letter.questions(mailbox),
    signed: letter.signed(body.shortName),
  };
  return {
    // A line break in a subject would begin a new header.
    subject: notice.heading.replace(/\s+/g, ' ').slice(0, 200),
    text: textOf(parts),
    html: letterHtml(parts, language),
  };
}

function textOf({ greeting, notice, door, closing, signed }: LetterParts): string {
  const facts = notice.facts.map(({ title, value }) => `${title}: ${value}`);
  const links = notice.links.map(({ title, url }) => `${title}: ${url}`);
  return [
    greeting,
    notice.heading,
    ...notice.paragraphs,
    facts.join('\n'),
    ...(door === undefined ? [] : [`${door.title}:\n${door.url}`, door.note]),
    ...notice.sections.flatMap(({ title, text }) => [title, text]),
    links.join('\n'),
    closing,
    signed,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
