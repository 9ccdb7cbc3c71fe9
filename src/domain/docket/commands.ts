import type { Authority } from '../authority.ts';
import type { AddToBacklog, StrikeFromBacklog, TakeFromBacklog } from './backlog.ts';
import type {
  AddFollowUp,
  ClarifyFollowUp,
  CloseFollowUp,
  NoteFollowUp,
  RemindOfFollowUps,
  TellOwners,
} from './follow-up.ts';
import type { ImportFollowUps } from './import-follow-ups.ts';
import type { AcknowledgeInformation, InformBody, NoteAcknowledgement } from './inform.ts';
import type { EndStanding, MakeStanding } from './standing-point.ts';

/** Everything that can be asked of a body's docket. */
export type DocketCommand =
  | AddFollowUp
  | ImportFollowUps
  | ClarifyFollowUp
  | NoteFollowUp
  | CloseFollowUp
  | TellOwners
  | RemindOfFollowUps
  | InformBody
  | AcknowledgeInformation
  | NoteAcknowledgement
  | AddToBacklog
  | TakeFromBacklog
  | StrikeFromBacklog
  | MakeStanding
  | EndStanding;

/** Who may give each command. */
export const MAY_DOCKET: Readonly<Record<DocketCommand['type'], Authority>> = {
  'add-follow-up': 'secretary',
  'import-follow-ups': 'secretary',
  'clarify-follow-up': 'secretary',
  // Whether it is theirs the rule looks up.
  'note-follow-up': 'anyone-in-body',
  'close-follow-up': 'anyone-in-body',
  'tell-owners': 'desk',
  'remind-of-follow-ups': 'clock',
  'inform-body': 'desk',
  'acknowledge-information': 'secretary',
  'note-acknowledgement': 'desk',
  'add-to-backlog': 'desk-or-secretary',
  'take-from-backlog': 'secretary',
  'strike-from-backlog': 'desk-or-secretary',
  'make-standing': 'secretary',
  'end-standing': 'secretary',
};
