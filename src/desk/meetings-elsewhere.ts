import type { Body } from '../domain/body/body.ts';
import { concerns, elsewhereOf } from '../domain/meeting/elsewhere.ts';
import type { MeetingElsewhere, MeetingNote } from '../domain/procedure.ts';
import type { Bodies } from './ports.ts';

/** What the other bodies of the folder have planned, of those whose meetings matter to this one. Nothing is locked. */
export async function meetingsElsewhere(
  body: Body,
  bodies: Bodies,
  notesOf: (other: Body) => Promise<readonly MeetingNote[]>,
): Promise<readonly MeetingElsewhere[]> {
  const found: MeetingElsewhere[] = [];
  for (const other of bodies.all().filter((one) => concerns(body, one))) {
    const notes = await notesOf(other);
    found.push(...notes.flatMap((note) => elsewhereOf(other, note)));
  }
  return found;
}
