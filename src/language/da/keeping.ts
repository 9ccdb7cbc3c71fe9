import type { KeepingRefusal } from '../../domain/keeping/refusal.ts';
import type { Expiry } from '../../domain/keeping/retention.ts';
import type { RetentionKind } from '../../domain/keeping/retention-rule.ts';
import type { RetentionWarning } from '../../domain/keeping/retention-warnings.ts';
import { cited, listed } from '../clauses.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import type { SentencesOf } from './refusals-between.ts';

/** What is kept for a time, in the plural and with its article. */
export const kinds: Readonly<Record<RetentionKind, string>> = {
  drafts: 'tidligere udgaver af referatets tekst',
  items: 'tilbagetrukne punkter',
  absences: 'begrundelser for afbud',
  comments: 'bemærkninger til referatet',
  calls: 'telefonnotater',
  receipts: 'adresser og id’er i det, der er sendt',
  contacts: 'kontaktoplysninger på udtrådte',
  annexes: 'bilag, som kun én part må se',
  proofs: 'bevis for godkendelse',
};

export function keepingWarning(about: RetentionWarning): string {
  const kind = kinds[about.kind];
  switch (about.code) {
    case 'retention-under-proof':
      return `Reglerne sletter ${kind} (${cited(about.own, 'da')}), før beviset for godkendelsen må falde bort: ${cited(about.item, 'da')}. De gemmes derfor lige så længe som beviset.`;
    case 'retention-too-short':
      return `Reglerne sletter ${kind} allerede inden ${about.least} måneder: ${cited(about.own, 'da')}. Til ombudsmanden kan der klages i et år (ombudsmandsloven § 13, stk. 3), og så kan det ikke længere vises, hvordan et referat blev godkendt. Sæt en længere frist, eller en frist for »proofs«.`;
    case 'retention-of-case-documents':
      return `Reglerne sletter ${kind}: ${cited(about.own, 'da')}. De er dokumenter i en sag (offentlighedsloven § 15) og må kun kasseres efter arkivbekendtgørelsens § 5, stk. 2. Læg dem i journalsystemet først, for eksempel med »arkivpakke«.`;
  }
}

export const keepingRefusals: SentencesOf<KeepingRefusal> = {
  'receipt-counts': ({ dates }) => [
    `Referatet af mødet ${listed(
      dates.map((date) => dateWithWeekday(date, 'da')),
      'da',
    )} er til godkendelse, og dér tæller det, hvad vedkommende har modtaget. Derfor slettes intet nu.`,
    'Vent, til referatet er godkendt, og prøv så igen.',
  ],
  'held-already': ({ reason }) => [
    `Mødet bevares allerede: ${reason}`,
    'Ophæv bevaringen først, hvis begrundelsen er en anden.',
  ],
  'not-held': () => ['Mødet er ikke sat til at blive bevaret.', 'Skriv »bevaring« for at se de møder, der er.'],
};

export const keeping = {
  /** Stands where a text was. */
  erased: '[slettet]',
  board: (body: string) => `Bevaring og sletning i ${body}`,
  explained: 'Dette slettes af sig selv, når fristen er gået. Referater, dagsordener og beslutninger bevares.',
  falls: 'Slettes',
  held: (meeting: string) => `Mødet ${meeting} bevares`,
  heldSince: (reason: string, day: string) => `Siden ${day}: ${reason}`,
  more: (count: number) => `… og ${count} mere.`,
  buttons: {
    hold: 'Bevar et møde',
    lift: (meeting: string) => `Ophæv bevaring af ${meeting}`,
  },
  holdForm: {
    heading: 'Bevar et møde',
    paragraphs: [
      'Intet om mødet slettes efter reglerne, før bevaringen ophæves, for eksempel mens en klage behandles.',
    ],
  },
  labels: { meeting: 'Møde', reason: 'Begrundelse' },
  noRules: (body: string) =>
    `${body} har ingen regler for sletning, så intet slettes af sig selv. Skriv dem i udvalgets fil under »retention«.`,
  nothingDue: (body: string) => `${body}: der er intet, hvis frist løber.`,
  /** `9. april 2028: begrundelser for afbud, møde 2027-04-08 («...»)` */
  expiry: ({ kind, of, on, hold, rule }: Expiry, today: Temporal.PlainDate): string => {
    const what = `${kinds[kind]}, ${kind === 'contacts' ? of : `mødet ${of}`} ${cited(rule.clause, 'da')}`;
    if (hold !== undefined) return `bevares (${hold.reason}): ${what}`;
    if (on === undefined) return `venter på godkendelse af referatet: ${what}`;
    return `${Temporal.PlainDate.compare(on, today) <= 0 ? 'i dag' : longDate(on, 'da')}: ${what}`;
  },
};
