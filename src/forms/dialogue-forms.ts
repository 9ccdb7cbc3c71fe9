import { z } from 'zod';
import { MOST_OF_DIALOGUE, NOT_AGREED } from '../domain/dialogue-meeting/dialogue-choice.ts';
import type { Announcement, DialogueText } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import { addFault, LIMITS, optionalText, plainDate, requiredText } from './form.ts';
import { dateIn } from './written-date.ts';

const MOST_LINES = 12;
/** Characters of one theme or channel. */
const MOST_OF_LINE = 200;

export interface WrittenDialogue {
  readonly text: DialogueText;
  readonly lateBecause: string;
}

/** A dialogue meeting; themes and channels one a line, and each channel with the day it was announced there. */
export const dialogueForm = z
  .object({
    'dialogue-date': plainDate,
    themes: optionalText(MOST_OF_DIALOGUE).optional(),
    'agreed-at': optionalText(MOST_OF_LINE).optional(),
    channels: optionalText(MOST_OF_DIALOGUE).optional(),
    'late-because': optionalText(LIMITS.reason).optional(),
  })
  .transform((form, context): WrittenDialogue => {
    const date = form['dialogue-date'];
    const agreedAt = form['agreed-at'] || NOT_AGREED;
    const announcements = linesOf(form.channels).map((line) => announcementIn(line, date));
    if (announcements.includes(undefined)) addFault(context, { field: 'channels', code: 'line-without-date' });
    return {
      text: {
        date,
        themes: linesOf(form.themes),
        ...(agreedAt === NOT_AGREED ? {} : { agreedAt }),
        announcements: announcements.flatMap((one) => one ?? []),
      },
      lateBecause: form['late-because'] ?? '',
    };
  });

export const cancelDialogueForm = z.object({ reason: requiredText(LIMITS.reason) });

/** `praksis.dk, 1. februar 2027`; a date without a year is the last such day up to the meeting. */
function announcementIn(line: string, meetingOn: Temporal.PlainDate): Announcement | undefined {
  const found = dateIn(line);
  const channel = (found?.rest ?? '').replace(/^[\s,:;()–-]+|[\s,:;()–-]+$/gu, '').slice(0, MOST_OF_LINE);
  if (found === undefined || channel === '') return undefined;
  try {
    const { day, month, year = meetingOn.year } = found;
    const on = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    const isNextYears = found.year === undefined && Temporal.PlainDate.compare(on, meetingOn) > 0;
    return { channel, on: isNextYears ? on.subtract({ years: 1 }) : on };
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** One a line, without the marks of a list. */
function linesOf(text = ''): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•*–-]+/u, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))]
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_OF_LINE));
}
