import type { Ground, Refusal } from '../../domain/refusal.ts';
import { cited, listed } from '../clauses.ts';
import { dateWithWeekday, moment } from '../dates.ts';
import { publicationRefusals } from './publication.ts';

type Of<G extends Ground> = Extract<Refusal, { because: G }>;

const all = (members: readonly string[]) => listed(members, 'da');

/** Why something cannot be done on a draft's way to approval and to the public, and what can be done instead. */
export const approvalRefusals = {
  ...publicationRefusals,
  'chair-has-draft': ({ lastDay, clause }: Of<'chair-has-draft'>): [string, string] => [
    `Udkastet ligger hos formanden til og med ${dateWithWeekday(lastDay, 'da')}: ${cited(clause, 'da')}.`,
    'Det går til medlemmerne, når formanden har godkendt det.',
  ],
  'not-with-chair': (): [string, string] => [
    'Udkastet ligger ikke hos formanden.',
    'Skriv »status« for at se, hvor det er.',
  ],
  'receipts-missing': ({ members, clause }: Of<'receipts-missing'>): [string, string] => [
    `Fristen begynder, når alle har modtaget udkastet: ${cited(clause, 'da')}. Det mangler hos ${all(members)}.`,
    'Sekretæren kan notere det som modtaget med »godkend referat«.',
  ],
  'approval-held': ({ members, lastDay, clause }: Of<'approval-held'>): [string, string] => [
    `Fristen udløb ${dateWithWeekday(lastDay, 'da')}: ${cited(clause, 'da')}. Tavshed tæller kun fra dem, der har modtaget udkastet, og det mangler hos ${all(members)}.`,
    'Sekretæren kan notere det som modtaget med »godkend referat«.',
  ],
  'window-paused': ({ since, clause }: Of<'window-paused'>, zone: string): [string, string] => [
    `Fristen har stået stille siden ${moment(since, zone, 'da')} på grund af en bemærkning til indholdet: ${cited(clause, 'da')}.`,
    'Sekretæren besvarer den med »bemærkninger«. Så løber fristen igen.',
  ],
  'answers-missing': ({ members, clause }: Of<'answers-missing'>): [string, string] => [
    `Der mangler svar fra ${all(members)}: ${cited(clause, 'da')}.`,
    'Sekretæren kan føre svar ind, der er givet på anden vis, med »godkend referat«.',
  ],
  'not-a-signer': ({ clause }: Of<'not-a-signer'>): [string, string] => [
    `Referatet underskrives af dem, reglerne nævner: ${cited(clause, 'da')}.`,
    'Send en bemærkning, hvis der er noget, du vil have med.',
  ],
  'own-objection-open': (): [string, string] => [
    'Indsigelsen fra samme medlem står åben.',
    'Træk den tilbage, eller vent, til den er imødekommet, og underskriv så.',
  ],
  'objection-not-for-chair': ({ clause }: Of<'objection-not-for-chair'>): [string, string] => [
    `Efter reglerne afgør formanden ikke indsigelser én for én: ${cited(clause, 'da')}.`,
    'Skriv »godkend referat«, når fristen er udløbet.',
  ],
  'no-such-member': (): [string, string] => [
    'Det medlem ventes der ikke på.',
    'Skriv »godkend referat« for at se, hvem der mangler.',
  ],
};
