import type { Card } from '../cards/card.ts';
import {
  consultationsCard,
  consultCard,
  outsideReplyCard,
  type ReplyFacts,
  replyCard,
} from '../cards/consultations.ts';
import type { ConsultationCommand } from '../domain/consultation/commands.ts';
import type { Consultation } from '../domain/consultation/consultation.ts';
import { consultForm, outsideReplyForm, replyForm } from '../forms/consultation-forms.ts';
import { readForm } from '../forms/form.ts';
import { consultationWords } from '../language/consultation.ts';
import { type Again, type Asked, type SaidBy, submitCase, submitOn } from './case-form.ts';
import { otherBodies, receiversOf } from './referrals.ts';
import {
  type Action,
  caseIdOf,
  commandId,
  type Data,
  formIdOf,
  header,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/** `høring`: what is out for consultation, and who has answered. */
export async function consultations(visit: Visit): Promise<Card> {
  const { parts, body, me, words } = visit;
  const records = await parts.store.records<Consultation>('consultation', body.id);
  const known = records
    .flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, consultation: state }]))
    .toSorted((a, b) => Temporal.Instant.compare(b.consultation.window.opensAt, a.consultation.window.opensAt));
  return consultationsCard({ body, reader: me, consultations: known }, words);
}

export const consultationActions: Readonly<Record<string, Action>> = {
  'consult-form': async (visit) => consulting(visit),
  consult,
  'reply-to-consultation-form': (visit, data) => onConsultation(visit, data, (facts) => replyCard(facts, visit.words)),
  'reply-to-consultation': (visit, data) => reply(visit, data, 'reply-to-consultation'),
  'reply-for-body': (visit, data) => reply(visit, data, 'reply-for-body'),
  'note-outside-reply-form': (visit, data) => onConsultation(visit, data, (facts) => noting(visit, facts)),
  'note-outside-reply': (visit, data) =>
    onConsultation(visit, data, (facts) =>
      ask(visit, data, facts.consultationId, {
        read: readForm(outsideReplyForm, data),
        form: (again) => noting(visit, { ...facts, ...again }),
        said: (form) => ({ type: 'note-outside-reply', ...form }),
      }),
    ),
};

const ask = <Form>(
  visit: Visit,
  data: Data,
  consultationId: string,
  submission: Asked<Form, SaidBy<ConsultationCommand>>,
) => submitOn(visit, data, consultationId, { ...submission, done: () => consultations(visit) });

function consulting(visit: Visit, again: Again = {}, formId = newFormId()): Card {
  return consultCard({ body: visit.body, others: otherBodies(visit), formId, ...again }, visit.words);
}

function consult(visit: Visit, data: Data): Promise<Card> {
  return submitCase(visit, {
    read: readForm(consultForm, data),
    form: (again) => consulting(visit, again, formIdOf(data)),
    done: () => consultations(visit),
    command: ({ bodies, outside, ...form }): ConsultationCommand => ({
      type: 'consult',
      ...header(visit, caseIdOf(data, 'h'), commandId(visit, data, 'consult')),
      ...form,
      receivers: receiversOf(visit, { bodies, outside }),
    }),
  });
}

function reply(visit: Visit, data: Data, type: 'reply-to-consultation' | 'reply-for-body'): Promise<Card> {
  return onConsultation(visit, data, (facts) =>
    ask(visit, data, facts.consultationId, {
      read: readForm(replyForm, data),
      form: (again) => replyCard({ ...facts, ...again }, visit.words),
      said: ({ text }) => ({ type, text }),
    }),
  );
}

async function onConsultation(
  visit: Visit,
  data: Data,
  then: (facts: ReplyFacts) => Promise<Card> | Card,
): Promise<Card> {
  const { parts, body } = visit;
  const consultationId = textOf(data, 'consultationId');
  const key = { procedure: 'consultation', bodyId: body.id, subject: consultationId };
  const consultation = await parts.store.look<Consultation>(key);
  if (consultation === undefined || consultation.stage === 'none')
    return refusal(visit, { because: 'no-such-consultation' });
  return then({ body, consultationId, consultation, formId: newFormId() });
}

/** Only of those who are not in Referent is anything noted by hand. */
function noting(visit: Visit, facts: ReplyFacts): Card {
  const { words } = visit;
  const here = new Set<string>(visit.parts.bodies.all().map(({ id }) => id));
  const receivers = facts.consultation.receivers
    .filter(({ kind, id }) => kind === 'outside' || !here.has(id))
    .map(({ id, name }) => ({ title: name, value: id }));
  if (receivers.length === 0) return toldCard(visit, consultationWords[words.language].forms.noOutsider());
  return outsideReplyCard({ ...facts, receivers }, words);
}
