import { type Answer, type Asked, json } from './answer.ts';
import { scheduleQuestion, taken } from './bodies.ts';
import type { TenantEvent } from './event.ts';
import type { Directory } from './people.ts';
import { moment, preferredZone, written } from './zones.ts';

/** Who is free when: one digit for each interval, 0 for free and 2 for busy, and an error for each unknown address. */
export function schedules(directory: Directory, events: readonly TenantEvent[], asked: Asked): Answer {
  const question = taken(scheduleQuestion, asked.json);
  const from = moment(question.startTime);
  const to = moment(question.endTime);
  const zone = preferredZone(asked.prefer);
  const interval = Temporal.Duration.from({ minutes: question.availabilityViewInterval });
  const value = question.schedules.map((address) => {
    const person = directory.find(address);
    if (!person) {
      const message = 'The specified mailbox could not be found.';
      return { scheduleId: address, error: { message, responseCode: 'ErrorMailRecipientNotFound' } };
    }
    const busy = events.filter((event) => isBusyWith(person.mail, event) && overlaps(event, from, to));
    return {
      scheduleId: address,
      availabilityView: digits(busy, from, to, interval),
      scheduleItems: busy.map((event) => ({
        status: 'busy',
        start: written(event.start, zone),
        end: written(event.end, zone),
      })),
    };
  });
  return json(200, { value });
}

function isBusyWith(address: string, event: TenantEvent): boolean {
  const isInvited = event.attendees.some(
    (one) => one.address.toLowerCase() === address.toLowerCase() && one.response !== 'declined',
  );
  return !event.isCancelled && (isInvited || event.organizer === address);
}

function digits(
  busy: readonly TenantEvent[],
  from: Temporal.Instant,
  to: Temporal.Instant,
  interval: Temporal.Duration,
): string {
  let view = '';
  for (let at = from; Temporal.Instant.compare(at, to) < 0; at = at.add(interval)) {
    view += busy.some((event) => overlaps(event, at, at.add(interval))) ? '2' : '0';
  }
  return view;
}

function overlaps(event: TenantEvent, from: Temporal.Instant, to: Temporal.Instant): boolean {
  return Temporal.Instant.compare(event.start, to) < 0 && Temporal.Instant.compare(event.end, from) > 0;
}
