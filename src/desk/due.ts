import type { Command } from '../domain/command.ts';
import type { Due } from '../domain/procedure.ts';
import { type Desk, handle } from './handle.ts';
import type { RecordKey } from './ports.ts';
import type { Ground } from './procedures.ts';

/** Something that fell due and could not be done; it is tried again at the next look. */
export interface NotDone {
  readonly key: RecordKey;
  readonly due: Due;
  /** The rule's refusal; `still-due` if it was done and yet stands as due; or what was thrown. */
  readonly why: Ground | { readonly because: 'still-due' } | { readonly because: 'error'; readonly error: unknown };
}

export interface DueDone {
  /** How many things were done here. What another process did first is not counted. */
  readonly done: number;
  readonly failed: readonly NotDone[];
}

/** No more than this in one look: a rule that always finds something more to do would otherwise hold up the rest for ever. */
const MOST = 10_000;

/**
 * Does what has fallen due, the oldest first, until nothing more is due. Each is dated
 * by the moment it fell due, also when the process stood still then. The command's id
 * is made of the record and that moment, so that processes which wake together do it
 * once; the rule itself looks again before it decides. What fails holds up no other.
 */
export async function handleDue(desk: Desk): Promise<DueDone> {
  const now = desk.clock();
  const tried = new Map<string, NotDone | undefined>();
  let done = 0;
  while (tried.size < MOST) {
    // Asked anew each time, since doing one thing may make another due that comes before the next.
    const due = await desk.store.dueBy(now);
    const next = due.find((one) => !tried.has(idOf(one)));
    if (next === undefined) {
      for (const one of due) {
        if (tried.get(idOf(one)) === undefined) tried.set(idOf(one), notDone(one, { because: 'still-due' }));
      }
      break;
    }
    const outcome = await attempt(desk, next);
    if (outcome === 'done') done += 1;
    tried.set(idOf(next), typeof outcome === 'object' ? outcome : undefined);
  }
  return { done, failed: [...tried.values()].filter((one) => one !== undefined) };
}

async function attempt(desk: Desk, due: RecordKey & Due): Promise<'done' | 'before' | NotDone> {
  const { type, bodyId, subject, at } = due;
  const command: Command = { type, id: idOf(due), bodyId, subject, by: { kind: 'clock' }, at };
  try {
    const outcome = await handle(desk, command);
    if (outcome.done === false) return notDone(due, outcome.refusal);
    return outcome.done === 'before' ? 'before' : 'done';
  } catch (error) {
    return notDone(due, { because: 'error', error });
  }
}

function idOf({ procedure, bodyId, subject, type, at }: RecordKey & Due): string {
  return `${procedure}/${bodyId}/${subject}/${type}/${at}`;
}

function notDone({ procedure, bodyId, subject, type, at }: RecordKey & Due, why: NotDone['why']): NotDone {
  return { key: { procedure, bodyId, subject }, due: { type, at }, why };
}
