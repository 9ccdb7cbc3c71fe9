import { cited, quoted } from '../clauses.ts';
import type { membership as danish } from '../da/membership.ts';
import { longDate } from '../dates.ts';

const say = (text: string) => quoted(text, 'en');
const seats = (count: number) => (count === 1 ? '1 seat' : `${count} seats`);

export const membership: typeof danish = {
  standIn: 'Substitute',
  anotherStandIn: 'Somebody else in your stead, if none of the substitutes comes',
  nobody: 'Nobody',

  called: (absent) => ({
    heading: `You are asked to come as a substitute for ${absent}`,
    paragraphs: [`${absent} has sent apologies. If you cannot come either, write to the secretariat.`],
  }),
  agendaLater: 'The agenda comes when it has been sent out.',
  released: (absent) => ({
    heading: `You no longer come as a substitute for ${absent}`,
    paragraphs: [`${absent} has changed their apologies.`],
  }),

  delegation: ({ seats: count, appointedBy, mandate }) =>
    [
      appointedBy === undefined ? seats(count) : `${seats(count)}, appointed by ${appointedBy}`,
      ...(mandate === undefined ? [] : [`Mandate: ${mandate}`]),
    ].join('. '),

  warning: (about) => {
    switch (about.code) {
      case 'delegation-vacant':
      case 'delegation-overfilled': {
        const many = about.code === 'delegation-vacant' ? 'only ' : '';
        return `${say(about.title)} gives ${seats(about.seats)}, but ${many}${about.filled} filled: ${cited(about.own, 'en')}.`;
      }
      case 'term-ends':
        return `The term of ${about.title} ends on ${longDate(about.until, 'en')}, and no successor is written in.`;
      case 'term-over':
        return `The term of ${about.title} ended on ${longDate(about.until, 'en')}; the seat is empty.`;
      case 'office-vacant':
        return `The body has no ${about.office} today; write one into the body's file.`;
    }
  },
};
