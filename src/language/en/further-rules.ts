import type { AtMeeting } from '../../domain/body/duty-rule.ts';
import type { QuorumLeast } from '../../domain/body/sitting.ts';
import { listed } from '../clauses.ts';
import type { furtherRules as da } from '../da/further-rules.ts';
import { monthName } from '../dates.ts';
import { span } from './counts.ts';

const LEAST: Readonly<Record<Extract<QuorumLeast, string>, string>> = {
  half: 'at least half of the members',
  'more-than-half': 'more than half of the members',
  'two-thirds': 'at least two thirds of the members',
};

function atMeeting(at: AtMeeting): string {
  if (typeof at === 'number') return `the meeting in ${monthName(at, 'en')}`;
  return `the ${at} meeting of the year`;
}

export const furtherRules: typeof da = {
  wheel: (month) => `Annual wheel: ${monthName(month, 'en')}`,
  wheelMonth: (themes, participants) =>
    [
      themes.length === 0 ? 'No fixed theme' : themes.join(' · '),
      ...(participants.length === 0 ? [] : [`also invited: ${listed(participants, 'en')}`]),
    ].join('; '),
  alignment: (name) => `Fitted to ${name}`,
  aligned: (order) => `The meetings lie ${order} the meetings there`,
  duty: (title) => `Duty: ${title}`,
  dutyDue: (due, at, to) =>
    [
      ...(at === undefined ? [] : [`at ${atMeeting(at)}`]),
      ...(due === undefined ? [] : [`no later than ${span(due)}`]),
      ...(to === undefined ? [] : [`to ${to}`]),
    ].join(', ') || 'when there is occasion',
  dialogue: 'Dialogue meetings',
  dialogueMeetings: (perYear, announced, channels) =>
    `${perYear} a year, announced no later than ${span(announced)}, in at least ${channels} ${channels === 1 ? 'place' : 'places'}`,
  preMeeting: 'Pre-meeting',
  preMeetingAt: (latest) => `No later than ${span(latest)}`,
  quorum: 'Quorum',
  quorate: (least, parties) =>
    [
      typeof least === 'number' ? `at least ${least} members` : LEAST[least],
      ...parties.map(({ name, atLeast }) => `at least ${atLeast} from ${name}`),
    ].join(', '),
  moderator: 'Moderator',
  inTurn: (titles) => `In turn: ${titles.join(' · ')}`,
  byChair: 'The chair',
  decisions: 'Decisions',
  noDecisions: 'Nothing is decided',
  paidDoctors: 'Paid for attending',
  paid: (number, party) => `${number} from ${party}`,
  written: 'Written procedure',
  writtenWindow: ({ windowInDays, demandMeeting }) =>
    `${windowInDays} counted days to answer${demandMeeting === 'any-member' ? '; any member can demand a meeting' : ''}`,
  prepares: 'Prepares the agenda of',
  agreements: (place) => `Local agreements, step ${place}`,
  agreementStep: (name, parts) => (parts.length === 0 ? name : `${name} (${listed(parts, 'en')})`),
  closed: (names) => `closed too: ${listed(names, 'en')}`,
  closedWeek: (week) => `week ${week}`,
};
