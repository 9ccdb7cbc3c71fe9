import type { Body } from '../../domain/body/body.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

/** What is said at the counter besides the cards. */
export const counter = {
  stranger: {
    heading: 'Goddag',
    paragraphs: [
      'Referent er sekretær for udvalg. Du står ikke som medlem eller sekretær i noget udvalg her, så der er ikke noget, jeg kan vise dig.',
      'Skulle du stå der, så bed sekretariatet tilføje din konto i udvalgets fil.',
    ],
  },
  whichBody: { heading: 'Hvilket udvalg drejer det sig om?', paragraphs: [] },
  bodyChosen: (body: Pick<Body, 'name'>): Told => ({
    heading: body.name,
    paragraphs: ['Det, du skriver herefter, gælder dette udvalg. Skriv »udvalg« for at skifte.'],
  }),
  noSuchMeeting: (said: string): Told => ({
    heading: 'Det møde kender jeg ikke',
    paragraphs: [`Der er ikke noget møde, der passer på »${said}«. Skriv »status« for at se møderne.`],
  }),
  noMeeting: {
    heading: 'Der er ikke noget møde at arbejde med',
    paragraphs: ['Skriv »status« for at se møderne eller »mødeplan« for at lægge dem.'],
  },
  nobodysChannel: {
    heading: 'Det må vi tage et andet sted',
    paragraphs: ['Kanalen her hører ikke til noget udvalg. Skriv til mig i din egen chat eller i udvalgets kanal.'],
  },
  onlyThisBody: (body: Pick<Body, 'shortName'>): Told => ({
    heading: 'Det må vi tage et andet sted',
    paragraphs: [`Her i kanalen svarer jeg kun for ${body.shortName}. Skriv til mig i din egen chat om andre udvalg.`],
  }),
  noSuchYear: (least: number, most: number): Told => ({
    heading: 'Det år kan jeg ikke lægge plan for',
    paragraphs: [`Skriv et år fra ${least} til ${most}, for eksempel »mødeplan ${least + 1}«.`],
  }),
  tooManyLines: (most: number): Told => ({
    heading: 'Det er for mange linjer',
    paragraphs: [`En plan kan højst have ${most} møder. Ingen af linjerne er lagt i planen.`],
  }),
  sentBefore: {
    heading: 'Punktet er allerede indsendt',
    paragraphs: ['Det, du skriver nu, ændrer det punkt. Tryk »Gem ændringer«, hvis det er det, du vil.'],
  },
  yourItems: (meeting: string): Told => ({
    heading: 'Dine punkter',
    paragraphs: [meeting, 'Tryk på det, du vil rette eller trække tilbage.'],
  }),
  agendaNotOut: (due: Temporal.PlainDate | undefined): Told => ({
    heading: 'Dagsordenen er ikke sendt ud endnu',
    paragraphs: [due === undefined ? 'Du får den, når sekretariatet sender den.' : `Den sendes ud senest ${day(due)}.`],
  }),
  releaseAnyway: 'Send den uden disse punkter',
  minutesNotOut: (due: Temporal.PlainDate | undefined): Told => ({
    heading: 'Referatet er ikke sendt ud endnu',
    paragraphs: [
      due === undefined ? 'Du får det, når sekretariatet sender det.' : `Medlemmerne får det senest ${day(due)}.`,
    ],
  }),
  rulesRead: (bodies: readonly Pick<Body, 'shortName'>[]): Told => ({
    heading: 'Reglerne er læst igen',
    paragraphs: [
      `Fra nu af gælder filerne for ${bodies.map(({ shortName }) => shortName).join(', ')}, som de står. Frister, der allerede er regnet ud, flytter sig ikke.`,
    ],
  }),
  rulesFaulty: (lines: readonly string[]): Told => ({
    heading: 'Reglerne kunne ikke læses',
    paragraphs: ['Der er fejl i filerne, så de gamle regler gælder fortsat:', ...lines],
  }),
  linesUnread: 'Disse linjer kunne ikke læses',
  lineFaults: {
    'no-date': 'der står ingen dato. Skriv for eksempel »15. marts kl. 12.30-14.00«.',
    'no-such-date': 'den dato findes ikke.',
    'no-such-time': 'det klokkeslæt findes ikke. Skriv for eksempel »kl. 12.30-14.00«.',
    'ends-before-it-starts': 'mødet slutter, før det begynder.',
  },
  lineFault: (line: string, sentence: string) => `»${line}«: ${sentence}`,
  noLinesKept: 'Ingen af de andre linjer er lagt i planen endnu. Ret linjerne, og send dem alle igen.',
  released: (body: Pick<Body, 'shortName'>, on: Temporal.PlainDate, members: number): Told => ({
    heading: 'Dagsordenen er sendt ud',
    paragraphs: [
      `Dagsordenen til mødet i ${body.shortName} ${day(on)} er på vej til ${members} modtagere, til kanalens filer og til mødets side.`,
    ],
  }),
  moved: (on: Temporal.PlainDate): Told => ({
    heading: 'Mødet er flyttet',
    paragraphs: [`Mødet holdes ${day(on)}. Kalenderen, fristerne og deltagerne følger med.`],
  }),
  cancelled: (on: Temporal.PlainDate): Told => ({
    heading: 'Mødet er aflyst',
    paragraphs: [`Mødet ${day(on)} er aflyst. Deltagerne får besked med begrundelsen.`],
  }),
  circulated: (members: number, last: Temporal.PlainDate | undefined): Told => ({
    heading: 'Referatet er rundsendt',
    paragraphs: [
      last === undefined
        ? `Udkastet er på vej til ${members} medlemmer. Det godkendes på næste møde.`
        : `Udkastet er på vej til ${members} medlemmer, som kan komme med bemærkninger til og med ${day(last)}. Kommer der ingen indsigelser, er referatet godkendt derefter.`,
    ],
  }),
  approved: (by: string, url: string): Told => ({
    heading: 'Referatet er godkendt',
    paragraphs: [by, `Det lægges i kanalen og offentliggøres her: ${url}`],
  }),
  notWritten: { heading: 'Referatet er ikke skrevet endnu', paragraphs: ['Skriv »referat« for at begynde.'] },
  noComments: {
    heading: 'Tak for dit svar',
    paragraphs: ['Det er noteret, at du ingen bemærkninger har til referatet.'],
  },
  takenBack: {
    heading: 'Indsigelsen er trukket tilbage',
    paragraphs: ['Den står ikke længere i vejen for, at referatet bliver godkendt.'],
  },
  whatToExplain: {
    heading: 'Hvad skal forklares?',
    paragraphs: ['Her er fristerne. Tryk på den, du vil have forklaret.'],
  },
  nothingToExplain: {
    heading: 'Der er ingen frister at forklare',
    paragraphs: ['Skriv for eksempel »hvorfor 8. april 2027« for at se fristerne for et møde den dag.'],
  },
  deadlinesIf: (on: Temporal.PlainDate): Told => ({
    heading: `Fristerne for et møde ${day(on)}`,
    paragraphs: [
      'Der er ikke noget møde den dag, men sådan ville fristerne falde. Tryk på den, du vil have forklaret.',
    ],
  }),
  noDeadlines: {
    heading: 'Udvalgets regler sætter ingen frister',
    paragraphs: ['Skriv »regler« for at se dem.'],
  },
  pasted: 'Jeg fandt ingen punktnumre i teksten. Begynd hvert afsnit med punktets nummer, for eksempel »3.1«.',
  wound: (to: Temporal.PlainDate, time: string): Told => ({
    heading: 'Uret er stillet frem',
    paragraphs: [`Det er nu ${day(to)} ${time}. Alt, hvad der forfaldt undervejs, er sket på sin egen tid.`],
  }),
  windBack: (now: Temporal.PlainDate): Told => ({
    heading: 'Uret går kun fremad',
    paragraphs: [
      `Det er ${day(now)}. Skriv for eksempel »spol til ${longDate(now.add({ months: 1 }), 'da')}« eller »spol til næste«.`,
    ],
  }),
  windWhere: (now: Temporal.PlainDate): Told => ({
    heading: 'Hvor langt skal uret frem?',
    paragraphs: [
      `Der står ingen dag, der findes. Skriv for eksempel »spol til ${longDate(now.add({ months: 1 }), 'da')}« eller »spol til næste«.`,
    ],
  }),
  noWinding: { heading: 'Uret kan ikke stilles her', paragraphs: ['Det kan det kun i sandkassen.'] },
  broke: {
    heading: 'Noget gik galt hos mig',
    paragraphs: ['Det, du sendte, er ikke behandlet. Prøv igen om lidt; sker det igen, så sig det til sekretariatet.'],
  },
  nothingDue: {
    heading: 'Intet forfalder',
    paragraphs: ['Der er ikke noget, der forfalder fremover. Læg en mødeplan først.'],
  },
  invitation: {
    subject: (shortName: string) => `Møde i ${shortName}`,
    html: (name: string, page: string) =>
      `<p>Møde i ${name}.</p><p>Dagsorden, frister og referat: <a href="${page}">${page}</a></p>`,
    cancelled: (reason: string) => `Mødet er aflyst: ${reason}`,
  },
};
