import { type Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { Installer } from '../../desk/channels.ts';
import { path, query } from './address.ts';

/**
 * Installs the app for single persons (platform-facts B26-B29a). What Graph may not do it is not asked again by this
 * process: most tenants leave it to a setup policy.
 *
 * @param manifestId the id in the app's manifest, which is not its id in the tenant's catalogue
 */
export function graphInstaller(client: Client, manifestId: string): Installer {
  let appId: Promise<string | undefined> | undefined;
  let isDenied = false;
  const catalogued = async (): Promise<string | undefined> => {
    const address = `/appCatalogs/teamsApps?${query({ $filter: `externalId eq '${manifestId}'` })}`;
    const { value }: { readonly value: readonly { readonly id?: string }[] } = await client.api(address).get();
    return value[0]?.id;
  };
  return {
    async install(entraId) {
      if (isDenied) return false;
      try {
        appId ??= catalogued();
        const id = await appId;
        if (id === undefined) {
          isDenied = true;
          return false;
        }
        await client.api(path`/users/${entraId}/teamwork/installedApps`).post({
          'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
        });
        return true;
      } catch (error) {
        appId = undefined;
        if (!(error instanceof GraphError)) throw error;
        // It is there, and was so before: Graph does not know why the person cannot be written to.
        if (error.statusCode === 409) return true;
        if (error.statusCode === 403) isDenied = true;
        return false;
      }
    },
  };
}
