import { endTime } from '../../domain/meeting/slot.ts';
import { listed, quoted } from '../clauses.ts';
import { clockTime, dateWithWeekday, longDate, timeSpan } from '../dates.ts';
import type { DocumentWords } from '../documents.ts';

/** Within a sentence, which ends itself. */
const clause: DocumentWords['clause'] = ({ document, quote, silent }) =>
  silent === undefined ? `»${quote}« (${document})` : `»${quote}« (${document}). ${silent.replace(/\.$/, '')}`;

export const documents: DocumentWords = {
  language: 'da',
  agenda: 'Dagsorden',
  minutes: 'Referat',
  conclusionMinutes: 'Beslutningsreferat',
  draftMark: 'UDKAST',
  whichDraft: (version, on) => `Udgave ${version}, ${longDate(on, 'da')}`,
  approvedAs: (mode, on) =>
    `Godkendt ${
      {
        'by-silence': 'uden indsigelser den',
        'chair-then-members': 'uden indsigelser den',
        'at-the-meeting': 'på mødet den',
        'at-the-next-meeting': 'på det følgende møde den',
        'by-signing': 'ved underskrift den',
        'by-all': 'af alle medlemmer den',
        'by-the-chair': 'af formanden den',
        'as-imported': 'andetsteds, indlæst den',
      }[mode]
    } ${longDate(on, 'da')}`,
  label: {
    meeting: 'Møde',
    date: 'Mødedato',
    time: 'Tid',
    started: 'Mødet påbegyndt',
    ended: 'Mødet afsluttet',
    place: 'Sted',
    released: 'Udsendt',
    kind: 'Type',
    proposedBy: 'Stillet af',
    length: 'Ønsket tid',
    annexes: 'Bilag',
    participants: 'Deltagere',
    secretariat: 'Sekretariat',
    guests: 'Gæster',
    absences: 'Afbud og fravær',
    minutesOfPoint: 'Referat',
    approval: 'Godkendelse',
    version: 'Udgave',
  },
  overview: 'Punkterne',
  pages: { page: 'Side ', of: ' af ' },
  date: (date) => longDate(date, 'da'),
  day: (date) => dateWithWeekday(date, 'da'),
  time: (time) => clockTime(time, 'da'),
  span: (slot) => timeSpan(slot.start, endTime(slot), 'da'),
  releasedOn: (date, supplement) =>
    supplement === 0 ? longDate(date, 'da') : `${longDate(date, 'da')} (tillæg nr. ${supplement})`,
  releasedLate: (days) => `Dagsordenen er udsendt ${days === 1 ? '1 dag' : `${days} dage`} efter fristen.`,
  kind: (kind) => ({ decision: 'Beslutning', discussion: 'Drøftelse', information: 'Orientering' })[kind],
  field: (field, inKlu) =>
    ({
      topic: 'Emne',
      background: 'Baggrund',
      what: 'Hvad ønskes drøftet',
      how: 'Hvordan ønskes det drøftet',
      why: inKlu ? 'Hvorfor i KLU' : 'Hvorfor her',
      recommendation: 'Indstilling',
    })[field],
  minutesLong: (count) => (count === 1 ? '1 minut' : `${count} minutter`),
  lateItem: ({ due, reason, by }) => `${late(due)} Optaget på dagsordenen af ${by} med begrundelsen: ${reason}`,
  lateItemUnwaived: (due) => late(due),
  formerMember: 'tidligere medlem',
  presence: (presence, substitute) => {
    const note = { present: '', apology: 'afbud', absent: 'fraværende' }[presence];
    return [note, substitute === undefined ? '' : `suppleant: ${substitute}`].filter((part) => part !== '');
  },
  outcome: (outcome, body) =>
    ({
      followed: 'Indstillingen blev fulgt.',
      changed: 'Indstillingen blev fulgt med ændringer.',
      'not-treated': 'Punktet blev ikke behandlet.',
      deferred: 'Punktet blev udsat.',
      noted: `${body} tog orienteringen til efterretning.`,
      discussed: `${body} drøftede punktet.`,
      decided: `${body} besluttede som anført.`,
      approved: `${body} godkendte punktet.`,
    })[outcome],
  decidedDespite: (reason) =>
    `Der træffes som udgangspunkt ikke beslutninger under dette punkt. Begrundelse: ${reason}`,
  none: 'Ingen.',
  notWritten: 'Der er ikke skrevet referat til punktet.',
  draftState: {
    drafting: 'Udkastet er under udarbejdelse og er ikke sendt til medlemmerne.',
    circulating: (lastDay, source) =>
      `Udkastet er sendt til medlemmerne. Bemærkninger skal være sekretariatet i hænde til og med ${dateWithWeekday(lastDay, 'da')}: ${clause(source)}.`,
    withChair: (lastDay, source) =>
      `Udkastet ligger hos formanden til og med ${dateWithWeekday(lastDay, 'da')} og er ikke sendt til medlemmerne: ${clause(source)}.`,
    delivering: (source) =>
      `Udkastet er sendt til medlemmerne. Fristen for bemærkninger begynder, når alle har modtaget det: ${clause(source)}.`,
    collecting: (source) => `Udkastet er sendt til godkendelse: ${clause(source)}.`,
    awaitingNextMeeting: 'Udkastet er sendt til medlemmerne og forelægges til godkendelse på næste møde.',
    referred: 'Der er gjort indsigelse mod udkastet, og det er forelagt formanden.',
  },
  approved: {
    bySilence: (on, source) =>
      `Referatet er godkendt den ${longDate(on, 'da')}, da fristen for bemærkninger var udløbet uden udestående indsigelser: ${clause(source)}.`,
    atTheMeeting: (on, source) => `Referatet er godkendt på mødet den ${longDate(on, 'da')}: ${clause(source)}.`,
    atTheNextMeeting: (on, source) =>
      `Referatet er godkendt på det følgende møde den ${longDate(on, 'da')}: ${clause(source)}.`,
    byChairAndSilence: (on, source) =>
      `Referatet er godkendt den ${longDate(on, 'da')}, da formanden havde godkendt det, og fristen for bemærkninger var udløbet uden udestående indsigelser: ${clause(source)}.`,
    bySigning: (on, signers, source) =>
      `Referatet er godkendt den ${longDate(on, 'da')} ved underskrift af ${listed(signers, 'da')}: ${clause(source)}.`,
    byAll: (on, source) =>
      `Referatet er godkendt den ${longDate(on, 'da')}, da alle medlemmer havde svaret: ${clause(source)}.`,
    byTheChair: (on, source) => `Referatet er godkendt af formanden den ${longDate(on, 'da')}: ${clause(source)}.`,
    asImported: (on, { document, quote }) =>
      `Referatet er indlæst den ${longDate(on, 'da')} fra ${quoted(document, 'da')} (${quoted(quote, 'da')}) som godkendt.`,
  },
  dissent: (who, point, text) =>
    `Dissens: ${who} er ikke enig i ${point === undefined ? 'referatet' : `punkt ${point}`}. ${text}`,
  clause,
};

function late(due: Temporal.PlainDate | undefined): string {
  return due === undefined
    ? 'Punktet er indkommet efter fristen.'
    : `Punktet er indkommet efter fristen den ${longDate(due, 'da')}.`;
}
