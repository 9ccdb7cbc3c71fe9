import type { Clause } from '../../domain/body/clause.ts';
import { cited } from '../clauses.ts';
import type { Told } from '../told.ts';

/** The fee sheet (honorarark) of a meeting. */
export const feeSheet = {
  title: 'Honorarark',
  numberLabel: 'Honoreres',
  number: (number: number, clause: Clause) =>
    `${number === 1 ? 'højst 1 læge' : `højst ${number} læger`}: ${cited(clause, 'da')}`,
  paid: 'Honoreres',
  others: 'Andre læger, der deltog (én pr. linje); de honoreres efter medlemmerne, så langt antallet rækker',
  unpaid: 'Deltog uden honorar',
  header: ['Læge', 'Deltog', 'Tidsrum'],
  inPerson: 'selv',
  bySubstitute: (who: string) => `ved suppleant: ${who}`,
  nobody: 'Ingen.',
  /** S0-28, S1-17 */
  otherWork: 'Andet lægearbejde honoreres af den forvaltning, der har bestilt det, og står ikke her.',
  basis: (isApproved: boolean): string =>
    isApproved
      ? 'Opgjort efter fremmødet i det godkendte referat.'
      : 'Opgjort efter fremmødet i referatudkastet, som endnu kan rettes.',
  form: (name: string, number: number): Told => ({
    heading: 'Honorarark',
    paragraphs: [name, `Vælg, hvem der honoreres: højst ${number}. De øvrige står som deltagere uden honorar.`],
  }),
  nobodyThere: 'Ingen læger er noteret til stede.',
  save: 'Læg honorararket i mappen',
  open: 'Honorarark (Word)',
  drawnUp: 'Honorararket er lagt i udvalgets mappe, når det er skrevet. Skriv »honorar« for at se linket.',
};
