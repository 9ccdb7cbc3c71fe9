import { z } from 'zod';
import type { AnnexLink, AnnexSeal } from '../../desk/annexes.ts';
import type { BodyId, MemberId } from '../../domain/body/body.ts';
import { readClaims, signedClaims } from './signed-claims.ts';

/** Short names, as in the links of letters; `to` tells the two apart. */
const claims = z.object({
  sub: z.string(),
  of: z.string(),
  re: z.string(),
  an: z.string(),
  to: z.literal('annex'),
  no: z.int().min(1),
});

/**
 * Links to annexes as signed tokens (JWS compact, HMAC SHA-256). Who may open what is asked for again each time one is used.
 *
 * @param key 32 bytes that nobody else has
 * @source RFC 7519 (JWT), RFC 7515 (JWS)
 */
export function annexSeal(key: Uint8Array): AnnexSeal {
  return {
    sign: ({ bodyId, member, subject, annex, generation }, until) =>
      signedClaims(key, { sub: member, of: bodyId, re: subject, an: annex, to: 'annex', no: generation }, until),
    async read(token, now) {
      const read = await readClaims(key, token, now);
      return read === undefined ? undefined : ours(read.claims, read.expired);
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
