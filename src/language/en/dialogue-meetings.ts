import { cited } from '../clauses.ts';
import type { dialogueMeetings as danish, dialogueRefusals as danishRefusals } from '../da/dialogue-meetings.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const channels = (count: number) => (count === 1 ? '1 channel' : `${count} channels`);

const labels = {
  'dialogue-date': 'Date of the dialogue meeting',
  themes: 'Themes (one a line)',
  'agreed-at': 'The themes were agreed at the meeting',
  channels: 'Announced in (one channel a line with its date: praksis.dk, 1 February 2027)',
  'late-because': 'Why is the meeting announced later than the rules say?',
};

export const dialogueMeetings: typeof danish = {
  group: (year) => `Dialogue meetings ${year}`,
  planned: (planned, perYear) => `${planned} of ${perYear} planned`,
  tooFew: (perYear) => `There are to be ${perYear} dialogue meetings a year. Plan one more.`,
  announceAnother: (lastDay) => `To be held this year it must be announced by ${day(lastDay)}`,
  tooLateForAnother: 'It is too late to announce one more in time this year. A later one needs a reason.',
  title: (date) => `Dialogue meeting ${day(date)}`,
  cancelled: (reason) => `Cancelled: ${reason}`,
  themes: (themes) => `Themes: ${themes}`,
  themesAgreed: (on) => `The themes were agreed at the meeting on ${day(on)}`,
  themesOpen: 'The themes have not been agreed at a meeting of the body yet',
  announceBy: (lastDay, least) => `To be announced by ${day(lastDay)} in at least ${channels(least)}`,
  announced: (list) => `Announced: ${list}`,
  announcement: (channel, on) => `${channel} (${longDate(on, 'en')})`,
  missing: (count, lastDay) => `Still lacks ${channels(count)} by ${day(lastDay)}`,
  missed: (count, lastDay) => `Lacked ${channels(count)} when the time ran out on ${day(lastDay)}`,
  lateBecause: (reason) => `Announced later than the rules say: ${reason}`,
  inTime: 'Announced in time',
  noneAgreed: 'Not agreed yet',
  buttons: { new: 'Dialogue meeting', save: 'Save', change: 'Change', cancel: 'Cancel the meeting', board: 'Duties' },
  newForm: (body) => ({
    heading: `Dialogue meeting of ${body.shortName}`,
    paragraphs: ['Themes and announcements can be written later. What stands here is what holds.'],
  }),
  changeForm: (date) => ({
    heading: `Change the dialogue meeting of ${day(date)}`,
    paragraphs: ['What stands here is what holds. If it is moved, name only the announcements that have the new day.'],
  }),
  cancelForm: (date) => ({
    heading: `Cancel the dialogue meeting of ${day(date)}`,
    paragraphs: ['The reason stands beside it. Referent does not write to those who were to come.'],
  }),
  labels,
  toAnnounce: (date) => ({
    heading: `Remember to announce the dialogue meeting of ${day(date)}`,
    paragraphs: ['Write under “duties” where and when it was announced.'],
  }),
};

export const dialogueRefusals: typeof danishRefusals = {
  'no-dialogue-meetings': () => [
    'The rules of the body name no dialogue meetings.',
    'They stand in the file of the body under dialogue-meetings.',
  ],
  'no-such-dialogue': () => [
    'There is no such dialogue meeting.',
    'Write “duties” to see the dialogue meetings of the year.',
  ],
  'dialogue-cancelled': ({ date }) => [
    `The dialogue meeting of ${day(date)} is cancelled.`,
    'Press “Dialogue meeting” to plan another.',
  ],
  'dialogue-held': ({ date }) => [
    `The dialogue meeting of ${day(date)} has been held.`,
    'It cannot be cancelled afterwards.',
  ],
  'dialogue-that-day': ({ date }) => [
    `There is a dialogue meeting on ${day(date)} already.`,
    'Press “Change” beside it, or choose another day.',
  ],
  'announced-late': ({ lastDay, channels: least, clause }) => [
    `The dialogue meeting was to be announced by ${day(lastDay)} in at least ${channels(least)}. ${cited(clause, 'en')}`,
    `Choose a later day, or fill in “${labels['late-because']}”.`,
  ],
};
