import type { BodyId, MemberId } from '../domain/body/body.ts';
import type { Paper, UnreadablePaper } from '../domain/paper/paper.ts';

/** The bytes of the files handed over, each body's apart, by their checksum. The same bytes are kept once. */
export interface Annexes {
  /** @returns their SHA-256, in hexadecimal */
  keep(bodyId: BodyId, bytes: Uint8Array, at: Temporal.Instant): Promise<string>;
  bytes(bodyId: BodyId, checksum: string): Promise<Uint8Array | undefined>;
}

/** Reads what a file says, or why it cannot be read. */
export type PaperReader = (bytes: Uint8Array, file: { readonly name: string }) => Promise<Paper | UnreadablePaper>;

/** What a link to an annex is bound to: one member, one meeting of one body, one file. */
export interface AnnexLink {
  readonly bodyId: BodyId;
  readonly member: MemberId;
  /** The meeting. */
  readonly subject: string;
  readonly annex: string;
  /** Of the member's links (see `Issued`). */
  readonly generation: number;
}

/** Signs links to annexes, and reads them again. None is taken for a link to anything else, or the other way round. */
export interface AnnexSeal {
  /** @param until the first moment at which it no longer holds; whole seconds */
  sign(link: AnnexLink, until: Temporal.Instant): Promise<string>;
  /** @param token anything anybody may have sent */
  read(
    token: string,
    now: Temporal.Instant,
  ): Promise<{ readonly link: AnnexLink; readonly expired: boolean } | undefined>;
}
