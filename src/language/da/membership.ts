import type { Delegation, Office } from '../../domain/body/body.ts';
import type { DelegationWarning } from '../../domain/body/delegation.ts';
import type { TermWarning } from '../../domain/body/term.ts';
import { cited, quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const say = (text: string) => quoted(text, 'da');
const seats = (count: number) => (count === 1 ? '1 plads' : `${count} pladser`);
const vacant: Readonly<Record<Extract<Office, 'chair' | 'secretary'>, string>> = {
  chair: 'formand',
  secretary: 'sekretær',
};

export const membership = {
  /** On the form with which a member sends apologies, and whom it proposes. */
  standIn: 'Suppleant',
  anotherStandIn: 'En anden i dit sted, hvis ingen af suppleanterne kommer',
  nobody: 'Ingen',

  called: (absent: string): Told => ({
    heading: `Du bedes møde som suppleant for ${absent}`,
    paragraphs: [`${absent} har sendt afbud. Kan du heller ikke komme, så skriv til sekretariatet.`],
  }),
  agendaLater: 'Dagsordenen kommer, når den er sendt ud.',
  released: (absent: string): Told => ({
    heading: `Du skal ikke længere møde som suppleant for ${absent}`,
    paragraphs: [`${absent} har ændret sit afbud.`],
  }),

  /** A line of the document that gives several seats. */
  delegation: ({ seats: count, appointedBy, mandate }: Delegation): string =>
    [
      appointedBy === undefined ? seats(count) : `${seats(count)}, udpeges af ${appointedBy}`,
      ...(mandate === undefined ? [] : [`Mandat: ${mandate}`]),
    ].join('. '),

  warning: (about: DelegationWarning | TermWarning): string => {
    switch (about.code) {
      case 'delegation-vacant':
      case 'delegation-overfilled': {
        const many = about.code === 'delegation-vacant' ? 'kun ' : '';
        return `${say(about.title)} giver ${seats(about.seats)}, men ${many}${about.filled} er besat: ${cited(about.own, 'da')}.`;
      }
      case 'term-ends':
        return `Perioden for ${about.title} slutter den ${longDate(about.until, 'da')}, og ingen afløser er skrevet ind.`;
      case 'term-over':
        return `Perioden for ${about.title} sluttede den ${longDate(about.until, 'da')}; pladsen er tom.`;
      case 'office-vacant':
        return `Udvalget har ingen ${vacant[about.office]} i dag; skriv en ind i udvalgets fil.`;
    }
  },
};
