/** When a meeting is held, in the wall-clock time of the body's zone. */
export interface Slot {
  readonly date: Temporal.PlainDate;
  readonly start: Temporal.PlainTime;
  readonly lengthInMinutes: number;
}

export function startsAt(slot: Slot, timeZone: string): Temporal.Instant {
  return slot.date.toZonedDateTime({ timeZone, plainTime: slot.start }).toInstant();
}

export function endsAt(slot: Slot, timeZone: string): Temporal.Instant {
  return startsAt(slot, timeZone).add({ minutes: slot.lengthInMinutes });
}

export function endTime(slot: Slot): Temporal.PlainTime {
  return slot.start.add({ minutes: slot.lengthInMinutes });
}

export function sameSlot(a: Slot, b: Slot): boolean {
  return a.date.equals(b.date) && a.start.equals(b.start) && a.lengthInMinutes === b.lengthInMinutes;
}

/** Whether two meetings would be under way at the same moment. */
export function overlap(a: Slot, b: Slot): boolean {
  return Temporal.PlainDateTime.compare(from(a), until(b)) < 0 && Temporal.PlainDateTime.compare(from(b), until(a)) < 0;
}

const from = ({ date, start }: Slot) => date.toPlainDateTime(start);
const until = (slot: Slot) => from(slot).add({ minutes: slot.lengthInMinutes });
