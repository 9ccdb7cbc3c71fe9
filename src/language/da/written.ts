import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { WrittenRefusal } from '../../domain/written-procedure/refusal.ts';
import { cited } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';
import type { SentencesOf } from './refusals-between.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

/** Skriftlig votering: forslag, der afgøres mellem to møder. */
export const written = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Skriftlige voteringer i ${body.shortName}`,
    paragraphs: isEmpty ? ['Der er ingen skriftlige voteringer.'] : [],
  }),
  notHere: 'Udvalgets regler giver ikke mulighed for skriftlig votering.',
  open: 'I gang',
  closed: 'Afsluttet',
  until: (date: Temporal.PlainDate) => `Svar senest ${day(date)}, hele dagen med`,
  answered: (count: number, of: number) => `${count} af ${of} medlemmer har svaret`,
  yours: (stance: string) => `Dit svar: ${stance}`,
  rule: (clause: Clause) =>
    `Forslaget er vedtaget, hvis ingen har svaret imod inden fristen: ${cited(clause, 'da')}. Du kan ændre dit svar, til fristen er udløbet.`,
  demandRule:
    'Ønsker du et møde, slutter voteringen straks, og forslaget sættes på listen over punkter til kommende møder.',
  days: 'Optælling af dagene',
  stances: { for: 'For', against: 'Imod', 'wants-meeting': 'Ønsker møde' },
  silent: 'Svarede ikke',
  silentYet: 'Har ikke svaret',
  nobody: 'Ingen',
  withReason: (title: string, reason: string) => (reason === '' ? title : `${title}: ${reason}`),
  outcomes: {
    adopted: 'Vedtaget: ingen svarede imod.',
    'not-adopted':
      'Ikke vedtaget: mindst ét medlem svarede imod. Forslaget står på listen over punkter til kommende møder.',
    'meeting-demanded': 'Uafgjort: et medlem ønsker et møde. Forslaget står på listen over punkter til kommende møder.',
  },
  labels: {
    'proposal-title': 'Hvad skal afgøres?',
    'proposal-text': 'Forslag',
    annexes: 'Links (ét pr. linje)',
    stance: 'Svar',
    reason: 'Begrundelse (kan udelades)',
  } as Readonly<Record<string, string>>, // looked up by the ids of fields
  forms: {
    propose: (days: number, clause: Clause): Told => ({
      heading: 'Ny skriftlig votering',
      paragraphs: [
        `Sendes til alle medlemmer, som har ${days} ${days === 1 ? 'tællende dag' : 'tællende dage'}: ${cited(clause, 'da')}. Dagen for udsendelsen tæller ikke med.`,
      ],
    }),
    answer: (title: string): Told => ({
      heading: `Svar: ${title}`,
      paragraphs: ['Det nyeste svar gælder.'],
    }),
  },
  buttons: {
    new: 'Ny skriftlig votering',
    send: 'Send til medlemmerne',
    reason: 'Svar med begrundelse',
    save: 'Gem svaret',
    board: 'Se voteringerne',
  },
  told: {
    proposal: (title: string): Told => ({ heading: `Skriftlig votering: ${title}`, paragraphs: [] }),
    result: (title: string): Told => ({ heading: `Skriftlig votering afsluttet: ${title}`, paragraphs: [] }),
  },
};

export type WrittenWords = typeof written;

const SEE = 'Skriv »skriftlig votering« for at se dem, der er.';

/** Hvorfor et svar ikke tages, eller intet sendes ud. */
export const writtenRefusals: SentencesOf<WrittenRefusal> = {
  'no-written-procedure-here': () => [
    written.notHere,
    'Tag sagen på et møde. Giver reglerne mulighed for det, skrives det i udvalgets fil under »written-procedure«.',
  ],
  'no-such-written-procedure': () => ['Den skriftlige votering findes ikke.', SEE],
  'proposal-without-title': () => ['Forslaget mangler en titel.', 'Skriv, hvad der skal afgøres, og send igen.'],
  'meeting-not-to-be-demanded': ({ clause }) => [
    `Efter udvalgets regler kan et medlem ikke forlange et møde i stedet: ${cited(clause, 'da')}.`,
    'Svar imod, hvis forslaget ikke skal vedtages skriftligt.',
  ],
  'written-procedure-over': ({ lastDay, meetingDemanded, clause }) => [
    meetingDemanded
      ? `Voteringen, der løb til og med ${day(lastDay)}, er afbrudt, fordi et medlem ønsker et møde: ${cited(clause, 'da')}.`
      : `Fristen for at svare udløb ${day(lastDay)}: ${cited(clause, 'da')}.`,
    SEE,
  ],
};
