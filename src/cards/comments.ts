import { seated } from '../domain/body/body.ts';
import { type Comment, type CommentClass, isOpenObjection } from '../domain/minutes/minutes.ts';
import { withoutDraft } from '../domain/minutes/receptions.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { approvalWords } from '../language/approval.ts';
import { moment } from '../language/dates.ts';
import { silenceWords } from '../language/silence.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { ruleIn } from './approval-lines.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import { alsoSend, type Button, press } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  type FormFacts,
  faultView,
  type MeetingFacts,
  nameOf,
  type Row,
  shortened,
  titleOfMember,
  typedOr,
} from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

interface CommentRow {
  readonly title: string;
  readonly detail: string;
  readonly color: string;
  readonly text: string;
  readonly answered: string;
  readonly answer: { shown: boolean; id: string; label: string; value: string };
  readonly met: { shown: boolean; id: string; label: string; title: string; value: string };
  readonly actions: readonly Button[];
}

interface CommentsView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly facts: readonly Row[];
  readonly rows: readonly CommentRow[];
  readonly actions: readonly Button[];
}

const expand = card<CommentsView>('comments');

/** More would not be read; those not yet answered come first. */
const MOST_ROWS = 12;

/** For the secretary: each comment with an answer to write, and an objection to meet. */
export function commentsCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { body, meeting } = facts;
  const minutes = meeting.minutes.stage === 'none' ? undefined : meeting.minutes;
  const comments = minutes?.comments ?? [];
  const waiting = (one: Comment) => isOpenObjection(one) || one.answer === undefined;
  const sorted = [...comments.filter(waiting), ...comments.filter((one) => !waiting(one))].slice(0, MOST_ROWS);
  const texts = shortened([...sorted.map((one) => one.text), ...sorted.map((one) => one.answer?.text ?? '')], 10_000);
  const heard = new Set([...comments.map((one) => one.by), ...(minutes?.noComments ?? []).map((one) => one.by)]);
  const names = (all: readonly { title: string }[]) => all.map((one) => one.title).join('; ') || words.meeting.none;
  const late = lateRows(facts, words);
  const rows = sorted.map((comment, index) =>
    commentRow(comment, texts[index] ?? '', texts[sorted.length + index] ?? '', facts, words),
  );
  const viewOf = (most: number): CommentsView => ({
    heading: words.minutes.comments,
    paragraphs: [
      nameOf(facts, words),
      ...(comments.length === 0 ? [words.minutes.noneYet] : []),
      ...(comments.length > most ? [words.minutes.moreComments(comments.length - most)] : []),
      ...(mayClass(meeting.minutes) && comments.length > 0 ? [silenceWords[words.language].classing] : []),
    ],
    ...faultView(facts, words),
    facts: [
      { title: words.meeting.rows.answered, value: names(seated(body).filter((one) => heard.has(one.id))) },
      { title: words.meeting.rows.missing, value: names(seated(body).filter((one) => !heard.has(one.id))) },
      ...withoutRows(facts, words),
    ],
    rows: [...rows.slice(0, most), ...late],
    actions: isOut(meeting.minutes.stage)
      ? [press(approvalWords[words.language].buttons.enterAnswerFor, 'enter-answer-form', about(facts))]
      : [],
  });
  return asManyAsFit(rows.length, (most) => expand(viewOf(most), words.language));
}

/** While a draft is out its readers may answer, and the secretary may enter what they answered by letter. */
function isOut(stage: MeetingFacts['meeting']['minutes']['stage']): boolean {
  return stage === 'circulating' || stage === 'collecting' || stage === 'delivering';
}

/** What its author sees when a comment has come in. */
export function commentReceiptCard(facts: MeetingFacts & { readonly comment: Comment }, words: Words): Card {
  const { comment } = facts;
  const actions = isOpenObjection(comment)
    ? [
        press(words.buttons.takeBack, 'take-back-objection', {
          ...about(facts),
          commentId: comment.id,
          formId: `take-back-${comment.id}`,
        }),
      ]
    : [];
  const rows = [{ title: words.meeting.rows.point, value: pointTitle(comment, facts, words) }];
  const told =
    comment.meantAs === undefined
      ? words.minutes.commentReceipt(comment.kind)
      : approvalWords[words.language].lowered(ruleIn(facts).clause);
  return noticeCard(noticeOfTold(told, { facts: rows, actions }), words);
}

export function noCommentsReceiptCard(facts: MeetingFacts, words: Words): Card {
  return noticeCard(noticeOfTold(words.minutes.noCommentsReceipt(nameOf(facts, words))), words);
}

