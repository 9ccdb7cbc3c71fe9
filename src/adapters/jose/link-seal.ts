import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type Issued, PURPOSES, type ReadLink, type Seal } from '../../desk/links.ts';
import type { BodyId, MemberId } from '../../domain/body/body.ts';

/** Short names, since mail clients break long addresses: of, re, to and no for body, record, purpose and generation. */
const claims = z.object({
  sub: z.string(),
  of: z.string(),
  re: z.string(),
  to: z.enum(PURPOSES),
  no: z.int().min(1),
});

/** More than any of ours has; longer ones are not looked at. */
const MOST_CHARACTERS = 512;

/**
 * Links as signed tokens (JWS compact, HMAC SHA-256), so that nothing need be kept for each. Read by the clock handed in.
 *
 * @param key 32 bytes that nobody else has
 * @source RFC 7519 (JWT), RFC 7515 (JWS)
 */
export function linkSeal(key: Uint8Array): Seal {
  return {
    sign: ({ bodyId, member, subject, purpose, generation }, until) =>
      new SignJWT({ of: bodyId, re: subject, to: purpose, no: generation })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(member)
        .setExpirationTime(Math.floor(until.epochMilliseconds / 1000))
        .sign(key),
    async read(token, now): Promise<ReadLink> {
      if (token.length > MOST_CHARACTERS) return { state: 'foreign' };
      try {
        const currentDate = new Date(now.epochMilliseconds);
        const options = { algorithms: ['HS256'], requiredClaims: ['exp'], currentDate };
        const { payload } = await jwtVerify(token, key, options);
        return ours(payload, false);
      } catch (error) {
        // Thrown only of a token whose signature holds.
        if (error instanceof errors.JWTExpired) return ours(error.payload, true);
        if (error instanceof errors.JOSEError) return { state: 'foreign' };
        throw error;
      }
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
