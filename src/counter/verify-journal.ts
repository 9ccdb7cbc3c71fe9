import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { journalWords } from '../language/journal.ts';
import type { Visit } from './visit.ts';

/** More would not fit on a card; the command line tells them all. */
const MOST_FAULTS = 20;

/** `kontrollér journalen`: the body's journal is read from its first line to its last. */
export async function verifyJournal({ parts, body, words }: Visit): Promise<Card> {
  const { rows, head, faults, erased } = await parts.journal.check(body.id);
  const said = journalWords[words.language];
  if (faults.length === 0) {
    const { heading, paragraphs } = said.whole(body.shortName, rows);
    const ends = head === undefined || rows === 0 ? [] : [said.head(head), said.compare];
    return noticeCard(
      noticeOfTold({ heading, paragraphs: [...paragraphs, ...(erased === 0 ? [] : [said.erased(erased)]), ...ends] }),
      words,
    );
  }
  const { heading, paragraphs } = said.broken(body.shortName, rows);
  const told = faults.slice(0, MOST_FAULTS).map(said.fault);
  const rest = faults.length > MOST_FAULTS ? [said.more(faults.length - MOST_FAULTS)] : [];
  return noticeCard(noticeOfTold({ heading, paragraphs: [...paragraphs, ...told, ...rest, said.whatToDo] }), words);
}
