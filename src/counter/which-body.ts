import type { Body } from '../domain/body/body.ts';

/** The body a line names, and the line without it. */
export interface NamedBody {
  readonly body: Body | undefined;
  readonly rest: string;
}

/**
 * Finds a body's id or short name in the line with the command; of several the longest counts. Further lines are not
 * looked at: a pasted text may speak of other bodies.
 */
export function bodyNamed(bodies: readonly Body[], line: string): NamedBody {
  const folded = line.toLocaleLowerCase('da-DK');
  const found = bodies
    .flatMap((body) =>
      [body.id, body.shortName, body.name].map((name) => ({ body, name: name.toLocaleLowerCase('da-DK') })),
    )
    .filter(({ name }) => folded.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (found === undefined) return { body: undefined, rest: line };
  const at = folded.indexOf(found.name);
  const before = line.slice(0, at).replace(/\b(?:for|i|til|af|in|of)\s*$/iu, '');
  return { body: found.body, rest: `${before} ${line.slice(at + found.name.length)}`.trim() };
}
