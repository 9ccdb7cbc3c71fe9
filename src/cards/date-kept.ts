import { longSlot } from '../language/dates.ts';
import { planningWords } from '../language/planning.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import { about, mayReportAbsence, pageOf } from './facts.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';

/** The date stands though another was asked for; who cannot come may send a substitute (S4-11). */
export function dateKept(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting, to } = occasion;
  const { kept } = meeting;
  if (kept === undefined) throw new NothingToTell('date-kept');
  const { rows } = words.meeting;
  return {
    notice: noticeOfTold(planningWords[words.language].dateKept(body, kept.slot), {
      facts: [
        { title: rows.now, value: longSlot(meeting.slot, words.language) },
        { title: rows.reason, value: kept.reason },
      ],
      links: [{ title: words.buttons.page, url: pageOf(occasion.origin, occasion) }],
      actions: mayReportAbsence(to) ? [press(words.buttons.absence, 'report-absence-form', about(occasion))] : [],
    }),
  };
}
