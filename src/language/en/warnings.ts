import type { Clause } from '../../domain/body/clause.ts';
import { LEAST_CONTRAST } from '../../domain/body/look.ts';
import type { BetterCall, Slack } from '../../domain/body/slack.ts';
import { AGREED, type FloorWarning } from '../../domain/body/statutory-floor.ts';
import type { RuleWarning } from '../../domain/body/warnings.ts';
import { agreed } from '../agreement.ts';
import { cited as citedIn, listed, quoted } from '../clauses.ts';
import { closedDayName } from '../closed-days.ts';
import { dateWithWeekday, longDate, monthName } from '../dates.ts';
import { approval } from './approval.ts';
import { forms } from './forms.ts';
import { keepingWarning } from './keeping.ts';
import { limits } from './limits.ts';
import { membership } from './membership.ts';
import { parties } from './parties.ts';
import { planning } from './planning.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const cited = (clause: Clause) => citedIn(clause, 'en');
const say = (text: string) => quoted(text, 'en');
const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

export function warning(about: RuleWarning): string {
  switch (about.code) {
    case 'meeting-on-closed-day':
      return `The meeting is on a closed day: ${day(about.closed.date)} (${closedDayName(about.closed, 'en')}).`;
    case 'no-slack':
    case 'little-slack':
      return slack(about);
    case 'limit-cuts':
      return limits.cut(about);
    case 'party-not-earlier':
    case 'party-uncounted':
      return parties.warning(about);
    case 'retention-under-proof':
    case 'retention-of-case-documents':
    case 'retention-proposed':
    case 'retention-too-short':
      return keepingWarning(about);
    case 'accent-too-light':
      return `The colour ${say(`#${about.accent}`)} is too light for text on white: its contrast is ${about.contrast} and must be at least ${LEAST_CONTRAST}. So headings are set in the colour of the text, and only rules have this one.`;
    case 'logo-missing':
      return `The picture ${say(about.file)} is not in the folder of the file. Documents are written without a logo.`;
    case 'logo-too-large':
      return `The logo is ${about.width} by ${about.height} pixels. It is drawn only some centimetres wide; save it with at most ${about.most} on its longer side, and documents open faster.`;
    case 'logo-too-thin':
      return `The logo is ${about.width} by ${about.height} pixels and is less than half a centimetre on its shorter side. Crop it, so that it can be seen.`;
    case 'approval-clash': {
      const how = { ...approval.how, 'by-silence': 'by silence', 'at-the-meeting': 'at the meeting itself' }[
        about.mode
      ];
      return `The minutes are approved ${how}: ${cited(about.own)}, and yet ${say(about.title)} is a standing item: ${cited(about.item)}. Where they are approved before the meeting, the item is for information.`;
    }
    case 'approval-unlisted': {
      const what = about.onObjection
        ? 'An objection sends the minutes to the next meeting'
        : 'The minutes are approved at the next meeting';
      return `${what}: ${cited(about.own)}, but none of the standing items is for it.`;
    }
    case 'standing-item-by-default':
      return `Standing item ${about.place}, ${say(about.title)}, is not in ${about.document}. ${about.own.silent ?? ''} ${cited(about.own)}`;
    case 'kind-without-section':
      return `No standing item takes items of the kind ${say(forms.kinds[about.kind])}.`;
    case 'wheel-month-empty': {
      const themes = about.themes.length === 0 ? '' : ` It is to have: ${listed(about.themes, 'en')}.`;
      return `The annual wheel has a meeting in ${monthName(about.month, 'en')} ${about.year}, but none from ${longDate(about.from, 'en')} to ${longDate(about.until, 'en')} is free for it: ${cited(about.own)}.${themes}`;
    }
    case 'too-few-meetings':
    case 'too-many-meetings': {
      const planned = number(about.planned, 'meeting', 'meetings');
      const said = about.least === about.most ? `${about.least}` : `${about.least} to ${about.most}`;
      return `There ${about.planned === 1 ? 'is' : 'are'} ${planned} in ${about.year}; the rules say ${said}: ${cited(about.own)}.`;
    }
    case 'alignment-unknown':
    case 'not-aligned':
    case 'agenda-before-feeder':
      return planning.alignment(about);
    case 'delegation-vacant':
    case 'delegation-overfilled':
    case 'term-ends':
    case 'term-over':
    case 'office-vacant':
      return membership.warning(about);
    default:
      return floor(about);
  }
}

function slack({ days, itemsDue, agendaDue, wanted, better }: Slack): string {
  const are = days === 1 ? 'There is' : 'There are';
  const now = `${are} ${number(days, 'working day', 'working days')} to assemble the agenda: items are due ${day(itemsDue)}, and it goes out ${day(agendaDue)}.`;
  return better === undefined ? now : `${now} ${sooner(better, wanted)}`;
}

function sooner({ callOn, itemsDue }: BetterCall, wanted: number): string {
  return `Call for items by ${day(callOn)}, due ${day(itemsDue)}, and there are ${wanted}.`;
}

function floor(about: FloorWarning): string {
  const law = agreed[about.rule];
  switch (about.code) {
    case 'too-few-meetings-laid-down':
      return `The rules are content with ${number(about.least, 'meeting', 'meetings')} a year: ${cited(about.own)}; the agreement requires at least ${AGREED.leastMeetingsInYear}: ${cited(law)}.`;
    case 'meetings-too-long':
      return `The meetings last ${about.minutes} minutes: ${cited(about.own)}; the agreement says ${AGREED.longestInMinutes} at most, unless more is needed: ${cited(law)}.`;
    case 'no-dispatch-deadline': {
      const none = `${about.document} has no dispatch deadline for the agenda; the agreement requires ${AGREED.agendaDaysBefore} days: ${cited(law)}.`;
      if (about.own === undefined) return none;
      return isSame(about.own, law) ? `${none} That deadline serves here.` : `${none} Here ${cited(about.own)} serves.`;
    }
    case 'dispatch-too-late': {
      const when = about.days < 0 ? 'after the meeting' : `${number(Math.floor(about.days), 'day', 'days')} before`;
      return `The agenda may go out as late as ${when}: ${cited(about.own)}; the agreement requires ${AGREED.agendaDaysBefore} days: ${cited(law)}.`;
    }
    case 'secretariat-elsewhere':
      return `The secretary belongs to ${about.party}; the agreement makes the municipality the secretariat: ${cited(law)}.`;
    case 'drafts-elsewhere':
      return `Drafts of local agreements are sent to ${listed(about.steps, 'en')}: ${cited(about.own)}; the agreement sends them to the Praksisplanudvalg: ${cited(law)}.`;
    case 'no-yearly-evaluation': {
      const what =
        about.lacks === 'evaluation' ? 'the yearly evaluation' : 'the orientation of the Samarbejdsudvalg about it';
      return `Among the duties of the year (duties) of ${about.document} ${what} is missing, so nothing reminds of it; the agreement demands both: ${cited(law)}.`;
    }
    case 'other-number-of-doctors':
      return `${number(about.paid, 'doctor is', 'doctors are')} paid: ${cited(about.own)}; the agreement says ${AGREED.paidDoctors}: ${cited(law)}.`;
  }
}

function isSame(a: Clause, b: Clause): boolean {
  return a.document === b.document && a.quote === b.quote;
}
