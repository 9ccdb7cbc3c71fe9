import type { Body, Member } from '../domain/body/body.ts';
import { sandboxWords } from '../language/sandbox.ts';

/** Someone whose Teams can be opened. */
export interface Sitter {
  readonly body: Body;
  readonly member: Member & { readonly entraId: string };
}

/** Nobody with an account answers to the name; the message says who could have been called. */
export class NobodyCalled extends Error {
  override readonly name = 'NobodyCalled';
  constructor(called: string, known: readonly string[]) {
    const sentences = (['da', 'en'] as const).map((language) => sandboxWords(language).started.nobody(called));
    super([...sentences, ...known.map((one) => `  ${one}`)].join('\n'));
  }
}

/**
 * Finds who is meant: a body's id means its secretary; else an Entra id, a role's title, or a member's id, also as
 * `klu-aalborg/plo-1`. Capitals do not matter; of several who share a title the first body's is taken.
 *
 * @throws NobodyCalled
 */
export function whoIs(called: string, bodies: readonly Body[]): Sitter {
  const sought = called.trim().toLocaleLowerCase('da-DK');
  const seats = bodies.flatMap((body) => body.members.flatMap((member) => seat(body, member)));
  const found =
    seats.find(({ body, member }) => body.id === sought && member.offices.includes('secretary')) ??
    seats.find(({ member }) => member.entraId.toLowerCase() === sought) ??
    seats.find(({ member }) => member.title.toLocaleLowerCase('da-DK') === sought) ??
    seats.find(({ body, member }) => [member.id, `${body.id}/${member.id}`].includes(sought));
  if (found !== undefined) return found;
  const first = seats.filter(({ body }) => body === bodies[0]).map(({ member }) => member.title);
  throw new NobodyCalled(called, [...bodies.map(({ id }) => id), ...first]);
}

function seat(body: Body, member: Member): Sitter[] {
  const { entraId } = member;
  return entraId === undefined ? [] : [{ body, member: { ...member, entraId } }];
}
