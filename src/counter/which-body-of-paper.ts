import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { checkingWords } from '../language/checking.ts';
import { understand } from '../reading/understanding.ts';
import { bodyNamedIn } from '../reading/whose.ts';
import { checkFile, checkRead, type FileHanded, keepPaper } from './check-paper.ts';
import type { Handed } from './handed.ts';
import type { Visit } from './visit.ts';

/** Bodies to choose among on one card. */
const MOST_BODIES = 6;

/**
 * A file from a secretary of several bodies who named none: it belongs to the one it names itself, else to the one that is
 * chosen. Where neither tells, it is kept and asked about, so that it need not be sent again.
 *
 * @param among a visit to each of the bodies; at least one
 * @param chosen the visit to the body that was chosen before, if any was
 */
export async function checkAmong(
  [first, ...others]: readonly [Visit, ...Visit[]],
  chosen: Visit | undefined,
  file: Handed,
): Promise<Card> {
  if ('failed' in file) return checkFile(chosen ?? first, file);
  const among = [first, ...others];
  const read = await first.parts.papers.read(file.bytes, file.name);
  if ('because' in read) return checkRead(chosen ?? first, read, file);
  const named = bodyNamedIn(
    understand(read).document,
    among.map(({ body }) => body),
  );
  const visit = named === undefined ? chosen : among.find(({ body }) => body.id === named.id);
  return visit === undefined ? whichBody(among.slice(0, MOST_BODIES), read, file) : checkRead(visit, read, file);
}

/** Each of the bodies has it on its own shelf, for as long as anything lies there. */
async function whichBody(among: readonly Visit[], paper: Paper, file: FileHanded): Promise<Card> {
  const kept = await Promise.all(among.map(async (visit) => ({ visit, paper: await keepPaper(visit, paper, file) })));
  const [words] = among.map((visit) => visit.words);
  if (words === undefined) throw new RangeError('nobody to ask');
  const actions = kept.map(({ visit: { body }, paper: { id } }) =>
    press(body.shortName, 'paper-findings', { bodyId: body.id, paperId: id, page: 1 }),
  );
  return noticeCard(noticeOfTold(checkingWords[words.language].whichBody(file.name), { actions }), words);
}
