import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { AnnexLink, AnnexSeal } from '../../desk/annexes.ts';
import type { BodyId, MemberId } from '../../domain/body/body.ts';

/** Short names, as in the links of letters; `to` tells the two apart. */
const claims = z.object({
  sub: z.string(),
  of: z.string(),
  re: z.string(),
  an: z.string(),
  to: z.literal('annex'),
  no: z.int().min(1),
});

/** More than any of ours has; longer ones are not looked at. */
const MOST_CHARACTERS = 512;

/**
 * Links to annexes as signed tokens (JWS compact, HMAC SHA-256). Who may open what is asked for again each time one is used.
 *
 * @param key 32 bytes that nobody else has
 * @source RFC 7519 (JWT), RFC 7515 (JWS)
 */
export function annexSeal(key: Uint8Array): AnnexSeal {
  return {
    sign: ({ bodyId, member, subject, annex, generation }, until) =>
      new SignJWT({ of: bodyId, re: subject, an: annex, to: 'annex', no: generation })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(member)
        .setExpirationTime(Math.floor(until.epochMilliseconds / 1000))
        .sign(key),
    async read(token, now) {
      if (token.length > MOST_CHARACTERS) return undefined;
      try {
        const currentDate = new Date(now.epochMilliseconds);
        const options = { algorithms: ['HS256'], requiredClaims: ['exp'], currentDate };
        return ours((await jwtVerify(token, key, options)).payload, false);
      } catch (error) {
        // Thrown only of a token whose signature holds.
        if (error instanceof errors.JWTExpired) return ours(error.payload, true);
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

function ours(payload: object, expired: boolean): { readonly link: AnnexLink; readonly expired: boolean } | undefined {
  const read = claims.safeParse(payload);
  if (!read.success) return undefined;
  const { sub, of, re, an, no } = read.data;
  const link: AnnexLink = {
    // Signed by us, from ids of ours.
    bodyId: of as BodyId,
    member: sub as MemberId, // as above
    subject: re,
    annex: an,
    generation: no,
  };
  return { link, expired };
}
