import type { Clock } from '../clock.ts';
import type { Annexes, AnnexSeal } from '../desk/annexes.ts';
import type { Links } from '../desk/links.ts';
import type { Bodies, Store } from '../desk/ports.ts';
import { type Body, type BodyId, type Member, member } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { type AnnexOfItem, annexesOf } from '../domain/publication/annexes-of.ts';
import { isGivenToAll } from '../domain/publication/public-annexes.ts';
import { maySee } from '../domain/publication/scope.ts';

export interface AnnexDoorParts {
  readonly bodies: Bodies;
  readonly store: Pick<Store, 'look'>;
  readonly annexes: Annexes;
  readonly annexSeal: AnnexSeal;
  readonly links: Links;
  readonly clock: Clock;
}

/** A file given out, or why not. `gone`: it was once to be had; of what never was, nothing is told. */
export type GivenOut =
  | { readonly state: 'given'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly state: 'expired' | 'gone' | 'unknown' };

/** Where annexes are given out. Who may have one is asked each time, of the record as it is now. */
export interface AnnexDoor {
  /** To the member a link was made for. */
  byLink(token: string): Promise<GivenOut>;
  /** To anybody. */
  publicly(bodyId: string, meetingId: string, annexId: string): Promise<GivenOut>;
}

const UNKNOWN = { state: 'unknown' } as const;
const GONE = { state: 'gone' } as const;

export function openAnnexDoor(parts: AnnexDoorParts): AnnexDoor {
  const { bodies, store, annexSeal, links, clock } = parts;
  const meetingOf = async (bodyId: BodyId, subject: string): Promise<PlannedMeeting | undefined> => {
    const meeting = await store.look<Meeting>({ procedure: 'meeting', bodyId, subject });
    return meeting?.stage === 'planned' ? meeting : undefined;
  };
  return {
    async byLink(token) {
      const read = await annexSeal.read(token, clock());
      if (read === undefined) return UNKNOWN;
      const { link, expired } = read;
      const body = bodies.get(link.bodyId);
      if (body === undefined) return UNKNOWN;
      const reader = member(seatedOn(body, dayAt(body, clock())), link.member);
      if (reader === undefined || link.generation !== (await links.generation(link.bodyId, link.member))) return GONE;
      if (expired) return { state: 'expired' };
      const meeting = await meetingOf(link.bodyId, link.subject);
      const annex = meeting === undefined ? undefined : annexesOf(meeting).find(({ id }) => id === link.annex);
      return annex !== undefined && mayOpen(annex, reader) ? given(parts, body, annex) : GONE;
    },
    async publicly(bodyId, meetingId, annexId) {
      const body = bodies.all().find(({ id }) => id === bodyId);
      const meeting = body === undefined ? undefined : await meetingOf(body.id, meetingId);
      if (body === undefined || meeting === undefined) return UNKNOWN;
      const annex = annexesOf(meeting).find(({ id }) => id === annexId);
      if (annex === undefined) return UNKNOWN;
      if (isGivenToAll(annex, meeting)) return given(parts, body, annex);
      return annex.wasPublic === true ? GONE : UNKNOWN;
    },
  };
}

/** The secretariat keeps them all; everybody else sees what their scope says. */
export function mayOpen(annex: AnnexOfItem, reader: Member): boolean {
  return reader.offices.includes('secretary') || maySee(annex.scope, reader);
}

async function given({ annexes }: AnnexDoorParts, body: Body, annex: AnnexOfItem): Promise<GivenOut> {
  const { name, mediaType, checksum } = annex;
  const bytes = await annexes.bytes(body.id, checksum);
  return bytes === undefined ? GONE : { state: 'given', name, mediaType, bytes };
}
