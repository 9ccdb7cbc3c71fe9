import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Docket, FollowUp, Origin, Owner } from './docket.ts';
import type { DocketEvent } from './events.ts';

/** A task that minutes gave somebody, as far as they say. */
export interface LearnedTask {
  readonly what: string;
  /** Undefined where nobody of the body could be told by it. */
  readonly owner: Owner | undefined;
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
}

/** Takes up the tasks that imported minutes gave. */
export interface ImportFollowUps extends Command {
  readonly type: 'import-follow-ups';
  readonly tasks: readonly (LearnedTask & { readonly from: Origin })[];
}

/** The command's id when it follows from the import with this one. */
export const taskIds = (id: string): string => `${id}/follow-ups`;

/**
 * Takes up each as open, for the secretary to close what has been done. Nobody is told of what they were given long ago,
 * and of a day that has passed nobody is reminded; one without an owner or a day stays marked as unclear.
 */
export function importFollowUps(
  docket: Docket,
  command: ImportFollowUps,
  { body }: Circumstances,
): Decision<DocketEvent, Refusal> {
  const { by, at, id } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const taken = command.tasks.map(({ what, owner, ownerAsWritten, due, from }, index): FollowUp => {
    const isPast = due !== undefined && Temporal.PlainDate.compare(due, today) < 0;
    return {
      id: `${id}/${index + 1}`,
      kind: 'task',
      what,
      owner,
      ...(ownerAsWritten === undefined ? {} : { ownerAsWritten }),
      due,
      from,
      by: by.id,
      at,
      toldAt: at,
      notes: [],
      reminded: isPast ? ['ahead', 'passed'] : [],
    };
  });
  const anew = taken.filter((one) => !docket.followUps.some((kept) => kept.id === one.id));
  return accept(...anew.map((followUp) => ({ type: 'follow-up-added', followUp }) as const));
}
