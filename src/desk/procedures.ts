import type { Command } from '../domain/command.ts';
import type { Procedure } from '../domain/procedure.ts';

/** Any event, as far as the desk needs to know it. */
export interface Fact {
  readonly type: string;
}

/** Any refusal, as far as the desk needs to know it. */
export interface Ground {
  readonly because: string;
}

/** A procedure of which the desk knows neither the state nor the commands: it only carries them from one to the other. */
export type AnyProcedure<Refusal extends Ground = Ground> = Procedure<unknown, Command, Fact, Refusal>;

/** @throws NoSuchCommand if none of them decides commands of this type */
export function procedureFor<Refusal extends Ground>(
  procedures: readonly AnyProcedure<Refusal>[],
  commandType: string,
): AnyProcedure<Refusal> {
  const found = procedures.find(({ asked }) => asked.includes(commandType));
  if (found === undefined) throw new NoSuchCommand(commandType);
  return found;
}

/** No procedure decides commands of this type: a door let in what the house does not know. */
export class NoSuchCommand extends Error {
  override readonly name = 'NoSuchCommand';
  readonly commandType: string;
  constructor(commandType: string) {
    super(`no procedure decides ${commandType}`);
    this.commandType = commandType;
  }
}
