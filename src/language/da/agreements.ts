import type { Body } from '../../domain/body/body.ts';
import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const on = (date: Temporal.PlainDate) => `den ${longDate(date, 'da')}`;
const lasted = (days: number) => (days === 1 ? '1 dag' : `${days} dage`);

export const agreements = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Lokalaftaler i ${body.shortName}`,
    paragraphs: [
      'En lokalaftale binder først, når den har været hele vejen rundt; udvalget kan ikke selv indgå den.',
      ...(isEmpty ? ['Der er ingen lokalaftaler endnu.'] : []),
    ],
  }),
  stages: { draft: 'Udkast', 'in-force': 'I kraft', terminated: 'Opsagt' },
  drafted: (date: Temporal.PlainDate) => `Udkast fra ${on(date)}`,
  inForce: (since: Temporal.PlainDate) => `I kraft fra ${on(since)}`,
  until: (date: Temporal.PlainDate | undefined) =>
    date === undefined ? 'Gælder, indtil den bliver opsagt' : `Gælder til og med ${on(date)}`,
  expired: (date: Temporal.PlainDate) => `Udløb ${on(date)}`,
  notice: (months: number) => (months === 1 ? 'Opsiges med 1 måneds varsel' : `Opsiges med ${months} måneders varsel`),
  terminated: (date: Temporal.PlainDate, ends: Temporal.PlainDate, reason: string) =>
    `Opsagt ${on(date)}, ophører ${on(ends)}: ${reason}`,
  renegotiation: (text: string) => `Genforhandling: ${text}`,
  noRenegotiation: 'Aftalen siger ikke, hvornår den genforhandles. Det bør den.',
  deviates: 'Afviger fra overenskomsten: kræver de centrale parters samtykke.',
  consent: (date: Temporal.PlainDate) => `De centrale parter gav samtykke ${on(date)}.`,
  steps: {
    notReached: (name: string) => `${name}: ikke nået endnu`,
    awaited: (name: string, sent: Temporal.PlainDate, days: number) =>
      `${name}: sendt ${on(sent)}, ligger der på dag ${days}`,
    missing: (parts: string) => `mangler svar fra ${parts}`,
    approved: (name: string, days: number) => `${name}: godkendt efter ${lasted(days)}`,
    returned: (name: string, days: number, note: string) => `${name}: sendt retur efter ${lasted(days)}: ${note}`,
  },
  forms: {
    draft: (): Told => ({
      heading: 'Nyt udkast til lokalaftale',
      paragraphs: ['Lad gyldighedens slutdato stå tom, hvis aftalen gælder, indtil den bliver opsagt.'],
    }),
    send: (title: string, step: string): Told => ({
      heading: `Send ${quoted(title, 'da')} til ${step}`,
      paragraphs: [],
    }),
    answer: (title: string, step: string): Told => ({ heading: `Svar fra ${step}: ${title}`, paragraphs: [] }),
    consent: (title: string): Told => ({ heading: `De centrale parters samtykke: ${title}`, paragraphs: [] }),
    conclude: (title: string): Told => ({
      heading: `Notér, at ${quoted(title, 'da')} er i kraft`,
      paragraphs: ['Det kan først noteres, når hvert led har godkendt den.'],
    }),
    terminate: (title: string): Told => ({
      heading: `Opsig ${quoted(title, 'da')}`,
      paragraphs: ['Datoen er opsigelsens; varslet lægges til.'],
    }),
  },
  labels: {
    'agreement-title': 'Aftalens titel',
    'agreement-text': 'Hvad går den ud på? (gerne med et link til udkastet)',
    'valid-from': 'Gyldig fra',
    'valid-until': 'Gyldig til og med',
    'notice-months': 'Opsigelsesvarsel i hele måneder',
    renegotiation: 'Hvornår og hvordan genforhandles den?',
    deviates: 'Afviger den fra overenskomsten?',
    'mandate-holder': 'Hvem handler på mandat? (må stå tomt)',
    'mandate-frame': 'Mandatets ramme i hele kroner (må stå tom)',
    'mandate-source': 'Hvor står mandatet? (må stå tomt)',
    'step-day': 'Dato',
    part: 'Hvem svarer?',
    verdict: 'Svar',
    note: 'Bemærkning',
  } as Readonly<Record<string, string>>, // looked up by the ids of fields
  yes: 'Ja',
  no: 'Nej',
  verdicts: { approved: 'Godkendt', returned: 'Sendt retur' },
  buttons: {
    new: 'Nyt udkast',
    save: 'Gem',
    send: (step: string) => `Send til ${step}`,
    answer: 'Notér svar',
    consent: 'Notér centralt samtykke',
    conclude: 'Notér i kraft',
    terminate: 'Opsig',
    board: 'Se lokalaftalerne',
  },
};

export type AgreementWords = typeof agreements;
