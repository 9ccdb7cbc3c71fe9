import { approvalLines, ruleIn } from '../cards/approval-lines.ts';
import { draftForChairCard } from '../cards/approval-notices.ts';
import type { Card } from '../cards/card.ts';
import { commentsCard, noCommentsReceiptCard } from '../cards/comments.ts';
import { circulatePreviewCard, draftCirculatedCard } from '../cards/draft.ts';
import { deadlineOf, type MeetingFacts, pageOf } from '../cards/facts.ts';
import { approvedNotice } from '../cards/minutes-notices.ts';
import { noticeCard } from '../cards/notice.ts';
import { stageOf } from '../cards/status.ts';
import { nextMeeting } from '../domain/agenda/next-meeting.ts';
import { seated } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { missingIn } from '../domain/minutes/answers.ts';
import { openCommentWindow } from '../domain/minutes/comment-window.ts';
import { gapIn } from '../domain/minutes/gaps.ts';
import { answerForm, commentForm } from '../forms/comment-forms.ts';
import { readForm } from '../forms/form.ts';
import { approvalWords } from '../language/approval.ts';
import { counterWords } from '../language/counter.ts';
import { lateIn, remarkReceipt, toAnswer } from './approval.ts';
import { headerAnew, headerOf, meetingIdOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  formIdOf,
  header,
  isSecretary,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** The draft sent out, commented on, answered, approved. */
export const circulationActions: Readonly<Record<string, Action>> = {
  'circulate-draft': (visit, data) => {
    const command: MeetingCommand = {
      type: 'circulate-draft',
      ...headerOf(visit, data, 'circulate-draft'),
    };
    return carryOut(visit, command, (facts) => sentCard(visit, facts));
  },
  'comment-on-draft': commentOnDraft,
  'say-no-comments': (visit, data) => {
    const command: MeetingCommand = {
      type: 'say-no-comments',
      ...headerOf(visit, data, 'say-no-comments'),
    };
    return carryOut(visit, command, (facts) => noCommentsReceiptCard(facts, visit.words));
  },
  'take-back-objection': (visit, data) => {
    const commentId = textOf(data, 'commentId');
    const command: MeetingCommand = {
      type: 'take-back-objection',
      commentId,
      ...headerOf(visit, data, 'take-back-objection'),
    };
    return carryOut(visit, command, () => toldCard(visit, counterWords(visit.words.language).takenBack));
  },
  'answer-comment': answerComment,
  'approve-minutes': (visit, data) => {
    const atMeeting = textOf(data, 'approved-at') || undefined;
    const together = textOf(data, 'together')
      .split(' ')
      .filter((id) => id !== '')
      .slice(0, MOST_TOGETHER);
    const command: MeetingCommand = {
      type: 'approve-minutes',
      atMeeting,
      ...(together.length === 0 ? {} : { together }),
      ...header(
        visit,
        meetingIdOf(data),
        commandId(visit, data, together.length === 0 ? 'approve-minutes' : 'approve-all'),
      ),
    };
    return carryOut(visit, command, (facts) => approvedCard(visit, facts));
  },
};

/** Of what one press can approve; anyone can send anything. */
const MOST_TOGETHER = 12;

/** `rundsend referat`: the window as it would be if the draft went out now, day by day; nothing is sent yet. */
export async function circulatePreview(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { body, meeting } = facts;
  const { approval } = body.rules;
  const { minutes } = meeting;
  if (minutes.stage === 'none') return toldCard(visit, counterWords(visit.words.language).notWritten);
  if (minutes.stage === 'approved') return refusal(visit, { because: 'approved-already', at: minutes.approval.at });
  if (minutes.stage === 'with-chair') {
    const { lastDay, clause } = minutes.answerBy;
    return refusal(visit, { because: 'chair-has-draft', lastDay, clause });
  }
  if (minutes.stage !== 'drafting') return refusal(visit, { because: 'already-circulated' });
  if (approval.mode === 'at-the-meeting')
    return refusal(visit, { because: 'approved-at-the-meeting', clause: approval.clause });
  const gap = gapIn(minutes.draft, meeting, body);
  if (gap !== undefined) return refusal(visit, gap);
  const countsNow = approval.mode === 'by-silence' && approval.runsFrom !== 'receipt';
  const window = countsNow ? openCommentWindow(visit.now, approval, body.calendar) : undefined;
  const next = nextMeeting(meeting.slot.date, await meetingNotes(visit));
  const preview = { ...facts, formId: newFormId(), origin: visit.parts.origin(), window, next };
  return circulatePreviewCard(preview, visit.words);
}

/** `bemærkninger`: all of them for the secretary; for a member the draft with the form. */
export function comments(visit: Visit, facts: MeetingFacts): Card {
  if (!isSecretary(visit)) return minutesForMember(visit, facts);
  if (facts.meeting.minutes.stage === 'none') return toldCard(visit, counterWords(visit.words.language).notWritten);
  return commentsCard({ ...facts, formId: newFormId() }, visit.words);
}

/** The minutes as far as they have been sent out: the draft to comment on, or what was approved. Before that, nothing of them. */
export function minutesForMember(visit: Visit, facts: MeetingFacts): Card {
  const { words, me } = visit;
  const origin = visit.parts.origin();
  const { minutes } = facts.meeting;
  const form = { ...facts, formId: newFormId(), origin };
  if (minutes.stage === 'with-chair' && me.offices.includes('chair')) return draftForChairCard(form, words);
  switch (minutes.stage) {
    case 'none':
    case 'drafting':
    case 'with-chair': {
      const due = deadlineOf(facts.meeting, 'minutes-circulation')?.due;
      return toldCard(visit, counterWords(words.language).minutesNotOut(due));
    }
    case 'collecting':
      return missingIn(minutes, facts.body).includes(me.id)
        ? toAnswer(minutes, form, visit)
        : draftCirculatedCard(form, words);
    case 'delivering':
    case 'circulating':
    case 'awaiting-next-meeting':
    case 'referred':
      return draftCirculatedCard(form, words);
    case 'approved':
      return noticeCard(approvedNotice({ ...facts, origin }, words, words.minutes.approved), words);
  }
}

/** Where the draft went: to the chair, to the members with a time to comment in, or to them for their answers. */
function sentCard(visit: Visit, { body, meeting }: MeetingFacts): Card {
  const { minutes } = meeting;
  const { language } = visit.words;
  const said = approvalWords[language];
  const count = seated(body).length;
  if (minutes.stage === 'with-chair') return toldCard(visit, said.toChair(minutes.answerBy.lastDay));
  if (minutes.stage === 'delivering' || minutes.stage === 'collecting') {
    const told = said.toMembers(count);
    const lines = approvalLines({ body, meeting }, visit.words);
    return toldCard(visit, { ...told, paragraphs: [...told.paragraphs, ...lines] });
  }
  const window = minutes.stage === 'none' ? undefined : minutes.window;
  return toldCard(visit, counterWords(language).circulated(count, window?.lastDay));
}

/** What pressing »godkend« came to: where others' answers approve it may only have ended their round. */
function approvedCard(visit: Visit, facts: MeetingFacts): Card {
  const { words } = visit;
  const byRule = words.minutes.byRule(ruleIn(facts).clause);
  if (facts.meeting.minutes.stage === 'approved')
    return toldCard(visit, counterWords(words.language).approved(byRule, pageOf(visit.parts.origin(), facts)));
  return toldCard(visit, { heading: stageOf(facts.body, facts.meeting, words), paragraphs: [byRule] });
}

async function commentOnDraft(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(commentForm, data);
  if (!read.ok) {
    const again = {
      formId: formIdOf(data),
      typed: visit.typed,
      faults: read.faults,
      origin: visit.parts.origin(),
    };
    return withMeeting(visit, meetingIdOf(data), (facts) =>
      ['none', 'drafting', 'with-chair', 'approved'].includes(facts.meeting.minutes.stage)
        ? minutesForMember(visit, facts)
        : draftCirculatedCard({ ...facts, ...again }, visit.words),
    );
  }
  const id = commandId(visit, data, 'comment-on-draft');
  const command: MeetingCommand = { type: 'comment-on-draft', ...read.value, ...header(visit, meetingIdOf(data), id) };
  return carryOut(visit, command, (facts, wasDoneBefore) => {
    const { minutes } = facts.meeting;
    const inTime = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === id);
    const comment = inTime ?? lateIn(facts, id);
    if (comment === undefined) return refusal(visit, { because: 'no-such-comment' });
    // The same card sent again with other words, as from another device: they are another remark, not sent yet.
    if (wasDoneBefore && comment.text !== read.value.text) {
      const again = { formId: newFormId(), typed: visit.typed, origin: visit.parts.origin() };
      return draftCirculatedCard({ ...facts, ...again }, visit.words);
    }
    return remarkReceipt(visit, facts, id);
  });
}

async function answerComment(visit: Visit, data: Data): Promise<Card> {
  const commentId = textOf(data, 'commentId');
  const read = readForm(answerForm(commentId), data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return withMeeting(visit, meetingIdOf(data), (facts) => commentsCard({ ...facts, ...again }, visit.words));
  }
  const command: MeetingCommand = {
    type: 'answer-comment',
    commentId,
    ...read.value,
    // Its own id each time: the same answer again changes nothing, and another from the same card must not be lost.
    ...headerAnew(visit, data, 'answer-comment'),
  };
  return carryOut(visit, command, (facts) => commentsCard({ ...facts, formId: newFormId() }, visit.words));
}
