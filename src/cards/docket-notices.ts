import type { Docket, FollowUp } from '../domain/docket/docket.ts';
import type { DocketNoticeKind } from '../domain/docket/notice-kind.ts';
import { docketWords } from '../language/docket.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { CaseOccasion, CaseTelling } from './case-occasion.ts';
import { titleOfMember } from './facts.ts';
import { doneButton, followUpRows, onCase } from './follow-up.ts';
import { acknowledgedLine, bodyInformed } from './information.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';

/** How each notice about the docket is told. */
export const docketNotices: Readonly<Record<DocketNoticeKind, CaseTelling>> = {
  'follow-up-given': followUpGiven,
  'follow-up-due-soon': followUpDueSoon,
  'follow-up-overdue': followUpOverdue,
  'follow-up-reported': followUpReported,
  'body-informed': bodyInformed,
};

function followUpGiven(occasion: CaseOccasion, words: Words): Telling {
  const said = docketWords[words.language];
  const followUp = followUpOf(occasion);
  const told = said.given(occasion.body, followUp.what);
  const absent = followUp.ownerWasAbsent ? [said.givenAbsent] : [];
  return asked({ ...told, paragraphs: [...told.paragraphs, ...absent] }, followUp, occasion, words);
}

function followUpDueSoon(occasion: CaseOccasion, words: Words): Telling {
  const followUp = followUpOf(occasion);
  return asked(docketWords[words.language].dueSoon(followUp.what, followUp.due), followUp, occasion, words);
}

function followUpOverdue(occasion: CaseOccasion, words: Words): Telling {
  const followUp = followUpOf(occasion);
  return asked(docketWords[words.language].overdue(followUp.what, followUp.due), followUp, occasion, words);
}

/** For the secretary: what the owner has written, or that it is done. */
function followUpReported(occasion: CaseOccasion, words: Words): Telling {
  const said = docketWords[words.language];
  const { body } = occasion;
  const followUp = followUpOf(occasion);
  const { notes, closed, what } = followUp;
  const note = notes.at(-1);
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const by = (id: FollowUp['by'] | undefined) => (id === undefined ? said.secretariat : titleOfMember(body, id));
  const news = [
    ...(note === undefined ? [] : [said.noted(by(note.by), dayOf(note.at), note.text)]),
    ...(closed === undefined
      ? []
      : [acknowledgedLine(followUp, body, words) ?? said.closed(by(closed.by), dayOf(closed.at), closed.how)]),
  ];
  const told = closed === undefined ? said.reported(what) : said.closedNotice(what);
  return {
    notice: noticeOfTold(
      { ...told, paragraphs: news },
      {
        facts: followUpRows(followUp, body, words),
        actions: [press(said.buttons.board, 'run-command', { ...onCase(body), command: 'follow-ups' })],
      },
    ),
  };
}

function asked(told: Parameters<typeof noticeOfTold>[0], followUp: FollowUp, occasion: CaseOccasion, words: Words) {
  const { body } = occasion;
  const { buttons } = docketWords[words.language];
  const data = { ...onCase(body), followUpId: followUp.id };
  return {
    notice: noticeOfTold(told, {
      facts: followUpRows(followUp, body, words),
      actions:
        followUp.closed === undefined
          ? [doneButton(followUp, body, words), press(buttons.status, 'follow-up-status', data)]
          : [],
    }),
    answer: true,
  };
}

/** @throws NothingToTell if the docket does not hold it */
function followUpOf({ state, about }: CaseOccasion): FollowUp {
  const { followUps } = state as Docket; // what the procedure `docket` keeps
  const followUp = followUps.find(({ id }) => id === about);
  if (followUp === undefined) throw new NothingToTell('follow-up-given', about);
  return followUp;
}
