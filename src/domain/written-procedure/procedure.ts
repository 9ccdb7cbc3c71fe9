import { barred } from '../authority.ts';
import { type Body, holders, type Member, seated } from '../body/body.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice } from '../dispatch.ts';
import type { AddToBacklog } from '../docket/backlog.ts';
import { DOCKET } from '../docket/docket.ts';
import { isOpen, openCommentWindow } from '../minutes/comment-window.ts';
import type { Circumstances, Due, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type AnswerInWriting, MAY_DECIDE_IN_WRITING, type ProposeInWriting, type WrittenCommand } from './commands.ts';
import type { WrittenNoticeKind } from './notices.ts';
import {
  answerOf,
  type KnownWrittenProcedure,
  tally,
  type WrittenAnswer,
  type WrittenProcedure,
  type WrittenResult,
} from './written-procedure.ts';

export type WrittenEvent =
  | { readonly type: 'proposed-in-writing'; readonly known: KnownWrittenProcedure }
  | { readonly type: 'answered-in-writing'; readonly answer: WrittenAnswer }
  | { readonly type: 'written-procedure-closed'; readonly result: WrittenResult };

/**
 * A proposal decided in writing between meetings, in a window of counted days. It is adopted if nobody is against it;
 * with anybody against, or where one may demand a meeting and does, it goes among the items for coming meetings.
 */
export const writtenProcedure: Procedure<WrittenProcedure, WrittenCommand, WrittenEvent, Refusal> = {
  name: 'written-procedure',
  asked: Object.keys(MAY_DECIDE_IN_WRITING) as WrittenCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(state, command, circumstances) {
    const stop = barred(MAY_DECIDE_IN_WRITING[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'propose-in-writing') return propose(state, command, circumstances);
    if (state.stage === 'none') return refuse({ because: 'no-such-written-procedure' });
    if (command.type === 'answer-in-writing') return answer(state, command, circumstances);
    const due = dueOn(state);
    const isDue = due !== undefined && Temporal.Instant.compare(command.at, due.at) >= 0;
    return isDue ? accept(closed(state, circumstances.body)) : accept();
  },
  evolve(state, event) {
    if (event.type === 'proposed-in-writing') return event.known;
    if (state.stage === 'none') return state;
    switch (event.type) {
      case 'answered-in-writing':
        return { ...state, answers: [...state.answers, event.answer] };
      case 'written-procedure-closed':
        return { ...state, stage: 'closed', result: event.result };
    }
  },
  dispatches,
  follows,
  due: dueOn,
};

type Deciding = Decision<WrittenEvent, Refusal>;

/** @refuses no-written-procedure-here, proposal-without-title */
function propose(state: WrittenProcedure, { proposal, at }: ProposeInWriting, { body }: Circumstances): Deciding {
  const rule = body.rules.writtenProcedure;
  if (rule === undefined) return refuse({ because: 'no-written-procedure-here' });
  if (state.stage !== 'none') return accept();
  if (proposal.title.trim() === '') return refuse({ because: 'proposal-without-title' });
  const { windowInDays: days, demandMeeting, clause } = rule;
  const window = openCommentWindow(at, { days, clause }, body.calendar);
  const endsOnDemand = demandMeeting === 'any-member';
  return accept({
    type: 'proposed-in-writing',
    known: { stage: 'open', proposal, window, endsOnDemand, answers: [] },
  });
}

/** @refuses not-allowed, written-procedure-over, meeting-not-to-be-demanded */
function answer(state: KnownWrittenProcedure, command: AnswerInWriting, { body }: Circumstances): Deciding {
  const { by, at, stance, reason } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const { window, result, endsOnDemand } = state;
  const { lastDay, clause } = window;
  const before = answerOf(state, by.id);
  const isSame = before?.stance === stance && before.reason === reason.trim();
  const meetingDemanded = result?.outcome === 'meeting-demanded';
  if (meetingDemanded && isSame && stance === 'wants-meeting') return accept();
  if (state.stage === 'closed' || !isOpen(window, at))
    return refuse({ because: 'written-procedure-over', lastDay, meetingDemanded, clause });
  if (stance === 'wants-meeting' && !endsOnDemand) return refuse({ because: 'meeting-not-to-be-demanded', clause });
  if (isSame) return accept();
  const given = { by: by.id, stance, reason: reason.trim(), at };
  const answered: WrittenEvent = { type: 'answered-in-writing', answer: given };
  if (stance !== 'wants-meeting') return accept(answered);
  const counted = tally({ ...state, answers: [...state.answers, given] }, body);
  const demanded: WrittenResult = { outcome: 'meeting-demanded', ...counted, demandedBy: by.id };
  return accept<WrittenEvent>(answered, { type: 'written-procedure-closed', result: demanded });
}

function closed(state: KnownWrittenProcedure, body: Body): WrittenEvent {
  const counted = tally(state, body);
  const outcome = counted.against.length === 0 ? 'adopted' : 'not-adopted';
  return { type: 'written-procedure-closed', result: { outcome, ...counted } };
}

function dueOn(state: WrittenProcedure): Due | undefined {
  return state.stage === 'open' ? { type: 'close-written-procedure', at: state.window.closesAt } : undefined;
}

/** The members are asked; they and the secretariat are told the result. */
function dispatches(
  event: WrittenEvent,
  _: WrittenProcedure,
  { bodyId, subject }: WrittenCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  const tell = (notice: WrittenNoticeKind, to: readonly Member[]) =>
    [...new Set(to.map(({ id }) => id))].map(
      (id): CaseNotice => ({
        kind: 'case-notice',
        record: 'written-procedure',
        notice,
        bodyId,
        subject,
        to: id,
        inDoubt: 'send-again',
      }),
    );
  switch (event.type) {
    case 'proposed-in-writing':
      return tell('written-proposal', seated(body));
    case 'answered-in-writing':
      return [];
    case 'written-procedure-closed':
      return tell('written-result', [...seated(body), ...holders(body, 'secretary')]);
  }
}

/** What was not adopted stands among the items for coming meetings. */
function follows(
  event: WrittenEvent,
  state: WrittenProcedure,
  { id, bodyId, subject, at }: WrittenCommand,
): readonly AddToBacklog[] {
  if (event.type !== 'written-procedure-closed' || event.result.outcome === 'adopted') return [];
  if (state.stage === 'none') return [];
  const { title, text } = state.proposal;
  return [
    {
      type: 'add-to-backlog',
      id: `${id}/backlog/${subject}`,
      bodyId,
      subject: DOCKET,
      by: { kind: 'desk' },
      at,
      title,
      text,
    },
  ];
}
