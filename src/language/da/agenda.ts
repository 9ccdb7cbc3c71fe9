import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import { cited, quoted } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const titled = (title: string) => quoted(title, 'da');

export const agenda = {
  called: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Punkter til mødet i ${body.shortName} ${day(on)}`,
    paragraphs: [
      due === undefined
        ? 'Sekretariatet indkalder punkter til dagsordenen. Udfyld felterne nedenfor, ét punkt ad gangen.'
        : `Sekretariatet indkalder punkter til dagsordenen. De skal være i hænde senest ${day(due)}.`,
      'Har du ingen punkter, så tryk »Ingen punkter«. Så ved sekretariatet, at du har svaret.',
    ],
  }),
  reminded: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Husk punkter til mødet i ${body.shortName} ${day(on)}`,
    paragraphs: [
      due === undefined
        ? 'Du har endnu ikke svaret på indkaldelsen af punkter.'
        : `Du har endnu ikke svaret. Punkter skal være sekretariatet i hænde senest ${day(due)}.`,
      'Har du ingen punkter, så tryk »Ingen punkter«. Så hører du ikke mere om det.',
    ],
  }),
  editing: (title: string): Told => ({ heading: `Ret punktet ${titled(title)}`, paragraphs: [] }),
  fieldsDemanded: (clause: Clause) => `Felterne følger reglen: ${cited(clause, 'da')}.`,
  letterNoItems: 'Har du ingen punkter, så skriv »ingen punkter«. Så ved sekretariatet, at du har svaret.',
  letterAsks: 'Skriv for hvert punkt:',

  receipt: (title: string): Told => ({
    heading: `Punktet ${titled(title)} er modtaget`,
    paragraphs: ['Du kan rette eller trække det tilbage, indtil fristen er udløbet.'],
  }),
  receiptLate: (title: string, due: Temporal.PlainDate, clause: Clause): Told => ({
    heading: `Punktet ${titled(title)} er modtaget for sent`,
    paragraphs: [
      `Punkter skulle være i hænde senest ${day(due)}: ${cited(clause, 'da')}.`,
      'Sekretariatet har fået punktet som for sent indsendt og afgør, om det tages med.',
    ],
  }),
  noItemsReceipt: (name: string): Told => ({
    heading: 'Tak for dit svar',
    paragraphs: [`${name}: du har ingen punkter. Kommer du i tanke om et, kan du stadig indsende det.`],
  }),
  withdrawnReceipt: (title: string): Told => ({
    heading: `Punktet ${titled(title)} er trukket tilbage`,
    paragraphs: ['Det kommer ikke på dagsordenen.'],
  }),

  received: (title: string): Told => ({ heading: `Nyt punkt: ${titled(title)}`, paragraphs: [] }),
  changed: (title: string): Told => ({ heading: `Rettet punkt: ${titled(title)}`, paragraphs: [] }),
  withdrawn: (title: string): Told => ({ heading: `Trukket tilbage: ${titled(title)}`, paragraphs: [] }),
  late: (title: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: `For sent indsendt punkt: ${titled(title)}`,
    paragraphs: [
      due === undefined
        ? 'Punktet kom efter fristen. Det kommer kun på dagsordenen, hvis du skriver hvorfor.'
        : `Fristen var ${day(due)}. Punktet kommer kun på dagsordenen, hvis du skriver hvorfor.`,
    ],
  }),
  returned: (title: string, question: string): Told => ({
    heading: `Sekretariatet spørger til dit punkt ${titled(title)}`,
    paragraphs: [question, 'Ret punktet, og gem det. Så er det hos sekretariatet igen.'],
  }),
  deferred: (title: string, to: Temporal.PlainDate | undefined): Told => ({
    heading: `Dit punkt ${titled(title)} er udsat`,
    paragraphs: [to === undefined ? 'Det tages op på et senere møde.' : `Det tages op på mødet ${day(to)}.`],
  }),
  settled: (title: string, how: string): Told => ({
    heading: `Dit punkt ${titled(title)} er løst på sekretariatsniveau`,
    paragraphs: [how],
  }),
  closed: (name: string, items: number): Told => ({
    heading: 'Fristen for punkter er udløbet',
    paragraphs: [`${name}: ${items === 1 ? 'der er ét punkt' : `der er ${items} punkter`} at behandle.`],
  }),
  wanted: (name: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: 'Dagsordenen skal sendes ud',
    paragraphs: [
      due === undefined
        ? `${name}: dagsordenen er ikke sendt ud.`
        : `${name}: dagsordenen skal sendes ud senest ${day(due)}.`,
    ],
  }),
  forChair: (name: string): Told => ({
    heading: 'Dagsordenen til gennemsyn',
    paragraphs: [`${name}: sådan ser dagsordenen ud, før den sendes til medlemmerne.`],
  }),
  released: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate, supplement: number): Told => ({
    heading: `${supplement === 0 ? 'Dagsorden' : 'Supplerende dagsorden'} til mødet i ${body.shortName} ${day(on)}`,
    paragraphs: [],
  }),
  daysLate: (days: number) =>
    days === 1
      ? 'Dagsordenen er sendt ud én dag efter fristen.'
      : `Dagsordenen er sendt ud ${days} dage efter fristen.`,
  willBeLate: (due: Temporal.PlainDate, clause: Clause) =>
    `Fristen for at sende dagsordenen ud var ${day(due)}: ${cited(clause, 'da')}. Det kommer til at stå på dagsordenen.`,
  unplacedItems: (titles: string) => `Disse punkter er ikke behandlet endnu: ${titles}.`,
  chairFirst: 'Formanden skal se dagsordenen, før den sendes ud.',
  chairHasSeen: (at: string) => `Formanden fik vist dagsordenen ${at}.`,
  preview: (name: string): Told => ({ heading: 'Dagsorden, som den ser ud nu', paragraphs: [name] }),
  points: 'Punkter på dagsordenen',

  overview: 'Punkter',
  notCalled: 'Punkter er ikke indkaldt endnu.',
  groups: { received: 'At behandle', accepted: 'På dagsordenen', others: 'Øvrige' },
  placements: {
    received: 'Ikke behandlet',
    accepted: (section: string) => `På dagsordenen under ${titled(section)}`,
    returned: 'Spørgsmål sendt til indsenderen',
    deferred: (to: Temporal.PlainDate | undefined) =>
      to === undefined ? 'Udsat til et senere møde' : `Udsat til mødet ${day(to)}`,
    settled: 'Løst på sekretariatsniveau',
    withdrawn: 'Trukket tilbage',
  },
  more: (count: number) => `${count} punkter mere vises ikke her. Behandl nogle af dem, så kommer de næste frem.`,
  lateMark: 'For sent indsendt',
  edited: (version: number) => `rettet, ${version}. udgave`,
  triage: (title: string): Told => ({ heading: titled(title), paragraphs: [] }),
  triageParts: {
    accept: 'Sæt på dagsordenen',
    returnIt: 'Send tilbage med et spørgsmål',
    defer: 'Udsæt',
    settle: 'Løs sagen uden møde',
  },
};
