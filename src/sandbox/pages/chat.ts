import type { Person } from '../teams/person.ts';
import { type Answer, notFound, page, part, type Visit } from './answer.ts';
import { messagesAsJson, pressing, saying } from './messages.ts';

/** /sandbox/people/<entra id>: that person's own chat with Referent. */
export function chatPage(visit: Visit): Answer {
  const { words, reader, playground } = visit;
  return withPerson(visit, ({ account }) => {
    const path = `/sandbox/people/${encodeURIComponent(account.id)}`;
    return page(visit, 'chat', path, words.chat.title(account.name), {
      at: path,
      chatQuery: reader.query,
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

export function pressInChat(visit: Visit): Answer | Promise<Answer> {
  return withPerson(visit, (person) => pressing(visit, person, person.chat()));
}

function withPerson<Result>(visit: Visit, then: (person: Person) => Result): Result | Answer {
  const { teams } = visit.sandbox;
  const account = teams.directory.people.find(({ id }) => id === part(visit, 'person'));
  return account === undefined ? notFound(visit) : then(teams.person(account.id));
}
