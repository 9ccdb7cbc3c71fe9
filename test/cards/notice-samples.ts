import type { Card } from '../../src/cards/card.ts';
import { noticeOf } from '../../src/cards/notice-of.ts';
import type { MemberId } from '../../src/domain/body/body.ts';
import type { Failed, NoticeKind } from '../../src/domain/dispatch.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import type { Minutes } from '../../src/domain/minutes/minutes.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, ordinary, sampleMeeting, type Writing } from './sample-meeting.ts';

/** Where the pages are that the samples lead to. */
export const ORIGIN = 'https://referent.guldborgsund.example';

/** What each kind of notice is about in the sample meeting, and how far its minutes have come by then. */
export const NOTICES: Readonly<
  Record<
    NoticeKind,
    {
      readonly about?: string;
      readonly failed?: Failed;
      readonly stage: Minutes['stage'];
      readonly paused?: true;
    }
  >
> = {
  'call-for-items': { stage: 'none' },
  'items-reminder': { stage: 'none' },
  'item-received': { stage: 'none', about: 'item-1' },
  'item-late': { stage: 'none', about: 'item-9' },
  'waiver-wanted': { stage: 'none', about: 'item-9' },
  'waiver-answered': { stage: 'none', about: 'item-9' },
  'item-returned': { stage: 'none', about: 'item-10' },
  'item-deferred': { stage: 'none', about: 'item-11' },
  'item-settled': { stage: 'none', about: 'item-12' },
  'item-dropped': { stage: 'none', about: 'item-12' },
  'items-closed': { stage: 'none' },
  'agenda-wanted': { stage: 'none' },
  'agenda-for-chair': { stage: 'none' },
  'agenda-released': { stage: 'none' },
  'absence-reported': { stage: 'none', about: 'centerchef-trivsel' },
  'substitute-called': { stage: 'none', about: 'centerchef-trivsel' },
  'substitute-released': { stage: 'none', about: 'centerchef-trivsel' },
  'meeting-called': { stage: 'none' },
  'meeting-moved': { stage: 'none' },
  'date-kept': { stage: 'none' },
  'meeting-cancelled': { stage: 'none' },
  'join-link-missing': { stage: 'none' },
  'minutes-wanted': { stage: 'none' },
  'draft-circulated': { stage: 'circulating' },
  'draft-revised': { stage: 'circulating', about: 'item-1' },
  'draft-undelivered': { stage: 'circulating', about: 'plo-2' },
  'approval-held': { stage: 'circulating' },
  'window-paused': { stage: 'circulating', paused: true },
  'window-resumed': { stage: 'circulating' },
  'late-comment-received': { stage: 'approved', about: 'late-1' },
  'comment-received': { stage: 'circulating', about: 'comment-1' },
  'comment-answered': { stage: 'circulating', about: 'comment-3' },
  'draft-for-chair': { stage: 'with-chair' },
  'draft-returned': { stage: 'drafting' },
  'signature-wanted': { stage: 'collecting' },
  'approval-reminder': { stage: 'collecting' },
  'answers-missing': { stage: 'collecting' },
  'objection-for-chair': { stage: 'circulating', about: 'comment-1' },
  'minutes-to-next-meeting': { stage: 'awaiting-next-meeting' },
  'objections-referred': { stage: 'referred' },
  'minutes-approved': { stage: 'approved' },
  'minutes-published': { stage: 'approved' },
  'publication-held': { stage: 'approved' },
  'new-link': { stage: 'none', about: 'items' },
  'delivery-failed': { stage: 'none', failed: { what: 'draft-circulated', to: 'plo-2' as MemberId } },
};

/** The cards of every kind of notice: `notice-call-for-items` and so on. */
export function noticeSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  return Object.fromEntries(
    noticeKinds.map((kind) => [`notice-${kind}`, noticeSample(kind, language, write).card] as const),
  );
}

// Object.keys forgets that the keys are notice kinds.
export const noticeKinds = Object.keys(NOTICES) as readonly NoticeKind[];

export function noticeSample(kind: NoticeKind, language: Language, write: Writing = ordinary) {
  const klu = body('klu-guldborgsund');
  const { about, failed, stage, paused } = NOTICES[kind];
  const planned = withPause(sampleMeeting(klu, write, stage), paused);
  const cancelled = {
    stage: 'cancelled',
    slot: planned.slot,
    reason: write(100),
    at: at('2027-03-01T09:00'),
    online: planned.online,
  } as const;
  const meeting = kind === 'meeting-cancelled' ? cancelled : planned;
  const to = office(klu, 'chair');
  const now = at('2027-03-26T09:00');
  return noticeOf(
    kind,
    { body: klu, meetingId: '2027-04-08', meeting, to, about, failed, origin: ORIGIN, formId: 'form-1', now },
    wordsOf(language),
  );
}

function withPause(meeting: PlannedMeeting, paused: true | undefined): PlannedMeeting {
  const { minutes } = meeting;
  if (paused === undefined || minutes.stage === 'none') return meeting;
  return { ...meeting, minutes: { ...minutes, pausedAt: at('2027-04-28T12:00') } };
}
