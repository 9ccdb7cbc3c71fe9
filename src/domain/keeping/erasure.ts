import type { MemberId } from '../body/body.ts';
import type { Forgetting } from './forgetting.ts';
import type { TextKind } from './retention-rule.ts';

/** A name that was typed for somebody who is none of the body's file. */
export interface NamedText {
  /** Who comes in somebody's stead, or is asked to a meeting. */
  readonly where: 'substitute' | 'guest';
  /** As it stands there. */
  readonly text: string;
}

/** Which texts are to go. */
export interface TextErasure {
  readonly kinds: ReadonlySet<TextKind>;
  /** Only what this one wrote, or what was noted of them. */
  readonly member?: MemberId;
  /** These names, too. */
  readonly named?: readonly NamedText[];
  /** Stands where a text was. */
  readonly mark: string;
}

/** What an event makes go: texts of the records and the journal, and what is kept besides them. */
export interface Erasure {
  /** Only of this meeting; absent, of everything the body has. */
  readonly meeting?: string;
  /** The mark that stands where they were is the desk's to choose. */
  readonly texts?: Omit<TextErasure, 'mark'>;
  readonly forgetting?: Omit<Forgetting, 'bodyId' | 'at'>;
  /** The bytes of this meeting's annexes that only one party may see, where nothing else is the same file. */
  readonly annexesOf?: string;
  /** The bytes of this annex, which is no longer one, where nothing else is the same file. */
  readonly annexGone?: string;
}
