import type { Body } from '../../domain/body/body.ts';
import { quoted } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

export const consultation = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Høringer i ${body.shortName}`,
    paragraphs: isEmpty ? ['Der er ingen høringer.'] : [],
  }),
  open: 'I gang',
  closed: 'Afsluttet',
  from: (name: string) => `${name} hører udvalget`,
  until: (date: Temporal.PlainDate) => `Svar senest ${day(date)}, hele dagen med`,
  answered: (count: number, of: number) => `${count} af ${of} medlemmer har svaret`,
  waits: (name: string) => `${name}: intet svar endnu`,
  silent: (name: string) => `${name}: svarede ikke`,
  replied: (name: string, text: string) => `${name}: ${text}`,
  noRemarks: 'Ingen bemærkninger',
  noReply: 'Intet svar',
  members: 'Udvalgets medlemmer',
  own: 'Udvalgets svar',
  days: 'Optælling af dagene',
  forms: {
    consult: (): Told => ({
      heading: 'Ny høring',
      paragraphs: ['Vinduet tælles i udvalgets hverdage, og dagen for udsendelsen tæller ikke med.'],
    }),
    reply: (title: string): Told => ({
      heading: `Høringssvar: ${title}`,
      paragraphs: ['Lad feltet stå tomt, hvis der ingen bemærkninger er. Det nyeste svar gælder.'],
    }),
    note: (title: string): Told => ({
      heading: `Notér høringssvar: ${title}`,
      paragraphs: ['Kun for dem, der ikke selv bruger Referent.'],
    }),
    noOutsider: (): Told => ({
      heading: 'Der er ingen svar at notere',
      paragraphs: ['Alle, der høres, bruger selv Referent.'],
    }),
  },
  labels: {
    'consultation-title': 'Hvad sendes i høring?',
    'consultation-text': 'Hvad ønskes svar på?',
    'window-days': 'Svarfrist i hverdage',
    'hears-members': 'Høres udvalgets egne medlemmer?',
    bodies: 'Udvalg i Referent',
    'outside-bodies': 'Andre, der høres (én pr. linje)',
    'reply-text': 'Svar',
    receiver: 'Hvem svarer?',
  } as Readonly<Record<string, string>>, // looked up by the ids of fields
  yes: 'Ja',
  no: 'Nej',
  buttons: {
    new: 'Ny høring',
    send: 'Send i høring',
    reply: 'Svar',
    noRemarks: 'Ingen bemærkninger',
    note: 'Notér svar',
    save: 'Gem svaret',
    board: 'Se høringerne',
  },
  told: {
    opened: (title: string): Told => ({ heading: `Høring: ${title}`, paragraphs: [] }),
    reminder: (title: string, lastDay: Temporal.PlainDate): Told => ({
      heading: `Husk at svare på høringen: ${title}`,
      paragraphs: [`Svaret skal være her senest ${day(lastDay)}.`],
    }),
    closed: (title: string): Told => ({
      heading: `Høringen er afsluttet: ${title}`,
      paragraphs: [`Her er svarene på ${quoted(title, 'da')}, ét afsnit for hver, der er hørt.`],
    }),
  },
};

export type ConsultationWords = typeof consultation;
