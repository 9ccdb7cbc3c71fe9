import { absenceCard, absenceReceiptCard } from '../../src/cards/absence.ts';
import { agendaForChairCard, agendaPreviewCard, agendaReleasedCard } from '../../src/cards/agenda.ts';
import { decideObjectionCard } from '../../src/cards/approval-notices.ts';
import { approveMinutesCard } from '../../src/cards/approve-minutes.ts';
import type { Card } from '../../src/cards/card.ts';
import { cancelMeetingCard, meetingChoiceCard, moveMeetingCard } from '../../src/cards/change-meeting.ts';
import { commentReceiptCard, commentsCard, noCommentsReceiptCard } from '../../src/cards/comments.ts';
import { cancelDialogueCard, dialogueCard } from '../../src/cards/dialogue-forms.ts';
import { circulatePreviewCard } from '../../src/cards/draft.ts';
import { dutiesCard } from '../../src/cards/duties.ts';
import { completeDutyCard, revisionCard, waiveDutyCard } from '../../src/cards/duty-forms.ts';
import { enterAnswerCard, noteReceiptCard } from '../../src/cards/enter-answer.ts';
import { feeSheetCard } from '../../src/cards/fee-sheet.ts';
import { guestsCard } from '../../src/cards/guests.ts';
import { bodiesCard, helpCard, unknownCommandCard } from '../../src/cards/help.ts';
import { callForItemsCard, editItemCard } from '../../src/cards/item-form.ts';
import { itemReceiptCard, noItemsReceiptCard, withdrawnReceiptCard } from '../../src/cards/item-receipt.ts';
import { itemTriageCard } from '../../src/cards/item-triage.ts';
import { itemsCard } from '../../src/cards/items.ts';
import { lateItemCard } from '../../src/cards/late-item.ts';
import { minutesHeaderCard } from '../../src/cards/minutes-header.ts';
import { minutesOverviewCard, pastePreviewCard } from '../../src/cards/minutes-overview.ts';
import { minutesPointCard } from '../../src/cards/minutes-point.ts';
import { newMeetingCard } from '../../src/cards/new-meeting.ts';
import { channelPostOf, noticeOf } from '../../src/cards/notice-of.ts';
import { planApprovedCard, planProposalCard } from '../../src/cards/plan.ts';
import { pointAttendanceCard } from '../../src/cards/point-attendance.ts';
import { refusalCard } from '../../src/cards/refusal.ts';
import { rulesCard } from '../../src/cards/rules.ts';
import { statusCard } from '../../src/cards/status.ts';
import { whyCard, whyWindowCard } from '../../src/cards/why.ts';
import type { Point } from '../../src/domain/agenda/agenda.ts';
import { assemble } from '../../src/domain/agenda/assemble.ts';
import type { PointLine } from '../../src/domain/agenda/point-line.ts';
import type { Approval } from '../../src/domain/body/approval.ts';
import type { Body, MemberId } from '../../src/domain/body/body.ts';
import type { DialogueMeeting } from '../../src/domain/dialogue-meeting/dialogue-meeting.ts';
import type { Failed, NoticeKind } from '../../src/domain/dispatch.ts';
import type { Duties, Duty } from '../../src/domain/duties/duties.ts';
import type { Comment, Minutes } from '../../src/domain/minutes/minutes.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { betweenSamples } from './between-samples.ts';
import { docketSamples } from './docket-samples.ts';
import { at, body, office, ordinary, sampleMeeting, type Writing } from './sample-meeting.ts';

const ORIGIN = 'https://referent.guldborgsund.example';

/** What each kind of notice is about in the sample meeting, and how far its minutes have come by then. */
export const NOTICES: Readonly<
  Record<NoticeKind, { readonly about?: string; readonly failed?: Failed; readonly stage: Minutes['stage'] }>
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
  'delivery-failed': { stage: 'none', failed: { what: 'draft-circulated', to: 'plo-2' as MemberId } },
};

