import type { CalendarsTold } from '../cards/plan.ts';
import { DeliveryFailed } from '../desk/ports.ts';
import { type Slot, sameSlot } from '../domain/meeting/slot.ts';
import type { Visit } from './visit.ts';

/**
 * Who of the members is taken up at each of these hours, by role. A calendar that does not tell stops nothing: whoever
 * it belongs to is then said not to be known.
 *
 * @param standing slots that are in everybody's calendar already, and are not asked about
 */
export async function freeOrBusy(
  { parts, body }: Pick<Visit, 'parts' | 'body'>,
  slots: readonly Slot[],
  standing: readonly Slot[],
): Promise<readonly CalendarsTold[]> {
  const called = body.members.filter(({ seat }) => seat !== 'substitute');
  const known = called.filter(({ entraId }) => entraId !== undefined);
  const asked = slots.filter((slot) => !standing.some((one) => sameSlot(one, slot)));
  const addresses = known.map(({ address }) => address);
  if (asked.length === 0 || addresses.length === 0) return [];
  const nothing = { busy: [], unknown: addresses };
  const told = await parts.schedules
    .availability({ mailbox: body.home.mailbox, timeZone: body.calendar.timeZone, addresses, slots: asked })
    .catch((error: unknown) => {
      if (error instanceof DeliveryFailed) return asked.map(() => nothing);
      throw error;
    });
  return asked.map((slot, index) => {
    const { busy, unknown } = told[index] ?? nothing;
    const titles = (of: readonly string[]) =>
      called.filter(({ address }) => of.includes(address)).map(({ title }) => title);
    const without = called.filter((one) => !known.includes(one)).map(({ title }) => title);
    return { slot, asked: known.length, busy: titles(busy), unknown: [...titles(unknown), ...without] };
  });
}
