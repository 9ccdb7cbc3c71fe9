import { accountsOf, type Body } from '../domain/body/body.ts';

/** Someone with an account in the sandbox's tenant: one person, however many bodies they sit in. */
export interface SandboxPerson {
  /** The Entra id; also the person's id in the Playground, where a chat is opened by it. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The language of the body they are first met in. */
  readonly language: Body['language'];
}

/** Everyone in the bodies who has an account, by any version of their rules. Those who have none get mail only. */
export function peopleOf(bodies: readonly Body[]): readonly SandboxPerson[] {
  const people = new Map<string, SandboxPerson>();
  for (const { members, language } of bodies.flatMap((body) => [body, ...(body.versions ?? [])])) {
    for (const one of members) {
      for (const id of accountsOf(one)) {
        if (!people.has(id)) people.set(id, { id, name: one.title, email: one.address, language });
      }
    }
  }
  return [...people.values()];
}
