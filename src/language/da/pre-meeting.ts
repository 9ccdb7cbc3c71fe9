import type { Slot } from '../../domain/meeting/slot.ts';
import { dateWithWeekday, longSlot } from '../dates.ts';

/** The secretariat's meeting before a meeting. */
export const preMeeting = {
  subject: (shortName: string) => `Formøde: ${shortName}`,
  html: (name: string, meeting: Slot) =>
    `<p>Sekretariatets formøde før mødet i ${name} ${dateWithWeekday(meeting.date, 'da')}.</p>`,
  line: (slot: Slot) => `Sekretariatets formøde ${longSlot(slot, 'da')}`,
};
