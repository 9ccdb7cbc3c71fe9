import type { Problem } from '../../domain/body/fault.ts';
import { listed, quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';

const TYPES = {
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list',
  fields: 'fields',
} as const;

const CONTRADICTIONS = {
  'earliest-and-latest': 'The first day (not-earlier-than) comes after the last (latest); no day is left.',
  'limit-and-step':
    'The limit (and-latest) comes no later than the day the step is counted from (latest); no day is left.',
  'call-and-items': 'Items are due before they are called for, or the same day; nobody has a day to answer.',
  'items-and-agenda': 'The agenda is to go out before the items it is made of are due.',
  'born-and-appointed': 'A born member is appointed by nobody; take one of the two out.',
  'from-and-until': 'The term ends (until) before it begins (from).',
  'version-and-adoption':
    'The version would be in force (in-force-from) before the rules it revises were adopted (adopted-on, at the top of the file).',
} as const;

/** What is wrong, in plain words, and what would be right where that is known. */
export function bodyFault(problem: Problem): string {
  const say = (text: string) => quoted(text, 'en');
  const all = (texts: readonly string[]) => listed(texts, 'en');
  switch (problem.because) {
    case 'not-yaml':
      return `The file is not YAML: ${problem.detail}`;
    case 'unreadable':
      return 'The file cannot be read.';
    case 'unknown-key': {
      const hint = problem.nearest === undefined ? '' : ` Did you mean ${say(problem.nearest)}?`;
      return `The field ${say(problem.key)} does not belong here.${hint}`;
    }
    case 'missing':
      return 'The field is missing or empty.';
    case 'wrong-type':
      return `This must be ${TYPES[problem.expected]}.`;
    case 'not-one-of':
      return `${say(problem.given)} is not known here; it can be ${all(problem.allowed)}.`;
    case 'unknown-unit':
      return `The unit ${say(problem.given)} is not known; the units are ${all(problem.units)}.`;
    case 'not-understood':
      return `${say(problem.given)} is not understood; write for example ${say(problem.example)}.`;
    case 'no-such-date':
      return `The date ${say(problem.given)} does not exist.`;
    case 'out-of-range':
      return Number.isFinite(problem.most)
        ? `The number must be between ${problem.least} and ${problem.most}.`
        : `The number must be at least ${problem.least}.`;
    case 'closed-too-long':
      return `More than ${problem.most} days in a row are closed, so no deadline can move to an open one; close fewer days and weeks.`;
    case 'quote-too-long':
      return `The quote has ${problem.words} words; it must have fewer than twelve.`;
    case 'duplicate':
      return `${say(problem.given)} is in use already: ${problem.first}.`;
    case 'no-substitute':
      return `Only a substitute stands in for another; write ${say('seat: substitute')} here.`;
    case 'id-taken':
      return `${say(problem.given)} is the address of another of the pages; choose another id.`;
    case 'no-chair':
      return 'None of the members is the chair.';
    case 'no-secretary':
      return 'None of the members is the secretary.';
    case 'no-topic':
      return 'An item must have a topic.';
    case 'asks-nothing':
      return 'The rule asks for nothing: neither fields nor an annex (annex: required).';
    case 'key-twice':
      return `${say(problem.key)} stands here twice; only one can hold. Take the other out.`;
    case 'no-call':
      return 'The deadline counts from the call for items, which has no deadline to count from.';
    case 'no-such-step':
      return `The deadline counts from ${say(problem.step)}, which has no deadline itself.`;
    case 'anchor-cycle':
      return `The deadlines wait for each other in a ring: ${[...problem.steps, problem.steps[0]].join(' → ')}.`;
    case 'unreachable-step':
      return problem.step === 'minutes-circulation'
        ? 'The deadline falls before the meeting, so there is nothing to report.'
        : 'The deadline falls after the meeting, so the step is never reached.';
    case 'contradiction':
      return CONTRADICTIONS[problem.between];
    case 'unknown-body': {
      const hint = problem.nearest === undefined ? '' : ` Did you mean ${say(problem.nearest)}?`;
      return `The body ${say(problem.given)} is not known; write it under other-bodies with its meetings.${hint}`;
    }
    case 'follows-itself':
      return 'The deadline counts from the body’s own meetings; write “the previous meeting” or “the next meeting”.';
    case 'aligned-with-itself':
      return 'The plan of a body cannot be fitted to the body itself.';
    case 'prepares-itself':
      return 'A body cannot prepare its own agenda as the next body’s.';
    case 'escalates-to-itself':
      return 'The body cannot bring its matters of principle to itself.';
    case 'same-day-versions':
      return `Two versions of the rules are both in force from ${longDate(problem.from, 'en')}; only one can be.`;
    case 'not-of-a-version':
      return `${say(problem.key)} belongs to the body and not to its rules; set it at the beginning of the file.`;
    case 'not-in-mode':
      return `The field ${say(problem.key)} does not belong to ${say(problem.mode)}, but to ${all(problem.modes)}.`;
    case 'no-window-to-restart':
      return 'There is no time here that can run anew (restarts-window); there is only where silence approves.';
    case 'one-signer-a-line':
      return 'Name one on each line: a member, an office or a party.';
    case 'number-of-a-party':
      return 'Only a party signs with a number.';
    case 'no-holder':
      return `None of the members is ${say(problem.office)}, so nobody can sign as that.`;
    case 'too-many-signers':
      return `${problem.number} are to sign, but the party has ${problem.seats} members.`;
    case 'not-a-picture':
      return `${say(problem.given)} is not a whole picture of the kind its name says; use a PNG picture or an SVG drawing.`;
    case 'picture-too-big':
      return `The picture ${say(problem.given)} is too large; a logo may have ${problem.most / 1000} kB.`;
    case 'picture-reaches-out':
      return `The drawing ${say(problem.given)} holds more than shapes (scripts, links or fetched parts); save it as plain SVG.`;
    case 'missing-clause':
      return 'Where the rule is written is missing (clause): at least a quote, and if the document is silent, why (silent).';
    case 'hours-from-elsewhere':
      return 'Hours can be counted from the meeting only.';
    case 'time-beside-hours':
      return 'Hours give the time themselves; none must stand here.';
    case 'not-of-the-year':
      return 'A duty is counted from the meeting or from a day of the year, for example “on 31 December”.';
    case 'duty-without-meeting':
      return 'The deadline counts from the meeting, but the duty does not say which (with-meeting).';
    case 'duty-cycle':
      return 'The duties wait for each other, so none of them can be done.';
    case 'duty-after-later':
      return `The duty waits for ${say(problem.given)}, which is due later; it cannot be done in time.`;
    case 'other':
      return problem.detail;
  }
}
