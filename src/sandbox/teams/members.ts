import { type Answer, refusal } from './answer.ts';
import type { Conversations } from './conversations.ts';
import { type Directory, personBy, type TeamsPerson, teamsIdOf } from './people.ts';

/** Teams gives no fewer than this on a page, whatever was asked (platform-facts C23). */
const SMALLEST_PAGE = 50;
const LARGEST_PAGE = 500;

interface Place {
  readonly directory: Directory;
  readonly conversations: Conversations;
}

/** Who is in a conversation: all of them page by page (`pagedmembers`), all at once (`members`), or one. */
export function membersIn(
  world: Place,
  conversationId: string,
  what: string | undefined,
  memberId: string | undefined,
  query: URLSearchParams,
): Answer {
  const { directory } = world;
  const present = peopleIn(world, conversationId);
  if (present === undefined) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  if (what === 'pagedmembers') return page(directory, present, query);
  if (what !== 'members') return refusal(404, 'NotFound', `No ${what ?? 'description'} of a conversation`);
  if (memberId === undefined) return { status: 200, body: present.map((person) => account(directory, person)) };
  const person = personBy(directory, memberId);
  return person !== undefined && present.includes(person)
    ? { status: 200, body: account(directory, person) }
    : refusal(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
}

function peopleIn({ directory, conversations }: Place, conversationId: string): readonly TeamsPerson[] | undefined {
  const { people, team } = directory;
  const channelId = conversationId.replace(/;messageid=.*$/, '');
  if (team?.id === channelId || team?.channels.some(({ id }) => id === channelId)) return people;
  const owner = conversations.find(conversationId)?.entraId;
  return owner === undefined ? undefined : people.filter((person) => person.id === owner);
}

function page(directory: Directory, present: readonly TeamsPerson[], query: URLSearchParams): Answer {
  const wanted = Number(query.get('pageSize') ?? LARGEST_PAGE) || LARGEST_PAGE;
  const size = Math.min(LARGEST_PAGE, Math.max(SMALLEST_PAGE, wanted));
  const from = Number(query.get('continuationToken') ?? 0) || 0;
  const members = present.slice(from, from + size).map((person) => account(directory, person));
  const isLast = from + size >= present.length;
  return { status: 200, body: isLast ? { members } : { members, continuationToken: String(from + size) } };
}

function account(directory: Directory, person: TeamsPerson) {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: teamsIdOf(directory, person.id),
    name: person.name,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId: directory.tenantId,
    userRole: person.userRole ?? 'user',
  };
}
