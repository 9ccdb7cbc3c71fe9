import type { Approval, ObjectionEffect, Signer } from '../../domain/body/approval.ts';
import { changedText, mayObject, objectionEffect } from '../../domain/body/approval.ts';
import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { ApprovalNote } from '../../domain/minutes/minutes.ts';
import { cited, listed } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';
import { help } from './help.ts';
import { silence } from './silence.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const days = (count: number) => (count === 1 ? '1 hverdag' : `${count} hverdage`);

const effects: Readonly<Record<ObjectionEffect, string>> = {
  'refers-to-chair': 'En åben indsigelse henviser referatet til formanden.',
  'to-next-meeting': 'En åben indsigelse henviser referatet til næste møde.',
  'restarts-window':
    'En åben indsigelse henviser referatet til formanden. Rettes teksten efter en imødekommet indsigelse, løber fristen forfra.',
  'chair-decides': 'Formanden afgør indsigelser og kan lade en dissens føre til referat.',
};

/** What is said of the way minutes are approved. */
export const approval = {
  /** The rule in a few words, as on the list of rules and the public page. */
  rule: (rule: Approval, body: Pick<Body, 'members' | 'parties'>): string => {
    const present = mayObject(rule) === 'present' ? ' Kun de, der var til stede, kan gøre indsigelse.' : '';
    const objections = `${effects[objectionEffect(rule)]}${present}`;
    const receipt =
      'runsFrom' in rule && rule.runsFrom === 'receipt'
        ? ' Fristen regnes fra den dag, den sidste har modtaget udkastet.'
        : '';
    const more = changedText(rule);
    const changed = more === undefined ? '' : ` ${silence.changedTextRule(more === 'restarts' ? more : more.days)}`;
    switch (rule.mode) {
      case 'at-the-meeting':
        return 'På selve mødet';
      case 'at-the-next-meeting':
        return 'På det næste møde';
      case 'by-silence':
        return `Af sig selv efter ${days(rule.days)} uden indsigelser.${receipt}${changed} ${objections}`;
      case 'chair-then-members':
        return `Af formanden inden ${days(rule.chairDays)}, og derefter af sig selv efter ${days(rule.days)} uden indsigelser.${receipt}${changed} ${objections}`;
      case 'by-signing':
        return `Ved underskrift af ${listed(
          rule.signers.map((one) => signer(one, body)),
          'da',
        )}. ${objections}`;
      case 'by-all':
        return `Når alle medlemmer har svaret; tavshed tæller ikke. ${objections}`;
    }
  },
  how: {
    'at-the-meeting': 'på mødet',
    'at-the-next-meeting': 'på det følgende møde',
    'by-silence': 'uden indsigelser inden fristen',
    'chair-then-members': 'af formanden og derefter uden indsigelser inden fristen',
    'by-signing': 'ved underskrift',
    'by-all': 'efter svar fra alle medlemmer',
    'by-the-chair': 'af formanden',
    'as-imported': 'andetsteds, indlæst fra en fil',
  } satisfies Record<ApprovalNote['mode'], string>,
  /** What becomes of a draft that has been sent out. */
  after: {
    'at-the-meeting': 'Referatet godkendes på mødet.',
    'at-the-next-meeting': 'Referatet godkendes på det næste møde.',
    'by-silence': 'Kommer der ingen indsigelser, er referatet derefter godkendt.',
    'chair-then-members':
      'Formanden har godkendt udkastet. Kommer der ingen indsigelser, er referatet derefter godkendt.',
    'by-signing': 'Referatet er godkendt, når alle underskrivere har underskrevet.',
    'by-all':
      'Referatet er godkendt, når alle medlemmer har svaret, og ingen indsigelse står åben. Tavshed tæller ikke.',
  } satisfies Record<Approval['mode'], string>,
  /** What the secretary notes with »godkend referat«. */
  note: {
    'at-the-meeting': 'Referatet godkendes på selve mødet. Godkend det, når det er læst op eller vist.',
    'at-the-next-meeting': 'Vælg det møde, hvor referatet blev godkendt.',
    'by-silence': 'Referatet godkendes af sig selv, når fristen er udløbet uden indsigelser.',
    'chair-then-members': 'Referatet godkendes af sig selv, når fristen er udløbet uden indsigelser.',
    'by-signing': 'Referatet er godkendt, når alle underskrivere har underskrevet.',
    'by-all': 'Referatet er godkendt, når alle medlemmer har svaret.',
  } satisfies Record<Approval['mode'], string>,
  /** Why a rule gives no window that can be counted beforehand. */
  noWindow: {
    'at-the-meeting': 'referatet godkendes på mødet',
    'at-the-next-meeting': 'referatet godkendes på næste møde',
    'by-silence': 'tavshed godkender',
    'chair-then-members': 'tavshed godkender',
    'by-signing': 'referatet godkendes ved underskrift',
    'by-all': 'alle medlemmer skal svare',
  } satisfies Record<Approval['mode'], string>,
  stages: {
    'with-chair': (lastDay: Temporal.PlainDate) => `Referatet ligger hos formanden til og med ${day(lastDay)}`,
    delivering: (left: number) =>
      `Referatet er sendt; ${left === 1 ? 'ét medlem' : `${left} medlemmer`} mangler at modtage det`,
    collecting: (left: number) => `Referatet er til godkendelse; ${left === 1 ? 'ét svar' : `${left} svar`} mangler`,
  },
  timeIsSame: 'Fristen er den samme.',
  timeRunsAnew: 'Fristen løber forfra.',
  answerAnew: 'Svar igen: et svar gælder den tekst, det er givet på.',
  waitsForReceipts: 'Fristen regnes fra den dag, den sidste har modtaget udkastet.',
  answerBy: (lastDay: Temporal.PlainDate) => `Svar senest ${day(lastDay)}.`,
  chairFirst: (count: number) => `Udkastet går først til formanden, som har ${days(count)} til at godkende det.`,
  /** What the secretary is told when the draft has left her. */
  toChair: (lastDay: Temporal.PlainDate): Told => ({
    heading: 'Referatet er sendt til formanden',
    paragraphs: [
      `Formanden har til og med ${day(lastDay)} til at godkende udkastet. Derefter går det til medlemmerne.`,
    ],
  }),
  toMembers: (members: number): Told => ({
    heading: 'Referatet er rundsendt',
    paragraphs: [`Udkastet er på vej til ${members} medlemmer.`],
  }),
  passed: { heading: 'Du har godkendt udkastet', paragraphs: ['Det er på vej til medlemmerne.'] },
  returned: { heading: 'Udkastet er sendt tilbage', paragraphs: ['Sekretariatet har fået din begrundelse.'] },
  signed: (name: string): Told => ({ heading: 'Din underskrift er noteret', paragraphs: [name] }),
  noted: (member: string): Told => ({ heading: 'Noteret', paragraphs: [`Svaret fra ${member} er ført ind.`] }),
  received: (member: string): Told => ({
    heading: 'Noteret',
    paragraphs: [`Det er noteret, at ${member} har modtaget udkastet.`],
  }),
  decided: { heading: 'Indsigelsen er afgjort', paragraphs: ['Den, der gjorde indsigelse, får din afgørelse.'] },
  draftForChair: (name: string, lastDay: Temporal.PlainDate): Told => ({
    heading: 'Udkast til referat til din godkendelse',
    paragraphs: [`${name}. Godkend udkastet, eller send det tilbage med en begrundelse, senest ${day(lastDay)}.`],
  }),
  signatureWanted: (name: string): Told => ({
    heading: 'Underskriv referatet',
    paragraphs: [
      `${name}. Læs udkastet, og underskriv det. Kan du ikke det, så skriv hvorfor; det regnes som en indsigelse.`,
    ],
  }),
  draftReturned: (name: string): Told => ({
    heading: 'Formanden har sendt referatet tilbage',
    paragraphs: [`${name}. Ret udkastet, og send det igen med »rundsend referat«.`],
  }),
  reminder: (name: string): Told => ({
    heading: 'Dit svar på referatet mangler',
    paragraphs: [`${name}. Referatet kan ikke godkendes, før du har svaret.`],
  }),
  missing: (name: string): Told => ({ heading: 'Referatet mangler svar', paragraphs: [name] }),
  receiptsMissing: (name: string): Told => ({
    heading: 'Referatet mangler at blive modtaget',
    paragraphs: [`${name}. Fristen begynder, når alle har modtaget udkastet.`],
  }),
  objectionForChair: (who: string): Told => ({
    heading: `Indsigelse fra ${who} til din afgørelse`,
    paragraphs: ['Begrund afgørelsen. Er I stadig uenige, kan du føre en dissens til referat.'],
  }),
  toNextMeeting: (name: string, count: number): Told => ({
    heading: 'Referatet er henvist til næste møde',
    paragraphs: [
      `${name}: der er ${count === 1 ? 'én åben indsigelse' : `${count} åbne indsigelser`}, og referatet tages derfor op på næste møde.`,
    ],
  }),
  chairDecidesEach: 'Formanden afgør hver indsigelse, før referatet kan godkendes.',
  /** Told the author of an objection that counts as a comment. */
  lowered: (clause: Clause): Told => ({
    heading: 'Din indsigelse er modtaget som en bemærkning',
    paragraphs: [
      `Kun de, der var til stede på mødet, kan gøre indsigelse: ${cited(clause, 'da')}. Efter referatet var du ikke til stede. Er det forkert, så skriv det til sekretariatet.`,
      'Sekretariatet svarer dig.',
    ],
  }),
  labels: {
    reason: 'Begrundelse',
    decision: 'Afgørelse og begrundelse',
    dissent: 'Dissens, som den skal stå i referatet (tom, hvis ingen)',
    member: 'Medlem',
    answer: 'Svar',
    text: 'Medlemmets ord',
  },
  openDraft: 'Åbn udkastet',
  answers: { approves: 'Godkender eller underskriver', comment: 'Bemærkning', objection: 'Indsigelse' },
  buttons: {
    pass: 'Godkend og send til medlemmerne',
    sendBack: 'Send tilbage',
    sign: 'Underskriv',
    decline: 'Afvis at underskrive',
    approveDraft: 'Godkend uden bemærkninger',
    decide: 'Afgør indsigelsen',
    enterAnswer: 'Notér svaret',
    enterAnswerFor: 'Notér et svar',
    noteReceipt: 'Notér som modtaget',
  },
  rows: { missing: 'Mangler', returnedBy: 'Sendt tilbage af' },
  loweredMark: 'Ment som indsigelse',
};

function signer(one: Signer, { members, parties }: Pick<Body, 'members' | 'parties'>): string {
  switch (one.by) {
    case 'member':
      return members.find(({ id }) => id === one.member)?.title ?? one.member;
    case 'office':
      return help.offices[one.office].toLocaleLowerCase('da-DK');
    case 'party':
      return `${one.number} fra ${parties.find(({ id }) => id === one.party)?.name ?? one.party}`;
  }
}
