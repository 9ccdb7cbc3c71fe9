import type { Finding, PeopleFinding, PointFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import type { FindingWords } from '../finding-words.ts';
import { inRules } from './findings-in-rules.ts';
import { inText } from './findings-in-text.ts';
import { onDays } from './findings-on-days.ts';

const say = (text: string) => quoted(text, 'en');
/** `16.` within a sentence: `16`. */
const bare = (number: string) => number.replace(/[.)]$/, '');
const point = ({ point, title }: { readonly point: string; readonly title: string }) => `Item ${point}, ${say(title)},`;

/** A finding in a sentence, and what to do about it. */
export function finding(about: Finding): FindingWords {
  switch (about.code) {
    case 'weekday-differs':
    case 'year-differs':
    case 'no-such-date':
    case 'closed-day':
    case 'after-holiday':
    case 'not-yet-held':
    case 'ends-before-start':
    case 'vague-date':
    case 'next-meeting-differs':
    case 'next-meeting-outside-months':
      return onDays(about);
    case 'number-missing':
    case 'number-repeated':
    case 'number-out-of-order':
    case 'heading-lost':
    case 'renumber-agenda':
    case 'no-recommendation':
    case 'no-minutes':
    case 'no-lead-in':
    case 'unanswered':
    case 'outcome-differs':
    case 'decided-under-information':
    case 'table-not-read':
    case 'only-a-question':
    case 'fewer-than-said':
      return onPoints(about);
    case 'speaker-not-listed':
    case 'owner-not-listed':
    case 'present-and-absent':
    case 'absent-with-task':
    case 'absent-spoke':
    case 'collective-owner':
    case 'no-owner':
    case 'no-due-day':
      return onPeople(about);
    case 'wheel-takes-most':
    case 'no-point-for-approval':
    case 'discussion-without-heading':
    case 'seats-not-said':
    case 'as-needed-among-fixed':
    case 'two-words':
    case 'approved-twice':
    case 'no-dispatch-day':
    case 'after-what':
    case 'window-without-start':
    case 'working-days-undefined':
    case 'adopted-outside-months':
    case 'member-without-unit':
      return inRules(about);
    default:
      return inText(about);
  }
}

function onPoints(about: PointFinding): FindingWords {
  switch (about.code) {
    case 'number-missing': {
      const missing = listed(about.missing, 'en');
      const between =
        about.before === ''
          ? `The numbering begins with ${about.after}`
          : `${about.before} is followed by ${about.after}`;
      return {
        text: `${between}; ${missing} is missing.`,
        suggestion: 'If something was left out, put it in; otherwise correct the numbers.',
      };
    }
    case 'number-repeated':
      return {
        text: `The number ${about.number} was used before, on line ${about.first}.`,
        suggestion: 'Correct the numbers, so that each item has its own.',
      };
    case 'number-out-of-order':
      return {
        text: `The number ${about.number} comes after ${about.after}.`,
        suggestion: 'Correct the order or the numbers.',
      };
    case 'heading-lost':
      return {
        text: `A new topic begins here without a heading. The heading of ${bare(about.number)} may have been lost.`,
        suggestion: `Is a heading ${bare(about.number)} missing?`,
      };
    case 'renumber-agenda': {
      const struck = listed(about.struck.map(String), 'en');
      return {
        text: `Items ${struck} are struck from the other agenda, which then has ${about.left} items.`,
        suggestion: 'Number the items anew when the agenda is written out.',
      };
    }
    case 'no-recommendation':
      return {
        text: `${point(about)} has no recommendation, as the other items have.`,
        suggestion: 'Is the item to have a recommendation?',
      };
    case 'no-minutes':
      return about.isTold
        ? {
            text: `${point(about)} has no heading for its minutes, as the other items have; what was decided stands in the text of the item.`,
            suggestion: 'Put the heading over what belongs to the minutes.',
          }
        : { text: `${point(about)} has no minutes.`, suggestion: 'Write what came of the item.' };
    case 'no-lead-in':
      return {
        text: `${point(about)} has a recommendation without the words the others begin with.`,
        suggestion: `Begin with ${say('It is recommended that')}.`,
      };
    case 'unanswered':
      return {
        text: `The minutes of item ${about.point} say nothing of the recommendation ${say(about.recommendation)}.`,
        suggestion: 'Write whether it was followed, changed or not treated.',
      };
    case 'outcome-differs':
      return {
        text: `Under item ${about.point} the alternative was decided; the recommendation was ${say(about.recommendation)}.`,
        suggestion: 'Say in the minutes that the recommendation was not followed, if that is so.',
      };
    case 'decided-under-information':
      return {
        text: `${point(about)} is not for decision, but a decision is noted here.`,
        suggestion: 'Was the decision announced? Otherwise it belongs under an item for decision.',
      };
    case 'table-not-read':
      return {
        text: 'The items are in a table whose rows and columns cannot be told apart in this file. They were not checked.',
        suggestion: 'Hand in the Word file, or paste the table from it.',
      };
    case 'only-a-question':
      return { text: 'There is only a question here.', suggestion: 'Write what is to be discussed, or take it out.' };
    case 'fewer-than-said':
      return {
        text: `It says ${about.said}, but the minutes have ${about.count}.`,
        suggestion: 'Is one missing, or do two stand as one?',
      };
  }
}

function onPeople(about: PeopleFinding): FindingWords {
  switch (about.code) {
    case 'speaker-not-listed':
      return {
        text: `${about.name} takes part in the item, but is neither among the participants, the guests nor the apologies.`,
        suggestion: 'Put the name down as a guest, with the item it concerns.',
      };
    case 'owner-not-listed':
      return {
        text: `${about.name} is given a task, but is not on the list of participants.`,
        suggestion: 'See that they are told, or correct the name.',
      };
    case 'present-and-absent':
      return {
        text: `${about.name} has sent apologies, but is also a participant on line ${about.other}.`,
        suggestion: 'Let the name stand in one of the places.',
      };
    case 'absent-with-task':
      return {
        text: `${about.name} had sent apologies, but is given a task here.`,
        suggestion: 'See that they are told of the task.',
      };
    case 'absent-spoke':
      return {
        text: `${about.name} had sent apologies, but is said here to have taken part.`,
        suggestion: 'Correct the list of participants or the minutes.',
      };
    case 'collective-owner':
      return {
        text: `The task has a day, but ${say(about.owner)} is several people and nobody in particular.`,
        suggestion: 'Write who is responsible.',
      };
    case 'no-owner':
      return {
        text: 'Something is decided here that has to be done, but not by whom and when.',
        suggestion: 'Write who does it, and when.',
      };
    case 'no-due-day':
      return { text: `The task of ${about.owner} has no day.`, suggestion: 'Write when it is to be done.' };
  }
}
