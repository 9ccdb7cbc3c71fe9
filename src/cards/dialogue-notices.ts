import type { DialogueMeetings } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import { cited } from '../language/clauses.ts';
import { dialogueWords } from '../language/dialogue-meetings.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { CaseOccasion } from './case-occasion.ts';
import { announcementLines } from './dialogue-meetings.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';

/**
 * Before it is too late to announce a dialogue meeting.
 *
 * @throws NothingToTell if it has been cancelled since, or the rules name none any more
 */
export function dialogueToAnnounce({ body, state, about, now }: CaseOccasion, words: Words): Telling {
  const rule = body.rules.dialogueMeetings;
  // A case-notice of the record `dialogue-meetings` is read from that record.
  const meeting = (state as DialogueMeetings).meetings.find(({ id }) => id === about);
  if (rule === undefined || meeting === undefined || meeting.cancelled !== undefined) {
    throw new NothingToTell('dialogue-to-announce', about);
  }
  const said = dialogueWords[words.language];
  const told = said.toAnnounce(meeting.date);
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const { year } = meeting.date;
  return {
    notice: noticeOfTold(told, {
      paragraphs: [
        ...announcementLines(meeting, rule, { body, today }, words).map(({ text }) => text),
        cited(rule.clause, words.language),
        ...told.paragraphs,
      ],
      actions: [press(said.buttons.board, 'run-command', { bodyId: body.id, command: 'duties', year })],
    }),
  };
}
