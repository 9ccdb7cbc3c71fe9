import { objectionEffect } from '../domain/body/approval.ts';
import { missingIn } from '../domain/minutes/answers.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import { type Comment, isOpenObjection } from '../domain/minutes/minutes.ts';
import { stillAwaited } from '../domain/minutes/note-receipt.ts';
import { approvalWords } from '../language/approval.ts';
import { cited } from '../language/clauses.ts';
import type { Words } from '../language/words.ts';
import { ruleIn } from './approval-lines.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { pointTitle } from './comments.ts';
import { type DraftFacts, draftToAnswerCard } from './draft.ts';
import { about, type FormFacts, type MeetingFacts, nameOf, type Row, shortened, titleOfMember } from './facts.ts';
import { formCard } from './form-card.ts';
import { draftNotice, minutesLinks } from './minutes-notices.ts';
import { noticeOfTold } from './notice.ts';
import { commentAbout, NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';

/** For the chair, before the members see it: the draft, to be passed on or sent back. */
export function draftForChair(occasion: NoticeOccasion, words: Words): Telling {
  const window = chairsTime(occasion);
  const told = approvalWords[words.language].draftForChair(nameOf(occasion, words), window.lastDay);
  return {
    notice: { ...draftNotice(told, occasion, words), paragraphs: told.paragraphs },
    card: draftForChairCard(occasion, words),
    answer: true,
  };
}

/** @throws NothingToTell if the draft is not with the chair */
export function draftForChairCard(facts: DraftFacts, words: Words): Card {
  const said = approvalWords[words.language];
  const window = chairsTime(facts);
  const data = { ...about(facts), formId: facts.formId };
  return draftToAnswerCard(
    { ...facts, window },
    {
      told: said.draftForChair(nameOf(facts, words), window.lastDay),
      reply: said.labels.reason,
      actions: [
        { ...press(said.buttons.pass, 'pass-draft', data), style: 'positive' },
        { ...send(said.buttons.sendBack, 'return-draft', data), style: 'default' },
      ],
    },
    words,
  );
}

function chairsTime({ meeting }: MeetingFacts): CommentWindow {
  const { minutes } = meeting;
  if (minutes.stage !== 'with-chair') throw new NothingToTell('draft-for-chair');
  return minutes.answerBy;
}

export function draftReturned(occasion: NoticeOccasion, words: Words): Telling {
  const { minutes } = occasion.meeting;
  const returned = minutes.stage === 'none' ? undefined : minutes.returned;
  if (returned === undefined) throw new NothingToTell('draft-returned');
  const said = approvalWords[words.language];
  return {
    notice: noticeOfTold(said.draftReturned(nameOf(occasion, words)), {
      facts: [{ title: said.rows.returnedBy, value: titleOfMember(occasion.body, returned.by) }],
      sections: [{ title: said.labels.reason, text: returned.reason }],
      actions: [press(words.buttons.openMinutes, 'run-command', { ...about(occasion), command: 'minutes' })],
    }),
  };
}

/** For a signer: the draft, to be signed or declined. */
export function signatureWanted(occasion: NoticeOccasion, words: Words): Telling {
  const told = approvalWords[words.language].signatureWanted(nameOf(occasion, words));
  return { notice: draftNotice(told, occasion, words), card: signatureCard(occasion, words), answer: true };
}

export function signatureCard(facts: DraftFacts, words: Words): Card {
  const said = approvalWords[words.language];
  const data = { ...about(facts), formId: facts.formId };
  return draftToAnswerCard(
    { ...facts, window: undefined },
    {
      told: said.signatureWanted(nameOf(facts, words)),
      reply: said.labels.reason,
      actions: [
        { ...press(said.buttons.sign, 'sign-minutes', data), style: 'positive' },
        { ...send(said.buttons.decline, 'decline-to-sign', data), style: 'default' },
      ],
    },
    words,
  );
}

export function approvalReminder(occasion: NoticeOccasion, words: Words): Telling {
  const said = approvalWords[words.language];
  const open = press(words.buttons.openMinutes, 'run-command', { ...about(occasion), command: 'approve-minutes' });
  return {
    notice: noticeOfTold(said.reminder(nameOf(occasion, words)), {
      facts: [{ title: words.meeting.rows.rule, value: cited(ruleIn(occasion).clause, words.language) }],
      actions: [{ ...open, title: said.openDraft }],
    }),
    answer: true,
  };
}

/** For the secretary: whose answers are missing, once the time for them is out. */
export function answersMissing(occasion: NoticeOccasion, words: Words): Telling {
  const said = approvalWords[words.language];
  return {
    notice: noticeOfTold(said.missing(nameOf(occasion, words)), {
      facts: missingRows(occasion, words),
      actions: [press(said.buttons.enterAnswerFor, 'enter-answer-form', about(occasion))],
    }),
  };
}

/** For the chair, who approves or decides, and the secretary, who may still meet the objections. */
export function objectionsReferred(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const comments = meeting.minutes.stage === 'none' ? [] : meeting.minutes.comments.filter(isOpenObjection);
  const texts = shortened(
    comments.map((comment) => comment.text),
    10_000,
  );
  const data = about(occasion);
  const rule = ruleIn(occasion);
  const eachDecided = objectionEffect(rule) === 'chair-decides';
  const isChair = occasion.to.offices.includes('chair');
  const decides = isChair && eachDecided ? decideButtons(occasion, comments, words) : [];
  const approves =
    isChair && !eachDecided
      ? [send(words.buttons.approve, 'approve-minutes', { ...data, formId: occasion.formId })]
      : [];
  return {
    notice: noticeOfTold(words.minutes.objectionsReferred(nameOf(occasion, words), comments.length, eachDecided), {
      facts: [{ title: words.meeting.rows.rule, value: cited(rule.clause, words.language) }],
      sections: comments.map((comment, index) => ({
        title: `${titleOfMember(body, comment.by)} · ${pointTitle(comment, occasion, words)}`,
        text: texts[index] ?? '',
      })),
      links: minutesLinks(occasion, words),
      actions: [
        ...approves,
        ...decides,
        press(words.buttons.openComments, 'run-command', { ...data, command: 'comments' }),
      ],
    }),
    answer: true,
  };
}

export function minutesToNextMeeting(occasion: NoticeOccasion, words: Words): Telling {
  const { minutes } = occasion.meeting;
  const open = minutes.stage === 'none' ? [] : minutes.comments.filter(isOpenObjection);
  return {
    notice: noticeOfTold(approvalWords[words.language].toNextMeeting(nameOf(occasion, words), open.length), {
      facts: [{ title: words.meeting.rows.rule, value: cited(ruleIn(occasion).clause, words.language) }],
      sections: open.map((comment) => ({
        title: `${titleOfMember(occasion.body, comment.by)} · ${pointTitle(comment, occasion, words)}`,
        text: comment.text.slice(0, MOST_OF_OBJECTION),
      })),
    }),
  };
}

/** Several objections share a card of 28 KB with the rest. */
const MOST_OF_OBJECTION = 1000;

/** For the chair: one objection, to be decided. */
export function objectionForChair(occasion: NoticeOccasion, words: Words): Telling {
  const comment = commentAbout(occasion, 'objection-for-chair');
  const told = approvalWords[words.language].objectionForChair(titleOfMember(occasion.body, comment.by));
  return {
    notice: noticeOfTold(told, {
      facts: objectionRows(comment, occasion, words),
      sections: [{ title: words.forms.commentKinds[comment.kind], text: comment.text }],
    }),
    card: decideObjectionCard({ ...occasion, comment }, words),
    answer: true,
  };
}

export function decideObjectionCard(
  facts: MeetingFacts & FormFacts & { readonly comment: Comment },
  words: Words,
): Card {
  const { comment, body } = facts;
  const said = approvalWords[words.language];
  const told = said.objectionForChair(titleOfMember(body, comment.by));
  return formCard(
    {
      ...facts,
      heading: told.heading,
      paragraphs: [comment.text, ...told.paragraphs],
      facts: objectionRows(comment, facts, words),
      fields: [
        { id: 'decision', kind: 'long-text', most: MOST_OF_DECISION, required: true },
        { id: 'dissent', kind: 'long-text', most: MOST_OF_DECISION },
      ],
      labels: said.labels,
      actions: [
        send(said.buttons.decide, 'decide-objection', {
          ...about(facts),
          commentId: comment.id,
          formId: facts.formId,
        }),
      ],
    },
    words,
  );
}

/** Characters; the form that reads it takes as many. */
const MOST_OF_DECISION = 4000;

/** Where the chair decides each objection: one button for each that is open. */
export function decideButtons(facts: MeetingFacts, open: readonly Comment[], words: Words): readonly Button[] {
  const { decide } = approvalWords[words.language].buttons;
  return open
    .slice(0, MOST_BUTTONS)
    .map(({ id, by }) =>
      press(`${decide}: ${titleOfMember(facts.body, by)}`, 'decide-objection-form', { ...about(facts), commentId: id }),
    );
}

const MOST_BUTTONS = 6;

/** Whose answers, signatures or receipts are waited for. */
export function missingRows({ body, meeting }: MeetingFacts, words: Words): readonly Row[] {
  const { minutes } = meeting;
  const left =
    minutes.stage === 'collecting'
      ? missingIn(minutes, body)
      : minutes.stage === 'delivering'
        ? stillAwaited(minutes, body)
        : [];
  if (left.length === 0) return [];
  const value = left.map((id) => titleOfMember(body, id)).join('; ');
  return [{ title: approvalWords[words.language].rows.missing, value }];
}

function objectionRows(comment: Comment, facts: MeetingFacts, words: Words): readonly Row[] {
  return [
    { title: words.meeting.rows.point, value: pointTitle(comment, facts, words) },
    { title: words.meeting.rows.rule, value: cited(ruleIn(facts).clause, words.language) },
  ];
}
