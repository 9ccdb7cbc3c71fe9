import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { systemClock } from '../../clock.ts';

/** A request that pretends to come from Teams and does not. */
export type Forgery =
  | 'no-header'
  | 'wrong-audience'
  | 'wrong-issuer'
  | 'wrong-key'
  | 'expired'
  | 'other-service-url'
  | 'unknown-key-id';

/** Signs as the Bot Connector does: RS256 with a key that is published beside it (platform-facts C8, C11). */
export interface Signing {
  /** The value of the Authorization header; undefined for the forgery without one. */
  header(serviceUrl: string, forgery?: Forgery): Promise<string | undefined>;
  /** The documents a bot looks the keys up in, by path. */
  readonly documents: (url: string) => Readonly<Record<string, unknown>>;
}

const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'sandbox-key';
const METADATA = '/v1/.well-known/openidconfiguration';
const KEYS = '/v1/.well-known/keys';

export async function channelSigning(botAppId: string): Promise<Signing> {
  const published = await generateKeyPair('RS256');
  const foreign = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(published.publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' };

  return {
    async header(serviceUrl, forgery) {
      if (forgery === 'no-header') return undefined;
      // The token is checked by a library that knows only the real clock, so a moved sandbox clock must not show here.
      const now = Math.floor(systemClock().epochMilliseconds / 1000);
      const issuedAt = forgery === 'expired' ? now - 7200 : now - 30;
      const claim = forgery === 'other-service-url' ? 'https://smba.example/emea/' : serviceUrl;
      const token = await new SignJWT({ serviceurl: claim })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: forgery === 'unknown-key-id' ? 'nobodys' : KEY_ID })
        .setIssuer(forgery === 'wrong-issuer' ? 'https://issuer.example' : ISSUER)
        .setAudience(forgery === 'wrong-audience' ? '00000000-0000-4000-8000-00000000ffff' : botAppId)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + 3600)
        .sign(forgery === 'wrong-key' ? foreign.privateKey : published.privateKey);
      return `Bearer ${token}`;
    },
    documents: (url) => ({
      [METADATA]: {
        issuer: ISSUER,
        authorization_endpoint: 'https://invalid.example/',
        jwks_uri: `${url}${KEYS}`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
      [KEYS]: { keys: [{ ...key, endorsements: ['msteams'] }] },
    }),
  };
}

/**
 * What a bot's ConfigurationBotFrameworkAuthentication takes so that it asks the sandbox for keys. All seven must be
 * given: with any of them set, none of the others gets its default (platform-facts C6).
 */
export function authenticationSettings(url: string, botAppId: string): Readonly<Record<string, string>> {
  return {
    MicrosoftAppId: botAppId,
    ToChannelFromBotLoginUrl: `${url}/login`,
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: `${url}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: `${url}${METADATA}`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}${METADATA}`,
    CallerId: 'urn:botframework:azure',
  };
}

/** Stands in for the bot's own credentials, which would otherwise be asked for at Entra's sign-in. */
export function sandboxCredentials(botAppId: string) {
  return {
    isValidAppId: async (appId: string) => appId === botAppId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async <Request extends { headers: { set(name: string, value: string): void } }>(
        request: Request,
      ) => {
        request.headers.set('authorization', 'Bearer sandbox');
        return request;
      },
    }),
  };
}
