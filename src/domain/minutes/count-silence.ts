import { type ChangedText, changedText } from '../body/approval.ts';
import type { Body } from '../body/body.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { ruleOf } from './answers.ts';
import { isOpen, openCommentWindow } from './comment-window.ts';
import type { MinutesEvent } from './events.ts';
import type { Comment, Minutes, WrittenMinutes } from './minutes.ts';
import { stillAwaited } from './note-receipt.ts';
import { givenBack, prolonged } from './pause-window.ts';
import { withoutDraft } from './receptions.ts';

type Happened = ReadonlySet<MeetingEvent['type']>;
type Circulating = Extract<Minutes, { stage: 'circulating' }>;

/** Substantive and not yet answered: for these the clock stands still. */
export function isPausing(comment: Comment): boolean {
  return comment.class === 'substantive' && comment.answer === undefined && comment.settled === undefined;
}

/** The clock stops with the first substantive comment of a running round. */
export function pausing(minutes: WrittenMinutes, at: Temporal.Instant): readonly MinutesEvent[] {
  const runs = minutes.stage === 'circulating' || minutes.stage === 'delivering';
  if (!runs || minutes.pausedAt !== undefined || !minutes.comments.some(isPausing)) return [];
  return [{ type: 'window-paused', at }];
}

/** The substantive comments that have been answered by now and for which the text has been changed since they were made. */
export function changedFor({ comments, draft }: WrittenMinutes): readonly Comment[] {
  return comments.filter(
    (one) =>
      one.class === 'substantive' && !isPausing(one) && one.heardAnew !== true && draft.version > (one.version ?? 1),
  );
}

/** What a rule makes of a text that was changed for a substantive comment; undefined if nothing, or none was. */
export function dueToChange(minutes: WrittenMinutes, happened: Happened, body: Body): ChangedText | undefined {
  if (minutes.stage !== 'circulating' || minutes.comments.some(isPausing)) return undefined;
  const isNews = CHANGES.some((type) => happened.has(type));
  return isNews && changedFor(minutes).length > 0 ? changedText(ruleOf(minutes, body)) : undefined;
}

const CHANGES: readonly MeetingEvent['type'][] = [
  ...([
    'draft-corrected',
    'header-written',
    'point-attendance-written',
    'comment-answered',
    'comment-classed',
  ] as const),
  ...(['objection-taken-back', 'objection-decided'] as const),
];

/** The clock goes again once every substantive comment is answered: what was left is given back, and by rule more. */
export function resuming(
  minutes: WrittenMinutes,
  happened: Happened,
  at: Temporal.Instant,
  body: Body,
): readonly MinutesEvent[] {
  const { pausedAt } = minutes;
  const isOver = pausedAt !== undefined && !minutes.comments.some(isPausing);
  if (minutes.stage !== 'circulating') return isOver ? [{ type: 'window-resumed', at }] : [];
  const window = isOver ? givenBack(minutes.window, pausedAt, at, body.calendar) : minutes.window;
  const resumed: readonly MinutesEvent[] = isOver ? [{ type: 'window-resumed', at, window }] : [];
  const change = dueToChange(minutes, happened, body);
  if (change === undefined || change === 'restarts') return resumed;
  const more = prolonged(window, change.days, at, body.calendar);
  return [...resumed, { type: 'window-prolonged', at, window: more, for: changedFor(minutes).map(({ id }) => id) }];
}

/** The window that waited for the last receipt; also where one had come back, so that nobody's time is shorter than theirs. */
export function openingWith(
  minutes: WrittenMinutes,
  happened: Happened,
  at: Temporal.Instant,
  body: Body,
): readonly MinutesEvent[] {
  const rule = ruleOf(minutes, body);
  if (rule.mode !== 'by-silence' && rule.mode !== 'chair-then-members') return [];
  if (minutes.stage === 'delivering' && HAS_DRAFT.some((type) => happened.has(type)))
    return stillAwaited(minutes, body).length > 0
      ? []
      : [{ type: 'window-opened', window: openCommentWindow(at, rule, body.calendar) }];
  if (minutes.stage !== 'circulating' || rule.runsFrom !== 'receipt' || !happened.has('draft-received')) return [];
  const window = openCommentWindow(at, rule, body.calendar);
  const isLater = Temporal.Instant.compare(window.closesAt, minutes.window.closesAt) > 0;
  return isLater && withoutDraft(minutes, body).length === 0 ? [{ type: 'window-opened', window }] : [];
}

/** A member has the draft by any of these. */
const HAS_DRAFT = ['draft-received', 'draft-commented', 'no-comments-said'] as const;

/** Whether silence may speak: the time is out, the clock goes, and nobody seated is without the draft. */
export function mayApprove(minutes: Circulating, at: Temporal.Instant, body: Body): boolean {
  return !isOpen(minutes.window, at) && minutes.pausedAt === undefined && withoutDraft(minutes, body).length === 0;
}

/** What was held by the lack of a receipt or an answer ends with the last of them. */
export function endsHeld(minutes: WrittenMinutes, happened: Happened, at: Temporal.Instant, body: Body): boolean {
  if (minutes.stage !== 'circulating') return false;
  return [...HAS_DRAFT, 'window-resumed' as const].some((type) => happened.has(type)) && mayApprove(minutes, at, body);
}
