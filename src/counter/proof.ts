import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { about, type MeetingFacts, nameOf } from '../cards/facts.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { proofFacts } from '../documents/proof.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { documentWords } from '../language/document-words.ts';
import { journalWords } from '../language/journal.ts';
import { proofWords } from '../language/proof.ts';
import { headerAnew } from './meeting-command.ts';
import { proofSources } from './proof-sources.ts';
import { type Action, carryOut, type Data, refusal, toldCard, type Visit } from './visit.ts';

export const proofActions: Readonly<Record<string, Action>> = { 'draw-up-proof': drawUp };

/** `bevis`: by which clause, when and on what grounds the minutes came to be approved; or how far they have come. */
export async function proof(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { parts, words } = visit;
  const { meeting, meetingId } = facts;
  const sources = await proofSources(parts, visit.body, meetingId, meeting);
  if (sources === undefined) return refusal(visit, { because: 'minutes-not-open' });
  const { stage } = sources.minutes;
  if (stage === 'drafting' || stage === 'with-chair') return refusal(visit, { because: 'not-circulating' });
  const said = proofWords[words.language];
  const { faults } = sources.check;
  const warning = faults.length === 0 ? [] : [said.broken(faults.map(journalWords[words.language].fault))];
  const url = meeting.files.proof;
  return noticeCard(
    noticeOfTold(
      { heading: said.title, paragraphs: [nameOf(facts, words), ...warning] },
      {
        facts: proofFacts(sources, documentWords[words.language]).map(({ label, value }) => ({ title: label, value })),
        links: url === undefined ? [] : [{ title: said.open, url }],
        actions: [press(said.draw, 'draw-up-proof', about(facts))],
      },
    ),
    words,
  );
}

function drawUp(visit: Visit, data: Data): Promise<Card> {
  const command: MeetingCommand = {
    type: 'draw-up-proof',
    // Its own id each time: it may be drawn up again when more is known.
    ...headerAnew(visit, data, 'draw-up-proof'),
  };
  const { title, drawn } = proofWords[visit.words.language];
  return carryOut(visit, command, () => toldCard(visit, { heading: title, paragraphs: [drawn] }));
}
