import { agreementAnswerCard, draftAgreementCard } from '../../src/cards/agreement-forms.ts';
import { agreementsCard } from '../../src/cards/agreements.ts';
import type { Card } from '../../src/cards/card.ts';
import { consultationsCard, consultCard, replyCard } from '../../src/cards/consultations.ts';
import { draftAgendaCard } from '../../src/cards/draft-agenda.ts';
import { groupsCard, setUpGroupCard } from '../../src/cards/groups.ts';
import { noteAnswerCard, referCard, reportAnswersCard } from '../../src/cards/referral-forms.ts';
import { referralsCard } from '../../src/cards/referrals.ts';
import type { KnownGroup } from '../../src/domain/ad-hoc-group/group.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import type { KnownConsultation } from '../../src/domain/consultation/consultation.ts';
import { type KnownAgreement, stepStates } from '../../src/domain/local-agreement/local-agreement.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import type { OpenReferral } from '../../src/domain/referral/referral.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, sampleMeeting, type Writing } from './sample-meeting.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

/** The cards about what goes on between committees. */
export function betweenSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const aalborg = body('klu-aalborg');
  const reader = office(aalborg, 'secretary');
  const now = at('2027-03-26T09:00');
  const today = day('2027-03-26');
  const formId = 'form-1';
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
  const [next] = stepStates(agreement, today);
  if (next === undefined) throw new Error('the sample has no steps');
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
  const form = { body: aalborg, formId };
  const meetings = [
    {
      id: '2027-06-03',
      slot: { date: day('2027-06-03'), start: Temporal.PlainTime.from('15:00'), lengthInMinutes: 120 },
      cancelled: false,
      minutes: 'none',
    } as const,
  ];
  const received = {
    stage: 'open',
    at: now,
    from: name,
    matter,
    path: [name],
    news: [],
    tooLate: { next: undefined },
  } as const;
  const political = { name: 'Politisk Klynge Nord', body: name.id, clause };
  const preparing = { ...aalborg, rules: { ...aalborg.rules, prepares: political } };
  const drafting = sampleMeeting(preparing, write, 'drafting');
  const [item, ...others] = drafting.agenda.items;
  const withDraft = (item === undefined ? [] : [item]).map((one) => ({
    ...one,
    text: { ...one.text, draftAgenda: Array.from({ length: 8 }, () => write(100)) },
  }));
  const meeting = { ...drafting, agenda: { ...drafting.agenda, items: [...withDraft, ...others] } };
  const point = pointsOf(meeting, preparing).find(({ itemId }) => itemId === item?.id);
  if (point === undefined) throw new Error('the sample has no point for its item');
  return {
    'draft-agenda': draftAgendaCard({ body: preparing, meetingId: '2027-04-08', meeting, formId, point }, words),
    referrals: referralsCard(
      { body: aalborg, reader, now, sent: [{ id: 'r-1', referral }], received: [{ id: 'r-2', referral: received }] },
      words,
    ),
    refer: referCard({ ...form, others: [body('klu-guldborgsund')] }, words),
    'note-answer': noteAnswerCard(
      { ...form, referralId: 'r-1', referral, receivers: [{ title: outside.name, value: outside.id }] },
      words,
    ),
    'report-answers': reportAnswersCard({ ...form, title: matter.title, draft: write(3600), meetings }, words),
    'local-agreements': agreementsCard(
      { body: aalborg, reader, today, agreements: [{ id: 'la-1', agreement }] },
      words,
    ),
    'draft-agreement': draftAgreementCard(form, words),
    'agreement-answer': agreementAnswerCard(
      { ...form, agreementId: 'la-1', title: agreement.title, today, next },
      words,
    ),
    consultations: consultationsCard({ body: aalborg, reader, consultations: [{ id: 'h-1', consultation }] }, words),
    consult: consultCard({ ...form, others: [body('klu-guldborgsund')] }, words),
    'consultation-reply': replyCard({ ...form, consultationId: 'h-1', consultation }, words),
    groups: groupsCard({ body: aalborg, reader, groups: [{ id: 'g-1', group }] }, words),
    'set-up-group': setUpGroupCard(form, words),
  };
}
