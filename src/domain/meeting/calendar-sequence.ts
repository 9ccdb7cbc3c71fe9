import type { Meeting } from './meeting.ts';

/** After every move there can have been. */
const LAST = 9999;

/**
 * How often the meeting has been moved, and after that cancelled: a calendar takes in a change only under a higher number.
 *
 * @source RFC 5545, section 3.8.7.4
 */
export function calendarSequence(meeting: Exclude<Meeting, { stage: 'unplanned' }>): number {
  return meeting.stage === 'cancelled' ? LAST : meeting.moves.length;
}
