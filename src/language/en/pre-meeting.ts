import type { preMeeting as danish } from '../da/pre-meeting.ts';
import { dateWithWeekday, longSlot } from '../dates.ts';

export const preMeeting: typeof danish = {
  subject: (shortName) => `Pre-meeting: ${shortName}`,
  html: (name, meeting) =>
    `<p>The pre-meeting of the secretariat before the meeting of ${name} on ${dateWithWeekday(meeting.date, 'en')}.</p>`,
  line: (slot) => `Pre-meeting of the secretariat ${longSlot(slot, 'en')}`,
};
