import type { Clock } from '../clock.ts';
import type { Body } from '../domain/body/body.ts';
import { peopleOf } from './people.ts';
import type { TeamsTeam } from './teams/people.ts';
import { startTeams, type Teams } from './teams/teams.ts';
import type { Memory } from './tenant/memory.ts';
import { startTenant, type Tenant } from './tenant/tenant.ts';

/** The sandbox's tenant; nobody else's. */
export const SANDBOX_TENANT = '5a4db0c5-0000-4000-8000-00000000cafe';

/** The language each person's Teams speaks. */
export const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

/** What lies outside Referent: Graph with people, calendars, mail and files, and Teams with a chat for each. */
export interface Microsoft365 {
  readonly tenant: Tenant;
  readonly teams: Teams;
  close(): Promise<void>;
}

/** Opens it for the people of these bodies, and a mailbox for each body. Listens on 127.0.0.1 only. */
export async function startMicrosoft365(
  bodies: readonly Body[],
  { clock, memory }: { readonly clock: Clock; readonly memory?: Memory },
): Promise<Microsoft365> {
  const people = peopleOf(bodies);
  const tenant = await startTenant({
    people: [
      ...people.map(({ id, name, email }) => ({ id, displayName: name, mail: email, userPrincipalName: email })),
      ...bodies.map(({ home: { mailbox }, shortName }) => ({
        id: mailbox,
        displayName: shortName,
        mail: mailbox,
        userPrincipalName: mailbox,
      })),
    ],
    clock,
    // As in the real one: what Graph installs, Teams tells the bot of.
    onInstalled: (id) => void teams.person(id).install(),
    ...(memory === undefined ? {} : { memory }),
  });
  const teams = await startTeams({
    people: people.map(({ id, name, email, language }) => ({ id, name, email, locale: LOCALES[language] })),
    team: teamOf(bodies),
    tenantId: SANDBOX_TENANT,
    clock,
  });
  return {
    tenant,
    teams,
    async close() {
      await teams.close();
      await tenant.close();
    },
  };
}

/** One team for all the sandbox's bodies, each with its own channel. */
export function teamOf(bodies: readonly Body[]): TeamsTeam {
  const channels = bodies.map(({ home, shortName }) => ({ id: home.channelId, name: shortName }));
  return { id: '19:sandkasse@thread.tacv2', name: 'Sandkassen', channels };
}
