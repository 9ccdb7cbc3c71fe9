import type { feeds as da } from '../da/feeds.ts';
import { longDate, longSlot } from '../dates.ts';

export const feeds: typeof da = {
  news: 'News of the committees',
  newsOf: (shortName) => `News of ${shortName}`,
  meetingsOf: (shortName) => `Meetings of ${shortName}`,
  meetingOf: (shortName) => `Meeting of ${shortName}`,
  cancelledMeetingOf: (shortName) => `Cancelled: Meeting of ${shortName}`,
  entry: {
    agenda: (date) => `Agenda for the meeting of ${longDate(date, 'en')}`,
    minutes: (date) => `Minutes of the meeting of ${longDate(date, 'en')}`,
    corrected: (date) => `Correction to the minutes of the meeting of ${longDate(date, 'en')}`,
    withdrawn: (date) => `The minutes of the meeting of ${longDate(date, 'en')} have been withdrawn`,
    moved: (from, to) => `The meeting of ${longDate(from.date, 'en')} has been moved to ${longSlot(to, 'en')}`,
    cancelled: (date) => `The meeting of ${longDate(date, 'en')} has been cancelled`,
  },
  because: (reason) => `Reason: ${reason}`,
};
