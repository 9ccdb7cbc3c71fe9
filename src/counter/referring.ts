import type { Card } from '../cards/card.ts';
import {
  noteAnswerCard,
  type ReferralFormFacts,
  referCard,
  referFurtherCard,
  referralReasonCard,
  reportAnswersCard,
} from '../cards/referral-forms.ts';
import { refusedForm } from '../cards/refusal.ts';
import { titleOf } from '../domain/agenda/item.ts';
import type { ReferralCommand } from '../domain/referral/commands.ts';
import type { OpenReferral, Referral } from '../domain/referral/referral.ts';
import { readForm } from '../forms/form.ts';
import { noteForm, reasonForm, receiversForm, referForm, reportForm } from '../forms/referral-forms.ts';
import { referralWords } from '../language/referral.ts';
import { type Again, type Asked, type SaidBy, submitOn } from './case-form.ts';
import { draftOf, reportText } from './referral-report.ts';
import { otherBodies, receiversOf, referrals } from './referrals.ts';
import { toCome } from './to-come.ts';
import {
  type Action,
  carryOutCase,
  caseIdOf,
  commandId,
  type Data,
  formIdOf,
  header,
  lookUp,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/** What a sender does with its referrals. */
export const referralActions: Readonly<Record<string, Action>> = {
  'refer-form': async (visit, data) =>
    referCard({ ...(await referFacts(visit, data)), formId: newFormId() }, visit.words),
  refer,
  'refer-further-form': (visit, data) => onReferral(visit, data, (facts) => further(visit, facts)),
  'refer-further': (visit, data) =>
    onReferral(visit, data, (facts) =>
      ask(visit, data, facts.referralId, {
        read: readForm(receiversForm, data),
        form: (again) => further(visit, { ...facts, ...again }),
        said: (form) => ({
          type: 'refer-further',
          receivers: receiversOf(visit, form),
        }),
      }),
    ),
  'withdraw-referral-form': (visit, data) => onReferral(visit, data, (facts) => withdrawal(visit, facts)),
  'withdraw-referral': (visit, data) =>
    onReferral(visit, data, (facts) =>
      ask(visit, data, facts.referralId, {
        read: readForm(reasonForm, data),
        form: (again) => withdrawal(visit, { ...facts, ...again }),
        said: (form) => ({
          type: 'withdraw-referral',
          ...form,
        }),
      }),
    ),
  'note-answer-form': (visit, data) => onReferral(visit, data, (facts) => noting(visit, facts)),
  'note-answer': (visit, data) =>
    onReferral(visit, data, (facts) =>
      ask(visit, data, facts.referralId, {
        read: readForm(noteForm, data),
        form: (again) => noting(visit, { ...facts, ...again }),
        said: (form) => ({
          type: 'note-answer',
          ...form,
        }),
      }),
    ),
  'report-answers-form': (visit, data) => onReferral(visit, data, (facts) => reporting(visit, facts)),
  'report-answers': (visit, data) =>
    onReferral(visit, data, (facts) =>
      ask(visit, data, facts.referralId, {
        read: readForm(reportForm, data),
        form: (again) => reporting(visit, { ...facts, ...again }),
        said: (form) => ({
          type: 'report-answers',
          meetingId: form.meetingId,
          text: reportText(visit, facts.referral, form.text),
        }),
      }),
    ),
};

const ask = <Form>(visit: Visit, data: Data, referralId: string, submission: Asked<Form, SaidBy<ReferralCommand>>) =>
  submitOn(visit, data, referralId, { ...submission, done: () => referrals(visit) });

async function refer(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(referForm, data);
  const again = async (more: Again) =>
    referCard({ ...(await referFacts(visit, data)), formId: formIdOf(data), ...more, typed: visit.typed }, visit.words);
  if (!read.ok) return again({ faults: read.faults });
  const { title, text, annexes, answerBy, mandate, bodies, outside } = read.value;
  const from = fromIn(data);
  const command: ReferralCommand = {
    type: 'refer',
    ...header(visit, caseIdOf(data, 'r'), commandId(visit, data, 'refer')),
    matter: {
      title,
      text,
      annexes,
      ...(answerBy === undefined ? {} : { answerBy }),
      ...(mandate === undefined ? {} : { mandate }),
    },
    receivers: receiversOf(visit, { bodies, outside }),
    ...(from === undefined ? {} : { from }),
  };
  return carryOutCase(
    visit,
    command,
    () => referrals(visit),
    async (ground) => refusedForm(await again({}), refusal({ ...visit, typed: {} }, ground)),
  );
}

/** What a new referral starts with: the item it is made of, if it is made of one. */
async function referFacts(visit: Visit, data: Data) {
  const base = { body: visit.body, others: otherBodies(visit) };
  const from = fromIn(data);
  const meeting = from === undefined ? undefined : await lookUp(visit, from.meetingId);
  const item = meeting?.stage === 'planned' ? meeting.agenda.items.find(({ id }) => id === from?.itemId) : undefined;
  if (item === undefined || from === undefined) return base;
  const { background, what, recommendation } = item.text.fields;
  const text = [background, what, recommendation].filter((one) => one !== undefined && one !== '').join('\n\n');
  return { ...base, from, title: titleOf(item), text };
}

function fromIn(data: Data) {
  const [meetingId, itemId] = [textOf(data, 'meetingId'), textOf(data, 'itemId')];
  return meetingId === '' || itemId === '' ? undefined : { meetingId, itemId };
}

interface OnReferral extends ReferralFormFacts {
  readonly referralId: string;
  readonly referral: OpenReferral;
}

async function onReferral(visit: Visit, data: Data, then: (facts: OnReferral) => Promise<Card> | Card): Promise<Card> {
  const { parts, body } = visit;
  const referralId = textOf(data, 'referralId');
  const key = { procedure: 'referral', bodyId: body.id, subject: referralId };
  const referral = await parts.store.look<Referral>(key);
  if (referral === undefined || referral.stage === 'none') return refusal(visit, { because: 'no-such-referral' });
  return then({ body, referralId, referral, formId: newFormId() });
}

const further = (visit: Visit, facts: OnReferral): Card =>
  referFurtherCard({ ...facts, others: otherBodies(visit), title: facts.referral.matter.title }, visit.words);

const withdrawal = (visit: Visit, facts: OnReferral): Card =>
  referralReasonCard({ ...facts, title: facts.referral.matter.title, verb: 'withdraw-referral' }, visit.words);

/** Of receivers in Referent nothing can be noted: they answer for themselves. */
function noting(visit: Visit, facts: OnReferral): Card {
  const { words } = visit;
  const here = new Set<string>(visit.parts.bodies.all().map(({ id }) => id));
  const receivers = facts.referral.threads
    .filter(({ to }) => to.kind === 'outside' || !here.has(to.id))
    .map(({ to }) => ({ title: to.name, value: to.id }));
  if (receivers.length === 0) return toldCard(visit, referralWords[words.language].forms.noOutsider());
  return noteAnswerCard({ ...facts, receivers }, words);
}

async function reporting(visit: Visit, facts: OnReferral): Promise<Card> {
  const { words } = visit;
  const meetings = await toCome(visit);
  if (meetings.length === 0) return toldCard(visit, referralWords[words.language].forms.noMeeting());
  const { title } = facts.referral.matter;
  return reportAnswersCard({ ...facts, title, draft: draftOf(visit, facts.referral), meetings }, words);
}
