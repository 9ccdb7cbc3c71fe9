import type { KeepingRefusal } from '../../domain/keeping/refusal.ts';
import { listed } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { SentencesOf } from './refusals-between.ts';

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
};
