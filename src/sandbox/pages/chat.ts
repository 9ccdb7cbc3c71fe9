import { readUpload } from '../../adapters/web/upload.ts';
import type { Person } from '../teams/person.ts';
import { type Answer, notFound, page, part, type Visit } from './answer.ts';
import { messagesAsJson, pressing, saidTo, saying } from './messages.ts';

/** /sandbox/people/<entra id>: that person's own chat with Referent. */
export function chatPage(visit: Visit): Answer {
  const { words, reader, playground } = visit;
  return withPerson(visit, ({ account }) => {
    const path = `/sandbox/people/${encodeURIComponent(account.id)}`;
    return page(visit, 'chat', path, words.chat.title(account.name), {
      at: path,
      chatQuery: reader.query,
      mayDrop: true,
      empty: words.chat.empty,
      note: playground?.person === account.id ? words.chat.playground : undefined,
      seats: undefined,
    });
  });
}

export function chatMessages(visit: Visit): Answer {
  return withPerson(visit, (person) => messagesAsJson(visit, person.chat(), person.account.id));
}

export function sayInChat(visit: Visit): Answer | Promise<Answer> {
  return withPerson(visit, (person) => saying(visit, (text) => person.say(text)));
}

/** A file, as somebody drops one in their chat in Teams. */
export function dropInChat(visit: Visit): Answer | Promise<Answer> {
  return withPerson(visit, async (person) => {
    const { file } = (await readUpload(visit.request)) ?? {};
    if (file === undefined || file.name === '') return { status: 400, json: { sentence: visit.words.chat.tooLittle } };
    return saidTo(visit, () => person.drop(file.name, file.bytes));
  });
}

export function pressInChat(visit: Visit): Answer | Promise<Answer> {
  return withPerson(visit, (person) => pressing(visit, person, person.chat()));
}

function withPerson<Result>(visit: Visit, then: (person: Person) => Result): Result | Answer {
  const { teams } = visit.sandbox;
  const account = teams.directory.people.find(({ id }) => id === part(visit, 'person'));
  return account === undefined ? notFound(visit) : then(teams.person(account.id));
}
