import { answered } from '../agenda/agenda.ts';
import { type Body, holders, type Member, type MemberId, regulars, seated } from '../body/body.ts';
import { comingInstead } from '../body/substitutes.ts';
import type { CalendarEntry, Dispatch, InDoubt, Notice, NoticeKind } from '../dispatch.ts';
import { approvalTold, draftTold, remarkTold } from '../minutes/approval-tellings.ts';
import { isAnnexEvent } from '../publication/annex-events.ts';
import { isPublicationEvent } from '../publication/publication-events.ts';
import { publicationTold } from '../publication/tellings.ts';
import type { MeetingEvent } from './events.ts';
import { asPdfToo, filedAgain } from './filed.ts';
import { guestMembers } from './guests.ts';
import type { Meeting } from './meeting.ts';
import { preMeetingCancelled } from './pre-meeting.ts';

type Subject = Pick<Notice, 'bodyId' | 'subject'>;

/**
 * Whom an event is told to, and what it makes us do outside. What the members have a right to is sent again when in
 * doubt; what only reminds is not.
 *
 * @param meeting the record after the event
 */
export function tellings(event: MeetingEvent, meeting: Meeting, body: Body, subject: Subject): readonly Dispatch[] {
  const tell = (notice: NoticeKind, to: readonly Member[], about?: string): readonly Notice[] =>
    to.map(({ id }) => ({
      ...subject,
      kind: 'notice',
      notice,
      to: id,
      inDoubt: IN_DOUBT[notice] ?? 'send-again',
      ...(about === undefined ? {} : { about }),
    }));
  const secretaries = holders(body, 'secretary');
  const members = seated(body);
  const all = regulars(body);
  const instead = meeting.stage === 'unplanned' ? [] : comingInstead(body, meeting.absences ?? []);
  const others = [...all.filter((one) => !one.offices.includes('secretary') || one.seat === 'member'), ...instead];
  const minutes = meeting.stage === 'planned' && meeting.minutes.stage !== 'none' ? meeting.minutes : undefined;
  // What the chair alone sees lies in no folder of the members'.
  const filedDraft: readonly Dispatch[] =
    minutes?.stage === 'with-chair' ? [] : [{ ...subject, kind: 'filing', document: 'minutes' }];
  const guests = meeting.stage === 'unplanned' ? [] : guestMembers(body, meeting.guests);
  const one = (id: string) => body.members.filter((member) => member.id === id);
  if (isPublicationEvent(event)) return publicationTold(event, body, subject, tell);
  if (isAnnexEvent(event)) return [];
  switch (event.type) {
    case 'meeting-planned':
      return [{ ...subject, kind: 'calendar-entry', change: 'create' }];
    case 'meeting-moved':
      return [
        { ...subject, kind: 'calendar-entry', change: 'update' },
        ...(meeting.stage === 'planned' ? filedAgain(meeting, subject) : []),
        ...tell('meeting-moved', [...others, ...guests]),
      ];
    case 'meeting-called':
      return tell('meeting-called', others);
    case 'date-kept':
      return tell('date-kept', [...others, ...guests]);
    case 'meeting-cancelled':
      return [
        { ...subject, kind: 'calendar-entry', change: 'cancel' },
        ...preMeetingCancelled(meeting, subject),
        ...tell('meeting-cancelled', [...others, ...guests]),
      ];
    case 'calendar-entry-noted':
      return event.online.state === 'without-link' && meeting.stage === 'planned'
        ? tell('join-link-missing', secretaries)
        : [];
    case 'absence-reported':
      return absence(event, body, { entry: { ...subject, kind: 'calendar-entry', change: 'update' }, tell });
    case 'items-called-for':
      return tell(
        'call-for-items',
        members.filter((member) => !wasCalledBefore(member, meeting)),
      );
    case 'party-called-for-items':
      return tell(
        'call-for-items',
        members.filter(({ party }) => party === event.called.party),
      );
    case 'pre-meeting-set':
      return [{ ...subject, kind: 'calendar-entry', which: 'pre-meeting', change: 'update' }];
    case 'pre-meeting-dropped':
      return [{ ...subject, kind: 'calendar-entry', which: 'pre-meeting', change: 'cancel' }];
    case 'pre-meeting-entry-noted':
      return [];
    case 'guests-set':
      // Until it is in the calendar, the entry that is to be made there asks them.
      return meeting.stage === 'planned' && meeting.online.state !== 'wanted'
        ? [{ ...subject, kind: 'calendar-entry', change: 'update' }]
        : [];
    case 'item-submitted':
      if (event.item.theme !== undefined || event.item.source !== undefined) return [];
      return [
        ...tell(event.item.late ? 'item-late' : 'item-received', secretaries, event.item.id),
        ...(event.item.late && body.rules.lateItems?.by === 'chair'
          ? tell('waiver-wanted', holders(body, 'chair'), event.item.id)
          : []),
      ];
    case 'late-item-answered':
      return tell('waiver-answered', secretaries, event.itemId);
    case 'item-edited':
    case 'item-withdrawn':
      return tell('item-received', secretaries, event.itemId);
    case 'stale-item-dropped':
      return tell('item-dropped', members, event.itemId);
    case 'item-placed': {
      const notice = PLACED[event.placement.state];
      const author =
        meeting.stage === 'planned' ? meeting.agenda.items.find((item) => item.id === event.itemId)?.by : undefined;
      return notice === undefined || author === undefined ? [] : tell(notice, one(author), event.itemId);
    }
    case 'agenda-shown-to-chair':
      return tell('agenda-for-chair', holders(body, 'chair'));
    case 'agenda-released':
      return [{ ...subject, kind: 'filing', document: 'agenda' }, ...tell('agenda-released', [...others, ...guests])];
    case 'clock-did':
      return clockTold(event.step, meeting, { secretaries, members, tell });
    case 'fee-sheet-drawn-up':
    case 'proof-drawn-up':
    case 'archive-drawn-up':
      return [{ ...subject, kind: 'filing', document: DRAWN_UP[event.type] }];
    case 'draft-circulated':
      return [...filedDraft, ...(minutes === undefined ? [] : draftTold(event.type, minutes, body, tell))];
    case 'draft-corrected':
      return minutes === undefined
        ? []
        : [...filedDraft, ...draftTold('draft-revised', minutes, body, tell, event.pointId)];
    case 'draft-points-struck':
    case 'point-attendance-written':
    case 'header-written':
      return minutes === undefined || minutes.stage === 'drafting'
        ? []
        : [...filedDraft, ...draftTold('draft-revised', minutes, body, tell)];
    case 'draft-commented':
      return minutes === undefined ? [] : remarkTold(event.comment, minutes, body, tell);
    case 'objection-taken-back':
      return tell('comment-received', secretaries, event.commentId);
    case 'comment-answered': {
      const author =
        meeting.stage === 'planned' && meeting.minutes.stage !== 'none'
          ? meeting.minutes.comments.find(({ id }) => id === event.commentId)?.by
          : undefined;
      return author === undefined ? [] : tell('comment-answered', one(author), event.commentId);
    }
    case 'objections-referred':
      return tell('objections-referred', unique([...holders(body, 'chair'), ...secretaries]));
    case 'document-filed':
      return asPdfToo(event, subject);
    case 'pdf-not-made':
    case 'minutes-imported':
    case 'no-items-said':
    case 'items-ordered':
    case 'topic-skipped':
    case 'minutes-opened':
    case 'point-written':
    case 'draft-agenda-handed-over':
    case 'minutes-pasted':
    case 'paste-dropped':
    case 'no-comments-said':
    case 'minutes-approved':
      return [];
    default:
      return minutes === undefined ? [] : approvalTold(event, minutes, body, tell);
  }
}

