import type { Consultation, Reply } from '../consultation/consultation.ts';
import type { ConsultationEvent } from '../consultation/procedure.ts';
import type { WrittenEvent } from '../written-procedure/procedure.ts';
import type { WrittenAnswer, WrittenProcedure } from '../written-procedure/written-procedure.ts';
import type { CaseNote } from './case-note.ts';
import type { TextErasure } from './erasure.ts';

/** The record of a case without these texts. Who answered, when and how stays: the result rests on it. */
export function caseErased(procedure: CaseNote['procedure'], state: unknown, erasure: TextErasure): unknown {
  if (procedure === 'consultation') {
    const one = state as Consultation; // by its procedure
    return one.stage === 'none' ? one : { ...one, replies: one.replies.map((reply) => inReply(reply, erasure)) };
  }
  const one = state as WrittenProcedure; // as above
  return one.stage === 'none' ? one : { ...one, answers: one.answers.map((answer) => inAnswer(answer, erasure)) };
}

/** The same for a line of the case's journal; lines of other records come through as they are. */
export function caseErasedFrom(event: { readonly type: string }, erasure: TextErasure): { readonly type: string } {
  if (event.type === 'consultation-replied') {
    const replied = event as Extract<ConsultationEvent, { type: 'consultation-replied' }>; // by its type
    const left: ConsultationEvent = { ...replied, reply: inReply(replied.reply, erasure) };
    return left;
  }
  if (event.type === 'answered-in-writing') {
    const answered = event as Extract<WrittenEvent, { type: 'answered-in-writing' }>; // as above
    const left: WrittenEvent = { ...answered, answer: inAnswer(answered.answer, erasure) };
    return left;
  }
  return event;
}

function inReply(reply: Reply, { kinds, mark }: TextErasure): Reply {
  return kinds.has('replies') && reply.text !== '' ? { ...reply, text: mark } : reply;
}

function inAnswer(answer: WrittenAnswer, { kinds, mark }: TextErasure): WrittenAnswer {
  return kinds.has('votes') && answer.reason !== '' ? { ...answer, reason: mark } : answer;
}
