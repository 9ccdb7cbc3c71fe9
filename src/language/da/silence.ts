import type { Clause } from '../../domain/body/clause.ts';
import type { CommentClass } from '../../domain/minutes/minutes.ts';
import { cited } from '../clauses.ts';
import { dateWithWeekday, shortDay } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

/** What is said of silence: who has the draft, what holds it back, what stops its clock. */
export const silence = {
  undelivered: (who: string): Told => ({
    heading: `Udkastet er ikke nået frem til ${who}`,
    paragraphs: [],
  }),
  /** What follows of it where silence approves. */
  silenceWaits: (who: string) =>
    `Tavshed tæller kun fra dem, der har modtaget udkastet. Referatet bliver derfor ikke godkendt af sig selv, før ${who} har modtaget det eller svaret.`,
  approvedBefore: (on: Temporal.PlainDate) => `Referatet blev godkendt ${day(on)}; dengang stod udkastet som modtaget.`,
  receivedSince: (who: string) => `Siden er det noteret, at ${who} har modtaget udkastet.`,
  whatToDo: 'Du kan sende udkastet igen, sende det som mail eller ringe op.',
  notKnown: 'Det vides ikke, om udkastet er nået frem.',
  held: (name: string, lastDay: Temporal.PlainDate): Told => ({
    heading: 'Fristen er udløbet, men ikke alle har modtaget udkastet',
    paragraphs: [
      `${name}. Fristen for bemærkninger udløb ${day(lastDay)}. Referatet er ikke godkendt: Tavshed tæller kun fra dem, der har modtaget udkastet.`,
    ],
  }),
  /** What the last receipt then brings. */
  thenApproved: 'Når den sidste har modtaget det eller svaret, er referatet godkendt, hvis ingen har gjort indsigelse.',
  thenRunsAnew: 'Når den sidste har modtaget det, løber fristen forfra for alle.',
  heldOver: 'Siden har alle modtaget udkastet.',
  paused: (name: string): Told => ({
    heading: 'Fristen for bemærkninger står stille',
    paragraphs: [
      `${name}. Der er kommet en bemærkning til indholdet, og fristen står stille, indtil den er besvaret. Du kan stadig sende bemærkninger.`,
      'De dage, der var tilbage, får du, når fristen løber igen.',
    ],
  }),
  standsStill: 'Fristen står stille, indtil en bemærkning til indholdet er besvaret.',
  resumed: (name: string): Told => ({
    heading: 'Fristen for bemærkninger løber igen',
    paragraphs: [`${name}. Bemærkningen til indholdet er besvaret.`],
  }),
  noLongerOut: 'Der er ikke længere nogen frist for bemærkninger.',
  lateReceived: (who: string): Told => ({ heading: `Bemærkning efter fristen fra ${who}`, paragraphs: [] }),
  /** Told its author, and the secretary. */
  ended: (lastDay: Temporal.PlainDate, clause: Clause) => `Fristen udløb ${day(lastDay)}: ${cited(clause, 'da')}.`,
  approvedOn: (on: Temporal.PlainDate, clause: Clause) => `Referatet blev godkendt ${day(on)}: ${cited(clause, 'da')}.`,
  lateReceipt: (ended: string): Told => ({
    heading: 'Din bemærkning kom efter fristen',
    paragraphs: [
      ended,
      'Bemærkningen er gemt, og sekretariatet har fået den. Den ændrer ikke på godkendelsen, men kan sættes på et kommende møde.',
    ],
  }),
  lateNoted: (who: string, ended: string): Told => ({
    heading: 'Noteret efter fristen',
    paragraphs: [ended, `Bemærkningen fra ${who} er gemt, men ændrer ikke på godkendelsen.`],
  }),
  lateMark: 'Efter fristen',
  classes: { editorial: 'Redaktionel', substantive: 'Indholdsmæssig' } satisfies Record<CommentClass, string>,
  classing:
    'Redaktionel: Teksten rettes, og fristen løber videre. Indholdsmæssig: Fristen står stille, indtil bemærkningen er besvaret.',
  stages: {
    paused: (since: Temporal.PlainDate) =>
      `Referatet er til bemærkninger; fristen har stået stille siden ${day(since)}`,
    held: (left: number) =>
      `Fristen er udløbet; ${left === 1 ? 'ét medlem' : `${left} medlemmer`} mangler at modtage referatet`,
  },
  standstill: 'fristen stod stille',
  /** A day that does not count: by its name, or, of several in a row, for one reason. */
  skipped: (date: Temporal.PlainDate, name: string) => `${shortDay(date, 'da')} ${name} tæller ikke`,
  weekend: (first: Temporal.PlainDate, last: Temporal.PlainDate | undefined) =>
    last === undefined
      ? `${shortDay(first, 'da')} tæller ikke`
      : `${shortDay(first, 'da')} og ${shortDay(last, 'da')} tæller ikke`,
  stoodStill: (first: Temporal.PlainDate, last: Temporal.PlainDate | undefined) =>
    `${shortDay(first, 'da')}${last === undefined ? '' : ` til ${shortDay(last, 'da')}`} tæller ikke: fristen stod stille`,
  changes: 'Ændret i denne udgave',
  /** In a letter, where nothing can be struck through. */
  struck: (text: string) => `[udgår: ${text}]`,
  added: (text: string) => `[nyt: ${text}]`,
  howToRead: 'Det, der udgår, er streget ud; det nye er understreget.',
  versions: (name: string): Told => ({ heading: 'Udgaver af udkastet', paragraphs: [name] }),
  version: (number: number, when: string) => `${number}. udgave · ${when}`,
  sentOut: 'Sendt ud til medlemmerne.',
  headerChanged: 'Tid, sted og fremmøde er rettet.',
  attendanceChanged: (point: string) => `Fremmødet er rettet under ${point}.`,
  olderLeftOut: (count: number) =>
    count === 1 ? 'Én ældre udgave er ikke vist.' : `${count} ældre udgaver er ikke vist.`,
  oneVersion: 'Udkastet er ikke rettet, siden det blev sendt ud.',
  notSentOut: 'Udkastet er ikke sendt ud endnu.',
  changedTextRule: (more: 'restarts' | number) =>
    more === 'restarts'
      ? 'Rettes teksten for en indholdsmæssig bemærkning, løber fristen forfra.'
      : `Rettes teksten for en indholdsmæssig bemærkning, forlænges fristen med ${more === 1 ? '1 hverdag' : `${more} hverdage`}.`,
  buttons: {
    sendAgain: 'Send igen',
    sendAsMail: 'Send som mail',
    ringUp: 'Ring op',
    toComing: 'Sæt på punkter til kommende møder',
    versions: 'Udgaver',
    overview: 'Til referatet',
  },
  rows: { ground: 'Grund', without: 'Mangler udkastet' },
};