const SIGNING: Approval = {
  mode: 'by-signing',
  signers: [
    { by: 'office', office: 'chair' },
    { by: 'party', party: 'plo', number: 1 },
  ],
  days: 8,
  objection: 'chair-decides',
  mayObject: 'present',
  clause: { document: 'Forretningsorden', quote: 'referatet underskrives' },
};

/** Every card of the product, filled from one rich meeting of KLU Guldborgsund. By name: `call-for-items`. */
export function samples(language: Language = 'da', write: Writing = ordinary): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const klu = body('klu-guldborgsund');
  const meetingId = '2027-04-08';
  const formId = 'form-1';
  const planned = sampleMeeting(klu, write, 'none');
  const early = { ...planned, agenda: { ...planned.agenda, releases: [], shownToChairAt: undefined } };
  const facts = { body: klu, meetingId, meeting: planned, formId, origin: ORIGIN };
  const during = (stage: Minutes['stage']) => ({ ...facts, meeting: sampleMeeting(klu, write, stage) });
  const circulating = during('circulating');
  const bySigning: Body = { ...klu, rules: { ...klu.rules, approval: SIGNING } };
  const signing = { ...facts, body: bySigning, meeting: sampleMeeting(bySigning, write, 'collecting') };
  const minutes = circulating.meeting.minutes;
  if (minutes.stage !== 'circulating') throw new Error('the sample must be out for comment');
  const [objection, comment] = minutes.comments;
  const [received, , , , , , , , late] = planned.agenda.items;
  const [, deadline] = planned.deadlines;
  if (objection === undefined || comment === undefined || received === undefined || late === undefined) {
    throw new Error('the sample lacks something');
  }
  if (deadline === undefined) throw new Error('the sample has no deadline');
  const secretary = office(klu, 'secretary');
  const chair = office(klu, 'chair');
  const now = at('2027-03-26T09:00');
  const later = [{ id: '2027-10-07', slot: { ...planned.slot, date: Temporal.PlainDate.from('2027-10-07') } }];
  const notes = later.map((one) => ({ ...one, cancelled: false, minutes: 'none' }) as const);
  const points = assemble(planned.agenda, klu.rules.standingItems);
  const point = { pointId: 'item-1' };
  const faults = [
    { field: 'comment', code: 'too-long', limit: 4000 } as const,
    { field: 'date-2', code: 'missing' } as const,
  ];
  return {
    ...noticeSamples(language, write),
    ...betweenSamples(language, write),
    ...docketSamples(language, write),
    'channel-post': channelPostOf(during('approved'), words).card,
    help: helpCard({ body: klu, reader: secretary, sandbox: true }, words),
    'help-member': helpCard({ body: klu, reader: chair }, words),
    bodies: bodiesCard(
      {
        seats: [
          { body: klu, member: chair },
          { body: body('klu-aalborg'), member: secretary },
        ],
      },
      words,
    ),
    'no-bodies': bodiesCard({ seats: [] }, words),
    'unknown-command': unknownCommandCard({ typed: write(40), nearest: 'plan' }, words),
    status: statusCard(
      {
        body: klu,
        reader: secretary,
        now,
        meetings: [
          { id: meetingId, meeting: early },
          { id: '2', meeting: circulating.meeting },
        ],
      },
      words,
    ),
    'why-moved': whyCard({ deadline }, words),
    'why-window': whyWindowCard({ body: klu, window: minutes.window }, words),
    rules: rulesCard({ body: klu }, words),
    ...dutySamples(language, write),
    guests: guestsCard(facts, words),
    'rules-signing': rulesCard({ body: bySigning }, words),
    'plan-proposal': planProposalCard({ body: klu, plan: samplePlan, formId, faults: faults.slice(1) }, words),
    'plan-approved': planApprovedCard({ body: klu, plan: samplePlan, online: [planned.online] }, words),
    'new-meeting': newMeetingCard(
      { body: klu, date: Temporal.PlainDate.from('2027-06-14'), formId, clashes: true },
      words,
    ),
    'move-meeting': moveMeetingCard(facts, words),
    'cancel-meeting': cancelMeetingCard(facts, words),
    'meeting-choice': meetingChoiceCard({ body: klu, command: 'items', meetings: later }, words),
    'call-with-faults': callForItemsCard(
      { ...facts, typed: { topic: write(200), what: write(4000) }, faults: [{ field: 'how', code: 'missing' }] },
      words,
    ),
    'edit-item': editItemCard({ ...facts, item: received }, words),
    'item-receipt': itemReceiptCard({ ...facts, item: received }, words),
    'item-receipt-late': itemReceiptCard({ ...facts, item: late }, words),
    'no-items-receipt': noItemsReceiptCard(facts, words),
    'withdrawn-receipt': withdrawnReceiptCard({ ...facts, item: received }, words),
    items: itemsCard(facts, words),
    'late-item': lateItemCard({ ...facts, item: late }, words),
    'item-triage': itemTriageCard({ ...facts, item: late, later: notes }, words),
    'agenda-preview': agendaPreviewCard(
      { ...facts, meeting: early, now, points, followUps: sampleLines(write) },
      words,
    ),
    'agenda-for-chair': agendaForChairCard({ ...facts, points }, words),
    'agenda-released': agendaReleasedCard(facts, words),
    absence: absenceCard({ ...facts, me: chair }, words),
    'absence-receipt': absenceReceiptCard(facts, words),
    'minutes-header': minutesHeaderCard(during('drafting'), words),
    'minutes-point': minutesPointCard({ ...during('drafting'), ...point }, words),
    'minutes-point-conflict': minutesPointCard(
      {
        ...during('drafting'),
        ...point,
        typed: { text: write(3000), outcome: 'changed' },
        theirs: { text: write(3000), outcome: 'followed', revision: 2, by: chair.id },
      },
      words,
    ),
    'minutes-point-undecided': minutesPointCard({ ...during('drafting'), pointId: 'any-other-business' }, words),
    // Every sample meeting has points.
    'point-attendance': pointAttendanceCard(
      { ...during('drafting'), point: pointsOf(during('drafting').meeting, klu)[0] as Point },
      words,
    ),
    'fee-sheet': feeSheetCard(during('drafting'), words),
    'minutes-overview': minutesOverviewCard(during('drafting'), words),
    'paste-preview': pastePreviewCard(
      { ...facts, pasted: { texts: [{ pointId: 'item-1', text: write(3000) }], unmatched: write(500) } },
      words,
    ),
    'circulate-preview': circulatePreviewCard({ ...during('drafting'), window: minutes.window }, words),
    'approve-minutes': approveMinutesCard({ ...during('drafting'), later }, words),
    'approve-at-next': approveMinutesCard({ ...facts, body: body('klyngestyregruppe-nord'), later }, words),
    'enter-answer': enterAnswerCard({ ...signing, more: [] }, words),
    'note-receipt': noteReceiptCard(during('delivering'), words),
    'decide-objection': decideObjectionCard({ ...circulating, comment: objection }, words),
    'comment-receipt-lowered': commentReceiptCard(
      { ...circulating, comment: { ...comment, meantAs: 'objection' } },
      words,
    ),
    comments: commentsCard({ ...circulating, faults: faults.slice(0, 1) }, words),
    'comment-receipt': commentReceiptCard({ ...circulating, comment: objection satisfies Comment }, words),
    'no-comments-receipt': noCommentsReceiptCard(circulating, words),
    refusal: refusalCard({ refusal: { because: 'items-were-due', deadline }, body: klu }, words),
    'refusal-conflict': refusalCard(
      {
        refusal: {
          because: 'text-changed-meanwhile',
          pointId: 'item-1',
          theirs: { text: write(300), outcome: undefined, revision: 2, by: chair.id },
          yours: write(3000),
        },
      },
      words,
    ),
  };
}

