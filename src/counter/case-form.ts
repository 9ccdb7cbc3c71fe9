import type { Card } from '../cards/card.ts';
import type { FormFacts } from '../cards/facts.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { Command } from '../domain/command.ts';
import type { Read } from '../forms/form.ts';
import { carryOutCase, commandId, type Data, header, refusal, type Visit } from './visit.ts';

/** A form shown again, with what was typed and what was wrong. */
export type Again = Pick<FormFacts, 'typed' | 'faults'>;

/** How a form about a case is answered. */
export interface Submission<Form> {
  readonly read: Read<Form>;
  readonly command: (value: Form) => Command;
  /** The form itself, for what must be looked at again. */
  readonly form: (again: Again) => Promise<Card> | Card;
  readonly done: () => Promise<Card> | Card;
}

/** Carries out what a form asks for; what is wrong with it, or refused, is said on the form, which keeps what was typed. */
export async function submitCase<Form>(visit: Visit, { read, command, form, done }: Submission<Form>): Promise<Card> {
  const { typed } = visit;
  if (!read.ok) return form({ typed, faults: read.faults });
  return carryOutCase(visit, command(read.value), done, async (ground) =>
    refusedForm(await form({ typed }), refusal({ ...visit, typed: {} }, ground)),
  );
}

/** What a command says besides its header. */
export type SaidBy<One extends Command> = One extends Command ? Omit<One, Exclude<keyof Command, 'type'>> : never;

/** What a form asks of a case there is. */
export interface Asked<Form, Said extends Pick<Command, 'type'>> extends Pick<Submission<Form>, 'read' | 'form'> {
  readonly said: (value: Form) => Said;
}

/** Carries out what a form asks of a case there is. @param subject the case's id */
export function submitOn<Form, Said extends Pick<Command, 'type'>>(
  visit: Visit,
  data: Data,
  subject: string,
  { said, ...submission }: Asked<Form, Said> & Pick<Submission<Form>, 'done'>,
): Promise<Card> {
  return submitCase(visit, {
    ...submission,
    command: (value) => {
      const one = said(value);
      return { ...one, ...header(visit, subject, commandId(visit, data, one.type)) };
    },
  });
}
