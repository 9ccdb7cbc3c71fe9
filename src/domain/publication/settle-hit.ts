import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';
import { openIn } from './annex.ts';
import { annexesOf } from './annexes-of.ts';
import type { Hit, HitDecision } from './hit.ts';
import { publicationOf } from './publication-of.ts';

/** The secretary's: what is to become of something found before publication. */
export interface SettleHit extends Command {
  readonly type: 'settle-hit';
  readonly hitId: string;
  readonly decision: HitDecision;
  /** The same for the same words wherever else they stand open. */
  readonly everywhere?: true;
}

/**
 * Settles a hit: left out, replaced by a role, or let stand with a reason that is kept. A file is never rewritten, so in an
 * annex a hit can only be let stand; otherwise the file is mended and handed over anew, or its scope narrowed. Said again
 * as before it changes nothing.
 *
 * @refuses publication-not-held, hit-gone (also when somebody has answered for it otherwise meanwhile), reason-missing,
 *   role-missing, annex-stands-as-it-is
 */
export function settleHit(meeting: PlannedMeeting, command: SettleHit): Decision<MeetingEvent, Refusal> {
  const { by, hitId } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const decision = tidied(command.decision);
  const publication = publicationOf(meeting.minutes);
  const open = [...(publication?.state === 'held' ? publication.hits : []), ...annexesOf(meeting).flatMap(openIn)];
  const hit = open.find(({ id }) => id === hitId);
  if (hit === undefined) {
    const before = publication?.settled.find((one) => one.hit.id === hitId)?.decision;
    if (before !== undefined && isSame(before, decision)) return accept();
    if (annexesOf(meeting).some(({ settled }) => settled.some((one) => one.hit.id === hitId))) return accept();
    const isHeld = publication?.state === 'held' || before !== undefined || open.length > 0;
    return refuse({ because: isHeld ? 'hit-gone' : 'publication-not-held' });
  }
  if (decision.do === 'allow' && decision.reason === '') return refuse({ because: 'reason-missing' });
  if (decision.do === 'replace' && decision.by === '') return refuse({ because: 'role-missing' });
  const alike = command.everywhere
    ? open.filter((one) => one.kind === hit.kind && one.found === hit.found && isInAnnex(one) === isInAnnex(hit))
    : [hit];
  const name = nameOfAnnex(meeting, hit);
  if (name !== undefined && decision.do !== 'allow') return refuse({ because: 'annex-stands-as-it-is', name });
  return accept(...once(alike).map((one) => settled(one, decision, by.id, command.at)));
}

function settled(hit: Hit, decision: HitDecision, by: MemberId, at: Temporal.Instant): MeetingEvent {
  const word = { hit, decision, by, at };
  return hit.place.in === 'annex'
    ? { type: 'annex-hit-settled', annexId: hit.place.annex, settled: word }
    : { type: 'hit-settled', settled: word };
}

/** An annex's hits are open in it and among those the publication waits for. */
const once = (hits: readonly Hit[]) => [...new Map(hits.map((hit) => [hit.id, hit])).values()];

const isInAnnex = ({ place }: Hit) => place.in === 'annex';

function nameOfAnnex(meeting: PlannedMeeting, { place }: Hit): string | undefined {
  return place.in === 'annex' ? (annexesOf(meeting).find(({ id }) => id === place.annex)?.name ?? '') : undefined;
}

function tidied(decision: HitDecision): HitDecision {
  switch (decision.do) {
    case 'remove':
      return decision;
    case 'replace':
      return { ...decision, by: decision.by.trim() };
    case 'allow':
      return { ...decision, reason: decision.reason.trim() };
  }
}

function isSame(a: HitDecision, b: HitDecision): boolean {
  if (a.do === 'replace') return b.do === 'replace' && a.by === b.by;
  return a.do === b.do;
}
