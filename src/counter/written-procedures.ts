import type { Card } from '../cards/card.ts';
import { answerCard, proposeCard, writtenProceduresCard } from '../cards/written-procedures.ts';
import type { WrittenCommand } from '../domain/written-procedure/commands.ts';
import type { KnownWrittenProcedure, WrittenProcedure } from '../domain/written-procedure/written-procedure.ts';
import { readForm } from '../forms/form.ts';
import { proposalForm, writtenAnswerForm } from '../forms/written-forms.ts';
import { type Again, submitCase } from './case-form.ts';
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
  type Visit,
} from './visit.ts';

/** `skriftlig votering`: what is being decided in writing, and how the last ones ended. */
export async function writtenProcedures({ parts, body, me, words }: Visit): Promise<Card> {
  const records = await parts.store.records<WrittenProcedure>('written-procedure', body.id);
  const procedures = records
    .flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, known: state }]))
    .toSorted((a, b) => Temporal.Instant.compare(b.known.window.opensAt, a.known.window.opensAt));
  return writtenProceduresCard({ body, reader: me, procedures }, words);
}

export const writtenActions: Readonly<Record<string, Action>> = {
  'propose-in-writing-form': async (visit) => proposing(visit),
  'propose-in-writing': propose,
  'answer-in-writing-form': (visit, data) => onProcedure(visit, data, (known) => answering(visit, data, known)),
  'answer-in-writing': (visit, data) => onProcedure(visit, data, (known) => answer(visit, data, known)),
};

function proposing(visit: Visit, again: Again = {}, formId = newFormId()): Card {
  const { body, words } = visit;
  const rule = body.rules.writtenProcedure;
  if (rule === undefined) return refusal(visit, { because: 'no-written-procedure-here' });
  return proposeCard({ body, rule, formId, ...again }, words);
}

function propose(visit: Visit, data: Data): Promise<Card> {
  return submitCase(visit, {
    read: readForm(proposalForm, data),
    form: (again) => proposing(visit, again, formIdOf(data)),
    done: () => writtenProcedures(visit),
    command: ({ proposal }): WrittenCommand => ({
      type: 'propose-in-writing',
      ...header(visit, caseIdOf(data, 'sv'), commandId(visit, data, 'propose-in-writing')),
      proposal,
    }),
  });
}

function answering(visit: Visit, data: Data, known: KnownWrittenProcedure, again: Again = {}): Card {
  const { body, words } = visit;
  return answerCard({ body, writtenId: textOf(data, 'writtenId'), known, formId: newFormId(), ...again }, words);
}

/** Each press is a command of its own, so that one card can be pressed for, against and for again. */
function answer(visit: Visit, data: Data, known: KnownWrittenProcedure): Promise<Card> {
  return submitCase(visit, {
    read: readForm(writtenAnswerForm, data),
    form: (again) => answering(visit, data, known, again),
    done: () => writtenProcedures(visit),
    command: (form): WrittenCommand => ({
      type: 'answer-in-writing',
      ...header(visit, textOf(data, 'writtenId'), commandId(visit, { formId: newFormId() }, 'answer-in-writing')),
      ...form,
    }),
  });
}

async function onProcedure(
  visit: Visit,
  data: Data,
  then: (known: KnownWrittenProcedure) => Promise<Card> | Card,
): Promise<Card> {
  const { parts, body } = visit;
  const key = { procedure: 'written-procedure', bodyId: body.id, subject: textOf(data, 'writtenId') };
  const known = await parts.store.look<WrittenProcedure>(key);
  if (known === undefined || known.stage === 'none') return refusal(visit, { because: 'no-such-written-procedure' });
  return then(known);
}
