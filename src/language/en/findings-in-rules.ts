import type { RulesFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import { longDate, monthName } from '../dates.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'en');
const months = (numbers: readonly number[]) =>
  listed(
    numbers.map((month) => monthName(month, 'en')),
    'en',
  );

/** What is found in rules of procedure and terms of reference. */
export function inRules(about: RulesFinding): FindingWords {
  switch (about.code) {
    case 'wheel-takes-most':
      return {
        text: `There are ${about.least} to ${about.most} meetings a year, but the annual wheel names ${about.months.length} months: ${months(about.months)}.`,
        suggestion: 'Say which meeting may be left out.',
      };
    case 'no-point-for-approval':
      return {
        text: 'The minutes are approved at the meeting, but none of the standing items is for it.',
        suggestion: 'Is there to be a standing item for approving the minutes?',
      };
    case 'discussion-without-heading':
      return {
        text: 'An item is to say what is to be discussed, but the standing items are for decision and information only.',
        suggestion: 'Say under which item discussions belong.',
      };
    case 'seats-not-said':
      return {
        text: `${say(about.party)} is on the list without a number; elsewhere it says ${say(about.elsewhere)}.`,
        suggestion: 'Write the number on the list.',
      };
    case 'as-needed-among-fixed':
      return {
        text: 'Somebody who takes part only as needed is among the fixed members.',
        suggestion: 'Move the line out of the list of fixed members.',
      };
    case 'two-words':
      return {
        text: `The same is called ${listed(
          about.words.map((word) => say(word.toLowerCase())),
          'en',
        )}.`,
        suggestion: 'Use one word.',
      };
    case 'approved-twice':
      return {
        text: `The minutes are approved by themselves when the time is out, and yet ${say(about.item)} is a standing item.`,
        suggestion: 'Choose one way, or say that the item is for information.',
      };
    case 'no-dispatch-day':
      return {
        text: 'There is a day by which items are due, but none by which the agenda is sent out.',
        suggestion: 'Say when the agenda is sent out.',
      };
    case 'after-what':
      return { text: 'It is not said after what it is counted.', suggestion: 'Say from what the time is counted.' };
    case 'window-without-start':
      return {
        text: 'It is not said when the time begins to run.',
        suggestion: 'Say whether it is counted from the sending, the receipt or the day after.',
      };
    case 'working-days-undefined':
      return {
        text: `${say('Hverdage')} may be Monday to Friday or Monday to Saturday; it is not said which.`,
        suggestion: 'Say which days are counted.',
      };
    case 'adopted-outside-months':
      return {
        text: `Meetings are held in ${months(about.months)}, but this was adopted at a meeting on ${longDate(about.date, 'en')}.`,
        suggestion: 'Was it an extraordinary or a moved meeting? Then say that there may be some.',
      };
    case 'member-without-unit':
      return {
        text: `Most on the list have ${say(about.unit)} beside them; this one has not.`,
        suggestion: 'Say where the member belongs.',
      };
  }
}