/** The point a comment is about, or »Hele referatet«. */
export function pointTitle({ pointId }: Comment, { meeting, body }: MeetingFacts, words: Words): string {
  const point = pointsOf(meeting, body).find((one) => one.id === pointId);
  return point === undefined ? words.forms.wholeMinutes : words.minutes.point(point.number, point.title);
}

function commentRow(
  comment: Comment,
  text: string,
  answer: string,
  facts: MeetingFacts & FormFacts,
  words: Words,
): CommentRow {
  const { labels } = words.forms;
  const open = isOpenObjection(comment);
  const canAnswer = open || comment.answer === undefined;
  const data = { ...about(facts), commentId: comment.id };
  const answerId = `answer-${comment.id}`;
  const metId = `met-${comment.id}`;
  const marks = [
    words.forms.commentKinds[comment.kind],
    titleOfMember(facts.body, comment.by),
    moment(comment.at, facts.body.calendar.timeZone, words.language),
    ...(open ? [words.minutes.openMark] : []),
    ...(comment.meantAs === undefined ? [] : [approvalWords[words.language].loweredMark]),
    ...(comment.settled === undefined ? [] : [words.minutes.settled[comment.settled]]),
    ...(comment.class === undefined ? [] : [silenceWords[words.language].classes[comment.class]]),
  ];
  return {
    title: pointTitle(comment, facts, words),
    detail: marks.join(' · '),
    color: open ? 'Attention' : 'Default',
    text,
    answered: answer === '' ? '' : words.minutes.answered(answer),
    answer: { shown: canAnswer, id: answerId, label: labels.answer ?? '', value: typedOr(facts, answerId, '') },
    met: {
      shown: open,
      id: metId,
      label: labels.met ?? '',
      title: labels.met ?? '',
      value: typedOr(facts, metId, 'false'),
    },
    actions: [
      ...(canAnswer
        ? [alsoSend(words.buttons.answerComment, 'answer-comment', { ...data, formId: facts.formId })]
        : []),
      ...classButtons(comment, facts, words),
      ...(comment.pointId === undefined
        ? []
        : [press(words.buttons.correctPoint, 'correct-point', { ...about(facts), pointId: comment.pointId })]),
    ],
  };
}

/** While the time runs or stands still, a comment's class decides which; later it decides nothing. */
function mayClass({ stage }: MeetingFacts['meeting']['minutes']): boolean {
  return stage === 'circulating' || stage === 'delivering';
}

const CLASSES: readonly CommentClass[] = ['editorial', 'substantive'];

/** The class it does not have yet, or both. */
function classButtons(comment: Comment, facts: MeetingFacts, words: Words): readonly Button[] {
  if (!mayClass(facts.meeting.minutes)) return [];
  const { classes } = silenceWords[words.language];
  const data = { ...about(facts), commentId: comment.id };
  return CLASSES.filter((one) => one !== comment.class).map((as) =>
    press(classes[as], 'class-comment', { ...data, as }),
  );
}

/** Those that came after the end, the newest first: they are answered by it, and may be put before a coming meeting. */
function lateRows(facts: MeetingFacts, words: Words): readonly CommentRow[] {
  const { minutes } = facts.meeting;
  const late = minutes.stage === 'none' ? [] : (minutes.lateComments ?? []).slice(-MOST_LATE).toReversed();
  const texts = shortened(
    late.map(({ text }) => text),
    3000,
  );
  return late.map((comment, index) => ({
    title: pointTitle(comment, facts, words),
    detail: [
      silenceWords[words.language].lateMark,
      words.forms.commentKinds[comment.kind],
      titleOfMember(facts.body, comment.by),
      moment(comment.at, facts.body.calendar.timeZone, words.language),
    ].join(' · '),
    color: 'Default',
    text: texts[index] ?? '',
    answered: '',
    answer: { shown: false, id: '', label: '', value: '' },
    met: { shown: false, id: '', label: '', title: '', value: '' },
    actions: [toComing(comment, facts, words)],
  }));
}

const MOST_LATE = 4;

/** »Sæt på punkter til kommende møder« */
export function toComing({ id, pointId }: Comment, facts: MeetingFacts, words: Words): Button {
  const point = pointId === undefined ? {} : { pointId };
  const data = { ...about(facts), ...point, commentId: id };
  return press(silenceWords[words.language].buttons.toComing, 'coming-item-form', data);
}

/** Whose draft is missing, in one row; none where nobody's is. */
export function withoutRows({ body, meeting }: MeetingFacts, words: Words): readonly Row[] {
  const { minutes } = meeting;
  const left = minutes.stage === 'circulating' ? withoutDraft(minutes, body) : [];
  if (left.length === 0) return [];
  const value = left.map((id) => titleOfMember(body, id)).join('; ');
  return [{ title: silenceWords[words.language].rows.without, value }];
}
