import { absenceCard, absenceReceiptCard } from '../../src/cards/absence.ts';
import { agendaForChairCard, agendaPreviewCard, agendaReleasedCard } from '../../src/cards/agenda.ts';
import { decideObjectionCard } from '../../src/cards/approval-notices.ts';
import { approveMinutesCard } from '../../src/cards/approve-minutes.ts';
import type { Card } from '../../src/cards/card.ts';
import { cancelMeetingCard, meetingChoiceCard, moveMeetingCard } from '../../src/cards/change-meeting.ts';
import { commentReceiptCard, commentsCard, noCommentsReceiptCard } from '../../src/cards/comments.ts';
import { circulatePreviewCard } from '../../src/cards/draft.ts';
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
import { channelPostOf } from '../../src/cards/notice-of.ts';
import { planApprovedCard, planProposalCard } from '../../src/cards/plan.ts';
import { pointAttendanceCard } from '../../src/cards/point-attendance.ts';
import { refusalCard } from '../../src/cards/refusal.ts';
import { rulesCard } from '../../src/cards/rules.ts';
import { lateReceiptCard } from '../../src/cards/silence-notices.ts';
import { statusCard } from '../../src/cards/status.ts';
import { versionsCard } from '../../src/cards/versions.ts';
import { whyCard, whyWindowCard } from '../../src/cards/why.ts';
import type { Point } from '../../src/domain/agenda/agenda.ts';
import { assemble } from '../../src/domain/agenda/assemble.ts';
import type { PointLine } from '../../src/domain/agenda/point-line.ts';
import type { Approval } from '../../src/domain/body/approval.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Comment, Minutes } from '../../src/domain/minutes/minutes.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { betweenFormSamples } from './between-form-samples.ts';
import { betweenSamples } from './between-samples.ts';
import { caseNoticeSamples } from './case-notice-samples.ts';
import { dialogueSamples } from './dialogue-samples.ts';
import { dispatchSamples } from './dispatch-samples.ts';
import { docketSamples } from './docket-samples.ts';
import { dutySamples } from './duty-samples.ts';
import { keepingSamples } from './keeping-samples.ts';
import { noticeSamples, ORIGIN } from './notice-samples.ts';
import { paperSamples } from './paper-samples.ts';
import { publicationSamples } from './publication-samples.ts';
import { at, body, office, ordinary, sampleMeeting, type Writing } from './sample-meeting.ts';
import { writtenSamples } from './written-samples.ts';

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
    ...caseNoticeSamples(language, write),
    ...betweenSamples(language, write),
    ...betweenFormSamples(language, write),
    ...dialogueSamples(language, write),
    ...docketSamples(language, write),
    ...writtenSamples(language, write),
    ...publicationSamples(language, write),
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
    ...dispatchSamples(language, write),
    ...paperSamples(language, write),
    ...keepingSamples(language, write),
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
    'minutes-versions': versionsCard(circulating, words),
    'receipt-after-the-end': lateReceiptCard({ ...circulating, comment: minutes.comments[0] as Comment }, words),
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
