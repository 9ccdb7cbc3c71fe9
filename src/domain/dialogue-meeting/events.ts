import type { DialogueMeeting, DialogueMeetings } from './dialogue-meeting.ts';

export type DialogueEvent =
  | { readonly type: 'dialogue-arranged'; readonly meeting: DialogueMeeting }
  | { readonly type: 'dialogue-cancelled'; readonly dialogueId: string; readonly reason: string }
  | { readonly type: 'announcement-reminded'; readonly dialogueId: string };

export function evolveDialogues(state: DialogueMeetings, event: DialogueEvent): DialogueMeetings {
  const changed = (change: (meeting: DialogueMeeting) => DialogueMeeting): DialogueMeetings => ({
    meetings: state.meetings.map((one) => ('dialogueId' in event && one.id === event.dialogueId ? change(one) : one)),
  });
  switch (event.type) {
    case 'dialogue-arranged':
      return { meetings: [...state.meetings.filter(({ id }) => id !== event.meeting.id), event.meeting] };
    case 'dialogue-cancelled':
      return changed((meeting) => ({ ...meeting, cancelled: { reason: event.reason } }));
    case 'announcement-reminded':
      return changed((meeting) => ({ ...meeting, reminded: true }));
  }
}
