import type { Slot } from '../../domain/meeting/slot.ts';
import { longDate, longSlot } from '../dates.ts';

export const feeds = {
  news: 'Nyt fra udvalgene',
  newsOf: (shortName: string) => `Nyt fra ${shortName}`,
  meetingsOf: (shortName: string) => `Møder i ${shortName}`,
  meetingOf: (shortName: string) => `Møde i ${shortName}`,
  cancelledMeetingOf: (shortName: string) => `Aflyst: Møde i ${shortName}`,
  entry: {
    agenda: (date: Temporal.PlainDate) => `Dagsorden til mødet ${longDate(date, 'da')}`,
    minutes: (date: Temporal.PlainDate) => `Referat af mødet ${longDate(date, 'da')}`,
    corrected: (date: Temporal.PlainDate) => `Rettelse til referatet af mødet ${longDate(date, 'da')}`,
    withdrawn: (date: Temporal.PlainDate) => `Referatet af mødet ${longDate(date, 'da')} er trukket tilbage`,
    moved: (from: Slot, to: Slot) => `Mødet ${longDate(from.date, 'da')} er flyttet til ${longSlot(to, 'da')}`,
    cancelled: (date: Temporal.PlainDate) => `Mødet ${longDate(date, 'da')} er aflyst`,
  },
  because: (reason: string) => `Begrundelse: ${reason}`,
};
