import type { NextMeeting, Point } from '../domain/agenda/agenda.ts';
import { longDate, longSlot } from './dates.ts';
import { kindWords } from './kinds.ts';
import type { Language } from './language.ts';

/**
 * The title as readers see it: `Godkendelse af sidste referat (til orientering: godkendt den 5. maj 2027)`, and under the
 * last point the next meeting as the calendar has it (S2-09).
 */
export function titleAsRead(
  { title, approvedOn, next, minutesOf = [] }: Pick<Point, 'title' | 'approvedOn' | 'next' | 'minutesOf'>,
  language: Language,
): string {
  if (next !== undefined) return `${title}: ${nextMeetingLine(next, language)}`;
  if (minutesOf.length > 1) return `${title} (${kindWords[language].sets(minutesOf)})`;
  if (approvedOn === undefined) return title;
  const on = longDate(approvedOn, language);
  return language === 'da'
    ? `${title} (til orientering: godkendt den ${on})`
    : `${title} (for information: approved on ${on})`;
}

function nextMeetingLine(next: NextMeeting, language: Language): string {
  if (next === 'not-planned')
    return language === 'da' ? 'næste møde er ikke planlagt' : 'the next meeting is not planned';
  const where = next.place === '' ? '' : `, ${next.place}`;
  return `${language === 'da' ? 'næste møde' : 'next meeting'} ${longSlot(next.slot, language)}${where}`;
}

/** For the secretary, before it goes out. */
export function noNextMeeting(language: Language): string {
  return language === 'da'
    ? 'Dagsordenen har et punkt om næste møde, men der er ikke planlagt noget. Skriv »mødeplan« for at lægge det.'
    : 'The agenda has a point on the next meeting, but none is planned. Write “meeting plan” to plan it.';
}
