import type { Request, Response, Server } from 'restify';
import { z } from 'zod';

/** What the Teams SDK made of a request. */
export interface Processed {
  readonly status: number;
  readonly body: unknown;
  /** Whether the token was good and the bot was asked. */
  readonly wasHeard: boolean;
}

/** Hands what came in to the Teams SDK, which validates the token and runs the bot. */
export type Process = (request: Request) => Promise<Processed>;

export interface EndpointGuards {
  /** The only tenant whose people are let in; undefined in the sandbox, which lets anybody in on loopback. */
  readonly tenantId: string | undefined;
  /** Where the bot may send its token; an activity that names another service is turned away. */
  readonly isServiceUrl: (url: URL) => boolean;
  readonly broke: (error: unknown) => void;
}

const ISSUER = 'https://api.botframework.com';

/**
 * POST /api/messages. What cannot come from our tenant's Teams is turned away before the SDK sees it: it keeps a note of
 * every unknown tenant it is shown, takes tokens by other rules than the channel's, and would send its own token to
 * whatever service URL an activity names (platform-facts C9, C10, C12-C15). Nobody is told more than that it was so.
 */
export function botEndpoint(server: Server, process: Process, guards: EndpointGuards): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    const stop = turnedAway(request, guards);
    if (stop !== undefined) return refuse(response, stop);
    try {
      const { status, body, wasHeard } = await process(request);
      // To the SDK a signature by another key is a failure of its own, with 500.
      if (!wasHeard) return refuse(response, status >= 400 && status < 500 ? status : 401);
      response.send(status, body);
    } catch (error) {
      guards.broke(error);
      refuse(response, 500);
    }
  });
}

/**
 * The connectors of Teams itself, in the public cloud and the national ones. No suffix rules: anybody may register a name
 * under trafficmanager.net.
 */
export function isTeamsService({ protocol, hostname, port }: URL): boolean {
  const isTeams =
    hostname === 'smba.trafficmanager.net' || /^smba\.infra\.[a-z]+\.teams\.microsoft\.(com|us)$/.test(hostname);
  return protocol === 'https:' && port === '' && isTeams;
}

const some = z.string().min(1);

const activity = z.object({
  type: some,
  serviceUrl: z.url(),
  channelId: z.literal('msteams'),
  from: z.object({ id: some }),
  recipient: z.object({ id: some }),
  conversation: z.object({ id: some, tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).nullish(),
});

/** @returns the status with which it is turned away, if it is */
function turnedAway(request: Request, { tenantId, isServiceUrl }: EndpointGuards): number | undefined {
  if (tenantId !== undefined && !couldBeTheChannels(request.header('authorization'), tenantId)) return 401;
  const read = activity.safeParse(request.body);
  if (!read.success) return 400;
  if (tenantId === undefined) return undefined;
  const { serviceUrl, conversation, channelData } = read.data;
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((one) => one !== undefined);
  if (tenants.length === 0 || tenants.some((one) => one !== tenantId)) return 403;
  return isServiceUrl(new URL(serviceUrl)) ? undefined : 403;
}

const claims = z.object({ iss: z.literal(ISSUER), tid: z.string().optional() });

/**
 * A cheap look at what a token claims, before the SDK verifies it. The SDK notes each tenant that any token names, for
 * good and before verifying it; the channel's own tokens name none.
 */
function couldBeTheChannels(header: string | undefined, tenantId: string): boolean {
  const payload = header?.match(/^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/)?.[1];
  if (payload === undefined) return false;
  try {
    const claimed = claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return claimed.success && (claimed.data.tid ?? tenantId) === tenantId;
  } catch {
    return false;
  }
}

function refuse(response: Response, status: number): void {
  response.send(status, { error: 'refused' });
}
