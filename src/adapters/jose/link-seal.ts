import { z } from 'zod';
import { type Issued, PURPOSES, type ReadLink, type Seal } from '../../desk/links.ts';
import type { BodyId, MemberId } from '../../domain/body/body.ts';
import { readClaims, signedClaims } from './signed-claims.ts';

/** Short names, since mail clients break long addresses: of, re, to and no for body, record, purpose and generation. */
const claims = z.object({
  sub: z.string(),
  of: z.string(),
  re: z.string(),
  to: z.enum(PURPOSES),
  no: z.int().min(1),
});

/**
 * Links as signed tokens (JWS compact, HMAC SHA-256), so that nothing need be kept for each. Read by the clock handed in.
 *
 * @param key 32 bytes that nobody else has
 * @source RFC 7519 (JWT), RFC 7515 (JWS)
 */
export function linkSeal(key: Uint8Array): Seal {
  return {
    sign: ({ bodyId, member, subject, purpose, generation }, until) =>
      signedClaims(key, { sub: member, of: bodyId, re: subject, to: purpose, no: generation }, until),
    async read(token, now): Promise<ReadLink> {
      const read = await readClaims(key, token, now);
      return read === undefined ? { state: 'foreign' } : ours(read.claims, read.expired);
    },
  };
}

function ours(payload: object, expired: boolean): ReadLink {
  const read = claims.safeParse(payload);
  if (!read.success) return { state: 'foreign' };
  const { sub, of, re, to, no } = read.data;
  const link: Issued = {
    // Signed by us, from ids of ours.
    bodyId: of as BodyId,
    member: sub as MemberId, // as above
    subject: re,
    purpose: to,
    generation: no,
  };
  return { state: 'ours', link, expired };
}
