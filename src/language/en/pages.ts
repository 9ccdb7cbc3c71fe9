import type { Slot } from '../../domain/meeting/slot.ts';
import { closedDayName } from '../closed-days.ts';
import { clockTime, dateWithWeekday, longDate, longSlot, monthName, weekdayName } from '../dates.ts';
import type { PageWords } from '../pages.ts';
import { accessibility } from './accessibility.ts';
import { privacy, terms } from './articles.ts';
import { deadlineRule } from './counts.ts';

export const pages: PageWords = {
  site: 'Referent',
  skip: 'Skip to content',
  otherLanguage: 'Dansk',
  breadcrumbs: 'Breadcrumbs',
  navigation: { name: 'Pages', bodies: 'Committees', search: 'Search minutes' },
  address: 'Address of this page:',
  bodies: {
    title: 'Committees',
    intro: 'Here everyone can see when the committees meet, which rules they work by, and what they have concluded.',
    none: 'There are no committees yet.',
  },
  body: {
    ahead: 'Meetings ahead',
    behind: 'Meetings held',
    noneAhead: 'No new meetings have been fixed.',
    noneBehind: 'No meetings have been held yet.',
    heldIn: (year, count) => `${year} (${count === 1 ? 'one meeting' : `${count} meetings`})`,
    rules: 'Rules',
    rulesIntro: 'The rules are found in:',
    about: 'What',
    members: 'Members',
    date: 'Meeting',
    place: 'Place',
    standing: 'Status',
    rule: 'Rule',
    source: 'Where it is written',
    follow: 'Follow the committee',
    atom: 'News of the committee (Atom)',
    calendar: 'The meetings in your calendar (iCalendar)',
    plan: (year) => `Meeting plan ${year} with all deadlines (Word)`,
    planPdf: (year) => `Meeting plan ${year} with all deadlines (PDF)`,
    json: 'The committee’s data (JSON)',
    search: 'Search the committee’s minutes',
  },
  about: (body) => `${body.organisation} is the secretariat of ${body.shortName}.`,
  stage: {
    planned: 'Planned',
    agendaReleased: 'Agenda sent out',
    minutesAwaited: 'Awaiting minutes',
    minutesHeld: 'Minutes approved',
    minutesPublished: 'Minutes published',
    minutesWithdrawn: 'Minutes withdrawn',
    cancelled: 'Cancelled',
  },
  seat: {
    member: 'member',
    substitute: 'substitute',
    observer: 'observer',
    secretariat: 'secretariat',
    guest: 'guest',
  },
  office: { chair: 'chair', 'vice-chair': 'vice-chair', moderator: 'moderator', secretary: 'secretary' },
  rule: {
    meetings: 'Meetings',
    itemFields: 'Items must describe',
    approval: 'Approval of minutes',
    publication: 'Publication',
    countedDays: 'How working days are counted',
    standingItems: 'Standing items',
  },
  step: (step) =>
    ({
      'call-for-items': 'Call for items',
      'items-due': 'Items due',
      'agenda-release': 'Agenda sent out',
      'minutes-circulation': 'Minutes sent out',
    })[step],
  deadlineRule,
  meetingRule: ({ months, perYear, weekday, start, lengthInMinutes }) => {
    const count = perYear.least === perYear.most ? `${perYear.least}` : `${perYear.least}-${perYear.most}`;
    const in_ = joined(months.map((month) => monthName(month, 'en')));
    const day = `${weekdayName(weekday, 'en')} at ${clockTime(start, 'en')}`;
    return `${count} meetings a year${in_ === '' ? '' : ` (${in_})`}, normally ${day}, ${lengthInMinutes} minutes`;
  },
  publication: 'Minutes are published at:',
  countedDays: (counted) =>
    ({
      'monday-to-friday': 'Monday to Friday, except public holidays and closing days',
      'monday-to-saturday': 'Monday to Saturday, except public holidays and closing days',
      'every-day': 'Every day counts',
    })[counted],
  meeting: {
    crumb: (date) => `Meeting ${longDate(date, 'en')}`,
    when: 'Time',
    place: 'Place',
    deadlines: 'Deadlines',
    step: 'Step',
    due: 'No later than',
    why: 'Where it is written',
    agenda: 'Agenda',
    agendaMembersOnly:
      'Numbers and headings of the items are shown here. The case texts have been sent to the members.',
    minutes: 'Minutes',
    download: 'Download the minutes as a Word document',
    downloadPdf: 'Download the minutes as PDF',
    outcomes: 'The outcome item by item',
    back: 'To the meeting’s page',
  },
  listed: ([first = '', ...rest]) => joined([first, ...rest.map((one) => one.charAt(0).toLowerCase() + one.slice(1))]),
  slot: (slot: Slot) => longSlot(slot, 'en'),
  day: (date) => dateWithWeekday(date, 'en'),
  agendaLater: (due) =>
    due === undefined
      ? 'The agenda has not been sent out yet.'
      : `The agenda is sent out no later than ${dateWithWeekday(due, 'en')}.`,
  agendaReleasedOn: (date) => `Sent out on ${longDate(date, 'en')}.`,
  minutesLater: (due, held) =>
    due === undefined
      ? `The minutes are published here once ${held ? '' : 'the meeting has been held and '}they have been approved.`
      : `The minutes are sent to the members no later than ${dateWithWeekday(due, 'en')} and published here once approved.`,
  minutesInApproval: 'The minutes are with the members for approval and are published here once approved.',
  minutesApproved: 'The minutes have been approved and are published here shortly.',
  minutesPublishedOn: (date) => `Published on ${longDate(date, 'en')}.`,
  minutesHeld: 'The minutes have been approved. They are checked for personal data before they are published here.',
  moved: (from) => `The meeting has been moved from ${longSlot(from, 'en')}.`,
  cancelled: 'The meeting has been cancelled.',
  reason: 'Reason:',
  corrected: (on) => `The minutes were corrected on ${longDate(on, 'en')}:`,
  withdrawn: (since, on) =>
    `The minutes were public from ${longDate(since, 'en')} and were withdrawn on ${longDate(on, 'en')}.`,
  ask: ({ organisation, home }) => (home.mailbox === '' ? `Ask ${organisation}.` : `Ask ${organisation}:`),
  movedEarlier: (landed) =>
    `It would have been ${closedDayName(landed, 'en')}, ${longDate(landed.date, 'en')}, and so it is earlier.`,
  noPdf: {
    title: 'The document is not given as PDF here',
    text: 'The server cannot make PDF. Take the document as Word on the page, or print the page.',
    back: 'Back to the page',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'See all committees',
  },
  notYet: { agenda: 'The agenda has not been sent out yet', minutes: 'The minutes have not been published yet' },
  unavailable: {
    title: 'This page cannot be shown right now',
    text: 'The fault is ours and has been noted. Please try again in a little while.',
  },
  notAllowed: { title: 'This page cannot do that', text: 'The page can only be read; nothing can be sent to it.' },
  privacy,
  terms,
  accessibility,
};

/** `April`, `April and October`, `March, June and December` */
function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
