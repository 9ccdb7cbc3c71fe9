import { type Duties, type Duty, dutiesIn } from '../domain/duties/duties.ts';
import { dutyWords } from '../language/duties.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { CaseOccasion } from './case-occasion.ts';
import { dueLine, dutyDetails } from './duties.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';

/** In time. */
export function dutyDue(occasion: CaseOccasion, words: Words): Telling {
  const said = dutyWords[words.language];
  const duty = dutyAbout(occasion, 'duty-due');
  return tellingOf(said.dueSoon(said.title(duty)), duty, occasion, words);
}

/** When its day is over and it is still open. */
export function dutyPassed(occasion: CaseOccasion, words: Words): Telling {
  const said = dutyWords[words.language];
  const duty = dutyAbout(occasion, 'duty-passed');
  return tellingOf(said.passed(said.title(duty)), duty, occasion, words);
}

function tellingOf(told: Told, duty: Duty, { body, now }: CaseOccasion, words: Words): Telling {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const year = duty.due?.year ?? today.year;
  return {
    notice: noticeOfTold(told, {
      paragraphs: [dueLine(duty, today, words).text, ...dutyDetails(duty, body, words), ...told.paragraphs],
      actions: [
        press(dutyWords[words.language].buttons.board, 'run-command', { bodyId: body.id, command: 'duties', year }),
      ],
    }),
  };
}

/** @throws NothingToTell if it has been settled since, or is gone */
function dutyAbout({ state, about }: CaseOccasion, kind: 'duty-due' | 'duty-passed'): Duty {
  // A case-notice of the record `duties` is read from that record.
  const duty = dutiesIn(state as Duties).find(({ id }) => id === about);
  if (duty === undefined || duty.settlement.state !== 'open') throw new NothingToTell(kind, about);
  return duty;
}
