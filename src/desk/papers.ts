import type { BodyId, MemberId } from '../domain/body/body.ts';
import type { Paper, UnreadablePaper } from '../domain/paper/paper.ts';
import type { Source } from '../domain/paper/source.ts';

/** Turns what somebody hands in into what it says. */
export interface Papers {
  /** @param name with its extension, by which the file says what it is */
  read(bytes: Uint8Array, name: string): Promise<Paper | UnreadablePaper>;
  /** What somebody pasted. */
  readText(text: string): Paper | UnreadablePaper;
}

/** What was read, kept for as long as it is looked at: the findings are turned through by page, and it can be imported. */
export interface KeptPaper {
  /** Not to be guessed. */
  readonly id: string;
  /** Only who handed it in, as secretary of this body, comes to it again. */
  readonly bodyId: BodyId;
  readonly member: MemberId;
  readonly source: Source;
  readonly paper: Paper;
  readonly readAt: Temporal.Instant;
}

/** For how long what was read is kept; it may hold anything. */
export const KEPT_FOR = Temporal.Duration.from({ hours: 24 });

export interface PaperShelf {
  /** Keeps it, and takes away what has lain too long. */
  keep(paper: KeptPaper): Promise<void>;
  /** Undefined when it has lain too long at `now`, or is somebody else's. */
  look(
    id: string,
    of: { readonly bodyId: BodyId; readonly member: MemberId; readonly now: Temporal.Instant },
  ): Promise<KeptPaper | undefined>;
  /** What this secretary handed in that still lies there at `now`, the newest first; of several with the same bytes the newest. */
  latest(
    of: { readonly bodyId: BodyId; readonly member: MemberId; readonly now: Temporal.Instant },
    most: number,
  ): Promise<readonly { readonly id: string; readonly name: string }[]>;
}
