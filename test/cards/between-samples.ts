import { agreementAnswerCard, draftAgreementCard } from '../../src/cards/agreement-forms.ts';
import { agreementsCard } from '../../src/cards/agreements.ts';
import type { Card } from '../../src/cards/card.ts';
import { consultationsCard, consultCard, replyCard } from '../../src/cards/consultations.ts';
import { draftAgendaCard } from '../../src/cards/draft-agenda.ts';
import { groupsCard, setUpGroupCard } from '../../src/cards/groups.ts';
import { noteAnswerCard, referCard, reportAnswersCard } from '../../src/cards/referral-forms.ts';
import { referralsCard } from '../../src/cards/referrals.ts';
import { stepStates } from '../../src/domain/local-agreement/local-agreement.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { casesBetween } from './between-cases.ts';
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
  const { referral, received, agreement, consultation, group, meetings, outside, matter } = casesBetween(write);
  const [next] = stepStates(agreement, today);
  if (next === undefined) throw new Error('the sample has no steps');
  const form = { body: aalborg, formId };
  const political = { name: 'Politisk Klynge Nord', body: received.from.id, clause: aalborg.rules.countedDays.clause };
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
