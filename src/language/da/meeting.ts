import type { Body, Member } from '../../domain/body/body.ts';
import type { DeliveredKind } from '../../domain/dispatch.ts';
import type { Slot } from '../../domain/meeting/slot.ts';
import { quoted } from '../clauses.ts';
import { dateWithWeekday, longSlot } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

export const meeting = {
  /** `Mødet i KLU Guldborgsund torsdag den 8. april 2027` */
  name: (body: Pick<Body, 'shortName'>, slot: Slot) => `Mødet i ${body.shortName} ${day(slot.date)}`,
  rows: {
    when: 'Tid',
    where: 'Sted',
    due: 'Frist',
    rule: 'Regel',
    counted: 'Optælling',
    before: 'Før',
    now: 'Nu',
    reason: 'Begrundelse',
    member: 'Medlem',
    author: 'Indsendt af',
    received: 'Modtaget',
    origin: 'Oprindelse',
    kind: 'Art',
    length: 'Tid',
    annexes: 'Bilag',
    substitute: 'Suppleant',
    placement: 'Stilling',
    answered: 'Har svaret',
    missing: 'Mangler svar',
    items: 'Punkter',
    window: 'Bemærkningsfrist',
    version: 'Udgave',
    point: 'Punkt',
    message: 'Besked',
    recipient: 'Modtager',
    approved: 'Godkendt',
    absence: 'Afbud',
    lateReason: 'Hvorfor taget med',
  },
  minutesLong: (minutes: number) => `${minutes} minutter`,
  noReason: 'Ingen oplyst',
  noSubstitute: 'Ingen',
  none: 'Ingen',

  movedForm: {
    heading: (name: string) => `Flyt: ${name}`,
    note: 'Fristerne regnes om, kalenderen rettes, og medlemmerne får besked.',
  },
  cancelForm: {
    heading: (name: string) => `Aflys: ${name}`,
    note: 'Mødet aflyses i kalenderen, og medlemmerne får besked med begrundelsen.',
  },
  absenceForm: {
    heading: (name: string) => `Afbud: ${name}`,
    note: 'Sekretariatet får besked. Du behøver ikke at oplyse en grund.',
  },
  absenceReceipt: (name: string): Told => ({
    heading: 'Dit afbud er modtaget',
    paragraphs: [`${name}. Sekretariatet har fået besked. Send det igen, hvis noget ændrer sig; det nyeste gælder.`],
  }),
  choice: (command: string): Told => ({
    heading: 'Hvilket møde?',
    paragraphs: [`${quoted(command, 'da')} kan gælde flere møder. Vælg et.`],
  }),
  noMeetings: 'Der er ingen møder.',

  absenceReported: (member: Pick<Member, 'title'>): Told => ({ heading: `Afbud fra ${member.title}`, paragraphs: [] }),
  moved: (body: Pick<Body, 'shortName'>, slot: Slot): Told => ({
    heading: `Mødet i ${body.shortName} er flyttet`,
    paragraphs: [`Mødet holdes nu ${longSlot(slot, 'da')}. Kalenderen er rettet, og fristerne er regnet om.`],
  }),
  cancelled: (body: Pick<Body, 'shortName'>, slot: Slot): Told => ({
    heading: `Mødet i ${body.shortName} ${day(slot.date)} er aflyst`,
    paragraphs: ['Mødet er fjernet fra kalenderen.'],
  }),
  joinLinkMissing: (name: string): Told => ({
    heading: 'Mødet har intet link endnu',
    paragraphs: [
      `${name} står i kalenderen, men Teams har ikke givet et link til at deltage. Der er prøvet flere gange.`,
      'Åbn mødet i Outlook, og slå Teams-møde til. Linket kommer med i dagsordenen, når det er der.',
    ],
  }),
  deliveryFailed: (name: string): Told => ({
    heading: 'En besked kunne ikke leveres',
    paragraphs: [
      `${name}: en besked kunne ikke afleveres, heller ikke efter flere forsøg. Se, hvem den var til, og kontakt dem selv.`,
    ],
  }),

  /** What was delivered, as the secretary knows it. */
  deliveries: {
    'call-for-items': 'Indkaldelse af punkter',
    'items-reminder': 'Påmindelse om punkter',
    'item-received': 'Besked om et nyt punkt',
    'item-late': 'Besked om et for sent indsendt punkt',
    'item-returned': 'Spørgsmål til et punkt',
    'item-deferred': 'Besked om et udsat punkt',
    'item-settled': 'Besked om et løst punkt',
    'items-closed': 'Besked om, at fristen for punkter er udløbet',
    'agenda-wanted': 'Påmindelse om dagsordenen',
    'agenda-for-chair': 'Dagsordenen til formanden',
    'agenda-released': 'Dagsordenen',
    'absence-reported': 'Besked om afbud',
    'substitute-called': 'Indkaldelsen af en suppleant',
    'substitute-released': 'Beskeden til en suppleant, som ikke skal møde',
    'meeting-moved': 'Besked om et flyttet møde',
    'meeting-cancelled': 'Besked om et aflyst møde',
    'join-link-missing': 'Besked om et manglende Teams-link',
    'minutes-wanted': 'Påmindelse om referatet',
    'draft-circulated': 'Udkastet til referat',
    'draft-revised': 'Det rettede udkast til referat',
    'comment-received': 'Besked om en bemærkning',
    'comment-answered': 'Svaret på en bemærkning',
    'objections-referred': 'Indsigelserne til formanden',
    'draft-for-chair': 'Udkastet til referat til formanden',
    'draft-returned': 'Besked om et referat, formanden har sendt tilbage',
    'signature-wanted': 'Referatet til underskrift',
    'approval-reminder': 'Påmindelse om svar på referatet',
    'answers-missing': 'Besked om manglende svar på referatet',
    'objection-for-chair': 'En indsigelse til formandens afgørelse',
    'minutes-to-next-meeting': 'Besked om et referat, der er henvist til næste møde',
    'minutes-approved': 'Det godkendte referat',
    'minutes-published': 'Det offentliggjorte referat',
    'delivery-failed': 'Besked om en manglende levering',
    'case-delivery-failed': 'Besked om en manglende levering',
    'referral-received': 'Henvisningen til et andet udvalg',
    'referral-called-back': 'Besked om en henvisning, der er trukket tilbage',
    'referral-too-late': 'Besked om en henvisning, der ikke kan besvares i tide',
    'referral-answered': 'Svaret på en henvisning',
    'referral-overdue': 'Besked om en henvisning, hvis frist er passeret',
    'follow-up-given': 'Besked om en opgave',
    'follow-up-due-soon': 'Påmindelse om en opgave',
    'follow-up-overdue': 'Besked om en opgave, hvis frist er gået',
    'follow-up-reported': 'Nyt om en opgave',
    'duty-due': 'Påmindelse om en pligt',
    'duty-passed': 'Besked om en overskredet pligt',
    'calendar-entry': 'Mødet i kalenderen',
    'channel-post': 'Opslaget i kanalen',
    filing: 'Dokumentet til kanalens filer',
  } satisfies Record<DeliveredKind, string>,

  stages: {
    planned: 'Planlagt',
    called: (answered: number, of: number) => `Punkter indkaldt; ${answered} af ${of} har svaret`,
    released: 'Dagsordenen er sendt ud',
    drafting: 'Referatet skrives',
    circulating: (lastDay: Temporal.PlainDate) => `Referatet er til bemærkninger til og med ${day(lastDay)}`,
    'awaiting-next-meeting': 'Referatet venter på godkendelse på næste møde',
    referred: 'Referatet ligger hos formanden med indsigelser',
    approved: 'Referatet er godkendt',
    published: 'Referatet er godkendt og offentliggjort',
    cancelled: 'Aflyst',
  },
  status: {
    heading: (body: Pick<Body, 'shortName'>) => `Status for ${body.shortName}`,
    next: 'Næste frist',
    done: 'gjort',
    passed: 'overskredet',
  },
};
