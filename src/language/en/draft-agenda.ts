import { quoted } from '../clauses.ts';
import type { draftAgenda as da } from '../da/draft-agenda.ts';

export const draftAgenda: typeof da = {
  heading: (name) => `Draft agenda for ${name}`,
  field: (name) => `Draft agenda for ${name} (one point a line)`,
  struck: (title, reason) => `Struck: ${quoted(title, 'en')}. ${reason}`,
  form: (name, point) => ({
    heading: `Draft agenda for ${name}`,
    paragraphs: [
      point,
      'Write a reason beside the points that are struck. The others stay and are numbered anew from 1.',
    ],
  }),
  sent: 'The points have been sent and cannot be changed here.',
  save: 'Save the draft',
  send: (name) => `Send to ${name}`,
  handedOver: (name, count) => ({
    heading: `Sent to ${name}`,
    paragraphs: [
      count === 1 ? 'One point has been sent as a referral.' : `${count} points have been sent, each as a referral.`,
      'Write “referrals” to follow them.',
    ],
  }),
  refusals: {
    none: ['There is no draft of another body’s agenda under this point.', 'Write it in the item first.'],
    sent: ['The draft has been sent.', 'Agree on changes with the body that has it.'],
    empty: ['Every point of the draft is struck, so there is nothing to send.', 'Let at least one point stay.'],
  },
};
