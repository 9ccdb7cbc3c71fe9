import { z } from 'zod';
import type { PersonLink, PersonSeal } from '../../desk/person-link.ts';
import type { BodyId, MemberId } from '../../domain/body/body.ts';
import { readClaims, signedClaims } from './signed-claims.ts';

/** Short names, as in the links of letters; `to` tells them apart. */
const claims = z.object({
  sub: z.string(),
  of: z.string(),
  re: z.string(),
  to: z.literal('person'),
  no: z.int().min(1),
});

/**
 * Links to a person's file as signed tokens (JWS compact, HMAC SHA-256).
 *
 * @param key 32 bytes that nobody else has
 * @source RFC 7519 (JWT), RFC 7515 (JWS)
 */
export function personSeal(key: Uint8Array): PersonSeal {
  return {
    sign: ({ bodyId, member, about, generation }, until) =>
      signedClaims(key, { sub: member, of: bodyId, re: about, to: 'person', no: generation }, until),
    async read(token, now) {
      const read = await readClaims(key, token, now);
      const ours = claims.safeParse(read?.claims);
      if (read === undefined || !ours.success) return undefined;
      const { sub, of, re, no } = ours.data;
      const link: PersonLink = {
        // Signed by us, from ids of ours.
        bodyId: of as BodyId,
        member: sub as MemberId, // as above
        about: re as MemberId, // and this
        generation: no,
      };
      return { link, expired: read.expired };
    },
  };
}
