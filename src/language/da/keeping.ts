import type { Clause } from '../../domain/body/clause.ts';
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
  replies: 'svar i høringer',
  votes: 'begrundelser i skriftlige voteringer',
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
    case 'retention-proposed':
      return `Fristerne for sletning er et forslag, for reglerne siger intet om dem: ${cited(about.own, 'da')}. Intet er galt, men ingen har besluttet dem. Skriv kommunens egne med hjemmel i udvalgets fil under »retention«, og tag »silent« væk.`;
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
  'answer-counts': ({ cases }) => [
    `Vedkommende er spurgt i ${listed(
      cases.map(({ title, lastDay }) => `»${title}« (svar senest ${dateWithWeekday(lastDay, 'da')})`),
      'da',
    )}. Dér tæller både svar og tavshed, så intet slettes nu.`,
    'Vent, til svarfristen er gået, og prøv så igen.',
  ],
  'held-already': ({ reason }) => [
    `Det bevares allerede: ${reason}`,
    'Ophæv bevaringen først, hvis begrundelsen er en anden.',
  ],
  'no-such-place': () => [
    'Der er ikke valgt noget sted, hvor navnet kan slettes nu.',
    'Vælg et eller flere steder. Er mødets referat på vej, så vent, til det er godkendt.',
  ],
  'not-held': () => ['Det er ikke sat til at blive bevaret.', 'Skriv »bevaring« for at se, hvad der er.'],
};

export const keeping = {
  /** Stands where a text was. */
  erased: '[slettet]',
  board: (body: string) => `Bevaring og sletning i ${body}`,
  explained: 'Dette slettes af sig selv, når fristen er gået. Referater, dagsordener og beslutninger bevares.',
  falls: 'Slettes',
  /** Stands while the body's own rules say nothing of how long anything is kept. */
  proposed:
    'Fristerne er Referents forslag, for udvalgets regler siger intet om dem. De gælder, til kommunen skriver sine egne i udvalgets fil under »retention«.',
  held: (meeting: string) => `Mødet ${meeting} bevares`,
  heldCase: (title: string) => `»${title}« bevares`,
  heldSince: (reason: string, day: string) => `Siden ${day}: ${reason}`,
  more: (count: number) => `… og ${count} mere.`,
  buttons: {
    hold: 'Bevar et møde eller en sag',
    lift: (what: string) => `Ophæv bevaring af ${what}`,
  },
  holdForm: {
    heading: 'Bevar et møde eller en sag',
    paragraphs: ['Intet om det slettes efter reglerne, før bevaringen ophæves, for eksempel mens en klage behandles.'],
  },
  labels: { meeting: 'Møde eller sag', reason: 'Begrundelse' },
  noRules: (body: string) =>
    `${body} har ingen regler for sletning, så intet slettes af sig selv. Skriv dem i udvalgets fil under »retention«.`,
  nothingDue: (body: string) => `${body}: der er intet, hvis frist løber.`,
  rules: 'Efter reglerne',
  /** `begrundelser for afbud: »slettes et år efter mødet« (Forretningsorden)` */
  rule: (kind: RetentionKind, clause: Clause) => `${kinds[kind]}: ${cited(clause, 'da')}`,
  /** `9. april 2028: begrundelser for afbud, mødet 2027-04-08` */
  expiry: ({ kind, of, on, hold, title }: Expiry, today: Temporal.PlainDate): string => {
    const whose = title === undefined ? `mødet ${of}` : `»${title}«`;
    const what = `${kinds[kind]}, ${kind === 'contacts' ? of : whose}`;
    if (hold !== undefined) return `bevares (${hold.reason}): ${what}`;
    if (on === undefined)
      return `venter på ${title === undefined ? 'godkendelse af referatet' : 'svarfristen'}: ${what}`;
    return `${Temporal.PlainDate.compare(on, today) <= 0 ? 'i dag' : longDate(on, 'da')}: ${what}`;
  },
};
