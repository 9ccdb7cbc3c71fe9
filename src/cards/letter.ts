import type { Body, Member } from '../domain/body/body.ts';
import type { Words } from '../language/words.ts';
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
}

/** Tells in a letter what the notice tells on a card: the same facts, with the links written out. */
export function letterOf({ body, to, notice, answer }: LetterFacts, { letter, language }: Words): Letter {
  const closing = answer ? letter.answer(body.home.mailbox) : letter.questions(body.home.mailbox);
  const facts = notice.facts.map(({ title, value }) => `${title}: ${value}`);
  const links = notice.links.map(({ title, url }) => `${title}: ${url}`);
  const sections = notice.sections.flatMap(({ title, text }) => [title, text]);
  const text = [
    letter.greeting(to.title),
    notice.heading,
    ...notice.paragraphs,
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...sections,
    ...(links.length === 0 ? [] : [links.join('\n')]),
    closing,
    letter.signed(body.shortName),
  ].filter((part) => part !== '');
  const html = [
    `<p>${escaped(letter.greeting(to.title))}</p>`,
    `<h1 style="font-size:1.2em">${escaped(notice.heading)}</h1>`,
    ...notice.paragraphs.map(paragraph),
    ...(facts.length === 0 ? [] : [`<ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>`]),
    ...notice.sections.flatMap((one) => [`<h2 style="font-size:1em">${escaped(one.title)}</h2>`, paragraph(one.text)]),
    ...notice.links.map(({ title, url }) => `<p><a href="${escaped(url)}">${escaped(title)}</a></p>`),
    paragraph(closing),
    paragraph(letter.signed(body.shortName)),
  ];
  return {
    // A line break in a subject would begin a new header.
    subject: notice.heading.replace(/\s+/g, ' ').slice(0, 200),
    text: text.join('\n\n'),
    html: `<!doctype html><html lang="${language}"><body>${html.join('')}</body></html>`,
  };
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
