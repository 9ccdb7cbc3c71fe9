import { z } from 'zod';
import { CALLED_KINDS, isCalledKind } from '../domain/body/meeting-kind.ts';
import type { CallMeeting } from '../domain/meeting/call-meeting.ts';
import { choice, LIMITS, optionalText, plainDate, plainTime, requiredText, wholeNumber } from './form.ts';

const MOST_MINUTES = 720;
const MOST_OF_PLACE = 200;

/** A meeting to be put on the calendar outside the plan. Whether it needs a reason its kind decides. */
export const newMeetingForm = z
  .object({
    date: plainDate,
    start: plainTime,
    length: wholeNumber(5, MOST_MINUTES),
    'meeting-kind': choice(['ordinary', ...CALLED_KINDS]),
    'held-in': choice(['teams', 'room']),
    place: requiredText(MOST_OF_PLACE),
    reason: optionalText(LIMITS.reason),
  })
  .transform((form): Pick<CallMeeting, 'slot' | 'place' | 'meetingKind' | 'inRoom' | 'reason'> => {
    const { date, start, length, place, reason, 'meeting-kind': kind, 'held-in': heldIn } = form;
    return {
      slot: { date, start, lengthInMinutes: length },
      place,
      ...(isCalledKind(kind) ? { meetingKind: kind } : {}),
      inRoom: heldIn === 'room',
      reason,
    };
  });
