import type { KnownGroup } from '../../src/domain/ad-hoc-group/group.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import type { KnownConsultation } from '../../src/domain/consultation/consultation.ts';
import type { KnownAgreement } from '../../src/domain/local-agreement/local-agreement.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import type { OpenReceived } from '../../src/domain/referral/received.ts';
import type { OpenReferral } from '../../src/domain/referral/referral.ts';
import { at, body, type Writing } from './sample-meeting.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

/** One of each case that goes on between committees, as KLU Aalborg has them. */
export function casesBetween(write: Writing) {
  const aalborg = body('klu-aalborg');
  const now = at('2027-03-26T09:00');
  const name = { id: 'klyngestyregruppe-nord' as BodyId, name: 'Klyngestyregruppe Nord' }; // a sample's own words for an id
  const matter = {
    title: write(100),
    text: write(1000),
    annexes: [],
    answerBy: day('2027-05-01'),
    mandate: { holder: 'Direktøren', frame: 1_500_000, source: 'KKR, 04.02.2027' },
  };
  const outside = { kind: 'outside', id: 'o-1', name: 'KLU Læsø' } as const;
  const referral: OpenReferral = {
    stage: 'open',
    at: now,
    matter,
    path: [{ id: aalborg.id, name: aalborg.shortName }],
    threads: [
      {
        to: { kind: 'body', ...name },
        news: [{ state: 'discussed', on: day('2027-03-04'), outcome: 'discussed', text: write(800), at: now }],
      },
      { to: outside, news: [{ state: 'sent', at: now }], tooLate: { next: day('2027-06-03') } },
    ],
    reportedTo: ['2027-06-03'],
  };
  const agreement: KnownAgreement = {
    stage: 'draft',
    draftedOn: day('2027-01-11'),
    title: write(100),
    text: write(1000),
    terms: { validFrom: undefined, validUntil: undefined, noticeMonths: 6, renegotiation: '', deviates: true },
    mandate: matter.mandate,
    route: aalborg.rules.agreements?.steps ?? [],
    taken: [{ stepId: 'plo-regional', sentOn: day('2027-02-01'), answers: [] }],
  };
  const clause = aalborg.rules.countedDays.clause;
  const consultation: KnownConsultation = {
    stage: 'open',
    matter: { title: write(100), text: write(1000), annexes: [] },
    window: openCommentWindow(now, { days: 8, clause }, aalborg.calendar),
    hearsMembers: true,
    receivers: [outside],
    replies: [{ by: { kind: 'receiver', id: 'o-1' }, text: write(1000), at: now }],
  };
  const group: KnownGroup = { stage: 'set-up', name: write(60), members: [{ title: write(40) }], meetings: [] };
  const meetings = [
    {
      id: '2027-06-03',
      slot: { date: day('2027-06-03'), start: Temporal.PlainTime.from('15:00'), lengthInMinutes: 120 },
      cancelled: false,
      minutes: 'none',
    } as const,
  ];
  const received: OpenReceived = {
    stage: 'open',
    at: now,
    from: name,
    matter,
    path: [name],
    news: [],
    tooLate: { next: undefined },
  };
  return { referral, received, agreement, consultation, group, meetings, outside, matter };
}
