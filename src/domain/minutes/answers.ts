import type { Approval } from '../body/approval.ts';
import { type Body, type MemberId, member, seated } from '../body/body.ts';
import type { WrittenMinutes } from './minutes.ts';

/** The rule a draft is approved by: the one it was sent out with, or the body's own as it reads now. */
export function ruleOf(minutes: Pick<WrittenMinutes, 'round'>, { rules }: Pick<Body, 'rules'>): Approval {
  return minutes.round?.approval ?? rules.approval;
}

/** Everybody who is asked, each once. */
export function allAsked({ round }: Pick<WrittenMinutes, 'round'>): readonly MemberId[] {
  return [...new Set((round?.asked ?? []).flatMap(({ of }) => of))];
}

/**
 * Whose answers or signatures are still lacking; of a party where any may sign, all who could. Who has left the body is
 * asked for no more.
 */
export function missingIn(minutes: WrittenMinutes, body: Body): readonly MemberId[] {
  const all = lackingIn(minutes, body).flatMap(({ left, lacking }) => (lacking > 0 ? left : []));
  return [...new Set(all)];
}

/** How many answers or signatures are still lacking. */
export function lackingCount(minutes: WrittenMinutes, body: Body): number {
  return lackingIn(minutes, body).reduce((sum, { lacking }) => sum + lacking, 0);
}

function lackingIn(minutes: WrittenMinutes, body: Body) {
  return (minutes.round?.asked ?? []).map(({ of, number }) => {
    const still = of.filter((id) => isStillAsked(id, minutes, body));
    const left = still.filter((id) => !hasAnswered(minutes, id));
    return { left, lacking: Math.max(0, Math.min(number, still.length) - (still.length - left.length)) };
  });
}

/** Whether all who are asked have answered. Where all of them have left nobody has. */
export function isComplete(minutes: WrittenMinutes, body: Body): boolean {
  return !isDeserted(minutes, body) && missingIn(minutes, body).length === 0;
}

/** Whether none of those who were asked is left in the body. */
export function isDeserted(minutes: WrittenMinutes, body: Body): boolean {
  return !allAsked(minutes).some((id) => isStillAsked(id, minutes, body));
}

/** Whether the text as it now stands bears this signature. */
export function hasSigned({ round, draft }: Pick<WrittenMinutes, 'round' | 'draft'>, id: MemberId): boolean {
  return (round?.signatures ?? []).some(({ by, version }) => by === id && version === draft.version);
}

/**
 * An answer is given to one version of the text: a corrected one is answered and signed anew. A signer who objects is
 * not waited for.
 */
function hasAnswered(minutes: WrittenMinutes, id: MemberId): boolean {
  const { round, comments, noComments, draft } = minutes;
  if (round?.approval.mode === 'by-signing') {
    const declined = comments.some((one) => one.by === id && one.kind === 'objection' && one.settled === undefined);
    return declined || hasSigned(minutes, id);
  }
  return [...comments, ...noComments].some((one) => one.by === id && one.version === draft.version);
}

function isStillAsked(id: MemberId, { round }: WrittenMinutes, body: Body): boolean {
  return round?.approval.mode === 'by-all' ? seated(body).some((one) => one.id === id) : member(body, id) !== undefined;
}
