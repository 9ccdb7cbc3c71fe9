import type { Body } from '../domain/body/body.ts';
import type { ReadDocument } from '../domain/paper/document.ts';

/** The body a document names, if it is one of these: by its name or its short name, without regard to case and signs. */
export function bodyNamedIn(document: ReadDocument, bodies: readonly Body[]): Body | undefined {
  const said = plain(`${document.body?.text ?? ''}`);
  if (said === '') return undefined;
  return bodies.find(({ name, shortName }) => plain(name) === said || plain(shortName) === said);
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
