import type { Store } from '../desk/ports.ts';
import type { MovableClock } from './movable-clock.ts';

/** As much of Referent as winding needs. */
export interface Wound {
  readonly store: Pick<Store, 'nextDue'>;
  tick(): Promise<void>;
}

/**
 * Puts the clock forward to `to`, stopping at every moment at which something falls due, so that each thing happens in
 * order and at its own time. Deliveries that wait for a later try get it at the stops and at the end.
 *
 * @throws RangeError when `to` lies in the past
 */
export async function wind(clock: MovableClock, referent: Wound, to: Temporal.Instant): Promise<void> {
  if (Temporal.Instant.compare(to, clock.now()) < 0) throw new RangeError(`${to} is past`);
  await referent.tick();
  for (let stuckAt: Temporal.Instant | undefined; ; ) {
    const next = await referent.store.nextDue();
    if (next === undefined || Temporal.Instant.compare(next, to) > 0) break;
    // What could not be done stays due; it must not hold time up.
    if (stuckAt !== undefined && next.equals(stuckAt)) break;
    stuckAt = next;
    if (Temporal.Instant.compare(next, clock.now()) > 0) clock.moveTo(next);
    await referent.tick();
  }
  if (Temporal.Instant.compare(to, clock.now()) > 0) clock.moveTo(to);
  await referent.tick();
}
