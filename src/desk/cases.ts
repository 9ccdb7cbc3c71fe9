import type { BodyId } from '../domain/body/body.ts';
import { ANSWERED_CASES, type CaseNote, caseNoteOf } from '../domain/keeping/case-note.ts';

/** What a body's members answer in writing, read as the desk and the counter read records. */
export async function casesIn(
  bodyId: BodyId,
  records: (
    procedure: string,
    bodyId: BodyId,
  ) => Promise<readonly { readonly subject: string; readonly state: unknown }[]>,
): Promise<readonly CaseNote[]> {
  const found: CaseNote[] = [];
  for (const procedure of ANSWERED_CASES) {
    for (const { subject, state } of await records(procedure, bodyId)) {
      const note = caseNoteOf(procedure, subject, state);
      if (note !== undefined) found.push(note);
    }
  }
  return found;
}
