import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { accountsOf, type Reach } from '../domain/body/body.ts';
import { reachOf } from '../domain/body/reach.ts';
import { dispatchWords } from '../language/dispatches.ts';
import { type Data, textOf, type Visit } from './visit.ts';

const REACHES: readonly Reach[] = ['teams', 'mail', 'both'];

/** `kontakt mig på mail`: how the visitor is written to from now on, in all their bodies; without a way, how they are now. */
export async function reach(visit: Visit, line: string, data: Data): Promise<Card> {
  const { parts, body, me, entraId, words } = visit;
  const said = dispatchWords[words.language].reach;
  const asked = textOf(data, 'reach') || line.trim();
  const wanted = asked === '' ? undefined : wayIn(asked);
  // Whoever comes by a letter's page may have an account all the same; without one there is but one way.
  const accounts = [...(entraId === undefined ? [] : [entraId]), ...accountsOf(me)];
  const [first] = accounts;
  if (wanted !== undefined && first !== undefined) await parts.ways.choose(first, wanted);
  const now = reachOf(me, body, wanted ?? (await parts.ways.chosen(accounts)));
  const rule = me.reach ?? body.reach;
  const paragraphs = [
    ...(asked !== '' && wanted === undefined ? [said.unknown(asked.slice(0, 60))] : []),
    said.now[now ?? 'undefined'],
    rule === 'both' ? said.ruled : said.how,
  ];
  const actions = REACHES.map((one) =>
    press(said.buttons[one], 'run-command', { bodyId: body.id, command: 'reach', reach: one }),
  );
  return noticeCard(
    noticeOfTold({ heading: said.heading, paragraphs }, { actions: rule === 'both' ? [] : actions }),
    words,
  );
}

/** The way a person names; of two, both. */
function wayIn(said: string): Reach | undefined {
  const inTeams = /\bteams\b/iu.test(said);
  const byMail = /\b(e-?)?mail\b/iu.test(said);
  if ((inTeams && byMail) || /\b(begge|both)\b/iu.test(said)) return 'both';
  return inTeams ? 'teams' : byMail ? 'mail' : undefined;
}
