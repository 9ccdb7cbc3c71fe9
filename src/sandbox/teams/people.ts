import { createHash } from 'node:crypto';

/** A person with an account in the sandbox's tenant. */
export interface TeamsPerson {
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The language of their Teams; `da-DK` unless told. */
  readonly locale?: string;
  /** `guest` for a guest of the tenant; `user` unless told. */
  readonly userRole?: 'user' | 'guest';
}

/** A team in which the bot is installed. Everybody is a member of it. */
export interface TeamsTeam {
  /** The thread id of its General channel, which is also the team's id in Teams. */
  readonly id: string;
  readonly name?: string;
  /** The id of the group behind it in Entra. */
  readonly aadGroupId?: string;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/** Who and what there is in the sandbox's Teams. */
export interface Directory {
  readonly tenantId: string;
  readonly bot: { readonly appId: string; readonly name: string };
  readonly people: readonly TeamsPerson[];
  readonly team: TeamsTeam | undefined;
}

/** The id Teams knows a person by to one bot. Another bot would see another id. The same after a restart. */
export function teamsIdOf(directory: Directory, entraId: string): string {
  return `29:1${digest(directory, `person ${entraId}`)}`;
}

/** The id of a person's own chat with the bot. The same after a restart. */
export function chatIdOf(directory: Directory, entraId: string): string {
  return `a:1${digest(directory, `chat ${entraId}`)}`;
}

export function botIdOf(directory: Directory): string {
  return `28:${directory.bot.appId}`;
}

/** Finds a person by their Entra object id or by their Teams id, as the connector takes both. */
export function personBy(directory: Directory, id: string): TeamsPerson | undefined {
  return directory.people.find((person) => person.id === id || teamsIdOf(directory, person.id) === id);
}

function digest(directory: Directory, what: string): string {
  return createHash('sha256').update(`${directory.bot.appId} ${what}`).digest('base64url').slice(0, 32);
}
