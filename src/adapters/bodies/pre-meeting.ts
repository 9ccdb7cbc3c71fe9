import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import type { Count } from '../../domain/body/count.ts';
import type { PreMeetingRule } from '../../domain/body/pre-meeting-rule.ts';
import type { Measured } from './day-phrase.ts';
import * as measures from './measures.ts';
import type { Misfit } from './misfit.ts';
import { type ClauseInFile, clause, id, measured, text } from './values.ts';

/** The secretariat's meeting before each meeting, as the secretary writes it. */
export const preMeeting = z.strictObject({
  latest: measured(beforeTheMeeting),
  start: measured(measures.timeOfDay),
  length: measured(measures.minutes),
  place: text.optional(),
  invitees: z.array(id).min(1).optional(),
  clause,
});

type PreMeetingInFile = z.output<typeof preMeeting>;

export function preMeetingOf(
  { latest, start, length, place, invitees, clause: own }: PreMeetingInFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): PreMeetingRule {
  return {
    latest,
    start,
    lengthInMinutes: length,
    ...(place === undefined ? {} : { place }),
    ...(invitees === undefined ? {} : { invitees }),
    clause: clauseOf(own),
  };
}

/** Invitees who are not in the file. */
export function preMeetingMisfits(said: PreMeetingInFile | undefined, people: readonly string[]): readonly Misfit[] {
  return (said?.invitees ?? []).flatMap((given, index): Misfit[] => {
    const path = ['pre-meeting', 'invitees', index];
    return people.includes(given) ? [] : [{ path, problem: { because: 'not-one-of', given, allowed: people } }];
  });
}

function beforeTheMeeting(phrase: string): Measured<Count> {
  const read = measures.deadlineCount(phrase);
  if ('problem' in read) return read;
  const { anchor, direction } = read.value;
  if (anchor === 'meeting' && direction === 'before' && read.value.amount > 0) return read;
  return { problem: { because: 'not-understood', given: phrase, example: '3 weeks before the meeting' } };
}
