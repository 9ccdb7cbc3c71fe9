import { callForItems, callPartyForItems } from '../agenda/call-for-items.ts';
import { editItem, withdrawItem } from '../agenda/change-item.ts';
import { escalated, escalateItem } from '../agenda/escalate-item.ts';
import { importAgenda } from '../agenda/import-agenda.ts';
import { answerLateItem } from '../agenda/late-item.ts';
import { orderItem, placeItem } from '../agenda/place-item.ts';
import { releaseAgenda, showAgendaToChair } from '../agenda/release-agenda.ts';
import { dropStaleItem } from '../agenda/stale-item.ts';
import { carryItem, sayNoItems, submitItem } from '../agenda/submit-item.ts';
import { coverTopic, skipTopic } from '../agenda/topics.ts';
import { barred } from '../authority.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { onDocket } from '../docket/from-meeting.ts';
import { dutiesMoved } from '../duties/from-meeting.ts';
import { approveMinutes, closeCommentWindow } from '../minutes/approve-minutes.ts';
import { passDraft, returnDraft } from '../minutes/chair-first.ts';
import { circulateDraft } from '../minutes/circulate-draft.ts';
import { classComment } from '../minutes/class-comment.ts';
import { answerComment, commentOnDraft, sayNoComments, takeBackObjection } from '../minutes/comment-on-draft.ts';
import { decideObjection } from '../minutes/decide-objection.ts';
import { handedOver, handOverDraftAgenda, strikeDraftPoints } from '../minutes/draft-agenda.ts';
import { drawUpProof } from '../minutes/draw-up-proof.ts';
import { withItsConsequences } from '../minutes/end-round.ts';
import { enterAnswer } from '../minutes/enter-answer.ts';
import { drawUpFeeSheet } from '../minutes/fee-sheet.ts';
import { type ImportMinutes, importMinutes, tasksImported } from '../minutes/import-minutes.ts';
import { noteReceipt } from '../minutes/note-receipt.ts';
import { noteUndelivered } from '../minutes/note-undelivered.ts';
import { openMinutes } from '../minutes/open-minutes.ts';
import { remindOfApproval } from '../minutes/remind-of-approval.ts';
import { approvedTogether } from '../minutes/sets-to-approve.ts';
import { declineToSign, signMinutes } from '../minutes/sign-minutes.ts';
import { writeHeader, writePointAttendance } from '../minutes/write-attendance.ts';
import { acceptPaste, dropPaste, pasteMinutes, writePoints } from '../minutes/write-minutes.ts';
import { planFiledAnew } from '../plan/filed-plan.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import { annexErasures, decidePublication } from '../publication/commands.ts';
import { throughTheGate } from '../publication/publish-minutes.ts';
import { referralNews } from '../referral/meeting-news.ts';
import type { Refusal } from '../refusal.ts';
import { type CallMeeting, callMeeting } from './call-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { carried } from './carried-items.ts';
import { takeClockStep } from './clock-steps.ts';
import { MAY, type MeetingCommand } from './commands.ts';
import { drawUpArchive } from './draw-up-archive.ts';
import { dueOn, isDue } from './due.ts';
import { evolveMeeting, type MeetingEvent } from './events.ts';
import { governing } from './governing.ts';
import { inviteGuests } from './guests.ts';
import { keepDate } from './keep-date.ts';
import type { Meeting, PlannedMeeting } from './meeting.ts';
import { moveMeeting } from './move-meeting.ts';
import { isOutcome, noteOutcome, type Outcome } from './note-outcome.ts';
import { type PlanMeeting, planMeeting } from './plan-meeting.ts';
import { reportAbsence } from './report-absence.ts';
import { rulesFor } from './rules-for.ts';
import { tellings } from './tellings.ts';

/** Everything that can happen to a meeting, its agenda and its minutes, and whom it is told to. */
export const meetingProcedure: Procedure<Meeting, MeetingCommand, MeetingEvent, Refusal> = {
  name: 'meeting',
  asked: Object.keys(MAY) as MeetingCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'unplanned' },
  turnsOnOthers: ({ type }) => TURNS_ON_OTHERS.has(type),
  decide(meeting, command, given) {
    const circumstances = { ...given, body: rulesFor(given.body, meeting, command) };
    const stop = barred(MAY[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'plan-meeting') return planMeeting(meeting, command, circumstances);
    if (command.type === 'call-meeting') return callMeeting(meeting, command, circumstances);
    if (command.type === 'import-minutes') return importMinutes(meeting, command, circumstances);
    if (isOutcome(command)) return noteOutcome(meeting, command, circumstances);
    if (meeting.stage === 'unplanned') return refuse({ because: 'no-such-meeting' });
    if (meeting.stage === 'cancelled')
      return refuse({ because: 'meeting-cancelled', date: meeting.slot.date, reason: meeting.reason });
    const decision = decidePlanned(meeting, command, circumstances);
    const whole = withItsConsequences(decision, meeting, command, circumstances);
    return throughTheGate(whole, meeting, command, circumstances);
  },
  evolve: evolveMeeting,
  dispatches: (event, meeting, { bodyId, subject }, { body }) => [
    ...tellings(event, meeting, governing(body, meeting), { bodyId, subject }),
    ...planFiledAnew(event, meeting, bodyId),
  ],
  // What is told of a cancelled meeting's items comes before they are carried on.
  follows: (event, meeting, command, circumstances) => [
    ...referralNews(event, meeting, command),
    ...follows(event, meeting, command, circumstances),
  ],
  erases: annexErasures,
  due: (meeting, body) => dueOn(meeting, governing(body, meeting)),
};

