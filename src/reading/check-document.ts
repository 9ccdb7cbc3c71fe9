import type { Checked, Surroundings } from '../domain/paper/checked.ts';
import type { Finding } from '../domain/paper/finding.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { amounts, figures, periods } from './checks/amounts.ts';
import { closedDays, comingDays, hours, impossibleDays, nextMeeting, vagueDays } from './checks/days.ts';
import { language, letters, oneParty, title, undated, unreadTable } from './checks/document.ts';
import { twoDates, twoNames } from './checks/names.ts';
import { lostHeadings, numbering, renumbering } from './checks/numbering.ts';
import { otherOutcomes, unanswered } from './checks/outcomes.ts';
import { absentees, twiceListed, unlisted } from './checks/people.ts';
import { decisionsUnderInformation, headings, leadIns, onlyQuestions, reports } from './checks/points.ts';
import { rules } from './checks/rules.ts';
import { mixedMarks, repeatedAddresses, slips, unfinished } from './checks/slips.ts';
import { tasks } from './checks/tasks.ts';
import { totals } from './checks/totals.ts';
import { weekdays } from './checks/weekdays.ts';
import { years } from './checks/years.ts';
import { nextMeetings } from './meeting-days.ts';
import { type Understood, understand } from './understanding.ts';

type Check = (understood: Understood, around: Surroundings) => readonly Finding[];

const CHECKS: readonly Check[] = [
  letters,
  language,
  unreadTable,
  title,
  undated,
  weekdays,
  years,
  impossibleDays,
  closedDays,
  comingDays,
  hours,
  vagueDays,
  nextMeeting,
  numbering,
  lostHeadings,
  renumbering,
  headings,
  leadIns,
  unanswered,
  otherOutcomes,
  decisionsUnderInformation,
  onlyQuestions,
  reports,
  twiceListed,
  unlisted,
  absentees,
  tasks,
  totals,
  amounts,
  periods,
  figures,
  twoNames,
  twoDates,
  oneParty,
  rules,
  unfinished,
  slips,
  repeatedAddresses,
  mixedMarks,
];

/** Whether the body's planned meetings would tell more of a paper: it names the next one, or a weekday that is not the date's. */
export function asksForPlan(paper: Paper, around: Surroundings): boolean {
  const understood = understand(paper);
  return nextMeetings(understood).length > 0 || weekdays(understood, around).length > 0;
}

/**
 * Reads a paper and says what a reader would want to be told of it, in the order of its lines. Pure: the same paper in the same
 * surroundings gives the same findings. It never refuses a text; of one that is no agenda only what can be checked is.
 */
export function checkDocument(paper: Paper, around: Surroundings): Checked {
  const understood = understand(paper);
  const findings = CHECKS.flatMap((check) => check(understood, around));
  return { document: understood.document, findings: findings.toSorted((a, b) => a.line - b.line) };
}
