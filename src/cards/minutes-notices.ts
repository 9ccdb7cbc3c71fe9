import { type ApprovalNote, isOpenObjection } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { approvalWords } from '../language/approval.ts';
import { cited } from '../language/clauses.ts';
import { dateWithWeekday, moment } from '../language/dates.ts';
import { titleAsRead } from '../language/points.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { approvalLines, ruleIn, timeAfterCorrection } from './approval-lines.ts';
import { type Link, press } from './button.ts';
import { changeSections, newIn } from './changes.ts';
import { pointTitle } from './comments.ts';
import { minutesDocumentLinks } from './document-links.ts';
import { draftCirculatedCard, draftRevisedCard } from './draft.ts';
import {
  about,
  deadlineOf,
  dueRows,
  type MeetingFacts,
  nameOf,
  pageOf,
  type Row,
  shortened,
  titleOfMember,
} from './facts.ts';
import { noticeOfTold, type Section } from './notice.ts';
import { commentAbout, NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';
import { outcomeLines } from './outcome-lines.ts';
import { windowSection } from './window.ts';

/** Characters of the minutes on a card. */
const CARD_BUDGET = 12_000;

export function minutesWanted(occasion: NoticeOccasion, words: Words): Telling {
  const due = deadlineOf(occasion.meeting, 'minutes-circulation');
  const isBegun = occasion.meeting.minutes.stage !== 'none';
  return {
    notice: noticeOfTold(words.minutes.wanted(nameOf(occasion, words), due?.due, isBegun), {
      facts: dueRows(due, words),
      actions: [press(words.buttons.openMinutes, 'run-command', { ...about(occasion), command: 'minutes' })],
    }),
  };
}

export function draftCirculated(occasion: NoticeOccasion, words: Words): Telling {
  const told = words.minutes.circulated(occasion.body, occasion.meeting.slot.date);
  return { notice: draftNotice(told, occasion, words), card: draftCirculatedCard(occasion, words), answer: true };
}

export function draftRevised(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const version = meeting.minutes.stage === 'none' ? 1 : meeting.minutes.draft.version;
  const told = words.minutes.revised(body, meeting.slot.date, version, timeAfterCorrection(occasion, words));
  const notice = draftNotice(told, occasion, words);
  const changes = changeSections(newIn(occasion, occasion.about, words), words);
  return {
    notice: { ...notice, sections: [...changes, ...notice.sections] },
    card: draftRevisedCard({ ...occasion, changed: occasion.about }, words),
    answer: true,
  };
}

export function commentReceived(occasion: NoticeOccasion, words: Words): Telling {
  const comment = commentAbout(occasion, 'comment-received');
  const told = words.minutes.commentReceived(comment.kind, titleOfMember(occasion.body, comment.by));
  return {
    notice: noticeOfTold(told, {
      paragraphs: [nameOf(occasion, words)],
      facts: [{ title: words.meeting.rows.point, value: pointTitle(comment, occasion, words) }],
      sections: [{ title: words.forms.commentKinds[comment.kind], text: comment.text }],
      actions: [press(words.buttons.openComments, 'run-command', { ...about(occasion), command: 'comments' })],
    }),
  };
}

export function commentAnswered(occasion: NoticeOccasion, words: Words): Telling {
  const comment = commentAbout(occasion, 'comment-answered');
  const told = words.minutes.commentAnswered(
    comment.kind,
    pointTitle(comment, occasion, words),
    comment.answer?.text ?? '',
  );
  const met = comment.settled === undefined ? [] : [words.minutes.settled[comment.settled]];
  const data = { ...about(occasion), commentId: comment.id, formId: `take-back-${comment.id}` };
  return {
    notice: noticeOfTold(told, {
      paragraphs: [...told.paragraphs, ...met],
      sections: [{ title: words.forms.commentKinds[comment.kind], text: comment.text }],
      actions: isOpenObjection(comment) ? [press(words.buttons.takeBack, 'take-back-objection', data)] : [],
    }),
  };
}

export function minutesApproved(occasion: NoticeOccasion, words: Words): Telling {
  return { notice: approvedNotice(occasion, words, words.minutes.approved) };
}

export function minutesPublished(occasion: NoticeOccasion, words: Words): Telling {
  return { notice: approvedNotice(occasion, words, words.minutes.published) };
}

/** The approved minutes: how and when, by which clause, and the decision under each point. */
export function approvedNotice(
  facts: MeetingFacts & { readonly origin: string },
  words: Words,
  tell: Words['minutes']['approved'],
) {
  const { body, meeting } = facts;
  const { minutes } = meeting;
  if (minutes.stage !== 'approved') throw new NothingToTell('minutes-approved');
  return noticeOfTold(tell(body, meeting.slot.date), {
    facts: approvalRows(minutes.approval, facts, words),
    sections: decisions(facts, words, CARD_BUDGET),
    links: minutesLinks(facts, words),
  });
}

function approvalRows(approval: ApprovalNote, { body }: MeetingFacts, words: Words): readonly Row[] {
  const at = moment(approval.at, body.calendar.timeZone, words.language);
  return [
    { title: words.meeting.rows.approved, value: `${at} ${approvalWords[words.language].how[approval.mode]}` },
    { title: words.meeting.rows.rule, value: cited(approval.clause, words.language) },
  ];
}

/** @param budget characters of text in all */
function decisions({ body, meeting }: MeetingFacts, words: Words, budget: number): readonly Section[] {
  const texts = meeting.minutes.stage === 'none' ? {} : meeting.minutes.draft.texts;
  const points = pointsOf(meeting, body).filter(
    ({ id }) => (texts[id]?.text ?? '') !== '' || outcomeLines(texts[id], words).length > 0,
  );
  const shown = shortened(
    points.map(({ id }) => texts[id]?.text ?? ''),
    budget,
  );
  return points.map((point, index) => {
    const lines = [...outcomeLines(texts[point.id], words), shown[index] ?? ''];
    const title = words.minutes.point(point.number, titleAsRead(point, words.language));
    return { title, text: lines.filter((line) => line !== '').join('\n') };
  });
}

export function minutesLinks(facts: MeetingFacts & { readonly origin: string }, words: Words): readonly Link[] {
  return [{ title: words.buttons.page, url: pageOf(facts.origin, facts) }, ...minutesDocumentLinks(facts, words)];
}

/** The draft in words, whole: what a reader by letter has of it. */
export function draftNotice(told: Told, occasion: NoticeOccasion, words: Words) {
  const { meeting } = occasion;
  const window = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.window;
  const ends = window === undefined ? [] : [words.minutes.windowEnds(window.lastDay)];
  return noticeOfTold(told, {
    paragraphs: [...told.paragraphs, ...ends, ...approvalLines(occasion, words)],
    facts: [
      ...(window === undefined
        ? []
        : [{ title: words.meeting.rows.window, value: dateWithWeekday(window.lastDay, words.language) }]),
      { title: words.meeting.rows.rule, value: cited((window ?? ruleIn(occasion)).clause, words.language) },
    ],
    sections: [
      ...(window === undefined ? [] : windowSection(window, words)),
      // Only a card has a size to keep within; who reads by letter reads it whole.
      ...decisions(occasion, words, Number.MAX_SAFE_INTEGER),
    ],
    links: minutesLinks(occasion, words),
  });
}
