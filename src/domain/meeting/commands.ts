import type { CallForItems, CallPartyForItems } from '../agenda/call-for-items.ts';
import type { EditItem, WithdrawItem } from '../agenda/change-item.ts';
import type { EscalateItem } from '../agenda/escalate-item.ts';
import type { ImportAgenda } from '../agenda/import-agenda.ts';
import type { AnswerLateItem } from '../agenda/late-item.ts';
import type { OrderItem, PlaceItem } from '../agenda/place-item.ts';
import type { ReleaseAgenda, ShowAgendaToChair } from '../agenda/release-agenda.ts';
import type { DropStaleItem } from '../agenda/stale-item.ts';
import type { CarryItem, SayNoItems, SubmitItem } from '../agenda/submit-item.ts';
import type { CoverTopic, SkipTopic } from '../agenda/topics.ts';
import type { Authority } from '../authority.ts';
import type { ApproveMinutes, CloseCommentWindow } from '../minutes/approve-minutes.ts';
import type { PassDraft, ReturnDraft } from '../minutes/chair-first.ts';
import type { CirculateDraft } from '../minutes/circulate-draft.ts';
import type { ClassComment } from '../minutes/class-comment.ts';
import type { AnswerComment, CommentOnDraft, SayNoComments, TakeBackObjection } from '../minutes/comment-on-draft.ts';
import type { DecideObjection } from '../minutes/decide-objection.ts';
import type { HandOverDraftAgenda, StrikeDraftPoints } from '../minutes/draft-agenda.ts';
import type { DrawUpProof } from '../minutes/draw-up-proof.ts';
import type { EnterAnswer } from '../minutes/enter-answer.ts';
import type { DrawUpFeeSheet } from '../minutes/fee-sheet.ts';
import type { ImportMinutes } from '../minutes/import-minutes.ts';
import type { NoteReceipt } from '../minutes/note-receipt.ts';
import type { NoteUndelivered } from '../minutes/note-undelivered.ts';
import type { OpenMinutes } from '../minutes/open-minutes.ts';
import type { RemindOfApproval } from '../minutes/remind-of-approval.ts';
import type { DeclineToSign, SignMinutes } from '../minutes/sign-minutes.ts';
import type { WriteHeader, WritePointAttendance } from '../minutes/write-attendance.ts';
import type { AcceptPaste, DropPaste, PasteMinutes, WritePoints } from '../minutes/write-minutes.ts';
import type { PublicationCommand } from '../publication/commands.ts';
import type { CallMeeting } from './call-meeting.ts';
import type { CancelMeeting } from './cancel-meeting.ts';
import type { ClockCommand } from './clock-steps.ts';
import type { DrawUpArchive } from './draw-up-archive.ts';
import type { InviteGuests } from './guests.ts';
import type { KeepDate } from './keep-date.ts';
import type { MoveMeeting } from './move-meeting.ts';
import type { NoteCalendarEntry, NoteFiling, NotePdfNotMade } from './note-outcome.ts';
import type { PlanMeeting } from './plan-meeting.ts';
import type { ReportAbsence } from './report-absence.ts';

/** Everything that can be asked of a meeting, its agenda and its minutes. */
export type MeetingCommand =
  | PlanMeeting
  | CallMeeting
  | ImportMinutes
  | MoveMeeting
  | KeepDate
  | CancelMeeting
  | ReportAbsence
  | InviteGuests
  | NoteCalendarEntry
  | NoteFiling
  | NotePdfNotMade
  | ClockCommand
  | CallForItems
  | CallPartyForItems
  | SubmitItem
  | SayNoItems
  | CarryItem
  | ImportAgenda
  | EditItem
  | WithdrawItem
  | PlaceItem
  | EscalateItem
  | CoverTopic
  | SkipTopic
  | AnswerLateItem
  | DropStaleItem
  | OrderItem
  | ReleaseAgenda
  | ShowAgendaToChair
  | OpenMinutes
  | WriteHeader
  | WritePointAttendance
  | WritePoints
  | StrikeDraftPoints
  | HandOverDraftAgenda
  | DrawUpFeeSheet
  | DrawUpProof
  | DrawUpArchive
  | PasteMinutes
  | AcceptPaste
  | DropPaste
  | CirculateDraft
  | PassDraft
  | ReturnDraft
  | NoteReceipt
  | NoteUndelivered
  | CommentOnDraft
  | SayNoComments
  | TakeBackObjection
  | AnswerComment
  | ClassComment
  | SignMinutes
  | DeclineToSign
  | EnterAnswer
  | DecideObjection
  | RemindOfApproval
  | CloseCommentWindow
  | ApproveMinutes
  | PublicationCommand;

/** Who may give each command. One line a command, so that an auditor can read it off. */
export const MAY: Readonly<Record<MeetingCommand['type'], Authority>> = {
  'plan-meeting': 'desk',
  'call-meeting': 'secretary',
  'import-minutes': 'secretary',
  'move-meeting': 'secretary',
  'keep-date': 'secretary',
  'cancel-meeting': 'secretary',
  'invite-guests': 'secretary',
  'report-absence': 'member',
  'note-calendar-entry': 'desk',
  'note-filing': 'desk',
  'note-pdf-not-made': 'desk',
  'call-for-items': 'clock-or-secretary',
  'call-party-for-items': 'clock',
  'remind-of-items': 'clock',
  'close-items': 'clock',
  'ask-for-agenda': 'clock',
  'ask-for-minutes': 'clock',
  'remind-of-minutes': 'clock',
  'submit-item': 'member-or-secretary',
  'say-no-items': 'member',
  'carry-item': 'desk',
  'import-agenda': 'secretary',
  'edit-item': 'member-or-secretary',
  'withdraw-item': 'member-or-secretary',
  'place-item': 'secretary',
  'escalate-item': 'secretary',
  'cover-topic': 'secretary',
  'skip-topic': 'secretary',
  'answer-late-item': 'chair',
  'drop-stale-item': 'secretary',
  'order-item': 'secretary',
  'release-agenda': 'secretary',
  'show-agenda-to-chair': 'secretary',
  'open-minutes': 'secretary',
  'write-header': 'secretary',
  'write-point-attendance': 'secretary',
  'write-points': 'secretary',
  'strike-draft-points': 'secretary',
  'hand-over-draft-agenda': 'secretary',
  'draw-up-fee-sheet': 'secretary',
  'draw-up-proof': 'secretary',
  'draw-up-archive': 'secretary',
  'paste-minutes': 'secretary',
  'accept-paste': 'secretary',
  'drop-paste': 'secretary',
  'circulate-draft': 'secretary',
  'pass-draft': 'chair',
  'return-draft': 'chair',
  'note-receipt': 'desk-or-secretary',
  'note-undelivered': 'desk',
  'comment-on-draft': 'member',
  'say-no-comments': 'member',
  'take-back-objection': 'member',
  'answer-comment': 'secretary',
  'class-comment': 'secretary',
  // A signer may hold any seat; the rule looks for the name.
  'sign-minutes': 'anyone-in-body',
  'decline-to-sign': 'anyone-in-body',
  'enter-answer': 'secretary',
  'decide-objection': 'chair',
  'remind-of-approval': 'clock',
  'close-comment-window': 'clock',
  'approve-minutes': 'chair-or-secretary',
  'settle-hit': 'secretary',
  'publish-minutes': 'secretary',
  'correct-published': 'secretary',
  'withdraw-published': 'secretary',
  'keep-annex': 'secretary',
  'set-annex-scope': 'secretary',
  'take-off-annex': 'secretary',
};
