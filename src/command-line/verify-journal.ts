import type { Asked } from '../arguments.ts';
import type { Body } from '../domain/body/body.ts';
import { journalWords } from '../language/journal.ts';
import type { Records } from './records.ts';

/**
 * Goes through the journal of one body, or of every body of which anything is kept.
 *
 * @param known the bodies whose files are there, which give name and language
 */
export async function verifyJournal(
  { journal }: Records,
  asked: Asked,
  only: Body | undefined,
  known: readonly Body[],
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const lines: string[] = [];
  const found: string[] = [];
  for (const bodyId of only === undefined ? await journal.bodies() : [only.id]) {
    const body = known.find(({ id }) => id === bodyId);
    const said = journalWords[asked.language ?? body?.language ?? 'en'];
    const { rows, head, faults, erased } = await journal.check(bodyId);
    const name = body?.shortName ?? bodyId;
    if (asked.json) {
      lines.push(JSON.stringify({ body: bodyId, rows, head: head ?? null, faults, erased }));
      if (faults.length > 0) found.push(`${bodyId}: ${faults.map(said.fault).join(' ')}`);
    } else if (faults.length === 0) {
      lines.push(...said.whole(name, rows).paragraphs);
      if (erased > 0) lines.push(`  ${said.erased(erased)}`);
      if (head !== undefined && rows > 0) lines.push(`  ${said.head(head)}`);
    } else {
      found.push(...said.broken(name, rows).paragraphs, ...faults.map((fault) => `  ${said.fault(fault)}`));
      found.push(said.whatToDo);
    }
  }
  return { lines, found };
}