type Tell = (notice: NoticeKind, to: readonly Member[], about?: string) => readonly Notice[];

/** The secretary hears of it; so do the substitute who is to come and the one who no longer is, and the calendar. */
function absence(
  { absence: { member: absent }, called, released }: Extract<MeetingEvent, { type: 'absence-reported' }>,
  body: Body,
  { entry, tell }: { readonly entry: CalendarEntry; readonly tell: Tell },
): readonly Dispatch[] {
  const one = (id: MemberId | undefined) => body.members.filter((each) => each.id === id);
  return [
    ...(called === undefined && released === undefined ? [] : [entry]),
    ...tell('absence-reported', holders(body, 'secretary'), absent),
    ...tell('substitute-called', one(called), absent),
    ...tell('substitute-released', one(released), absent),
  ];
}

const IN_DOUBT: Partial<Record<NoticeKind, InDoubt>> = {
  'items-reminder': 'assume-sent',
  'agenda-wanted': 'assume-sent',
  'minutes-wanted': 'assume-sent',
  'item-received': 'assume-sent',
  'items-closed': 'assume-sent',
  'approval-reminder': 'assume-sent',
  'answers-missing': 'assume-sent',
};

const DRAWN_UP = {
  'fee-sheet-drawn-up': 'fee-sheet',
  'proof-drawn-up': 'proof',
  'archive-drawn-up': 'archive',
} as const;

const PLACED = {
  accepted: undefined,
  received: undefined,
  withdrawn: undefined,
  returned: 'item-returned',
  deferred: 'item-deferred',
  settled: 'item-settled',
} as const;

function clockTold(
  step: Extract<MeetingEvent, { type: 'clock-did' }>['step'],
  meeting: Meeting,
  {
    secretaries,
    members,
    tell,
  }: {
    secretaries: readonly Member[];
    members: readonly Member[];
    tell: Tell;
  },
): readonly Notice[] {
  switch (step) {
    case 'items-reminded': {
      const done = meeting.stage === 'planned' ? answered(meeting.agenda) : new Set();
      return tell(
        'items-reminder',
        members.filter(({ id }) => !done.has(id)),
      );
    }
    case 'items-closed':
      return tell('items-closed', secretaries);
    case 'agenda-wanted':
      return tell('agenda-wanted', secretaries);
    case 'minutes-wanted':
    case 'minutes-reminded':
      return tell('minutes-wanted', secretaries);
  }
}

/** Whether this member's party was called on its own date, so that it is not called a second time. */
function wasCalledBefore({ party }: Member, meeting: Meeting): boolean {
  return meeting.stage === 'planned' && (meeting.agenda.partiesCalled ?? []).some((one) => one.party === party);
}

const unique = (members: readonly Member[]) => [...new Map(members.map((one) => [one.id, one])).values()];
