import { COMMANDS, type CommandName } from '../language/commands.ts';
import { agendaActions } from './agenda.ts';
import { annexActions } from './annexes.ts';
import { approvalActions } from './approval.ts';
import { archiveActions } from './archive.ts';
import { attendanceActions } from './attendance.ts';
import { betweenActions } from './between.ts';
import { changeActions } from './change-meeting.ts';
import { checkActions } from './check-paper.ts';
import { circulationActions } from './circulation.ts';
import { comingItemActions } from './coming-items.ts';
import { runCommand } from './commands.ts';
import { dateActions } from './decide-dates.ts';
import { dialogueActions } from './dialogue-meetings.ts';
import { dispatchActions } from './dispatches.ts';
import { draftAgendaActions } from './draft-agenda.ts';
import { dutyActions } from './duties.ts';
import { feeSheetActions } from './fee-sheet.ts';
import { followUpActions } from './follow-ups.ts';
import { guestActions } from './guests.ts';
import { importActions } from './import-paper.ts';
import { informationActions } from './information.ts';
import { itemActions } from './items.ts';
import { keepingActions } from './keeping.ts';
import { lateItemActions } from './late-item.ts';
import { minutesActions } from './minutes.ts';
import { newMeetingActions } from './new-meeting.ts';
import { help } from './overview.ts';
import { personActions } from './personal-data.ts';
import { planActions } from './plan.ts';
import { proofActions } from './proof.ts';
import { publicationActions } from './publication.ts';
import { silenceActions } from './silence.ts';
import { standingPointActions } from './standing-points.ts';
import { topicActions } from './topics.ts';
import { triageActions } from './triage.ts';
import { type Action, type Data, textOf } from './visit.ts';
import { whyActions } from './why.ts';
import { writtenActions } from './written-procedures.ts';

/** What answers each verb that a card of ours can send. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  ...whyActions,
  ...planActions,
  ...dateActions,
  ...newMeetingActions,
  ...changeActions,
  ...itemActions,
  ...triageActions,
  ...topicActions,
  ...lateItemActions,
  ...agendaActions,
  ...minutesActions,
  ...attendanceActions,
  ...draftAgendaActions,
  ...feeSheetActions,
  ...proofActions,
  ...archiveActions,
  ...publicationActions,
  ...annexActions,
  ...keepingActions,
  ...personActions,
  ...circulationActions,
  ...betweenActions,
  ...followUpActions,
  ...informationActions,
  ...dutyActions,
  ...dialogueActions,
  ...comingItemActions,
  ...standingPointActions,
  ...approvalActions,
  ...silenceActions,
  ...guestActions,
  ...writtenActions,
  ...dispatchActions,
  ...checkActions,
  ...importActions,
  'run-command': (visit, data) => runCommand(visit, commandIn(data), NOTHING_SAID, data),
  'choose-body': async (visit) => {
    if (visit.entraId !== undefined) await visit.parts.contacts.choose(visit.entraId, visit.body.id);
    return help(visit);
  },
};

/** Verbs answered in a message of their own: asking why must not cost anyone what they have typed. */
export const ASIDE: ReadonlySet<string> = new Set([
  'ask-why',
  'ask-why-window',
  'report-absence-form',
  'follow-up-form',
  'ring-up',
]);

const NOTHING_SAID = { line: '', below: '' };

function commandIn(data: Data): CommandName {
  const command = textOf(data, 'command');
  return Object.keys(COMMANDS).includes(command) ? (command as CommandName) : 'help'; // just looked up among them
}
