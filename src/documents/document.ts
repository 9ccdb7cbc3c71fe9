import type { Look } from '../domain/body/look.ts';
import type { Language } from '../language/language.ts';

/** A fact of the header or under a heading: »Sted: Rådhuset«. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A link to something outside the document. `url` is http or https; anything else is not made a link. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** A piece of a document. All text is plain: what a member wrote is shown as written and never interpreted. */
export type Block =
  /** `level` 1 lies right under the title. `number` is what `text` begins with, if it is a point's: `3.` or `3.1`. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string; readonly number?: string }
  /** An `outcome` is what was concluded and stands out; a `note` is the secretariat's own remark. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'outcome' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A list with numbers of its own, from 1, set in from the text around it. */
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A document of the secretariat before it takes a form: paper (DOCX) or page (HTML). */
export interface Document {
  readonly title: string;
  /** What it is called among other documents: »Referat, KLU Guldborgsund, 8. april 2027«. */
  readonly name: string;
  /** Under the title: the body's full name. */
  readonly subtitle: string;
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
  /** The mark of something not final, »UDKAST«; undefined when it stands. */
  readonly draft: string | undefined;
  /** Beside the mark, which draft it is: »Udgave 2, 22. april 2027«; in its place, how it was approved. */
  readonly standing?: string;
  /** The language it is written in. */
  readonly language: Language;
  /** What it is about, for whoever looks for it: the body's full name and the day. */
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly look: Look;
  /** In the header of each page: the body's short name. */
  readonly shortName: string;
  /** Whose document it is: the organisation that is the body's secretariat. */
  readonly creator: string;
  /** When it came to be what it is, so that the same record always gives the same document. */
  readonly issuedAt: Temporal.Instant;
}

/** @param number of a point, which `text` begins with */
export const heading = (level: number, text: string, number?: string): Block => ({
  kind: 'heading',
  level: asLevel(level),
  text,
  ...(number === undefined ? {} : { number }),
});

export const paragraph = (text: string, tone: 'plain' | 'outcome' | 'note' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});

/** How deep a point lies, read off its number: 1 for `3` and 2 for `3.1`. */
export function depthOf(number: string): number {
  return number.split('.').filter((part) => part !== '').length;
}

/** Headings deeper than four are set as the fourth, as neither paper nor page gains by more. */
function asLevel(level: number): HeadingLevel {
  if (level <= 1) return 1;
  if (level === 2) return 2;
  return level === 3 ? 3 : 4;
}
