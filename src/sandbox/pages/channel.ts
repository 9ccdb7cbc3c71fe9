import type { Body } from '../../domain/body/body.ts';
import type { ChatMessage } from '../teams/conversations.ts';
import type { Person } from '../teams/person.ts';
import { type Answer, notFound, page, part, type Visit } from './answer.ts';
import { messagesAsJson, pressing, saying } from './messages.ts';

/** /sandbox/channels/<channel id>: the channel's posts, as the person chosen sees them. */
export function channelPage(visit: Visit): Answer {
  const { words, reader, sandbox } = visit;
  return inChannel(visit, (body, person) => {
    const path = `/sandbox/channels/${encodeURIComponent(body.home.channelId)}`;
    const ids = new Set(body.members.map(({ entraId }) => entraId));
    return page(visit, 'chat', path, words.channel.title(body.shortName), {
      at: path,
      chatQuery: `?lang=${reader.language}&as=${encodeURIComponent(person.account.id)}`,
      empty: words.channel.empty,
      note: undefined,
      seats: sandbox.teams.directory.people.filter(({ id }) => ids.has(id)),
      reads: person.account.id,
    });
  });
}

export function channelMessages(visit: Visit): Answer {
  return inChannel(visit, (body, person) => messagesAsJson(visit, seenBy(visit, body, person), person.account.id));
}

/** Mentions Referent in a new post. */
export function sayInChannel(visit: Visit): Answer | Promise<Answer> {
  return inChannel(visit, ({ home }, person) => saying(visit, (text) => person.sayInChannel(home.channelId, text)));
}

export function pressInChannel(visit: Visit): Answer | Promise<Answer> {
  return inChannel(visit, (body, person) => pressing(visit, person, seenBy(visit, body, person)));
}

/** Posts and the answers to them, each answer after its post. */
function seenBy({ sandbox }: Visit, { home }: Body, { account }: Person): readonly ChatMessage[] {
  return sandbox.teams.channel(home.channelId, account.id).flatMap(({ replies, ...post }) => [post, ...replies]);
}

/** The body whose channel it is, and who looks: `?as=`, else its secretary. */
function inChannel<Result>(visit: Visit, then: (body: Body, person: Person) => Result): Result | Answer {
  const { referent, teams } = visit.sandbox;
  const body = referent.bodies.all().find(({ home }) => home.channelId === part(visit, 'channel'));
  const asked: unknown = visit.request.query?.as;
  const members = (body?.members ?? []).filter(({ entraId }) => entraId !== undefined);
  const member =
    members.find(({ entraId }) => entraId === asked) ??
    members.find(({ offices }) => offices.includes('secretary')) ??
    members[0];
  if (body === undefined || member?.entraId === undefined) return notFound(visit);
  return then(body, teams.person(member.entraId));
}
