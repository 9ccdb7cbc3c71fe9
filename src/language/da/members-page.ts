import type { Body } from '../../domain/body/body.ts';
import { longDate, moment } from '../dates.ts';
import type { Told } from '../told.ts';

type Named = Pick<Body, 'shortName' | 'home'>;

/** A page in plain words, where there is no card to show. */
export interface PlainPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const told = (heading: string, ...paragraphs: readonly string[]): Told => ({ heading, paragraphs });
const plainPage = (title: string, ...paragraphs: readonly string[]): PlainPage => ({ title, paragraphs });

export const membersPage = {
  /** What the button in the letter says, by what the page is for. */
  button: {
    items: 'Indsend punkter, eller svar',
    'late-item': 'Svar på det sene punkt',
    meeting: 'Se mødet, eller meld afbud',
    draft: 'Læs udkastet, og svar',
    consultation: 'Svar på høringen',
    'written-procedure': 'Svar på forslaget',
    check: 'Kontrollér et dokument',
    'follow-up': 'Svar på opgaven',
  },
  /** Below the button. @param last the last whole day on which it can be used */
  yours: (last: Temporal.PlainDate) =>
    `Linket er dit eget og gælder til og med den ${longDate(last, 'da')}. Giv det ikke videre: den, der har det, kan svare for dig.`,
  orReply: (mailbox: string) => `Du kan også besvare dette brev til ${mailbox}. Så fører sekretariatet dit svar ind.`,
  newLink: (body: Named): Told => ({
    heading: `Dit nye link til ${body.shortName}`,
    paragraphs: ['Du har bedt om et nyt link. De links, du har fået før, virker ikke længere.'],
  }),

  skip: 'Gå til indholdet',
  otherLanguage: 'English',
  /** Who the page is for. */
  for: (title: string, body: Named) => `${title}, ${body.shortName}`,
  back: 'Tilbage til oversigten',
  newWindow: '(åbner i et nyt vindue)',
  required: '(skal udfyldes)',
  choose: 'Vælg',
  faults: (count: number) => (count === 1 ? 'Ét felt skal ses efter' : `${count} felter skal ses efter`),
  faultMark: 'Fejl',
  fault: 'Fejl: ',
  footer: (mailbox: string) => `Har du spørgsmål, så skriv til ${mailbox}.`,

  noItems: (at: Temporal.Instant, timeZone: string): Told => ({
    heading: 'Du har svaret, at du ingen punkter har',
    paragraphs: [`Svaret kom den ${moment(at, timeZone, 'da')}. Du kan stadig indsende et punkt.`],
  }),
  absent: (at: Temporal.Instant, timeZone: string): Told => ({
    heading: 'Du har meldt afbud',
    paragraphs: [`Afbuddet kom den ${moment(at, timeZone, 'da')}. Send det igen, hvis noget ændrer sig.`],
  }),
  reason: 'Grund',
  instead: 'I dit sted',
  nobody: 'ingen',
  comments: {
    heading: 'Det har du skrevet til udkastet',
    none: (at: Temporal.Instant, timeZone: string) =>
      `Du svarede »ingen bemærkninger« den ${moment(at, timeZone, 'da')}.`,
    answered: (text: string) => `Svar: ${text}`,
  },
  replied: (at: Temporal.Instant, timeZone: string): Told => ({
    heading: 'Du har svaret',
    paragraphs: [`Svaret kom den ${moment(at, timeZone, 'da')}. Svarer du igen, gælder det nyeste.`],
  }),
  closed: (title: string): Told => ({ heading: title, paragraphs: ['Der kan ikke længere svares.'] }),
  noTasks: told('Du har ingen åbne opgaver', 'Dem, du havde, er afsluttet.'),
  noLateItems: told('Ingen punkter venter på dit svar', 'De er besvaret.'),
  notHere: told(
    'Det kan ikke gøres fra denne side',
    'Linket gælder kun det, brevet handlede om. Gå tilbage til oversigten, eller skriv til sekretariatet.',
  ),

  unknown: plainPage(
    'Linket virker ikke',
    'Adressen er ikke et link fra os, eller der mangler noget af den. Kopiér hele linket fra brevet, eller åbn det derfra.',
  ),
  expired: (body: Named): PlainPage => ({
    title: 'Linket er udløbet',
    paragraphs: [`Linket til ${body.shortName} gjaldt kun en tid. Du kan få et nyt, sendt til den adresse, vi har.`],
  }),
  replaced: (body: Named): PlainPage => ({
    title: 'Linket er erstattet af et nyere',
    paragraphs: [
      `Der er siden sendt et nyt link til ${body.shortName}. Find det nyeste brev, eller bed om et nyt link til den adresse, vi har.`,
    ],
  }),
  left: ({ shortName, home }: Named): PlainPage => ({
    title: 'Linket gælder ikke længere',
    paragraphs: [`Du sidder ikke længere i ${shortName}. Er det forkert, så skriv til ${home.mailbox}.`],
  }),
  sendNew: 'Send mig et nyt link',
  sent: ({ shortName, home }: Named): PlainPage => ({
    title: 'Et nyt link er på vej',
    paragraphs: [
      `Det er sendt til den adresse, ${shortName} har på dig. De gamle links virker ikke længere.`,
      `Kommer det ikke inden for et kvarter, så skriv til ${home.mailbox}.`,
    ],
  }),
  sentBefore: ({ home }: Named): PlainPage => ({
    title: 'Et nyt link er allerede sendt',
    paragraphs: [`Se i din indbakke. Er det ikke kommet inden for et kvarter, så skriv til ${home.mailbox}.`],
  }),
  broke: plainPage(
    'Siden kan ikke vises lige nu',
    'Prøv igen om lidt. Det, du har skrevet, er ikke sendt: gå tilbage i browseren, så står det der endnu.',
  ),
};
