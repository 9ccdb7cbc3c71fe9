import { archivedDocuments } from '../archive/archived-documents.ts';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { about, type MeetingFacts, nameOf } from '../cards/facts.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { archiveWords } from '../language/archive.ts';
import { archiveSources } from './archive-sources.ts';
import { headerAnew } from './meeting-command.ts';
import { type Action, carryOut, type Data, refusal, toldCard, type Visit } from './visit.ts';

export const archiveActions: Readonly<Record<string, Action>> = { 'draw-up-archive': drawUp };

/** `arkivpakke`, `arkivpakke 8. april`: what goes to the municipality's records system, and the button that files it. */
export async function archive(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { parts, words } = visit;
  const { meeting, meetingId } = facts;
  const sources = await archiveSources(parts, visit.body, meetingId);
  if (sources === undefined) return refusal(visit, { because: 'no-such-meeting' });
  const said = archiveWords[words.language];
  const documents = archivedDocuments({ ...sources, meeting });
  const url = meeting.files.archive;
  const unfinished = meeting.minutes.stage === 'approved' ? [] : [said.card.unfinished];
  return noticeCard(
    noticeOfTold(
      { heading: said.title, paragraphs: [nameOf(facts, words), said.card.intro(documents.length), ...unfinished] },
      {
        facts: documents.map(({ type, version, date }) => ({
          title: version === undefined ? said.type[type] : said.version(said.type[type], version),
          value: said.day(date),
        })),
        links: url === undefined ? [] : [{ title: said.card.open, url }],
        actions: [press(said.card.file, 'draw-up-archive', about(facts))],
      },
    ),
    words,
  );
}

function drawUp(visit: Visit, data: Data): Promise<Card> {
  const command: MeetingCommand = {
    type: 'draw-up-archive',
    // Its own id each time: a package is made again when more has happened.
    ...headerAnew(visit, data, 'draw-up-archive'),
  };
  const { title, card } = archiveWords[visit.words.language];
  return carryOut(visit, command, () => toldCard(visit, { heading: title, paragraphs: [card.filed] }));
}
