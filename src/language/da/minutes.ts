import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Comment } from '../../domain/minutes/minutes.ts';
import { cited, quoted } from '../clauses.ts';
import { dateWithWeekday, shortDay } from '../dates.ts';
import type { Told } from '../told.ts';
import { approval } from './approval.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

export const minutes = {
  header: (name: string): Told => ({ heading: 'Referat: tid, sted og fremmøde', paragraphs: [name] }),
  attendance: 'Fremmøde',
  progress: (at: number, of: number) => `${at} af ${of}`,
  point: (number: string, title: string) => `${number}. ${title}`,
  pasteHint:
    'Du kan også skrive »referat« og indsætte hele teksten i samme besked. Så deles den efter punkternes numre.',
  tooLongForCard: (most: number) =>
    `Teksten er længere end ${most} tegn og kan ikke rettes på kortet. Indsæt den rettede tekst i en besked, der begynder med »referat«.`,
  shortenedPaste: 'Lange tekster er kortet af her. De gemmes i fuld længde.',
  moreComments: (count: number) => `${count} bemærkninger mere vises, når disse er besvaret.`,
  approveReferred: 'Indsigelserne er henvist til formanden, som godkender referatet.',
  byRule: (clause: Clause) => `Reglen er ${cited(clause, 'da')}.`,
  theirs: (who: string) => `${who} har rettet punktet imens. Sådan står det nu:`,
  noDecisions: (clause: Clause) => `Her træffes som regel ikke beslutninger: ${cited(clause, 'da')}.`,
  overview: (name: string, written: number, of: number): Told => ({
    heading: 'Referat',
    paragraphs: [name, `${written} af ${of} punkter har tekst.`],
  }),
  written: 'skrevet',
  unwritten: 'mangler',
  paste: (matched: number, of: number): Told => ({
    heading: 'Teksten er delt efter punkter',
    paragraphs: [`${matched} af ${of} punkter fik tekst. Intet er gemt endnu.`],
  }),
  unmatched: 'Dette hører ikke til noget punkt og kommer ikke med',

  windowDay: (number: number, date: Temporal.PlainDate) => `${number}. dag: ${shortDay(date, 'da')}`,
  windowEnds: (lastDay: Temporal.PlainDate) => `Bemærkninger kan sendes til og med ${day(lastDay)}.`,
  circulatePreview: (name: string, members: number): Told => ({
    heading: 'Rundsend referatet',
    paragraphs: [`${name}: udkastet sendes til ${members} medlemmer.`],
  }),
  circulated: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate): Told => ({
    heading: `Udkast til referat af mødet i ${body.shortName} ${day(on)}`,
    paragraphs: [
      'Læs udkastet, og send dine bemærkninger. En indsigelse standser godkendelsen, en bemærkning gør ikke.',
    ],
  }),
  /** @param time what becomes of the time to answer in */
  revised: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate, version: number, time: string): Told => ({
    heading: `Rettet udkast til referat af mødet i ${body.shortName} ${day(on)}`,
    paragraphs: [`Sekretariatet har rettet udkastet. Dette er ${version}. udgave. ${time}`],
  }),
  changed: (point: string) => `Rettet: ${point}`,
  shortened: 'Teksten er kortet af her. Hele udkastet står på mødets side og i Word.',
  noText: 'Ingen tekst.',
  recommendation: 'Indstilling',
  changedMark: 'rettet',

  commentReceipt: (kind: 'comment' | 'objection'): Told => ({
    heading: kind === 'objection' ? 'Din indsigelse er modtaget' : 'Din bemærkning er modtaget',
    paragraphs: [
      kind === 'objection'
        ? 'Referatet bliver ikke godkendt, før indsigelsen er behandlet eller trukket tilbage.'
        : 'Sekretariatet svarer dig.',
    ],
  }),
  noCommentsReceipt: (name: string): Told => ({
    heading: 'Tak for dit svar',
    paragraphs: [`${name}: du har ingen bemærkninger til udkastet.`],
  }),
  comments: 'Bemærkninger til referatet',
  noneYet: 'Der er ingen bemærkninger endnu.',
  openMark: 'Åben indsigelse',
  settled: { met: 'Imødekommet', 'taken-back': 'Trukket tilbage', decided: 'Afgjort af formanden' },
  answered: (answer: string) => `Svar: ${answer}`,
  commentReceived: (kind: 'comment' | 'objection', who: string): Told => ({
    heading: kind === 'objection' ? `Indsigelse fra ${who}` : `Bemærkning fra ${who}`,
    paragraphs: [],
  }),
  commentAnswered: (kind: Comment['kind'], point: string, answer: string): Told => ({
    heading: `Svar på din ${kind === 'objection' ? 'indsigelse mod' : 'bemærkning til'} ${quoted(point, 'da')}`,
    paragraphs: [answer],
  }),
  /** @param eachDecided whether the chair decides them one by one */
  objectionsReferred: (name: string, count: number, eachDecided: boolean): Told => ({
    heading: 'Referatet er henvist til formanden',
    paragraphs: [
      `${name}: der er ${count === 1 ? 'én åben indsigelse' : `${count} åbne indsigelser`}, og referatet er derfor ikke godkendt.`,
      eachDecided
        ? approval.chairDecidesEach
        : 'Formanden godkender det sammen med sekretariatet, når indsigelserne er behandlet.',
    ],
  }),
  wanted: (name: string, due: Temporal.PlainDate | undefined, isBegun: boolean): Told => ({
    heading: isBegun ? 'Referatet er ikke sendt ud endnu' : 'Der skal skrives referat',
    paragraphs: [
      due === undefined ? `${name} er holdt.` : `${name} er holdt. Referatet skal sendes ud senest ${day(due)}.`,
    ],
  }),
  approve: 'Godkend referatet',
  approved: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate): Told => ({
    heading: `Referatet af mødet i ${body.shortName} ${day(on)} er godkendt`,
    paragraphs: [],
  }),
  published: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate): Told => ({
    heading: `Referatet af mødet i ${body.shortName} ${day(on)} er offentliggjort`,
    paragraphs: ['Alle kan læse det på mødets side.'],
  }),
};
