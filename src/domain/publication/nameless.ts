import { findAllNames } from './find-names.ts';
import type { Known } from './finding.ts';
import { folded } from './folded.ts';

/** What stands where something is left out; finished words of the document's language. */
export interface Marks {
  /** »[udeladt]« */
  readonly leftOut: string;
  /** Where a name alone stood among the guests: »Gæst« */
  readonly guest: string;
  /** Where a name alone stood in a text: »[navn udeladt]« */
  readonly name: string;
}

/**
 * The text without the names of persons: of »Kontorchef Per Jensen« and »Per Jensen, kontorchef« the title is left, and a
 * name alone becomes the mark for one.
 */
export function nameless(text: string, mark: string, known: Known): string {
  const read = folded(text);
  return findAllNames(read.text, known)
    .toReversed()
    .reduce((left, { start, end }) => withoutName(left, read.at(start), read.at(end), mark), text);
}

const TITLE = /\p{Ll}+(?:en|n|r|f|d|t|a)? $/u;

function withoutName(text: string, from: number, to: number, mark: string): string {
  const [said, follows] = [text.slice(0, from), text.slice(to)];
  const apposition = /^, (?=\p{L})/u.exec(follows);
  if (apposition !== null && /(?:^|[\n;:•-] ?)$/u.test(said)) return capital(said, follows.slice(apposition[0].length));
  return TITLE.test(said) && isTitle(said) ? `${said.trimEnd()}${follows}` : `${said}${mark}${follows}`;
}

/** Whether the word before a name is the title it stands with. */
function isTitle(said: string): boolean {
  const word =
    said
      .trimEnd()
      .split(/[\s(,;:]/u)
      .at(-1) ?? '';
  return /(?:direktør|chef|leder|konsulent|formand|sekretær|læge|rådmand|borgmester|koordinator|fuldmægtig|sygeplejerske|repræsentant|medarbejder|professor|jurist|rådgiver|terapeut|planlægger)(?:en|n)?$/iu.test(
    word,
  );
}

const capital = (said: string, rest: string) =>
  `${said}${said === '' ? rest.charAt(0).toUpperCase() : rest.charAt(0)}${rest.slice(1)}`;
