import { z } from 'zod';
import type { Body } from '../domain/body/body.ts';
import type { Attendance, Presence } from '../domain/minutes/minutes.ts';
import { addFault, choice, optionalText, plainTime, requiredText } from './form.ts';

const PRESENCES: readonly Presence[] = ['present', 'apology', 'absent'];

/** The head of the minutes (S4-01, S4-02). */
export interface HeaderForm {
  readonly startedAt: Temporal.PlainTime;
  readonly endedAt: Temporal.PlainTime;
  readonly place: string;
  readonly attendance: readonly Attendance[];
  readonly guests: readonly string[];
}

/** Times, place, and who was there: `presence-<member>` for each of the body's members. Guests stand one a line. */
export function headerForm(body: Pick<Body, 'members'>): z.ZodType<HeaderForm> {
  const presences = Object.fromEntries(
    body.members.map((one) => [`presence-${one.id}`, choice(PRESENCES, 'present')] as const),
  );
  return z
    .object({
      'started-at': plainTime,
      'ended-at': plainTime,
      place: requiredText(200),
      guests: optionalText(2000),
    })
    .catchall(z.unknown())
    .transform((form, context): HeaderForm => {
      const attendance: Attendance[] = [];
      for (const one of body.members.filter(({ seat }) => seat !== 'substitute' && seat !== 'guest')) {
        const field = `presence-${one.id}`;
        const read = presences[field]?.safeParse(form[field] ?? '');
        if (read?.success) attendance.push(attendanceOf(one.id, read.data, form[`substitute-${one.id}`]));
        else addFault(context, { field, code: 'not-a-choice' });
      }
      return {
        startedAt: form['started-at'],
        endedAt: form['ended-at'],
        place: form.place,
        attendance,
        guests: form.guests
          .split(/[\n;]/)
          .map((guest) => guest.trim())
          .filter((guest) => guest !== ''),
      };
    });
}

function attendanceOf(member: Attendance['member'], presence: Presence, substitute: unknown): Attendance {
  const read = optionalText(200).safeParse(substitute ?? '');
  return read.success && read.data !== '' ? { member, presence, substitute: read.data } : { member, presence };
}
