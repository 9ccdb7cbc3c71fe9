import type { Slot } from '../../domain/meeting/slot.ts';
import { closedDayName } from '../closed-days.ts';
import { clockTime, dateWithWeekday, longDate, longSlot, monthName, weekdayName } from '../dates.ts';
import type { PageWords } from '../pages.ts';
import { accessibility } from './accessibility.ts';
import { privacy, terms } from './articles.ts';
import { deadlineRule } from './counts.ts';

export const pages: PageWords = {
  site: 'Referent',
  skip: 'Gå til indholdet',
  otherLanguage: 'English',
  breadcrumbs: 'Brødkrumme',
  navigation: { name: 'Sider', bodies: 'Udvalg', search: 'Søg i referater' },
  address: 'Sidens adresse:',
  bodies: {
    title: 'Udvalg',
    intro: 'Her kan alle se, hvornår udvalgene mødes, efter hvilke regler de arbejder, og hvad de er kommet frem til.',
    none: 'Der er ingen udvalg endnu.',
  },
  body: {
    ahead: 'Kommende møder',
    behind: 'Afholdte møder',
    noneAhead: 'Der er ikke fastsat nye møder.',
    noneBehind: 'Der er endnu ikke holdt møder.',
    heldIn: (year, count) => `${year} (${count === 1 ? 'ét møde' : `${count} møder`})`,
    rules: 'Regler',
    rulesIntro: 'Reglerne står i:',
    about: 'Hvad',
    members: 'Medlemmer',
    date: 'Møde',
    place: 'Sted',
    standing: 'Status',
    rule: 'Regel',
    source: 'Hvor det står',
    follow: 'Følg udvalget',
    atom: 'Nyt fra udvalget (Atom)',
    calendar: 'Møderne i din kalender (iCalendar)',
    plan: (year) => `Mødeplan ${year} med alle frister (Word)`,
    planPdf: (year) => `Mødeplan ${year} med alle frister (PDF)`,
    json: 'Udvalgets data (JSON)',
    search: 'Søg i udvalgets referater',
  },
  about: (body) => `${body.organisation} er sekretariat for ${body.shortName}.`,
  stage: {
    planned: 'Planlagt',
    agendaReleased: 'Dagsorden udsendt',
    minutesAwaited: 'Afventer referat',
    minutesHeld: 'Referat godkendt',
    minutesPublished: 'Referat offentliggjort',
    minutesWithdrawn: 'Referat trukket tilbage',
    cancelled: 'Aflyst',
  },
  seat: {
    member: 'medlem',
    substitute: 'suppleant',
    observer: 'observatør',
    secretariat: 'sekretariat',
    guest: 'gæst',
  },
  office: { chair: 'formand', 'vice-chair': 'næstformand', moderator: 'ordstyrer', secretary: 'sekretær' },
  rule: {
    meetings: 'Møder',
    itemFields: 'Punkter skal beskrive',
    approval: 'Godkendelse af referat',
    publication: 'Offentliggørelse',
    countedDays: 'Sådan tælles hverdage',
    standingItems: 'Faste punkter',
  },
  step: (step) =>
    ({
      'call-for-items': 'Indkaldelse af punkter',
      'items-due': 'Punkter i hænde',
      'agenda-release': 'Udsendelse af dagsorden',
      'minutes-circulation': 'Udsendelse af referat',
    })[step],
  deadlineRule,
  meetingRule: ({ months, perYear, weekday, start, lengthInMinutes }) => {
    const count = perYear.least === perYear.most ? `${perYear.least}` : `${perYear.least}-${perYear.most}`;
    const in_ = joined(months.map((month) => monthName(month, 'da')));
    const day = `${weekdayName(weekday, 'da')} ${clockTime(start, 'da')}`;
    return `${count} møder om året${in_ === '' ? '' : ` (${in_})`}, som udgangspunkt ${day}, ${lengthInMinutes} minutter`;
  },
  publication: 'Referater offentliggøres på:',
  countedDays: (counted) =>
    ({
      'monday-to-friday': 'Mandag til fredag, undtagen helligdage og lukkedage',
      'monday-to-saturday': 'Mandag til lørdag, undtagen helligdage og lukkedage',
      'every-day': 'Alle dage tæller',
    })[counted],
  meeting: {
    crumb: (date) => `Møde ${longDate(date, 'da')}`,
    when: 'Tid',
    place: 'Sted',
    deadlines: 'Frister',
    step: 'Trin',
    due: 'Senest',
    why: 'Hvor det står',
    agenda: 'Dagsorden',
    agendaMembersOnly: 'Her vises punkternes numre og overskrifter. Sagsteksterne er sendt til medlemmerne.',
    minutes: 'Referat',
    download: 'Hent referatet som Word-dokument',
    downloadPdf: 'Hent referatet som PDF',
    outcomes: 'Resultatet punkt for punkt',
    back: 'Til mødets side',
  },
  listed: ([first = '', ...rest]) => joined([first, ...rest.map((one) => one.charAt(0).toLowerCase() + one.slice(1))]),
  slot: (slot: Slot) => longSlot(slot, 'da'),
  day: (date) => dateWithWeekday(date, 'da'),
  agendaLater: (due) =>
    due === undefined
      ? 'Dagsordenen er ikke udsendt endnu.'
      : `Dagsordenen udsendes senest ${dateWithWeekday(due, 'da')}.`,
  agendaReleasedOn: (date) => `Udsendt den ${longDate(date, 'da')}.`,
  minutesLater: (due, held) =>
    due === undefined
      ? `Referatet offentliggøres her, når ${held ? 'det er godkendt' : 'mødet er holdt, og referatet er godkendt'}.`
      : `Referatet sendes til medlemmerne senest ${dateWithWeekday(due, 'da')} og offentliggøres her, når det er godkendt.`,
  minutesInApproval: 'Referatet er til godkendelse hos medlemmerne og offentliggøres her, når det er godkendt.',
  minutesApproved: 'Referatet er godkendt og offentliggøres her om kort tid.',
  minutesPublishedOn: (date) => `Offentliggjort den ${longDate(date, 'da')}.`,
  minutesHeld: 'Referatet er godkendt. Det gennemgås for personoplysninger, før det offentliggøres her.',
  moved: (from) => `Mødet er flyttet fra ${longSlot(from, 'da')}.`,
  cancelled: 'Mødet er aflyst.',
  reason: 'Begrundelse:',
  corrected: (on) => `Referatet er rettet den ${longDate(on, 'da')}:`,
  withdrawn: (since, on) =>
    `Referatet var offentligt fra den ${longDate(since, 'da')} og er trukket tilbage den ${longDate(on, 'da')}.`,
  ask: ({ organisation, home }) => (home.mailbox === '' ? `Spørg ${organisation}.` : `Spørg ${organisation}:`),
  movedEarlier: (landed) =>
    `Fristen ville falde på ${closedDayName(landed, 'da')} den ${longDate(landed.date, 'da')} og ligger derfor tidligere.`,
  noPdf: {
    title: 'Dokumentet gives ikke som PDF her',
    text: 'Serveren kan ikke lave PDF. Hent dokumentet som Word på siden, eller udskriv siden.',
    back: 'Tilbage til siden',
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
    home: 'Se alle udvalg',
  },
  notYet: { agenda: 'Dagsordenen er ikke udsendt endnu', minutes: 'Referatet er ikke offentliggjort endnu' },
  unavailable: {
    title: 'Siden kan ikke vises lige nu',
    text: 'Der er en fejl hos os, og den er noteret. Prøv igen om lidt.',
  },
  notAllowed: { title: 'Det kan siden ikke', text: 'Siden kan kun læses; her kan ikke sendes noget ind.' },
  privacy,
  terms,
  accessibility,
};

/** `april`, `april og oktober`, `marts, juni og december` */
function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
