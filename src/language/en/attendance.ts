import { cited } from '../clauses.ts';
import type { attendance as danish } from '../da/attendance.ts';
import { clockTime } from '../dates.ts';

export const attendance: typeof danish = {
  arrived: (at) => `came at ${clockTime(at, 'en')}`,
  left: (at) => `left at ${clockTime(at, 'en')}`,
  moderator: 'moderator',
  moderatorLabel: 'Moderator',
  hours: 'Came late or left early (13:30-14:45)',
  noneOfThese: 'None of these',
  quorumLabel: 'Quorate',
  quorum: ({ isMet, present, needed, short }, parties, clause) => {
    const counted = `${present} present, at least ${needed} needed`;
    const lacking = short.map((one) => `${one.present} of at least ${one.needed} from ${parties(one.party)}`);
    return `${isMet ? 'Yes' : 'No'}: ${[counted, ...lacking].join('; ')}: ${cited(clause, 'en')}.`;
  },
  quorumInDanger: ({ present, needed, short }, parties, clause) => {
    const lacking = short
      .map((one) => `, ${one.present} of at least ${one.needed} from ${parties(one.party)}`)
      .join('');
    return `With the absences reported the meeting has no quorum: ${present} expected, at least ${needed} needed${lacking}: ${cited(clause, 'en')}. Ask for substitutes, or move the meeting.`;
  },
  decidedWithoutQuorum: (reason) => `There was no quorum at this point. Reason: ${reason}`,
  tookNoPart: (who, ground, reason) =>
    ground === 'disqualified'
      ? `${who} took no part in the point, being disqualified: ${reason}`
      : `${who} took no part in the point: ${reason}`,
  guestsAtPoint: (guests) => `Guest at this point: ${guests}`,
  guestOf: (guest, points) => `${guest} (point ${points})`,
  form: (point) => ({
    heading: 'Attendance at the point',
    paragraphs: [
      point,
      'Choose those who took no part in it, and write why. Guests here take part in this point only.',
    ],
  }),
  tookPart: 'Took part',
  grounds: { disqualified: 'Disqualified', other: 'Took no part' },
  reason: 'Why?',
  pointGuests: 'Guests at this point (one a line)',
  open: 'Attendance at the point',
  save: 'Save attendance',
};
