import { agendaPreviewCard } from '../cards/agenda.ts';
import { itemsCard } from '../cards/items.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { seated } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { counterWords } from '../language/counter.ts';
import { type Action, carryOut, commandId, header, newFormId, textOf, type Visit, withMeeting } from './visit.ts';

/** The agenda: looked at, shown to the chair, released; and the call for items sent ahead of its day. */
export const agendaActions: Readonly<Record<string, Action>> = {
  'preview-agenda': (visit, data) => preview(visit, textOf(data, 'meetingId')),
  'release-agenda': (visit, data) => {
    const id = commandId(visit, data, 'release-agenda');
    const despiteUnplaced = textOf(data, 'despite-unplaced') === 'true';
    const command: MeetingCommand = {
      type: 'release-agenda',
      despiteUnplaced,
      ...header(visit, textOf(data, 'meetingId'), id),
    };
    return carryOut(visit, command, ({ body, meeting }) =>
      noticeCard(
        noticeOfTold(counterWords(visit.words.language).released(body, meeting.slot.date, seated(body).length)),
        visit.words,
      ),
    );
  },
  'show-agenda-to-chair': (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const command: MeetingCommand = {
      type: 'show-agenda-to-chair',
      ...header(visit, meetingId, commandId(visit, data, 'show-agenda-to-chair')),
    };
    return carryOut(visit, command, () => preview(visit, meetingId));
  },
  'call-for-items': (visit, data) => callForItems(visit, textOf(data, 'meetingId')),
};

export function preview(visit: Visit, meetingId: string) {
  return withMeeting(visit, meetingId, (facts) =>
    agendaPreviewCard({ ...facts, formId: newFormId(), now: visit.now }, visit.words),
  );
}

/** `indkald punkter`: sends the call ahead of its day; who has answered is shown from then on. */
export function callForItems(visit: Visit, meetingId: string) {
  const command: MeetingCommand = {
    type: 'call-for-items',
    ...header(visit, meetingId, `call-for-items.${newFormId()}`),
  };
  return carryOut(visit, command, (facts) => itemsCard(facts, visit.words));
}
