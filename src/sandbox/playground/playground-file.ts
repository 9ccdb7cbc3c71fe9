import { stringify } from 'yaml';
import type { Directory, TeamsPerson } from '../teams/people.ts';

/** What the Playground shows: one person's Teams, with the others as company. */
export interface PlaygroundScene extends Pick<Directory, 'tenantId' | 'team'> {
  /** As in the bot's own configuration, where the id is its app id. */
  readonly bot: { readonly id: string; readonly name: string };
  /** Whose Teams it is. Everything typed and pressed in the browser comes from this person. */
  readonly currentUser: TeamsPerson;
  /** The others. The Playground takes five, no more and no fewer: the first five are taken, empty seats are filled. */
  readonly users: readonly TeamsPerson[];
  readonly personalChatId?: string;
}

const SEATS = 5;

/**
 * The Playground's `.m365agentsplayground.yml`, version 0.1.1. A person's `id` there is their Entra id, so that a chat
 * opened by Entra id is the one the person already has; with any other id it would be a second one nobody sees.
 */
export function playgroundFile(scene: PlaygroundScene): string {
  const others = scene.users.filter(({ id }) => id !== scene.currentUser.id).slice(0, SEATS);
  const empty = Array.from({ length: SEATS - others.length }, (_, place) => emptySeat(place));
  const { team } = scene;
  return stringify({
    version: '0.1.1',
    tenantId: scene.tenantId,
    bot: scene.bot,
    currentUser: account(scene.currentUser),
    users: [...others, ...empty].map(account),
    personalChat: { id: scene.personalChatId ?? `personal-chat-${scene.currentUser.id}` },
    groupChat: { id: 'group-chat', name: 'Gruppe' },
    team: {
      id: team?.id ?? 'team-id',
      name: team?.name ?? 'Team',
      aadGroupId: team?.aadGroupId ?? '00000000-0000-4000-8000-0000000000a0',
      channels: (team?.channels ?? []).filter(({ id }) => id !== team?.id).slice(0, 1),
    },
  });
}

function account({ id, name, email }: TeamsPerson) {
  const [givenName = name, ...rest] = name.split(' ');
  // The Playground spells it so.
  return { id, name, userPrincipleName: email, aadObjectId: id, givenName, surname: rest.join(' '), email };
}

function emptySeat(place: number): TeamsPerson {
  const number = place + 1;
  const id = `00000000-0000-4000-8000-00000000e0${String(number).padStart(2, '0')}`;
  return { id, name: `Gæst ${number}`, email: `gaest${number}@guldborgsund.example` };
}
