import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';

/** More than any of ours has; longer ones are not looked at. */
const MOST_CHARACTERS = 512;

/** @param until the first moment at which it no longer holds; whole seconds */
export function signedClaims(
  key: Uint8Array,
  claims: JWTPayload & { readonly sub: string },
  until: Temporal.Instant,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(until.epochMilliseconds / 1000))
    .sign(key);
}

/**
 * What a token of ours claims; undefined of any other.
 *
 * @param token anything anybody may have sent
 */
export async function readClaims(
  key: Uint8Array,
  token: string,
  now: Temporal.Instant,
): Promise<{ readonly claims: JWTPayload; readonly expired: boolean } | undefined> {
  if (token.length > MOST_CHARACTERS) return undefined;
  try {
    const currentDate = new Date(now.epochMilliseconds);
    const options = { algorithms: ['HS256'], requiredClaims: ['exp'], currentDate };
    return { claims: (await jwtVerify(token, key, options)).payload, expired: false };
  } catch (error) {
    // Thrown only of a token whose signature holds.
    if (error instanceof errors.JWTExpired) return { claims: error.payload, expired: true };
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
