import { quoted } from '../clauses.ts';
import type { meeting as danish } from '../da/meeting.ts';
import { dateWithWeekday, longSlot } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const meeting: typeof danish = {
  name: (body, slot) => `The meeting of ${body.shortName} on ${day(slot.date)}`,
  rows: {
    when: 'Time',
    where: 'Place',
    due: 'Due',
    rule: 'Rule',
    counted: 'Count',
    before: 'Before',
    now: 'Now',
    reason: 'Reason',
    member: 'Member',
    author: 'Submitted by',
    received: 'Received',
    kind: 'Kind',
    length: 'Length',
    annexes: 'Annexes',
    substitute: 'Substitute',
    placement: 'Standing',
    answered: 'Have answered',
    missing: 'Have not answered',
    items: 'Items',
    window: 'Comments until',
    version: 'Version',
    point: 'Point',
    message: 'Message',
    recipient: 'Recipient',
    approved: 'Approved',
    absence: 'Absences',
    lateReason: 'Why it was taken',
  },
  minutesLong: (minutes) => `${minutes} minutes`,
  noReason: 'None given',
  noSubstitute: 'None',
  none: 'None',

  movedForm: {
    heading: (name) => `Move: ${name}`,
    note: 'Deadlines are counted again, the calendar is changed, and the members are told.',
  },
  cancelForm: {
    heading: (name) => `Cancel: ${name}`,
    note: 'The meeting is cancelled in the calendar, and the members are told why.',
  },
  absenceForm: {
    heading: (name) => `Absence: ${name}`,
    note: 'The secretariat is told. You need not give a reason.',
  },
  absenceReceipt: (name) => ({
    heading: 'Your absence has been noted',
    paragraphs: [`${name}. The secretariat has been told. Send it again if anything changes; the newest holds.`],
  }),
  choice: (command) => ({
    heading: 'Which meeting?',
    paragraphs: [`${quoted(command, 'en')} can be about several meetings. Choose one.`],
  }),
  noMeetings: 'There are no meetings.',

  absenceReported: (member) => ({ heading: `Absence reported: ${member.title}`, paragraphs: [] }),
  moved: (body, slot) => ({
    heading: `The meeting of ${body.shortName} has been moved`,
    paragraphs: [
      `The meeting is now on ${longSlot(slot, 'en')}. The calendar has been changed and the deadlines counted again.`,
    ],
  }),
  cancelled: (body, slot) => ({
    heading: `The meeting of ${body.shortName} on ${day(slot.date)} is cancelled`,
    paragraphs: ['The meeting has been removed from the calendar.'],
  }),
  joinLinkMissing: (name) => ({
    heading: 'The meeting has no link yet',
    paragraphs: [
      `${name} is in the calendar, but Teams has given no link to join it. It has been tried several times.`,
      'Open the meeting in Outlook and turn Teams meeting on. The link goes into the agenda once it is there.',
    ],
  }),
  deliveryFailed: (name) => ({
    heading: 'A message could not be delivered',
    paragraphs: [
      `${name}: a message could not be delivered, not even after several attempts. See whom it was for, and contact them yourself.`,
    ],
  }),

  deliveries: {
    'call-for-items': 'The call for items',
    'items-reminder': 'The reminder about items',
    'item-received': 'Word of a new item',
    'item-late': 'Word of a late item',
    'item-returned': 'A question about an item',
    'item-deferred': 'Word of a deferred item',
    'item-settled': 'Word of a settled item',
    'items-closed': 'Word that the time for items is up',
    'agenda-wanted': 'The reminder about the agenda',
    'agenda-for-chair': 'The agenda for the chair',
    'agenda-released': 'The agenda',
    'absence-reported': 'Word of an absence',
    'meeting-moved': 'Word of a moved meeting',
    'meeting-cancelled': 'Word of a cancelled meeting',
    'join-link-missing': 'Word of a missing Teams link',
    'minutes-wanted': 'The reminder about the minutes',
    'draft-circulated': 'The draft minutes',
    'draft-revised': 'The revised draft minutes',
    'comment-received': 'Word of a comment',
    'comment-answered': 'The answer to a comment',
    'objections-referred': 'The objections for the chair',
    'minutes-approved': 'The approved minutes',
    'minutes-published': 'The published minutes',
    'referral-received': 'The referral to another body',
    'referral-called-back': 'Notice of a referral withdrawn',
    'referral-too-late': 'Notice of a referral that cannot be answered in time',
    'referral-answered': 'The answer to a referral',
    'referral-overdue': 'Notice of a referral whose day has passed',
    'case-delivery-failed': 'Word of a failed delivery',
    'delivery-failed': 'Word of a failed delivery',
    'calendar-entry': 'The meeting in the calendar',
    'channel-post': 'The post in the channel',
    filing: 'The document for the channel’s files',
  },

  stages: {
    planned: 'Planned',
    called: (answered, of) => `Items called for; ${answered} of ${of} have answered`,
    released: 'The agenda has been released',
    drafting: 'The minutes are being written',
    circulating: (lastDay) => `The minutes are out for comment up to and including ${day(lastDay)}`,
    'awaiting-next-meeting': 'The minutes await approval at the next meeting',
    referred: 'The minutes are with the chair, with objections',
    approved: 'The minutes are approved',
    published: 'The minutes are approved and published',
    cancelled: 'Cancelled',
  },
  status: { heading: (body) => `Status of ${body.shortName}`, next: 'Next deadline', done: 'done', passed: 'overdue' },
};
