import {
  decideObjectionCard,
  draftForChairCard,
  objectionsReferred,
  signatureCard,
} from '../cards/approval-notices.ts';
import { approveMinutesCard } from '../cards/approve-minutes.ts';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { commentReceiptCard } from '../cards/comments.ts';
import { draftCirculatedCard } from '../cards/draft.ts';
import { enterAnswerCard, noteReceiptCard } from '../cards/enter-answer.ts';
import { about, type MeetingFacts, nameOf, titleOfMember } from '../cards/facts.ts';
import { noticeCard } from '../cards/notice.ts';
import { lateNoted, lateReceiptCard } from '../cards/silence-notices.ts';
import type { Member, MemberId } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { isComplete, isDeserted, missingIn, ruleOf } from '../domain/minutes/answers.ts';
import { leftOfReferred, notYet } from '../domain/minutes/approve-minutes.ts';
import { mayApprove } from '../domain/minutes/count-silence.ts';
import type { Comment, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { stillAwaited } from '../domain/minutes/note-receipt.ts';
import { decisionForm, notedAnswerForm, reasonForm } from '../forms/approval-forms.ts';
import { readForm } from '../forms/form.ts';
import { approvalWords } from '../language/approval.ts';
import { counterWords } from '../language/counter.ts';
import { headerOf, meetingIdOf } from './meeting-command.ts';
import { alsoAwaiting, laterMeetings } from './sets-to-approve.ts';
import {
  type Action,
  carryOut,
  type Data,
  formIdOf,
  isSecretary,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** A draft passed by the chair, signed, answered for others, its objections decided. */
export const approvalActions: Readonly<Record<string, Action>> = {
  'pass-draft': (visit, data) => {
    const command: MeetingCommand = { type: 'pass-draft', ...headerOf(visit, data, 'pass-draft') };
    return carryOut(visit, command, () => toldCard(visit, said(visit).passed));
  },
  'return-draft': returnDraft,
  'sign-minutes': (visit, data) => {
    const command: MeetingCommand = { type: 'sign-minutes', ...headerOf(visit, data, 'sign-minutes') };
    return carryOut(visit, command, (facts) => toldCard(visit, said(visit).signed(nameOf(facts, visit.words))));
  },
  'decline-to-sign': declineToSign,
  'decide-objection-form': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) => objectionCard(visit, facts, data, { formId: newFormId() })),
  'decide-objection': decideObjection,
  'enter-answer-form': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) => enterAnswerCard({ ...facts, formId: newFormId() }, visit.words)),
  'enter-answer': enterAnswer,
};

/** `godkend referat`: what this reader can do towards the approval of these minutes, or why it is not yet their turn. */
export async function approve(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { minutes } = facts.meeting;
  const { me, words, body } = visit;
  const form = { ...facts, formId: newFormId(), origin: visit.parts.origin() };
  if (minutes.stage === 'collecting' && !isSecretary(visit) && missingIn(minutes, body).includes(me.id))
    return toAnswer(minutes, form, visit);
  if (minutes.stage === 'with-chair' && isChair(me)) return draftForChairCard(form, words);
  if (!isSecretary(visit) && !isChair(me))
    return refusal(visit, { because: 'not-allowed', needs: 'chair-or-secretary' });
  switch (minutes.stage) {
    case 'none':
      return toldCard(visit, counterWords(words.language).notWritten);
    case 'approved':
      return refusal(visit, { because: 'approved-already', at: minutes.approval.at });
    case 'with-chair': {
      const { lastDay, clause } = minutes.answerBy;
      return refusal(visit, { because: 'chair-has-draft', lastDay, clause });
    }
    case 'delivering': {
      const left = stillAwaited(minutes, body);
      if (left.length === 0) break;
      if (isSecretary(visit)) return noteReceiptCard(form, words);
      const { clause } = ruleOf(minutes, body);
      return refusal(visit, { because: 'receipts-missing', members: titlesOf(left, facts), clause });
    }
    case 'collecting':
      if (isComplete(minutes, body) || isDeserted(minutes, body)) break;
      return isSecretary(visit) ? collectingCard(minutes, form, visit) : waiting(minutes, facts, visit);
    case 'circulating': {
      if (mayApprove(minutes, visit.now, body)) break;
      const ground = notYet(minutes, visit.now, body);
      return ground.because === 'approval-held' && isSecretary(visit)
        ? noteReceiptCard(form, words)
        : refusal(visit, ground);
    }
    case 'referred': {
      const ground = leftOfReferred(minutes, body, me.id);
      if (ground?.because === 'objections-open')
        return noticeCard(objectionsReferred({ ...form, to: me, now: visit.now }, words).notice, words);
      if (ground !== undefined) return refusal(visit, ground);
      break;
    }
    case 'drafting':
      if (body.rules.approval.mode !== 'at-the-meeting') return refusal(visit, { because: 'not-circulating' });
      break;
    case 'awaiting-next-meeting':
      break;
  }
  const later = await laterMeetings(visit, facts);
  const together = later.length === 0 ? [] : await alsoAwaiting(visit, facts);
  return approveMinutesCard({ ...form, later, together }, words);
}

