import type { Body } from '../../domain/body/body.ts';
import type { DeliveryState, DeliveryWord } from '../../domain/dispatches/delivery.ts';
import { moment } from '../dates.ts';
import type { Told } from '../told.ts';
import { undeliveredSentence } from '../undelivered.ts';

const ways: Readonly<Record<DeliveryWord['way'], string>> = {
  teams: 'Teams',
  mail: 'Mail',
  phone: 'Telefon',
  channel: 'Kanalen',
  calendar: 'Kalenderen',
  files: 'Filerne',
};

const states: Readonly<Record<DeliveryState, string>> = {
  made: 'venter på at blive sendt',
  trying: 'er ved at blive sendt',
  sent: 'sendt',
  confirmed: 'sendt og bekræftet',
  'in-doubt': 'måske sendt; det kan ikke ses',
  refused: 'ikke taget imod; der prøves igen eller ad en anden vej',
  bounced: 'kom tilbage',
  'laid-aside': 'ikke leveret',
  seen: 'set',
  answered: 'besvaret',
};

/** The board of what was sent to whom, and what the secretary does about what did not get there. */
export const dispatches = {
  board: ({ shortName }: Pick<Body, 'shortName'>, about: string): Told => ({
    heading: `Udsendelser fra ${shortName}`,
    paragraphs: [about],
  }),
  nothing: 'Der er ikke sendt noget ud endnu.',
  allWell: 'Alt er nået frem eller på vej.',
  care: 'Kræver handling',
  occasion: (kind: string, at: Temporal.Instant, timeZone: string) => `${kind}, ${moment(at, timeZone, 'da')}`,
  row: (title: string, kind: string) => `${title}: ${kind}`,
  member: (title: string, words: string) => `${title}: ${words}`,
  word: (word: Pick<DeliveryWord, 'way' | 'state' | 'at' | 'ground'>, timeZone: string) => {
    const why = word.ground === undefined ? '' : `. ${undeliveredSentence(word.ground, 'da')}`;
    return `${ways[word.way]}, ${states[word.state]} (${moment(word.at, timeZone, 'da')})${why}`;
  },
  attended: {
    'sent-again': (who: string, at: string) => `${who} sendte igen, ${at}`,
    'sent-as-mail': (who: string, at: string) => `${who} sendte som mail, ${at}`,
    'rung-up': (who: string, at: string, note: string, hasIt: boolean) =>
      `${who} ringede op, ${at}; ${hasIt ? 'modtageren har beskeden' : 'modtageren har ikke beskeden'}${note === '' ? '' : `: ${note}`}`,
  },
  buttons: {
    sendAgain: 'Send igen',
    sendAsMail: 'Send som mail',
    ringUp: 'Ring op',
    noteCall: 'Gem samtalen',
    board: 'Udsendelser',
    earlier: 'Forrige',
    later: 'Flere',
  },
  call: (title: string, kind: string, phone: string | undefined): Told => ({
    heading: `Ring til ${title}`,
    paragraphs: [
      phone === undefined
        ? 'Der står intet telefonnummer i udvalgets fil (members[].phone).'
        : `Telefonnummer: ${phone}`,
      `Det drejer sig om: ${kind}.`,
    ],
  }),
  labels: { note: 'Hvad blev der sagt?', 'has-it': 'Har modtageren fået beskeden?' },
  hasIt: { yes: 'Ja, modtageren kender indholdet eller har fået det', no: 'Nej, ikke endnu' },
  sentAgain: (title: string): Told => ({
    heading: 'Sendt igen',
    paragraphs: [`Beskeden til ${title} er på vej. »Udsendelser« viser, hvordan det går.`],
  }),
  sentAsMail: (title: string, address: string): Told => ({
    heading: 'Sendt som mail',
    paragraphs: [`Beskeden til ${title} er på vej til ${address}. »Udsendelser« viser, hvordan det går.`],
  }),
  noted: (title: string, hasIt: boolean): Told => ({
    heading: 'Samtalen er noteret',
    paragraphs: [
      hasIt ? `Beskeden gælder som modtaget af ${title}.` : `Beskeden gælder fortsat som ikke modtaget af ${title}.`,
    ],
  }),
  gone: 'Der er ingen udsendelse til dette medlem at sende igen.',
  reach: {
    now: {
      teams: 'Du får beskeder i Teams.',
      mail: 'Du får beskeder på mail.',
      both: 'Du får beskeder både i Teams og på mail.',
      undefined: 'Du får beskeder i Teams, hvis du kan nås der, og ellers på mail.',
    },
    heading: 'Hvordan vil du kontaktes?',
    ruled: 'Udvalgets regler siger, at alle beskeder sendes begge veje. Det kan du ikke ændre.',
    how: 'Skriv for eksempel »kontakt mig på mail«, eller vælg her. Det gælder alle dine udvalg.',
    buttons: { teams: 'I Teams', mail: 'På mail', both: 'Begge' },
    unknown: (said: string) => `Jeg forstod ikke »${said}«. Skriv »i teams«, »på mail« eller »begge«.`,
  },
};
