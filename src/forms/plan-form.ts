import { z } from 'zod';
import type { Slot } from '../domain/meeting/slot.ts';
import { addFault, faultsOf, plainDate, plainTime, toggle, wholeNumber } from './form.ts';

/** A proposed year as the secretary has adjusted it. */
export interface PlanForm {
  /** Those that were kept, in the order of the card. */
  readonly slots: readonly Slot[];
  /** The secretary has seen the doubts and keeps the dates. */
  readonly despiteDoubts: boolean;
}

/** Reads a plan of `count` meetings: `date-0`, `start-0`, `length-0`, `keep-0` and so on. Those not kept are not looked at. */
export function planForm(count: number): z.ZodType<PlanForm> {
  return z.record(z.string(), z.unknown()).transform((raw, context): PlanForm => {
    const slots: Slot[] = [];
    for (let row = 0; row < count; row += 1) {
      if (!toggle.parse(raw[`keep-${row}`] ?? 'true')) continue;
      const read = slotForm(row).safeParse(raw);
      if (read.success) slots.push(read.data);
      else for (const fault of faultsOf(read.error)) addFault(context, fault);
    }
    return { slots, despiteDoubts: toggle.parse(raw['despite-doubts']) };
  });
}

function slotForm(row: number) {
  return z
    .object({ [`date-${row}`]: plainDate, [`start-${row}`]: plainTime, [`length-${row}`]: wholeNumber(5, 720) })
    .transform((form): Slot => {
      const [date, start, lengthInMinutes] = Object.values(form);
      if (!(date instanceof Temporal.PlainDate) || !(start instanceof Temporal.PlainTime)) throw new TypeError('slot');
      return { date, start, lengthInMinutes: Number(lengthInMinutes) };
    });
}
