import type { GroupRefusal } from '../../domain/ad-hoc-group/refusal.ts';
import type { ConsultationRefusal } from '../../domain/consultation/refusal.ts';
import type { AgreementRefusal } from '../../domain/local-agreement/refusal.ts';
import type { ReferralRefusal } from '../../domain/referral/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { cited, quoted } from '../clauses.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import { groupTerms } from '../group-terms.ts';

/** The sentences of a kind of refusals, and what can be done instead. */
export type SentencesOf<Kind extends { readonly because: Refusal['because'] }> = {
  readonly [G in Kind['because']]: (
    refusal: Extract<Refusal, { because: G }>,
  ) => readonly [sentence: string, remedy: string];
};

const REFERRALS = 'Skriv »henvisninger« for at se dem, der er.';

const GROUPS = 'Skriv »grupper« for at se dem, der er.';
const CONSULTATIONS = 'Skriv »høring« for at se dem, der er.';
const AGREEMENTS = 'Skriv »lokalaftaler« for at se dem, der er.';

/** Why something between committees cannot be done. */
export const between: SentencesOf<ReferralRefusal | AgreementRefusal | ConsultationRefusal | GroupRefusal> = {
  'no-such-referral': () => ['Den henvisning findes ikke.', REFERRALS],
  'referral-without-title': () => ['Henvisningen mangler en titel.', 'Skriv, hvad den drejer sig om, og send igen.'],
  'nobody-to-refer-to': () => ['Der er ikke valgt nogen at henvise til.', 'Vælg mindst ét udvalg, og send igen.'],
  'referral-loop': ({ path, to }) => [
    `Sagen har allerede været hos ${quoted(to, 'da')}: den er sendt ad vejen ${path.join(' → ')}. Den sendes ikke i ring.`,
    'Returnér den med et svar, eller vælg et andet udvalg.',
  ],
  'referred-already': ({ to }) => [`Sagen er allerede sendt til ${quoted(to, 'da')}.`, REFERRALS],
  'referral-over': ({ title }) => [`Henvisningen ${quoted(title, 'da')} er trukket tilbage.`, REFERRALS],
  'referral-placed-already': ({ on }) => [
    `Sagen er allerede sat på mødet ${dateWithWeekday(on, 'da')}.`,
    'Udsæt punktet fra det møde, hvis det skal på et andet.',
  ],
  'answers-for-itself': ({ name }) => [
    `${name} bruger selv Referent, og dets svar kommer af sig selv fra dets referat.`,
    'Skriv til udvalgets sekretariat, hvis det haster.',
  ],
  'no-such-receiver': () => ['Den modtager er ikke på henvisningen.', REFERRALS],
  'no-such-consultation': () => ['Den høring findes ikke.', CONSULTATIONS],
  'consultation-without-title': () => ['Det, der sendes i høring, mangler en titel.', 'Skriv den, og send igen.'],
  'nobody-to-hear': () => [
    'Der er ikke valgt nogen at høre.',
    'Vælg medlemmerne eller mindst ét udvalg, og send igen.',
  ],
  'window-too-short': () => ['Svarfristen skal være mindst én hverdag.', 'Ret antallet af dage, og send igen.'],
  'not-heard': () => ['Høringen er ikke rettet til dig.', CONSULTATIONS],
  'no-such-group': () => ['Den gruppe findes ikke.', GROUPS],
  'group-without-name': () => ['Gruppen mangler et navn.', 'Skriv, hvad den hedder, og send igen.'],
  'group-without-members': () => ['Gruppen har ingen medlemmer.', 'Skriv mindst ét medlem, og send igen.'],
  'terms-missing': () => [
    `Gruppen har intet kommissorium, og der skal være et: ${cited(groupTerms, 'da')}.`,
    'Skriv opgave og frist først.',
  ],
  'group-past-deadline': ({ doneBy }) => [
    `Gruppen skal være færdig senest den ${longDate(doneBy, 'da')}.`,
    'Vælg en tidligere dag, eller ret fristen i kommissoriet.',
  ],
  'group-has-ended': ({ name }) => [`Gruppen ${quoted(name, 'da')} er afsluttet med sin rapport.`, GROUPS],
  'no-such-agreement': () => ['Den lokalaftale findes ikke.', AGREEMENTS],
  'agreement-without-title': () => ['Lokalaftalen mangler en titel.', 'Skriv, hvad den hedder, og send igen.'],
  'no-agreements-here': () => [
    'Udvalgets regler siger ikke, hvilken vej et udkast til lokalaftale skal gå.',
    'Skriv vejen i udvalgets fil under »agreements«, og skriv »regler genindlæs«.',
  ],
  'agreement-step-skipped': ({ missing, clause }) => [
    `Udkastet har ikke været omkring ${missing}: ${cited(clause, 'da')}.`,
    `Send det til ${missing} først, og notér svaret.`,
  ],
  'no-such-step': () => ['Det led er ikke på lokalaftalens vej.', AGREEMENTS],
  'agreement-with-step-already': ({ name }) => [`Udkastet er allerede sendt til ${name}.`, AGREEMENTS],
  'agreement-not-sent': ({ name }) => [`Udkastet ligger ikke til svar hos ${name}.`, AGREEMENTS],
  'not-concluded-here': ({ missing, clause }) => [
    `En bindende lokalaftale indgås ikke i udvalget selv. ${missing} har ikke godkendt den: ${cited(clause, 'da')}.`,
    `Send udkastet til ${missing}, og notér svaret.`,
  ],
  'central-consent-missing': () => [
    'Aftalen afviger fra overenskomsten, og de centrale parter har ikke givet samtykke.',
    'Notér samtykket, når det foreligger.',
  ],
  'agreement-stands': ({ title }) => [`Lokalaftalen ${quoted(title, 'da')} er ikke længere et udkast.`, AGREEMENTS],
  'agreement-not-in-force': ({ title }) => [`Lokalaftalen ${quoted(title, 'da')} er ikke i kraft.`, AGREEMENTS],
  'terms-reversed': () => ['Aftalen udløber, før den begynder.', 'Ret datoerne, og send igen.'],
  'nothing-to-report': () => [
    'Der er endnu ikke kommet noget fra nogen af modtagerne.',
    'Vent på det første svar, eller notér et, du har fået på anden vis.',
  ],
};
