import type { BodyId, MemberId } from '../domain/body/body.ts';

/** What a link to somebody's file is bound to: the secretary who asked for it, and whom it is about. */
export interface PersonLink {
  readonly bodyId: BodyId;
  /** The secretary. */
  readonly member: MemberId;
  /** The one it is about. */
  readonly about: MemberId;
  /** Of the secretary's links (see `Issued`). */
  readonly generation: number;
}

/** Signs such links, and reads them again. None is taken for a link to anything else, or the other way round. */
export interface PersonSeal {
  /** @param until the first moment at which it no longer holds; whole seconds */
  sign(link: PersonLink, until: Temporal.Instant): Promise<string>;
  /** @param token anything anybody may have sent */
  read(
    token: string,
    now: Temporal.Instant,
  ): Promise<{ readonly link: PersonLink; readonly expired: boolean } | undefined>;
}
