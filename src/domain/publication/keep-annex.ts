import type { Item } from '../agenda/item.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { KeptAnnex } from './annex.ts';
import { annexesOf } from './annexes-of.ts';
import { isKnownScope, type Scope } from './scope.ts';
import { isSameScope, widens } from './scope-order.ts';

/** The secretary's: a file handed over with an item. Its bytes are kept before the command is given. */
export interface KeepAnnex extends Command {
  readonly type: 'keep-annex';
  readonly itemId: string;
  /** With what was found in it by whoever read it. */
  readonly file: Pick<KeptAnnex, 'id' | 'name' | 'checksum' | 'mediaType' | 'bytes' | 'found' | 'unread'>;
  /** Absent: all members. Never everybody: that is asked for by itself. */
  readonly scope?: Exclude<Scope, { of: 'public' }>;
}

/** The secretary's: who may see an annex from now on. */
export interface SetAnnexScope extends Command {
  readonly type: 'set-annex-scope';
  readonly annexId: string;
  readonly scope: Scope;
  /** Needed where more may see it than before. */
  readonly reason: string;
}

export interface TakeOffAnnex extends Command {
  readonly type: 'take-off-annex';
  readonly annexId: string;
}

/**
 * Keeps a file with an item. One of the same name takes the place of the one before, and is seen by no more than that
 * was: what was for one party stays so, and what was public is for the members until that is asked for anew. The same file
 * again changes nothing.
 *
 * @refuses no-such-item, no-such-party
 */
export function keepAnnex(
  meeting: PlannedMeeting,
  command: KeepAnnex,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, itemId, file } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const item = meeting.agenda.items.find(({ id, placement }) => id === itemId && placement.state !== 'withdrawn');
  if (item === undefined) return refuse({ because: 'no-such-item' });
  const before = sameName(item, file.name);
  if (before?.checksum === file.checksum) return accept();
  const asked = command.scope ?? { of: 'members' };
  const scope = before !== undefined && widens(before.scope, asked) ? before.scope : asked;
  if (!isKnownScope(scope, body)) return refuse({ because: 'no-such-party' });
  const annex: KeptAnnex = { ...file, scope, by: by.id, at, settled: [] };
  return accept({ type: 'annex-kept', itemId, annex, ...(before === undefined ? {} : { replaces: before.id }) });
}

/**
 * Narrowing is free; widening wants a reason, and a file that could not be read is not made public. What is found in a
 * public annex is open until it is settled, and the annex is shown to nobody outside until then.
 *
 * @source procedure.md 2.4 (b), part 4 (17)
 * @refuses no-such-annex, no-such-party, reason-missing, annex-unread
 */
export function setAnnexScope(
  meeting: PlannedMeeting,
  command: SetAnnexScope,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, annexId, scope } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const annex = annexesOf(meeting).find(({ id }) => id === annexId);
  if (annex === undefined) return refuse({ because: 'no-such-annex' });
  if (!isKnownScope(scope, body)) return refuse({ because: 'no-such-party' });
  if (isSameScope(annex.scope, scope)) return accept();
  if (scope.of === 'public' && annex.unread !== undefined)
    return refuse({ because: 'annex-unread', name: annex.name, why: annex.unread });
  const reason = command.reason.trim();
  const isWider = widens(annex.scope, scope);
  if (isWider && reason === '') return refuse({ because: 'reason-missing' });
  return accept({
    type: 'annex-scope-set',
    annexId,
    scope,
    by: by.id,
    at,
    ...(isWider ? { widenedBecause: reason } : {}),
  });
}

/**
 * Takes an annex off its item; nobody can open it from then on. Taken off already, it changes nothing.
 */
export function takeOffAnnex(meeting: PlannedMeeting, command: TakeOffAnnex): Decision<MeetingEvent, Refusal> {
  const { by, at, annexId } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const isThere = annexesOf(meeting).some(({ id }) => id === annexId);
  return isThere ? accept({ type: 'annex-taken-off', annexId, by: by.id, at }) : accept();
}

function sameName({ kept = [] }: Item, name: string): KeptAnnex | undefined {
  return kept.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
