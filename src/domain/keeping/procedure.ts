import { barred } from '../authority.ts';
import { seated } from '../body/body.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import {
  type CarryOutRetention,
  type EraseName,
  type ErasePerson,
  type ExportPerson,
  type KeepingCommand,
  MAY_KEEP,
} from './commands.ts';
import type { Erasure } from './erasure.ts';
import type { KeepingEvent } from './events.ts';
import { holdOn, KEEPING, type Keeping, nothingKept } from './keeping.ts';
import { leaversOf } from './last-known.ts';
import { anyoneIn, erasureOf, forgettingOf, waitingFor } from './person.ts';
import { expiredBy, expiries, isSame } from './retention.ts';
import type { Expired, TextKind } from './retention-rule.ts';

/** What is kept and for how long, what is erased and on whose word. */
export const keepingProcedure: Procedure<Keeping, KeepingCommand, KeepingEvent, Refusal> = {
  name: KEEPING,
  asked: Object.keys(MAY_KEEP) as KeepingCommand['type'][], // the keys of a Record over exactly these types
  initial: nothingKept,
  looksWide: true,
  decide(keeping, command, circumstances) {
    const stop = barred(MAY_KEEP[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    switch (command.type) {
      case 'hold-meeting':
      case 'lift-hold':
        return hold(keeping, command, circumstances);
      case 'erase-person':
        return erasePerson(command, circumstances);
      case 'export-person':
        return exportPerson(command, circumstances);
      case 'erase-name':
        return eraseName(command, circumstances);
      case 'carry-out-retention':
        return carryOut(keeping, command, circumstances);
    }
  },
  evolve(keeping, event) {
    switch (event.type) {
      case 'hold-placed':
        return { ...keeping, holds: [...keeping.holds, event.hold] };
      case 'hold-lifted':
        return { ...keeping, holds: keeping.holds.filter(({ meeting }) => meeting !== event.meeting) };
      case 'retention-carried-out':
        return { ...keeping, done: [...keeping.done, event.expired] };
      case 'person-erased':
      case 'person-exported':
      case 'name-erased':
      case 'lines-erased':
        return keeping;
    }
  },
  dispatches: () => [],
  follows: () => [],
  erases: (event, _, command, circumstances) => {
    const { at } = command;
    // The name itself stands in the command alone, which is kept nowhere.
    if (event.type === 'name-erased' && command.type === 'erase-name')
      return [...Map.groupBy(command.places, ({ meeting }) => meeting)].map(([meeting, places]) => ({
        meeting,
        texts: { kinds: new Set<TextKind>(), named: places.map(({ where, text }) => ({ where, text })) },
      }));
    if (event.type === 'person-erased') {
      const member = anyoneIn(circumstances.body, event.member);
      return member === undefined ? [] : [erasureOf(member, circumstances, at)];
    }
    return event.type === 'retention-carried-out' ? erasedBy(event.expired, circumstances, at) : [];
  },
  // The clock looks at the days themselves, since a period may end by another record than this one.
  due: () => undefined,
};

/** @refuses no-such-meeting, reason-missing, held-already, not-held */
function hold(
  keeping: Keeping,
  command: Extract<KeepingCommand, { readonly meeting: string }>,
  { meetings, cases = [] }: Circumstances,
): Decision<KeepingEvent, Refusal> {
  const { meeting, by, at } = command;
  if (![...meetings, ...cases].some(({ id }) => id === meeting) || by.kind !== 'member')
    return refuse({ because: 'no-such-meeting' });
  const held = holdOn(keeping, meeting);
  if (command.type === 'lift-hold') {
    if (held === undefined) return refuse({ because: 'not-held' });
    return accept({ type: 'hold-lifted', meeting, by: by.id, at });
  }
  const reason = command.reason.trim();
  if (reason === '') return refuse({ because: 'reason-missing' });
  if (held !== undefined) return refuse({ because: 'held-already', reason: held.reason });
  return accept({ type: 'hold-placed', hold: { meeting, reason, by: by.id, at } });
}

/** @refuses no-such-member, reason-missing, receipt-counts, answer-counts */
function erasePerson(
  { member: id, ground, by, at }: ErasePerson,
  { body, meetings, cases = [] }: Circumstances,
): Decision<KeepingEvent, Refusal> {
  const member = anyoneIn(body, id);
  if (member === undefined || by.kind !== 'member') return refuse({ because: 'no-such-member' });
  if (ground.trim() === '') return refuse({ because: 'reason-missing' });
  const waiting = body.members.includes(member) ? waitingFor(member, meetings) : [];
  if (waiting.length > 0) return refuse({ because: 'receipt-counts', dates: waiting.map(({ slot }) => slot.date) });
  const asked = seated(body).includes(member) ? cases.filter(({ isOpen, asksMembers }) => isOpen && asksMembers) : [];
  if (asked.length > 0) return refuse({ because: 'answer-counts', cases: asked });
  return accept({ type: 'person-erased', member: id, ground: ground.trim(), by: by.id, at });
}

/** @refuses no-such-member */
function exportPerson({ member: id, by, at }: ExportPerson, { body }: Circumstances): Decision<KeepingEvent, Refusal> {
  const member = anyoneIn(body, id);
  if (member === undefined || by.kind !== 'member') return refuse({ because: 'no-such-member' });
  return accept({ type: 'person-exported', member: id, by: by.id, at });
}

/** @refuses reason-missing, no-such-place (nothing chosen, or in a meeting whose minutes are under way) */
function eraseName(
  { places, ground, by, at }: EraseName,
  { meetings }: Circumstances,
): Decision<KeepingEvent, Refusal> {
  if (ground.trim() === '') return refuse({ because: 'reason-missing' });
  const isOver = (id: string) => meetings.some((one) => one.id === id && (one.cancelled || one.minutes === 'approved'));
  if (by.kind !== 'member' || places.length === 0 || !places.every(({ meeting }) => isOver(meeting)))
    return refuse({ because: 'no-such-place' });
  const told = places.map(({ meeting, where }) => ({ meeting, where }));
  return accept({ type: 'name-erased', places: told, ground: ground.trim(), by: by.id, at });
}

/** Looks again before it is done: it may have been done by another, held meanwhile, or the rules be changed. */
function carryOut(
  keeping: Keeping,
  { kind, of, until, at }: CarryOutRetention,
  { body, meetings, cases = [], known = [] }: Circumstances,
): Decision<KeepingEvent, Refusal> {
  const asked = { kind, of, ...(until === undefined ? {} : { until }) };
  const due = expiredBy(expiries(body, { meetings, cases, known }, keeping), body, at).find((one) =>
    isSame(one, asked),
  );
  if (due === undefined) return accept();
  const expired = { kind, of, ...(due.until === undefined ? {} : { until: due.until }) };
  return accept({ type: 'retention-carried-out', expired, clause: due.rule.clause, at });
}

function erasedBy(expired: Expired, circumstances: Circumstances, at: Temporal.Instant): readonly Erasure[] {
  const { kind, of } = expired;
  switch (kind) {
    case 'proofs':
      return [];
    case 'contacts': {
      const { body, known = [] } = circumstances;
      const left = leaversOf(body, known).find(({ id, until }) => isSame({ kind, of: id, until }, expired));
      return left === undefined ? [] : [{ forgetting: forgettingOf(left, circumstances, at) }];
    }
    case 'receipts':
      return [{ forgetting: { details: { subject: of }, accounts: [], addresses: [] } }];
    case 'annexes':
      return [{ meeting: of, texts: { kinds: new Set<TextKind>([kind]) }, annexesOf: of }];
    default:
      return [{ meeting: of, texts: { kinds: new Set<TextKind>([kind]) } }];
  }
}
