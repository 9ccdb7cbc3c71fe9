import type { Client } from '@microsoft/microsoft-graph-client';
import type { ScheduleInformation } from '@microsoft/microsoft-graph-types';
import type { Availability, Schedules } from '../../desk/channels.ts';
import { endsAt, type Slot, startsAt } from '../../domain/meeting/slot.ts';
import { path } from './address.ts';
import { SENT_ONCE } from './client.ts';
import { delivering } from './errors.ts';
import { windowsTimeZone } from './time-zone.ts';

export interface ScheduleOptions {
  /** How long somebody who waits for an answer is kept waiting; 5 seconds by default. */
  readonly withinMs?: number;
}

/** Asked through the body's own mailbox, so that no permission for anybody else's is needed. */
export function graphSchedules(client: Client, { withinMs = 5_000 }: ScheduleOptions = {}): Schedules {
  return {
    availability: ({ mailbox, timeZone, addresses, slots }) =>
      delivering('repeatable', () => {
        const signal = AbortSignal.timeout(withinMs);
        return Promise.all(
          slots.map(async (slot): Promise<Availability> => {
            const asked = chunks(addresses, MOST_IN_ONE).map((some) =>
              ask(client, { mailbox, timeZone, slot, addresses: some, signal }),
            );
            const told = (await Promise.all(asked)).flat();
            const of = (address: string) => told.find((one) => one.scheduleId?.toLowerCase() === address.toLowerCase());
            return {
              busy: addresses.filter((address) => BUSY.test(of(address)?.availabilityView ?? '')),
              unknown: addresses.filter((address) => !of(address)?.availabilityView),
            };
          }),
        );
      }),
  };
}

/** Graph takes no more in one question. */
const MOST_IN_ONE = 20;

/** Minutes; Graph takes no shorter and no longer interval. */
const SHORTEST = 5;
const LONGEST = 1440;

/** Busy and out of office; one who is tentative or works elsewhere can still come. */
const BUSY = /[23]/;

interface Question {
  readonly mailbox: string;
  readonly timeZone: string;
  readonly slot: Slot;
  readonly addresses: readonly string[];
  readonly signal: AbortSignal;
}

async function ask(client: Client, { mailbox, timeZone, slot, addresses, signal }: Question) {
  const onTheClock = (moment: Temporal.Instant) => ({
    dateTime: moment.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    timeZone: windowsTimeZone(timeZone),
  });
  const answer: { readonly value: readonly ScheduleInformation[] } = await client
    .api(path`/users/${mailbox}/calendar/getSchedule`)
    .option('signal', signal)
    .middlewareOptions(SENT_ONCE)
    .post({
      schedules: addresses,
      startTime: onTheClock(startsAt(slot, timeZone)),
      endTime: onTheClock(endsAt(slot, timeZone)),
      availabilityViewInterval: Math.min(Math.max(slot.lengthInMinutes, SHORTEST), LONGEST),
    });
  return answer.value;
}

function chunks<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
