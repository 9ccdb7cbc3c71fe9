import type { JournalLine } from '../../desk/ports.ts';
import type { Body } from '../../domain/body/body.ts';
import type { Actor } from '../../domain/command.ts';
import { type Answer, notFound, page, part, type Visit, written } from './answer.ts';

/** /sandbox/journal/<body>: all that has happened in a body, in the order it was entered. */
export async function journalPage(visit: Visit): Promise<Answer> {
  const { sandbox, words } = visit;
  const body = sandbox.referent.bodies.all().find(({ id }) => id === part(visit, 'body'));
  if (body === undefined) return notFound(visit);
  const lines = (await journalOf(visit, body)).map(({ id, at, subject, event, by }) => ({
    id,
    at: written(visit, at),
    subject,
    event: event.type,
    by: actorName(visit, body, by),
  }));
  return page(visit, 'journal', `/sandbox/journal/${body.id}`, words.journal.title(body.shortName), { lines });
}

async function journalOf({ sandbox }: Visit, { id }: Body): Promise<readonly JournalLine[]> {
  const { store } = sandbox.referent;
  const kept = await Promise.all(['plan', 'meeting'].map((procedure) => store.records(procedure, id)));
  const lines = await Promise.all(kept.flat().map(({ subject }) => store.journalOf(id, subject)));
  return lines.flat().toSorted((a, b) => a.id - b.id);
}

function actorName({ words }: Visit, { members }: Body, by: Actor): string {
  if (by.kind === 'clock') return words.journal.clock;
  if (by.kind === 'desk') return words.journal.desk;
  return members.find(({ id }) => id === by.id)?.title ?? by.id;
}
