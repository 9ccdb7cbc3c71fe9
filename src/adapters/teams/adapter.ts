import { TeamsAdapter } from '@microsoft/teams-ai';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { triedOnce } from './tried-once.ts';

/** The bot's registration in Microsoft Entra: single-tenant, with a secret. */
export interface Registration {
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
}

/** Where tokens come from and how ours are made, when it is not Microsoft that makes them: for trying the guards out offline. */
export interface Authority {
  /** All of platform-facts C5's overrides; with one missing, none of the defaults would be filled in. */
  readonly settings: Readonly<Record<string, string>>;
  readonly credentials: ServiceClientCredentialsFactory;
}

/**
 * The adapter that takes in what Teams sends and sends what we answer. Without a registration nothing is authenticated
 * either way: for the sandbox, which listens on loopback only.
 */
export function teamsAdapter(registration: Registration | undefined, authority?: Authority): TeamsAdapter {
  if (registration === undefined) return new HouseAdapter({}, new ConfigurationServiceClientCredentialFactory({}));
  const { appId, tenantId, password } = registration;
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: password,
    ...authority?.settings,
  };
  const credentials = authority?.credentials ?? new ConfigurationServiceClientCredentialFactory(settings);
  // The class asks for its own factory by name only; what it calls are the three functions of the interface.
  return new HouseAdapter(settings, credentials as ConfigurationServiceClientCredentialFactory, onlyTheChannel);
}

/** What is sent of our own accord is tried once: the outbox knows better than the SDK when it may be sent again. */
class HouseAdapter extends TeamsAdapter {
  constructor(...given: ConstructorParameters<typeof TeamsAdapter>) {
    super(...given);
    const authentication = this.botFrameworkAuthentication;
    const factory = authentication.createConnectorFactory.bind(authentication);
    authentication.createConnectorFactory = (claims) => triedOnce(factory(claims));
  }
}

/**
 * Tokens of the emulator and of skills are validated by other rules of the SDK, which take any tenant's word and skip the
 * service URL: only the channel's own issuer comes in.
 */
const onlyTheChannel = new AuthenticationConfiguration([], async (claims) => {
  const issuer = claims.find(({ type }) => type === AuthenticationConstants.IssuerClaim)?.value;
  if (issuer !== AuthenticationConstants.ToBotFromChannelTokenIssuer)
    throw new AuthenticationError('not from the channel', 401);
});
