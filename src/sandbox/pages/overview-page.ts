import type { Body, Member } from '../../domain/body/body.ts';
import { listed } from '../../language/clauses.ts';
import { type Answer, page, TIME_ZONE, type Visit, written } from './answer.ts';

/** /sandbox. @param sentence why the clock was not moved */
export async function overviewPage(visit: Visit, sentence?: string): Promise<Answer> {
  const { sandbox, words, playground } = visit;
  const { referent, tenant, teams, clock } = sandbox;
  const nextDue = await referent.store.nextDue();
  const name = teams.directory.people.find(({ id }) => id === playground?.person)?.name ?? '';
  const view = {
    sentence,
    nextDue: nextDue === undefined ? undefined : written(visit, nextDue),
    localNow: clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    playground: playground === undefined ? undefined : { url: playground.url, name },
    mails: tenant.mails.length,
    files: tenant.files.length,
    bodies: referent.bodies.all().map((body) => ({
      id: body.id,
      name: body.name,
      channel: `/sandbox/channels/${encodeURIComponent(body.home.channelId)}`,
      members: body.members.map((member) => memberRow(visit, body, member)),
    })),
  };
  return page(visit, 'overview', '/sandbox', words.overview, view, sentence === undefined ? 200 : 400);
}

function memberRow(
  { words, reader, playground }: Visit,
  { parties }: Body,
  { title, party, offices, entraId }: Member,
) {
  const told = offices.map((office) => words.offices[office]);
  if (entraId === undefined) told.push(words.people.byMail);
  else if (entraId === playground?.person) told.push(words.people.atPlayground);
  return {
    title,
    party: parties.find(({ id }) => id === party)?.name ?? party,
    office: listed(told, reader.language),
    chat: entraId === undefined ? undefined : `/sandbox/people/${encodeURIComponent(entraId)}`,
  };
}