/** The board of a year's duties, one of them passed, and its forms. */
function dutySamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const klu = body('klu-guldborgsund');
  const reader = office(klu, 'secretary');
  const today = Temporal.PlainDate.from('2028-01-03');
  const opened = at('2027-01-11T10:00');
  const settlement = {
    state: 'done',
    at: at('2027-10-08T10:00'),
    by: reader.id,
    account: { note: write(300), topics: [write(80), write(80)] },
  } as const;
  const all = (klu.rules.duties ?? []).map((rule, index): Duty => {
    const { id, title, kind, to, remindBefore, clause } = rule;
    return {
      ...{ id, rule: id, title, kind, remindBefore, clause, openedAt: opened },
      ...(to === undefined ? {} : { to }),
      due: Temporal.PlainDate.from('2027-12-31'),
      settlement: index === 0 ? settlement : { state: 'open' },
    };
  });
  const duties: Duties = { stage: 'open', year: 2027, duties: all };
  const asked = { body: klu, year: 2027, today, formId: 'form-1' };
  const forms = all.map((duty) => [`duty-${duty.id}`, completeDutyCard({ ...asked, duty }, words)] as const);
  const [first] = all;
  if (first === undefined) throw new Error('the sample has no duties');
  return {
    ...Object.fromEntries(forms),
    duties: dutiesCard(
      { body: klu, year: 2027, duties, dialogues: { meetings: [] }, meetings: [], reader, today },
      words,
    ),
    'waive-duty': waiveDutyCard({ ...asked, duty: first }, words),
    'call-for-revision': revisionCard(asked, words),
    ...dialogueSamples(language, write),
  };
}

