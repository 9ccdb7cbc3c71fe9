import {
  centralConsentCard,
  concludeAgreementCard,
  sendAgreementCard,
  terminateAgreementCard,
} from '../../src/cards/agreement-forms.ts';
import type { Card } from '../../src/cards/card.ts';
import { consultationsCard, outsideReplyCard } from '../../src/cards/consultations.ts';
import { groupMeetingCard, groupReportCard, groupsCard, groupTermsCard } from '../../src/cards/groups.ts';
import { passOnCard, placeReferralCard, referFurtherCard, referralReasonCard } from '../../src/cards/referral-forms.ts';
import { stepStates } from '../../src/domain/local-agreement/local-agreement.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { casesBetween } from './between-cases.ts';
import { body, office, type Writing } from './sample-meeting.ts';

/** The forms that the boards between committees lead to, and the boards as a member reads them. */
export function betweenFormSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const aalborg = body('klu-aalborg');
  const { agreement, matter, consultation, group, meetings, outside } = casesBetween(write);
  const today = Temporal.PlainDate.from('2027-03-26');
  const [next] = stepStates(agreement, today);
  if (next === undefined) throw new Error('the sample has no steps');
  const form = { body: aalborg, formId: 'form-1' };
  const { title } = matter;
  const others = [body('klu-guldborgsund'), body('klyngestyregruppe-nord')];
  const referral = { ...form, referralId: 'r-1', title };
  const onAgreement = { ...form, agreementId: 'la-1', title, today };
  const terms = { purpose: write(1000), deadline: Temporal.PlainDate.from('2027-06-01'), link: '' };
  const onGroup = { ...form, groupId: 'g-1', group: { ...group, terms } };
  const reader = office(aalborg, 'chair');
  return {
    'refer-further': referFurtherCard({ ...referral, others }, words),
    'pass-on-referral': passOnCard({ ...referral, others }, words),
    'withdraw-referral': referralReasonCard({ ...referral, verb: 'withdraw-referral' }, words),
    'return-referral': referralReasonCard({ ...referral, verb: 'return-referral' }, words),
    'place-referral': placeReferralCard({ ...referral, meetings }, words),
    'send-agreement': sendAgreementCard({ ...onAgreement, next }, words),
    'central-consent': centralConsentCard(onAgreement, words),
    'conclude-agreement': concludeAgreementCard(onAgreement, words),
    'terminate-agreement': terminateAgreementCard(onAgreement, words),
    'outside-reply': outsideReplyCard(
      { ...form, consultationId: 'h-1', consultation, receivers: [{ title: outside.name, value: outside.id }] },
      words,
    ),
    'consultations-member': consultationsCard(
      { body: aalborg, reader, consultations: [{ id: 'h-1', consultation }] },
      words,
    ),
    'group-terms': groupTermsCard(onGroup, words),
    'group-meeting': groupMeetingCard(onGroup, words),
    'group-report': groupReportCard({ ...onGroup, meetings }, words),
    'groups-with-terms': groupsCard(
      { body: aalborg, reader: office(aalborg, 'secretary'), groups: [{ id: 'g-1', group: onGroup.group }] },
      words,
    ),
  };
}
