import type { Point } from '../agenda/agenda.ts';
import type { Body } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';
import { bulletsUnder, unanswered } from './ledger.ts';
import type { Draft, PointText } from './minutes.ts';
import { isDecision, lackingAt } from './quorum.ts';
import { pointsOf } from './write-minutes.ts';

/**
 * What the minutes still lack before they may go out or be approved: something under every point, an outcome for every
 * item, one for each bullet of its recommendation, and a reason for each decision made by too few.
 *
 * @source S0-09 every item must be treated; S4-05, S4-16 and seed 004, item 7, whose second recommendation got no answer
 */
export function gapIn(draft: Draft, meeting: PlannedMeeting, body: Body): Refusal | undefined {
  const points = pointsOf(meeting, body);
  const textOf = ({ id }: Point) => draft.texts[id];
  const items = points
    .filter((point) => point.from === 'item')
    .map((point) => ({ point, bullets: bulletsUnder(point, meeting) }));
  const withoutOutcome = items.filter(
    ({ point, bullets }) => bullets.length < 2 && textOf(point)?.outcome === undefined,
  );
  if (withoutOutcome.length > 0)
    return { because: 'outcome-missing', titles: withoutOutcome.map(({ point }) => point.title) };
  const open = items
    .map(({ point, bullets }) => ({ title: point.title, bullets: unanswered(bullets, textOf(point)) }))
    .filter(({ bullets }) => bullets.length > 0);
  if (open.length > 0) return { because: 'recommendations-unanswered', points: open };
  const undecided = points.filter((point) => decidedByTooFew(point, draft, meeting, body));
  const lacking = undecided.map((point) => lackingAt(point, draft, body)).find((one) => one !== undefined);
  if (lacking !== undefined) return { because: 'no-quorum', titles: undecided.map(({ title }) => title), ...lacking };
  const unwritten = points.filter((point) => !isTreated(point, textOf(point), body));
  return unwritten.length > 0
    ? { because: 'points-unwritten', titles: unwritten.map(({ title }) => title) }
    : undefined;
}

/** Without a reason for it: attendance may have been corrected after the decision was written. */
function decidedByTooFew(point: Point, draft: Draft, meeting: PlannedMeeting, body: Body): boolean {
  const text = draft.texts[point.id];
  if (text === undefined || text.withoutQuorum !== undefined || !isDecision(text, point, meeting)) return false;
  return lackingAt(point, draft, body) !== undefined;
}

/**
 * A heading has nothing to treat, the next meeting's line writes itself, and what was approved before is only for
 * information. An item is written about unless it was put off or not reached; a standing point needs a text or an outcome.
 */
function isTreated(point: Point, text: PointText | undefined, { rules }: Body): boolean {
  const role = rules.standingItems.find(({ id }) => id === point.id)?.role;
  if (point.from === 'section' || role === 'next-meeting' || point.approvedOn !== undefined) return true;
  if ((text?.text ?? '').trim() !== '') return true;
  const { outcome, ledger = [] } = text ?? {};
  const isLeft = outcome === 'not-treated' || outcome === 'deferred';
  const isLeftWhole =
    ledger.length > 0 && ledger.every((one) => one.outcome !== 'followed' && one.outcome !== 'changed');
  return point.from === 'item' ? isLeft || isLeftWhole : outcome !== undefined;
}
