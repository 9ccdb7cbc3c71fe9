import type { Body } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import type { Unresolved } from '../domain/calendar/anchor.ts';
import type { CountedDay } from '../domain/calendar/counting.ts';
import type { Deadline, Uncounted } from '../domain/calendar/deadline.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import { approvalWords } from './approval.ts';
import { cited } from './clauses.ts';
import { closedDayName } from './closed-days.ts';
import { dateWithWeekday, longSlot, moment, shortDay } from './dates.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** `KLU Guldborgsund: møde torsdag den 8. april 2027` */
export function meetingHeading(body: Pick<Body, 'shortName'>, date: Temporal.PlainDate, language: Language): string {
  const meeting = language === 'da' ? 'møde' : 'meeting on';
  return `${body.shortName}: ${meeting} ${dateWithWeekday(date, language)}`;
}

/** `KLU Guldborgsund: torsdag den 8. april 2027 kl. 13.00-15.00, Teams-møde` */
export function slotHeading(body: Pick<Body, 'shortName' | 'rules'>, slot: Slot, language: Language): string {
  return `${body.shortName}: ${longSlot(slot, language)}, ${body.rules.meetings.place}`;
}

/** One line, with the days it was moved past if it was: `Punkter i hænde senest onsdag den 24. marts 2027 (...)`. */
export function deadlineLine(deadline: Deadline, language: Language): string {
  const said = words(language).plan.deadline(deadline);
  if (deadline.movedPast.length === 0) return said;
  const past = deadline.movedPast.map(
    (closed) => `${shortDay(closed.date, language)} ${closedDayName(closed, language)}`,
  );
  const moved = MOVED[language][deadline.roll === 'later' ? 'later' : 'earlier'];
  return `${said} (${moved} ${past.join(', ')})`;
}

const MOVED = {
  da: { earlier: 'flyttet tidligere end', later: 'flyttet senere end' },
  en: { earlier: 'moved earlier than', later: 'moved later than' },
} as const;

/** `Udsendelse af referat: fristen kan ikke regnes ud, før det næste møde er fastsat.` */
export function uncountedLine({ step, why }: Uncounted, language: Language): string {
  const named = words(language).steps[step];
  return language === 'da'
    ? `${named}: fristen kan ikke regnes ud, ${inDanish(why)}.`
    : `${named}: the deadline cannot be counted ${inEnglish(why)}.`;
}

/** The clause as a line of its own; where the document is silent, why the default serves stands first. */
export function clauseLine(clause: Clause, language: Language): string {
  return clause.silent === undefined ? cited(clause, language) : `${clause.silent} ${cited(clause, language)}`;
}

/** `KLU Guldborgsund: udkast til referat rundsendt torsdag den 22. april 2027` */
export function windowHeading(
  body: Pick<Body, 'shortName'>,
  circulatedOn: Temporal.PlainDate,
  language: Language,
): string {
  const sent = language === 'da' ? 'udkast til referat rundsendt' : 'draft minutes circulated on';
  return `${body.shortName}: ${sent} ${dateWithWeekday(circulatedOn, language)}`;
}

/** `1: fre 23/4`; a day that does not count is named without a number: `lør 24/4: lørdag, tæller ikke`. */
export function countedDayLine(day: CountedDay, language: Language): string {
  if ('number' in day) return `${day.number}: ${shortDay(day.date, language)}`;
  const not = language === 'da' ? 'tæller ikke' : 'does not count';
  return `${shortDay(day.date, language)}: ${closedDayName(day.skipped, language)}, ${not}`;
}

/** `Til og med tirsdag den 4. maj 2027. Lukker 5. maj 2027 kl. 00.00.` */
export function windowEnd(
  window: Pick<CommentWindow, 'lastDay' | 'closesAt'>,
  timeZone: string,
  language: Language,
): string {
  const last = dateWithWeekday(window.lastDay, language);
  const closes = moment(window.closesAt, timeZone, language);
  return language === 'da' ? `Til og med ${last}. Lukker ${closes}.` : `To the end of ${last}. Closes ${closes}.`;
}

/** Said of a body whose minutes are not approved by silence, or by no silence that can be counted beforehand, before its clause. */
export function noWindow(body: Pick<Body, 'shortName' | 'rules'>, language: Language): string {
  const { mode, clause } = body.rules.approval;
  const how = approvalWords[language].noWindow[mode];
  const none = language === 'da' ? 'har ingen frist for bemærkninger' : 'has no time limit for comments';
  return `${body.shortName} ${none}: ${how}. ${clauseLine(clause, language)}`;
}

function inDanish(why: Unresolved): string {
  switch (why.because) {
    case 'no-previous-meeting':
      return 'for der er intet forrige møde';
    case 'no-next-meeting':
      return 'før det næste møde er fastsat';
    case 'no-meeting-of':
      return `før ${why.which === 'last' ? 'et tidligere' : 'et senere'} møde i ${why.name} er kendt`;
    case 'step-uncounted':
      return `før denne er det: ${words('da').steps[why.step]}`;
    case 'no-start':
      return 'før mødets klokkeslæt er fastsat';
  }
}

function inEnglish(why: Unresolved): string {
  switch (why.because) {
    case 'no-previous-meeting':
      return 'as there is no previous meeting';
    case 'no-next-meeting':
      return 'until the next meeting is fixed';
    case 'no-meeting-of':
      return `until ${why.which === 'last' ? 'an earlier' : 'a later'} meeting of ${why.name} is known`;
    case 'step-uncounted':
      return `until this is: ${words('en').steps[why.step]}`;
    case 'no-start':
      return 'until the hour of the meeting is fixed';
  }
}
