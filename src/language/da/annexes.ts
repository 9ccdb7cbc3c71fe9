import type { UnreadablePaper } from '../../domain/paper/paper.ts';
import { quoted } from '../clauses.ts';
import type { Told } from '../told.ts';
import { publication } from './publication.ts';

/** What is said of the files handed over with items, and of who may see them. */
export const annexes = {
  title: 'Bilag',
  linkTo: (point: string, name: string) => `Bilag til ${point}: ${cut(name)}`,
  list: (meeting: string, number: number): Told => ({
    heading: `Bilag: ${meeting}`,
    paragraphs: [
      number === 0 ? 'Der er ingen bilag, du kan se, til dette møde.' : 'Linkene er dine egne og gælder i to dage.',
    ],
  }),
  scopes: {
    members: 'Alle medlemmer',
    public: 'Alle, også på den offentlige side',
    party: (party: string) => `Kun ${party}`,
  },
  open: (number: number) => (number === 1 ? 'ét sted skal afgøres' : `${number} steder skal afgøres`),
  unread: (why: UnreadablePaper['because']) => `kan ikke gennemgås: ${publication.unread[why]}`,
  whoSees: (name: string) => `Hvem må se: ${cut(name)}`,
  form: (name: string): Told => ({
    heading: `Hvem må se ${quoted(name, 'da')}?`,
    paragraphs: [
      'Færre end nu kan altid vælges. Skal flere se bilaget, skriver du hvorfor. Et offentligt bilag bliver gennemgået, før nogen kan åbne det.',
    ],
  }),
  attached: (name: string, point: string, scope: string): Told => ({
    heading: 'Bilaget er lagt ved',
    paragraphs: [`${quoted(name, 'da')} hører til punkt ${point}. Hvem må se det: ${scope}.`],
  }),
  found: (number: number) =>
    `Skal bilaget offentliggøres, er der ${number === 1 ? 'ét sted' : `${number} steder`}, du først skal tage stilling til.`,
  whichPoint: {
    heading: 'Hvilket punkt hører bilaget til?',
    paragraphs: ['Send filen igen, og skriv »bilag« og punktets nummer ved den, for eksempel »bilag 3.1«.'],
  } satisfies Told,
  now: 'Nu',
  labels: { scope: 'Hvem må se det', reason: 'Begrundelse, når flere skal se det' },
  save: 'Gem',
  takeOff: 'Tag bilaget af',
  saved: (name: string, scope: string): Told => ({ heading: 'Gemt', paragraphs: [`${quoted(name, 'da')}: ${scope}.`] }),
  takenOff: {
    heading: 'Bilaget er taget af',
    paragraphs: ['Ingen kan åbne det mere, og filen er slettet her, hvis den ikke også ligger ved et andet punkt.'],
  } satisfies Told,
  gone: {
    expired: {
      title: 'Linket gælder ikke længere',
      text: 'Skriv »bilag« til Referent i Teams for at få et nyt, eller åbn linket i dit brev om mødet.',
    },
    gone: {
      title: 'Bilaget er her ikke mere',
      text: 'Det kan være taget af dagsordenen, eller det er ikke længere for dig.',
    },
    unknown: { title: 'Der er ikke noget her', text: 'Adressen fører ikke til et bilag.' },
  },
};

/** As much of a name as a button holds, and how it ends. */
export const cut = (name: string) => (name.length > 28 ? `${name.slice(0, 20)}…${name.slice(-7)}` : name);
