import type { Clause } from '../../domain/body/clause.ts';
import type { PointAbsence } from '../../domain/minutes/minutes.ts';
import type { Quorate } from '../../domain/minutes/quorum.ts';
import { cited } from '../clauses.ts';
import { clockTime } from '../dates.ts';
import type { Told } from '../told.ts';

const GROUNDS: Readonly<Record<PointAbsence['ground'], string>> = { disqualified: 'Inhabil', other: 'Deltog ikke' };

/** Who is there, at which points, and whether that is enough to decide. */
export const attendance = {
  arrived: (at: Temporal.PlainTime) => `kom ${clockTime(at, 'da')}`,
  left: (at: Temporal.PlainTime) => `gik ${clockTime(at, 'da')}`,
  moderator: 'ordstyrer',
  moderatorLabel: 'Ordstyrer',
  hours: 'Kom senere eller gik før (13.30-14.45)',
  noneOfThese: 'Ingen af disse',
  quorumLabel: 'Beslutningsdygtigt',
  /** @param parties how each party is called */
  quorum: ({ isMet, present, needed, short }: Quorate, parties: (id: string) => string, clause: Clause) => {
    const counted = `${present} til stede, mindst ${needed} kræves`;
    const lacking = short.map((one) => `${one.present} af mindst ${one.needed} fra ${parties(one.party)}`);
    const said = [counted, ...lacking].join('; ');
    return `${isMet ? 'Ja' : 'Nej'}: ${said}: ${cited(clause, 'da')}.`;
  },
  quorumInDanger: ({ present, needed, short }: Quorate, parties: (id: string) => string, clause: Clause) => {
    const lacking = short.map((one) => `, ${one.present} af mindst ${one.needed} fra ${parties(one.party)}`).join('');
    return `Med de afbud, der er kommet, er mødet ikke beslutningsdygtigt: ${present} ventes, mindst ${needed} kræves${lacking}: ${cited(clause, 'da')}. Bed om suppleanter, eller flyt mødet.`;
  },
  decidedWithoutQuorum: (reason: string) => `Udvalget var ikke beslutningsdygtigt ved punktet. Begrundelse: ${reason}`,
  tookNoPart: (who: string, ground: PointAbsence['ground'], reason: string) =>
    ground === 'disqualified'
      ? `${who} deltog ikke i punktet på grund af inhabilitet: ${reason}`
      : `${who} deltog ikke i punktet: ${reason}`,
  guestsAtPoint: (guests: string) => `Gæst under punktet: ${guests}`,
  guestOf: (guest: string, points: string) => `${guest} (punkt ${points})`,
  form: (point: string): Told => ({
    heading: 'Fremmøde ved punktet',
    paragraphs: [
      point,
      'Vælg dem, der ikke deltog i punktet, og skriv hvorfor. Gæster her er kun med til dette punkt.',
    ],
  }),
  tookPart: 'Deltog',
  grounds: GROUNDS,
  reason: 'Hvorfor?',
  pointGuests: 'Gæster under punktet (én pr. linje)',
  open: 'Fremmøde ved punktet',
  save: 'Gem fremmøde',
};
