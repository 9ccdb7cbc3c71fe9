import { z } from 'zod';
import type { Body, MemberId } from '../domain/body/body.ts';
import type { Attendance, Presence } from '../domain/minutes/minutes.ts';
import { addFault, choice, cleaned, optionalText, plainTime, requiredText } from './form.ts';

const PRESENCES: readonly Presence[] = ['present', 'apology', 'absent'];

/** The head of the minutes (S4-01, S4-02). */
export interface HeaderForm {
  readonly startedAt: Temporal.PlainTime;
  readonly endedAt: Temporal.PlainTime;
  readonly place: string;
  readonly attendance: readonly Attendance[];
  readonly guests: readonly string[];
  readonly moderator: MemberId | undefined;
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
        const hours = hoursIn(form[`hours-${one.id}`]);
        if (hours === undefined) addFault(context, { field: `hours-${one.id}`, code: 'not-a-time' });
        else if (read?.success)
          attendance.push({ ...attendanceOf(one.id, read.data, form[`substitute-${one.id}`]), ...hours });
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
        moderator: body.members.find(({ id }) => id === form.moderator)?.id,
      };
    });
}

function attendanceOf(member: Attendance['member'], presence: Presence, substitute: unknown): Attendance {
  const read = optionalText(200).safeParse(substitute ?? '');
  return read.success && read.data !== '' ? { member, presence, substitute: read.data } : { member, presence };
}

const HOURS = /^(?:kl\.?\s*)?(\d{1,2}[.:]\d\d)?\s*[-–—]\s*(?:kl\.?\s*)?(\d{1,2}[.:]\d\d)?$/iu;

/**
 * When somebody came late and left early: »13.30-14.45«, »13.30-« for the first alone, »-14.45« for the last.
 *
 * @returns undefined if it cannot be read, or ends before it begins
 */
function hoursIn(raw: unknown): Pick<Attendance, 'arrivedAt' | 'leftAt'> | undefined {
  const text = cleaned(raw);
  if (text === '') return {};
  const [, from, to] = HOURS.exec(text) ?? [];
  const [came, went] = [from, to].map((time) => (time === undefined ? undefined : plainTime.safeParse(time)));
  if ((came === undefined && went === undefined) || came?.success === false || went?.success === false)
    return undefined;
  if (came !== undefined && went !== undefined && Temporal.PlainTime.compare(came.data, went.data) >= 0)
    return undefined;
  return {
    ...(came === undefined ? {} : { arrivedAt: came.data }),
    ...(went === undefined ? {} : { leftAt: went.data }),
  };
}