/** The board of a year with one dialogue meeting too few, announced in one channel too few, and its forms. */
function dialogueSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const aalborg = body('klu-aalborg');
  const meeting: DialogueMeeting = {
    id: 'dialogue-1',
    date: Temporal.PlainDate.from('2027-10-07'),
    datedAt: at('2027-01-11T10:00'),
    themes: [write(80), write(80)],
    announcements: [{ channel: write(60), on: Temporal.PlainDate.from('2027-06-01') }],
    lateBecause: write(100),
  };
  const facts = { body: aalborg, year: 2027, meetings: [], formId: 'form-1', meeting };
  const board = {
    ...facts,
    duties: { stage: 'none' } as const,
    dialogues: { meetings: [meeting] },
    reader: office(aalborg, 'secretary'),
    today: Temporal.PlainDate.from('2027-07-01'),
  };
  return {
    'dialogue-meetings': dutiesCard(board, words),
    'arrange-dialogue': dialogueCard(facts, words),
    'cancel-dialogue': cancelDialogueCard(facts, words),
  };
}

/** The cards of every kind of notice: `notice-call-for-items` and so on. */
function noticeSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  return Object.fromEntries(
    noticeKinds.map((kind) => [`notice-${kind}`, noticeSample(kind, language, write).card] as const),
  );
}

// Object.keys forgets that the keys are notice kinds.
export const noticeKinds = Object.keys(NOTICES) as readonly NoticeKind[];

export function noticeSample(kind: NoticeKind, language: Language, write: Writing = ordinary) {
  const klu = body('klu-guldborgsund');
  const { about, failed, stage } = NOTICES[kind];
  const planned = sampleMeeting(klu, write, stage);
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

const sampleLines = (write: Writing): readonly PointLine[] => [
  { kind: 'follow-up', what: write(200), owner: { kind: 'secretariat' }, due: undefined, isDone: false },
  { kind: 'coming-item', title: write(80), from: Temporal.PlainDate.from('2026-10-08') },
  { kind: 'meeting-of-body', name: 'Praksisplanudvalget', date: Temporal.PlainDate.from('2027-03-10') },
];

const samplePlan: Exclude<Plan, { stage: 'none' }> = {
  stage: 'proposed',
  year: 2027,
  meetings: ['2027-04-08', '2027-10-07'].map((date, index) => ({
    slot: { date: Temporal.PlainDate.from(date), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    doubts:
      index === 0
        ? []
        : [
            { about: 'wrong-weekday', said: 5, is: 4 },
            { about: 'closed-day', name: 'Skærtorsdag' },
          ],
  })),
};
