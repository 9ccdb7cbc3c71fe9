import type { Body } from '../../domain/body/body.ts';
import type { counter as danish } from '../da/counter.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const counter: typeof danish = {
  stranger: {
    heading: 'Hello',
    paragraphs: [
      'Referent is secretary to committees. You are not listed as a member or secretary of any body here, so there is nothing I can show you.',
      'If you should be, ask the secretariat to add your account to the body’s file.',
    ],
  },
  whichBody: { heading: 'Which body is this about?', paragraphs: [] },
  bodyChosen: (body: Pick<Body, 'name'>) => ({
    heading: body.name,
    paragraphs: ['What you write from now on is about this body. Write “body” to change.'],
  }),
  noSuchMeeting: (said) => ({
    heading: 'I do not know that meeting',
    paragraphs: [`No meeting fits “${said}”. Write “status” to see the meetings.`],
  }),
  noMeeting: {
    heading: 'There is no meeting to work with',
    paragraphs: ['Write “status” to see the meetings or “meeting plan” to plan them.'],
  },
  nobodysChannel: {
    heading: 'That is for another place',
    paragraphs: ['This channel belongs to no body. Write to me in your own chat, or in the channel of the body.'],
  },
  onlyThisBody: (body) => ({
    heading: 'That is for another place',
    paragraphs: [
      `In this channel I answer for ${body.shortName} only. Write to me in your own chat about other bodies.`,
    ],
  }),
  noSuchYear: (least, most) => ({
    heading: 'I cannot plan that year',
    paragraphs: [`Write a year from ${least} to ${most}, for example “meeting plan ${least + 1}”.`],
  }),
  tooManyLines: (most) => ({
    heading: 'Those are too many lines',
    paragraphs: [`A plan can have ${most} meetings at most. None of the lines has been put in the plan.`],
  }),
  sentBefore: {
    heading: 'This item has been submitted already',
    paragraphs: ['What you write now changes that item. Press “Save changes” if that is what you want.'],
  },
  yourItems: (meeting) => ({
    heading: 'Your items',
    paragraphs: [meeting, 'Press the one you want to change or withdraw.'],
  }),
  agendaNotOut: (due) => ({
    heading: 'The agenda has not been released yet',
    paragraphs: [
      due === undefined
        ? 'You will get it when the secretariat releases it.'
        : `It is released on ${day(due)} at the latest.`,
    ],
  }),
  releaseAnyway: 'Release it without these items',
  minutesNotOut: (due) => ({
    heading: 'The minutes have not been circulated yet',
    paragraphs: [
      due === undefined
        ? 'You will get them when the secretariat sends them.'
        : `Members get them on ${day(due)} at the latest.`,
    ],
  }),
  rulesRead: (bodies) => ({
    heading: 'The rules have been read again',
    paragraphs: [
      `From now on the files of ${bodies.map(({ shortName }) => shortName).join(', ')} hold as they stand. Deadlines that have been counted already do not move.`,
    ],
  }),
  rulesFaulty: (lines) => ({
    heading: 'The rules could not be read',
    paragraphs: ['There are faults in the files, so the old rules still hold:', ...lines],
  }),
  linesUnread: 'These lines could not be read',
  lineFaults: {
    'no-date': 'there is no date. Write for example “15 March 12:30-14:00”.',
    'no-such-date': 'there is no such date.',
    'no-such-time': 'there is no such time. Write for example “12:30-14:00”.',
    'ends-before-it-starts': 'the meeting ends before it begins.',
  },
  lineFault: (line, sentence) => `“${line}”: ${sentence}`,
  noLinesKept: 'None of the other lines has been put in the plan yet. Mend the lines and send all of them again.',
  released: (body, on, members) => ({
    heading: 'The agenda has been released',
    paragraphs: [
      `The agenda for the meeting of ${body.shortName} on ${day(on)} is on its way to ${members} recipients, to the channel’s files and to the meeting’s page.`,
    ],
  }),
  moved: (on) => ({
    heading: 'The meeting has been moved',
    paragraphs: [`It is held on ${day(on)}. The calendar, the deadlines and the participants follow.`],
  }),
  cancelled: (on) => ({
    heading: 'The meeting has been cancelled',
    paragraphs: [`The meeting on ${day(on)} is cancelled. The participants are told, with the reason.`],
  }),
  circulated: (members, last) => ({
    heading: 'The minutes have been circulated',
    paragraphs: [
      last === undefined
        ? `The draft is on its way to ${members} members. It is approved at the next meeting.`
        : `The draft is on its way to ${members} members, who may comment up to and including ${day(last)}. Without objections the minutes are approved after that.`,
    ],
  }),
  approved: (by, url) => ({
    heading: 'The minutes are approved',
    paragraphs: [by, `They are posted in the channel and published here: ${url}`],
  }),
  notWritten: { heading: 'The minutes are not written yet', paragraphs: ['Write “minutes” to begin.'] },
  noComments: {
    heading: 'Thank you for your answer',
    paragraphs: ['It is noted that you have no comments on the minutes.'],
  },
  takenBack: {
    heading: 'The objection is taken back',
    paragraphs: ['It no longer stands in the way of approving the minutes.'],
  },
  whatToExplain: {
    heading: 'What is to be explained?',
    paragraphs: ['Here are the deadlines. Press the one you want explained.'],
  },
  nothingToExplain: {
    heading: 'There are no deadlines to explain',
    paragraphs: ['Write for example “why 8 April 2027” to see the deadlines of a meeting on that day.'],
  },
  deadlinesIf: (on) => ({
    heading: `The deadlines of a meeting on ${day(on)}`,
    paragraphs: [
      'There is no meeting that day, but this is how the deadlines would fall. Press the one you want explained.',
    ],
  }),
  noDeadlines: { heading: 'The rules of this body set no deadlines', paragraphs: ['Write “rules” to see them.'] },
  pasted: 'I found no point numbers in the text. Begin each part with the number of its point, such as “3.1”.',
  wound: (to, time) => ({
    heading: 'The clock has been put forward',
    paragraphs: [`It is now ${time} on ${day(to)}. Everything that fell due on the way has happened at its own time.`],
  }),
  windBack: (now) => ({
    heading: 'The clock only goes forward',
    paragraphs: [
      `It is ${day(now)}. Write for example “wind to ${longDate(now.add({ months: 1 }), 'en')}” or “wind to next”.`,
    ],
  }),
  windWhere: (now) => ({
    heading: 'How far should the clock go?',
    paragraphs: [
      `No day is named that exists. Write for example “wind to ${longDate(now.add({ months: 1 }), 'en')}” or “wind to next”.`,
    ],
  }),
  noWinding: { heading: 'The clock cannot be set here', paragraphs: ['Only in the sandbox.'] },
  broke: {
    heading: 'Something went wrong with me',
    paragraphs: ['What you sent was not handled. Try again in a while; if it happens again, tell the secretariat.'],
  },
  nothingDue: {
    heading: 'Nothing falls due',
    paragraphs: ['Nothing falls due from now on. Make a meeting plan first.'],
  },
  invitation: {
    subject: (shortName) => `Meeting of ${shortName}`,
    html: (name, page) =>
      `<p>Meeting of ${name}.</p><p>Agenda, deadlines and minutes: <a href="${page}">${page}</a></p>`,
    cancelled: (reason) => `The meeting is cancelled: ${reason}`,
  },
};
