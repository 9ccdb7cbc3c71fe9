import { named } from '../domain/body/body.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { quorumInSight } from '../domain/minutes/quorum.ts';
import { attendanceWords } from '../language/attendance.ts';
import { longSlot } from '../language/dates.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import { about, mayReportAbsence, nameOf, pageOf, partyName, standInOf, titleOfMember, whenAndWhere } from './facts.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';

export function absenceReported(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const absence = meeting.absences.findLast((one) => one.member === occasion.about);
  const who = absence === undefined ? undefined : named(body, absence.member);
  if (absence === undefined || who === undefined) throw new NothingToTell('absence-reported', occasion.about);
  const { rows } = words.meeting;
  return {
    notice: noticeOfTold(words.meeting.absenceReported(who), {
      paragraphs: [nameOf(occasion, words), ...quorumInDanger(occasion, words)],
      facts: [
        { title: rows.reason, value: absence.reason || words.meeting.noReason },
        { title: rows.substitute, value: standInOf(body, absence) || words.meeting.noSubstitute },
      ],
    }),
  };
}

/** Told before the meeting, while there is time to ask for substitutes. */
export function quorumInDanger(
  { body, meeting }: Pick<NoticeOccasion, 'body' | 'meeting'>,
  words: Words,
): readonly string[] {
  const quorate = quorumInSight(body, meeting);
  const clause = body.rules.quorum?.clause;
  if (quorate === undefined || quorate.isMet || clause === undefined) return [];
  return [attendanceWords[words.language].quorumInDanger(quorate, (id) => partyName(body, id), clause)];
}

export function meetingMoved(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const { rows } = words.meeting;
  const move = meeting.moves.at(-1);
  const told = words.meeting.moved(body, meeting.slot);
  return {
    notice: noticeOfTold(told, {
      paragraphs: [...told.paragraphs, ...meeting.deadlines.map(words.plan.deadline)],
      facts: [
        ...(move === undefined ? [] : [{ title: rows.before, value: longSlot(move.from, words.language) }]),
        { title: rows.now, value: longSlot(meeting.slot, words.language) },
        { title: rows.where, value: meeting.place },
        ...(move === undefined ? [] : [{ title: rows.reason, value: move.reason }]),
      ],
      links: [
        ...(meeting.online.state === 'ready' ? [{ title: words.buttons.join, url: meeting.online.joinUrl }] : []),
        { title: words.buttons.page, url: pageOf(occasion.origin, occasion) },
      ],
      actions: mayReportAbsence(occasion.to)
        ? [press(words.buttons.absence, 'report-absence-form', about(occasion))]
        : [],
    }),
  };
}

/** Also what any other notice becomes when the meeting was cancelled before it was sent. */
export function meetingCancelled(
  { body, meeting }: Pick<NoticeOccasion, 'body'> & { readonly meeting: Extract<Meeting, { stage: 'cancelled' }> },
  words: Words,
): Telling {
  const { rows } = words.meeting;
  return {
    notice: noticeOfTold(words.meeting.cancelled(body, meeting.slot), {
      facts: [
        { title: rows.when, value: longSlot(meeting.slot, words.language) },
        { title: rows.reason, value: meeting.reason },
      ],
    }),
  };
}

export function joinLinkMissing(occasion: NoticeOccasion, words: Words): Telling {
  return {
    notice: noticeOfTold(words.meeting.joinLinkMissing(nameOf(occasion, words)), {
      facts: whenAndWhere(occasion, words),
    }),
  };
}

export function deliveryFailed(occasion: NoticeOccasion, words: Words): Telling {
  const { failed, body } = occasion;
  const what = failed === undefined ? '' : words.meeting.deliveries[failed.what];
  const recipient =
    failed?.to === undefined ? [] : [{ title: words.meeting.rows.recipient, value: titleOfMember(body, failed.to) }];
  return {
    notice: noticeOfTold(words.meeting.deliveryFailed(nameOf(occasion, words)), {
      facts: failed === undefined ? [] : [{ title: words.meeting.rows.message, value: what }, ...recipient],
      actions: [press(words.buttons.status, 'run-command', { ...about(occasion), command: 'status' })],
    }),
  };
}