const TURNS_ON_OTHERS: ReadonlySet<string> = new Set<MeetingCommand['type']>([
  'plan-meeting',
  'call-meeting',
  'move-meeting',
  'import-minutes',
]);

function decidePlanned(
  meeting: PlannedMeeting,
  command: Exclude<MeetingCommand, PlanMeeting | CallMeeting | ImportMinutes | Outcome>,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  // Closing the window looks for itself, and says why not.
  const byClock = command.by.kind === 'clock' && command.type !== 'close-comment-window';
  if (byClock && !isDue(meeting, circumstances.body, command)) return accept();
  switch (command.type) {
    case 'move-meeting':
      return moveMeeting(meeting, command, circumstances);
    case 'keep-date':
      return keepDate(meeting, command, circumstances);
    case 'cancel-meeting':
      return cancelMeeting(meeting, command, circumstances);
    case 'invite-guests':
      return inviteGuests(meeting, command, circumstances);
    case 'report-absence':
      return reportAbsence(meeting, command, circumstances);
    case 'call-for-items':
      return callForItems(meeting, command, circumstances);
    case 'call-party-for-items':
      return callPartyForItems(meeting, command, circumstances);
    case 'remind-of-items':
    case 'close-items':
    case 'ask-for-agenda':
    case 'ask-for-minutes':
    case 'remind-of-minutes':
      return takeClockStep(meeting, command);
    case 'submit-item':
      return submitItem(meeting, command, circumstances);
    case 'say-no-items':
      return sayNoItems(meeting, command, circumstances);
    case 'carry-item':
      return carryItem(meeting, command, circumstances);
    case 'import-agenda':
      return importAgenda(meeting, command, circumstances);
    case 'edit-item':
      return editItem(meeting, command, circumstances);
    case 'withdraw-item':
      return withdrawItem(meeting, command, circumstances);
    case 'place-item':
      return placeItem(meeting, command, circumstances);
    case 'escalate-item':
      return escalateItem(meeting, command, circumstances);
    case 'cover-topic':
      return coverTopic(meeting, command, circumstances);
    case 'skip-topic':
      return skipTopic(meeting, command, circumstances);
    case 'answer-late-item':
      return answerLateItem(meeting, command, circumstances);
    case 'drop-stale-item':
      return dropStaleItem(meeting, command);
    case 'order-item':
      return orderItem(meeting, command);
    case 'release-agenda':
      return releaseAgenda(meeting, command, circumstances);
    case 'show-agenda-to-chair':
      return showAgendaToChair(meeting, command, circumstances);
    case 'open-minutes':
      return openMinutes(meeting, command, circumstances);
    case 'write-header':
      return writeHeader(meeting, command, circumstances);
    case 'write-point-attendance':
      return writePointAttendance(meeting, command, circumstances);
    case 'write-points':
      return writePoints(meeting, command, circumstances);
    case 'strike-draft-points':
      return strikeDraftPoints(meeting, command, circumstances);
    case 'hand-over-draft-agenda':
      return handOverDraftAgenda(meeting, command, circumstances);
    case 'draw-up-fee-sheet':
      return drawUpFeeSheet(meeting, command, circumstances);
    case 'draw-up-proof':
      return drawUpProof(meeting, command);
    case 'draw-up-archive':
      return drawUpArchive(command);
    case 'paste-minutes':
      return pasteMinutes(meeting, command);
    case 'accept-paste':
      return acceptPaste(meeting, command, circumstances);
    case 'drop-paste':
      return dropPaste(meeting);
    case 'circulate-draft':
      return circulateDraft(meeting, command, circumstances);
    case 'pass-draft':
      return passDraft(meeting, command, circumstances);
    case 'return-draft':
      return returnDraft(meeting, command);
    case 'note-receipt':
      return noteReceipt(meeting, command, circumstances);
    case 'note-undelivered':
      return noteUndelivered(meeting, command, circumstances);
    case 'comment-on-draft':
      return commentOnDraft(meeting, command, circumstances);
    case 'say-no-comments':
      return sayNoComments(meeting, command);
    case 'take-back-objection':
      return takeBackObjection(meeting, command);
    case 'answer-comment':
      return answerComment(meeting, command);
    case 'class-comment':
      return classComment(meeting, command);
    case 'close-comment-window':
      return closeCommentWindow(meeting, command, circumstances);
    case 'sign-minutes':
      return signMinutes(meeting, command, circumstances);
    case 'decline-to-sign':
      return declineToSign(meeting, command, circumstances);
    case 'enter-answer':
      return enterAnswer(meeting, command, circumstances);
    case 'decide-objection':
      return decideObjection(meeting, command, circumstances);
    case 'remind-of-approval':
      return remindOfApproval(meeting, command);
    case 'approve-minutes':
      return approveMinutes(meeting, command, circumstances);
    case 'settle-hit':
    case 'publish-minutes':
    case 'correct-published':
    case 'withdraw-published':
    case 'keep-annex':
    case 'set-annex-scope':
    case 'take-off-annex':
      return decidePublication(meeting, command, circumstances);
  }
}

/**
 * An item deferred to a later meeting is carried there in the same transaction; so are those of a cancelled meeting that
 * nobody has treated, to the next one there is, and without one to the list of items for coming meetings.
 */
function follows(
  event: MeetingEvent,
  meeting: Meeting,
  command: MeetingCommand,
  circumstances: Circumstances,
): readonly Command[] {
  return [
    ...carried(event, meeting, command, circumstances),
    ...approvedTogether(event, command),
    ...onDocket(event, meeting, command, circumstances),
    ...handedOver(event, meeting, command, circumstances),
    ...escalated(event, meeting, command, circumstances),
    ...dutiesMoved(event, meeting, command, circumstances),
    ...tasksImported(event, command),
  ];
}
