import type { ArchivePackage } from '../archive/archive-package.ts';
import { personData } from '../archive/person-data.ts';
import { personFile } from '../archive/person-file.ts';
import type { Clock } from '../clock.ts';
import type { Held } from '../desk/held.ts';
import type { Links } from '../desk/links.ts';
import type { PersonLink, PersonSeal } from '../desk/person-link.ts';
import type { Bodies } from '../desk/ports.ts';
import { type Body, type Member, member } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import { anyoneIn } from '../domain/keeping/person.ts';
import type { Language } from '../language/language.ts';

/** For how long a link to somebody's file opens: long enough to press it. */
export const OPENS_FOR = Temporal.Duration.from({ minutes: 15 });

export interface PersonLinkParts {
  readonly personSeal: PersonSeal;
  readonly links: Links;
  readonly clock: Clock;
  readonly origin: () => string;
}

/** An address, for the secretary alone and for a quarter of an hour, at which somebody's file is made when it is fetched. */
export async function personLink(
  { personSeal, links, clock, origin }: PersonLinkParts,
  { id: bodyId }: Body,
  asker: Member,
  about: Member,
): Promise<string> {
  const generation = await links.generation(bodyId, asker.id);
  const link: PersonLink = { bodyId, member: asker.id, about: about.id, generation };
  return `${origin()}/oplysninger/${await personSeal.sign(link, clock().add(OPENS_FOR))}`;
}

/** Who came, and about whom. Of a link that is not ours, or whose secretary is none any more, nothing is told. */
export type ComeForPerson =
  | { readonly state: 'in'; readonly body: Body; readonly asker: Member; readonly about: Member }
  | { readonly state: 'expired' | 'unknown' };

export interface PersonDoor {
  /** Nothing is given out by it, so that a preview of the link may ask. */
  letIn(token: string): Promise<ComeForPerson>;
  /** The file, made of what is held at this moment. */
  file(
    come: Extract<ComeForPerson, { readonly state: 'in' }>,
    language: Language,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface PersonDoorParts extends PersonLinkParts {
  readonly bodies: Bodies;
  readonly held: Held;
  readonly packed: (files: Pick<ArchivePackage, 'files' | 'folder' | 'at'>) => Promise<Uint8Array>;
}

export function openPersonDoor(parts: PersonDoorParts): PersonDoor {
  const { clock, held, packed } = parts;
  return {
    letIn: (token) => letIn(parts, token),
    async file({ body, about }, language) {
      const at = clock();
      const data = await personData(held, body, { member: about, address: about.address });
      const { folder, files } = personFile(data, body, language, at);
      return { name: `${folder}.zip`, bytes: await packed({ folder, files, at }) };
    },
  };
}

async function letIn({ bodies, personSeal, links, clock }: PersonDoorParts, token: string): Promise<ComeForPerson> {
  const now = clock();
  const read = await personSeal.read(token, now);
  const found = read === undefined ? undefined : bodies.get(read.link.bodyId);
  if (read === undefined || found === undefined) return { state: 'unknown' };
  const { link, expired } = read;
  const body = seatedOn(found, dayAt(found, now));
  const asker = member(body, link.member);
  const about = anyoneIn(body, link.about);
  const isSecretary = asker?.offices.includes('secretary') === true;
  const isNewest = link.generation === (await links.generation(link.bodyId, link.member));
  if (asker === undefined || about === undefined || !isSecretary || !isNewest) return { state: 'unknown' };
  return expired ? { state: 'expired' } : { state: 'in', body, asker, about };
}
