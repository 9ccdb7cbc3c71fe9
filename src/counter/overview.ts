import type { Card } from '../cards/card.ts';
import { helpCard } from '../cards/help.ts';
import { rulesCard } from '../cards/rules.ts';
import { statusCard } from '../cards/status.ts';
import { standingByDecision } from '../domain/docket/docket.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { faultLine } from '../language/body-faults.ts';
import { counterWords } from '../language/counter.ts';
import { docketOf } from './docket.ts';
import { dutiesToShow } from './duties.ts';
import { isSecretary, refusal, toldCard, type Visit } from './visit.ts';

export function help({ parts, body, me, words }: Visit): Card {
  return helpCard({ body, reader: me, sandbox: parts.windTo !== undefined }, words);
}

export async function status(visit: Visit): Promise<Card> {
  const { parts, body, me, now, words } = visit;
  const records = await parts.store.records<Meeting>('meeting', body.id);
  const meetings = records.map(({ subject: id, state: meeting }) => ({ id, meeting }));
  return statusCard({ body, meetings, duties: await dutiesToShow(visit), reader: me, now }, words);
}

/** `regler`; »regler genindlæs« reads the files of the bodies again. */
export async function rules(visit: Visit, line: string): Promise<Card> {
  const { parts, body, words } = visit;
  if (!/^(?:genindlæs|genindlaes|læs igen|laes igen|reload|read again)/iu.test(line.trim()))
    return rulesCard({ body, decided: standingByDecision(await docketOf(visit)) }, words);
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  const said = counterWords(words.language);
  const faults = await parts.reloadRules();
  if (faults.length === 0) return toldCard(visit, said.rulesRead(parts.bodies.all()));
  // Where the files lie on the machine is nobody's concern here.
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => faultLine({ ...fault, file: fault.file.split(/[\\/]/).at(-1) ?? fault.file }, words.language));
  return toldCard(visit, said.rulesFaulty(lines));
}

const MOST_FAULTS = 20;

/** No meeting fits what was asked about. */
export function nothingToPick(visit: Visit, said: string): Card {
  const words = counterWords(visit.words.language);
  return toldCard(visit, said.trim() === '' ? words.noMeeting : words.noSuchMeeting(said.trim().slice(0, 60)));
}
