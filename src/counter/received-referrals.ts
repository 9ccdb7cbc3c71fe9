import type { Card } from '../cards/card.ts';
import { passOnCard, placeReferralCard, type ReferralFormFacts, referralReasonCard } from '../cards/referral-forms.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { ReceivedCommand } from '../domain/referral/commands.ts';
import type { OpenReceived, ReceivedReferral } from '../domain/referral/received.ts';
import { readForm } from '../forms/form.ts';
import { meetingForm, reasonForm, receiversForm } from '../forms/referral-forms.ts';
import { referralWords } from '../language/referral.ts';
import { otherBodies, receiversOf, referrals } from './referrals.ts';
import { toCome } from './to-come.ts';
import {
  type Action,
  carryOutCase,
  caseIdOf,
  commandId,
  type Data,
  header,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/** What a receiver does with what was referred to it. */
export const receivedActions: Readonly<Record<string, Action>> = {
  'place-referral-form': (visit, data) => onReceived(visit, data, (facts) => placing(visit, facts)),
  'place-referral': (visit, data) =>
    onReceived(visit, data, (facts) => {
      const read = readForm(meetingForm, data);
      const again = { ...facts, typed: visit.typed };
      if (!read.ok) return placing(visit, { ...again, faults: read.faults });
      const id = commandId(visit, data, 'place-referral');
      const command = { type: 'place-referral', meetingId: read.value.meeting } as const;
      return asked(visit, { ...command, ...header(visit, facts.referralId, id) }, () => placing(visit, again));
    }),
  'return-referral-form': (visit, data) => onReceived(visit, data, (facts) => returning(visit, facts)),
  'return-referral': (visit, data) =>
    onReceived(visit, data, (facts) => {
      const read = readForm(reasonForm, data);
      const again = { ...facts, typed: visit.typed };
      if (!read.ok) return returning(visit, { ...again, faults: read.faults });
      const id = commandId(visit, data, 'return-referral');
      const command = { type: 'return-referral', reason: read.value.reason } as const;
      return asked(visit, { ...command, ...header(visit, facts.referralId, id) }, () => returning(visit, again));
    }),
  'pass-on-referral-form': (visit, data) => onReceived(visit, data, (facts) => passing(visit, facts)),
  'pass-on-referral': (visit, data) =>
    onReceived(visit, data, (facts) => {
      const read = readForm(receiversForm, data);
      const again = { ...facts, typed: visit.typed };
      if (!read.ok) return passing(visit, { ...again, faults: read.faults });
      const id = commandId(visit, data, 'pass-on-referral');
      const receivers = receiversOf(visit, read.value);
      const command = { type: 'pass-on-referral', receivers, as: caseIdOf(data, 'r') } as const;
      return asked(visit, { ...command, ...header(visit, facts.referralId, id) }, () => passing(visit, again));
    }),
};

interface OnReceived extends ReferralFormFacts {
  readonly referralId: string;
  readonly referral: OpenReceived;
}

async function onReceived(visit: Visit, data: Data, then: (facts: OnReceived) => Promise<Card> | Card): Promise<Card> {
  const { parts, body } = visit;
  const referralId = textOf(data, 'referralId');
  const key = { procedure: 'received-referral', bodyId: body.id, subject: referralId };
  const referral = await parts.store.look<ReceivedReferral>(key);
  if (referral === undefined || referral.stage === 'none') return refusal(visit, { because: 'no-such-referral' });
  return then({ body, referralId, referral, formId: newFormId() });
}

function asked(visit: Visit, command: ReceivedCommand, form: () => Promise<Card> | Card): Promise<Card> {
  return carryOutCase(
    visit,
    command,
    () => referrals(visit),
    async (ground) => refusedForm(await form(), refusal({ ...visit, typed: {} }, ground)),
  );
}

async function placing(visit: Visit, facts: OnReceived): Promise<Card> {
  const meetings = await toCome(visit);
  if (meetings.length === 0) return toldCard(visit, referralWords[visit.words.language].forms.noMeeting());
  return placeReferralCard({ ...facts, title: facts.referral.matter.title, meetings }, visit.words);
}

const returning = (visit: Visit, facts: OnReceived): Card =>
  referralReasonCard({ ...facts, title: facts.referral.matter.title, verb: 'return-referral' }, visit.words);

const passing = (visit: Visit, facts: OnReceived): Card =>
  passOnCard({ ...facts, others: otherBodies(visit), title: facts.referral.matter.title }, visit.words);
