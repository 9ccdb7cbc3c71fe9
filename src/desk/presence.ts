import type { Clock } from '../clock.ts';
import { memberByEntraId } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Bodies, Receipts } from './ports.ts';
import type { Ways } from './ways.ts';

/** What Teams lets us know of a person, whatever they say. */
export interface Presence {
  /** They wrote, pressed or installed the app: they can be written to. */
  heard(entraId: string): Promise<void>;
  /** They removed the app, which is theirs to do: it is not put back. */
  removed(entraId: string): Promise<void>;
  /** They have the message with this id before them; with `andBefore`, they have read everything up to it. */
  saw(entraId: string, message: string, andBefore: boolean): Promise<void>;
}

export interface PresenceParts {
  readonly ways: Ways;
  readonly receipts: Receipts;
  readonly bodies: Bodies;
  readonly clock: Clock;
}

export function presence({ ways, receipts, bodies, clock }: PresenceParts): Presence {
  return {
    heard: (entraId) => ways.open('teams', entraId),
    removed: (entraId) => ways.close('teams', entraId, 'blocked', clock()),
    async saw(entraId, message, andBefore) {
      const at = clock();
      for (const body of bodies.all()) {
        const to = memberByEntraId(seatedOn(body, dayAt(body, at)), entraId)?.id;
        if (to !== undefined) await receipts.seen({ bodyId: body.id, to, message, andBefore, at });
      }
    },
  };
}
