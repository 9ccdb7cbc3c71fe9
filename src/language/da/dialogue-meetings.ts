import type { Body } from '../../domain/body/body.ts';
import type { DialogueRefusal } from '../../domain/dialogue-meeting/refusal.ts';
import { cited } from '../clauses.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import type { Refused, Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const channels = (count: number) => (count === 1 ? '1 kanal' : `${count} kanaler`);

const labels = {
  'dialogue-date': 'Dato for dialogmødet',
  themes: 'Emner (ét pr. linje)',
  'agreed-at': 'Emnerne er aftalt på mødet',
  channels: 'Annonceret i (én kanal pr. linje med dato: praksis.dk, 1. februar 2027)',
  'late-because': 'Hvorfor annonceres mødet senere, end reglerne siger?',
};

/** Dialogue meetings (dialogmøder): on the board of duties, their forms, and what is told of them. */
export const dialogueMeetings = {
  group: (year: number) => `Dialogmøder ${year}`,
  planned: (planned: number, perYear: number) => `${planned} af ${perYear} planlagt`,
  tooFew: (perYear: number) => `Der skal holdes ${perYear} dialogmøder om året. Planlæg et til.`,
  announceAnother: (lastDay: Temporal.PlainDate) => `Holdes det i år, skal det annonceres senest ${day(lastDay)}`,
  tooLateForAnother: 'Det er for sent at annoncere et til i tide i år. Et senere kræver en begrundelse.',
  title: (date: Temporal.PlainDate) => `Dialogmøde ${day(date)}`,
  cancelled: (reason: string) => `Aflyst: ${reason}`,
  themes: (themes: string) => `Emner: ${themes}`,
  themesAgreed: (on: Temporal.PlainDate) => `Emnerne er aftalt på mødet ${day(on)}`,
  themesOpen: 'Emnerne er ikke aftalt på et møde i udvalget endnu',
  announceBy: (lastDay: Temporal.PlainDate, least: number) =>
    `Annonceres senest ${day(lastDay)} i mindst ${channels(least)}`,
  announced: (list: string) => `Annonceret: ${list}`,
  announcement: (channel: string, on: Temporal.PlainDate) => `${channel} (${longDate(on, 'da')})`,
  missing: (count: number, lastDay: Temporal.PlainDate) => `Mangler endnu ${channels(count)} senest ${day(lastDay)}`,
  missed: (count: number, lastDay: Temporal.PlainDate) =>
    `Manglede ${channels(count)}, da fristen gik ud ${day(lastDay)}`,
  lateBecause: (reason: string) => `Annonceres senere, end reglerne siger: ${reason}`,
  inTime: 'Annonceret i tide',
  noneAgreed: 'Ikke aftalt endnu',
  buttons: { new: 'Dialogmøde', save: 'Gem', change: 'Ret', cancel: 'Aflys dialogmødet', board: 'Pligter' },
  newForm: (body: Pick<Body, 'shortName'>): Told => ({
    heading: `Dialogmøde i ${body.shortName}`,
    paragraphs: ['Emner og annoncering kan skrives senere. Det, der står her, er det, der gælder.'],
  }),
  changeForm: (date: Temporal.PlainDate): Told => ({
    heading: `Ret dialogmødet ${day(date)}`,
    paragraphs: [
      'Det, der står her, er det, der gælder. Flyttes mødet, så skriv kun de annonceringer, der har den nye dag.',
    ],
  }),
  cancelForm: (date: Temporal.PlainDate): Told => ({
    heading: `Aflys dialogmødet ${day(date)}`,
    paragraphs: ['Begrundelsen står ved dialogmødet. Referent skriver ikke til dem, der skulle komme.'],
  }),
  labels,
  toAnnounce: (date: Temporal.PlainDate): Told => ({
    heading: `Husk at annoncere dialogmødet ${day(date)}`,
    paragraphs: ['Skriv på »pligter«, hvor og hvornår det er annonceret.'],
  }),
};

/** Why something about a dialogue meeting cannot be done. */
export const dialogueRefusals: {
  readonly [G in DialogueRefusal['because']]: (refusal: Extract<DialogueRefusal, { because: G }>) => Refused;
} = {
  'no-dialogue-meetings': () => [
    'Udvalgets regler nævner ikke dialogmøder.',
    'De står i udvalgets fil under dialogue-meetings.',
  ],
  'no-such-dialogue': () => ['Det dialogmøde findes ikke.', 'Skriv »pligter« for at se årets dialogmøder.'],
  'dialogue-cancelled': ({ date }) => [
    `Dialogmødet ${day(date)} er aflyst.`,
    'Tryk på »Dialogmøde« for at planlægge et nyt.',
  ],
  'dialogue-held': ({ date }) => [`Dialogmødet ${day(date)} er holdt.`, 'Det kan ikke aflyses bagefter.'],
  'dialogue-that-day': ({ date }) => [
    `Der er allerede et dialogmøde ${day(date)}.`,
    'Tryk på »Ret« ved det, eller vælg en anden dag.',
  ],
  'announced-late': ({ lastDay, channels: least, clause }) => [
    `Dialogmødet skulle annonceres senest ${day(lastDay)} i mindst ${channels(least)}. ${cited(clause, 'da')}`,
    `Vælg en senere dag, eller udfyld »${labels['late-because']}«.`,
  ],
};