/** What someone is shown who is still to sign or answer. */
export function toAnswer(
  minutes: WrittenMinutes,
  form: MeetingFacts & { readonly formId: string; readonly origin: string },
  { words, body }: Visit,
): Card {
  return ruleOf(minutes, body).mode === 'by-signing' ? signatureCard(form, words) : draftCirculatedCard(form, words);
}

const isChair = ({ offices }: Member) => offices.includes('chair');

/** The secretary notes the answers of others, and signs here where she is asked to. */
function collectingCard(
  minutes: WrittenMinutes,
  form: MeetingFacts & { readonly formId: string },
  { me, words, body }: Visit,
): Card {
  const isToSign = ruleOf(minutes, body).mode === 'by-signing' && missingIn(minutes, body).includes(me.id);
  const { sign } = approvalWords[words.language].buttons;
  const more = isToSign ? [press(sign, 'sign-minutes', { ...about(form), formId: form.formId })] : [];
  return enterAnswerCard({ ...form, more }, words);
}

function waiting(minutes: WrittenMinutes, facts: MeetingFacts, visit: Visit): Card {
  const { clause } = ruleOf(minutes, facts.body);
  const members = titlesOf(missingIn(minutes, facts.body), facts);
  return refusal(visit, { because: 'answers-missing', members, clause });
}

async function returnDraft(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(reasonForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults, origin: visit.parts.origin() };
    return withMeeting(visit, meetingIdOf(data), (facts) =>
      facts.meeting.minutes.stage === 'with-chair'
        ? draftForChairCard({ ...facts, ...again }, visit.words)
        : refusal(visit, { because: 'not-with-chair' }),
    );
  }
  const command: MeetingCommand = { type: 'return-draft', ...read.value, ...headerOf(visit, data, 'return-draft') };
  return carryOut(visit, command, () => toldCard(visit, said(visit).returned));
}

async function declineToSign(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(reasonForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults, origin: visit.parts.origin() };
    return withMeeting(visit, meetingIdOf(data), (facts) =>
      ['collecting', 'referred'].includes(facts.meeting.minutes.stage)
        ? signatureCard({ ...facts, ...again }, visit.words)
        : refusal(visit, { because: 'not-circulating' }),
    );
  }
  const header = headerOf(visit, data, 'decline-to-sign');
  const command: MeetingCommand = { type: 'decline-to-sign', ...read.value, ...header };
  return carryOut(visit, command, (facts) => remarkReceipt(visit, facts, header.id));
}

async function decideObjection(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(decisionForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return withMeeting(visit, meetingIdOf(data), (facts) => objectionCard(visit, facts, data, again));
  }
  const command: MeetingCommand = {
    type: 'decide-objection',
    commentId: textOf(data, 'commentId'),
    ...read.value,
    ...headerOf(visit, data, 'decide-objection'),
  };
  return carryOut(visit, command, () => toldCard(visit, said(visit).decided));
}

function objectionCard(
  visit: Visit,
  facts: MeetingFacts,
  data: Data,
  form: Pick<Parameters<typeof decideObjectionCard>[0], 'formId' | 'typed' | 'faults'>,
): Card {
  const { minutes } = facts.meeting;
  const id = textOf(data, 'commentId');
  const comment = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === id);
  if (comment === undefined) return refusal(visit, { because: 'no-such-comment' });
  return decideObjectionCard({ ...facts, ...form, comment }, visit.words);
}

async function enterAnswer(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(notedAnswerForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return withMeeting(visit, meetingIdOf(data), (facts) => enterAnswerCard({ ...facts, ...again }, visit.words));
  }
  const { member, ...answer } = read.value;
  const command: MeetingCommand = {
    type: 'enter-answer',
    ...answer,
    member: member as MemberId, // whatever was sent: the rule looks for it in the body
    // From one card the answers of several can be entered.
    ...headerOf(visit, data, `enter-answer.${member}`),
  };
  return carryOut(visit, command, (facts) => {
    const late = lateIn(facts, command.id);
    const told =
      late === undefined
        ? said(visit).noted(titleOfMember(facts.body, command.member))
        : lateNoted({ ...facts, comment: late }, visit.words);
    return toldCard(visit, told);
  });
}

/** The receipt of what was said of a draft, by the comment it became, in time or after it. */
export function remarkReceipt(visit: Visit, facts: MeetingFacts, commentId: string): Card {
  const late = lateIn(facts, commentId);
  if (late !== undefined) return lateReceiptCard({ ...facts, comment: late }, visit.words);
  const { minutes } = facts.meeting;
  const comment = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === commentId);
  if (comment === undefined) return refusal(visit, { because: 'no-such-comment' });
  return commentReceiptCard({ ...facts, comment }, visit.words);
}

/** A comment that came after the end, if this is one. */
export function lateIn({ meeting }: Pick<MeetingFacts, 'meeting'>, id: string): Comment | undefined {
  return meeting.minutes.stage === 'none' ? undefined : meeting.minutes.lateComments?.find((one) => one.id === id);
}

const said = ({ words }: Visit) => approvalWords[words.language];
const titlesOf = (ids: readonly MemberId[], { body }: MeetingFacts) => ids.map((id) => titleOfMember(body, id));
