import type { BodyId } from '../domain/body/body.ts';
import type { LastKnown } from '../domain/keeping/last-known.ts';

/** Where the bodies' files have had their people reached, kept beside them for when somebody stands there no more. */
export interface Roster {
  roster(bodyId: BodyId): Promise<readonly LastKnown[]>;
  /** Notes what the body's file has; what is known already is of a later day from then on. */
  noteRoster(bodyId: BodyId, known: readonly LastKnown[]): Promise<void>;
}
