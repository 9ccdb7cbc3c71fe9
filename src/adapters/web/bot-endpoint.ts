import type { Request, Response, Server } from 'restify';
import { z } from 'zod';

/** Hands what came in to the Teams SDK, which validates the token and answers. */
export type Process = (request: Request, response: Response) => Promise<void>;

export interface EndpointGuards {
  /** The only tenant whose people are let in; undefined in the sandbox, which lets anybody in on loopback. */
  readonly tenantId: string | undefined;
  /** Hosts to which the bot may send its token; a service URL elsewhere is turned away. */
  readonly isServiceHost: (host: string) => boolean;
  readonly broke: (error: unknown) => void;
}

/** 256 KB: Teams sends a card's inputs back, and a pasted set of minutes is the largest of them. */
export const MOST_BYTES = 256 * 1024;

const ISSUER = 'https://api.botframework.com';

/**
 * POST /api/messages. What cannot come from our tenant's Teams is turned away before the SDK sees it: it keeps a note of
 * every unknown tenant it is shown, takes tokens by other rules than the channel's, and would send its own token to
 * whatever service URL an activity names (platform-facts C9, C10, C12-C15).
 */
export function botEndpoint(server: Server, process: Process, guards: EndpointGuards): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    const stop = turnedAway(request, guards);
    if (stop !== undefined) {
      response.send(stop.status, { error: stop.reason });
      return;
    }
    try {
      await process(request, discreet(response));
    } catch (error) {
      guards.broke(error);
      if (!response.headersSent) response.send(500, { error: 'internal' });
    }
  });
}

const activity = z.object({
  type: z.string().min(1),
  serviceUrl: z.url(),
  channelId: z.literal('msteams'),
  from: z.object({ id: z.string().min(1) }),
  recipient: z.object({ id: z.string().min(1) }),
  conversation: z.object({ id: z.string().min(1), tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).nullish(),
});

function turnedAway(
  request: Request,
  { tenantId, isServiceHost }: EndpointGuards,
): { status: number; reason: string } | undefined {
  const read = activity.safeParse(request.body);
  if (!read.success) return { status: 400, reason: 'not an activity from Teams' };
  const { serviceUrl, conversation, channelData } = read.data;
  if (tenantId === undefined) return undefined;
  if (issuerOf(request.header('authorization')) !== ISSUER) return { status: 401, reason: 'not signed by the channel' };
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((one) => one !== undefined);
  if (tenants.length === 0 || tenants.some((one) => one !== tenantId)) return { status: 403, reason: 'another tenant' };
  const { protocol, hostname } = new URL(serviceUrl);
  if (protocol !== 'https:' || !isServiceHost(hostname)) return { status: 403, reason: 'unknown service url' };
  return undefined;
}

/** The issuer a token claims, not yet verified: a cheap look before the SDK takes the trouble. */
function issuerOf(header: string | undefined): string | undefined {
  const payload = header?.match(/^Bearer [^.]+\.([^.]+)\.[^.]+$/)?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return z.object({ iss: z.string() }).safeParse(claims).data?.iss;
  } catch {
    return undefined;
  }
}

/** Lets no error message of the SDK out: it answers rejections with the text of the exception. */
function discreet(response: Response): Response {
  const send = response.send.bind(response);
  response.send = (code?: unknown, body?: unknown, ...rest: readonly unknown[]) => {
    const isError = typeof response.statusCode === 'number' && response.statusCode >= 400;
    return isError
      ? send(response.statusCode, { error: 'refused' })
      : (send as (...all: unknown[]) => unknown)(code, body, ...rest);
  };
  return response;
}

/** Teams' own connectors, by public cloud; national clouds have theirs. */
export function isTeamsHost(host: string): boolean {
  return (
    /(^|\.)(trafficmanager\.net|botframework\.com|teams\.microsoft\.com|teams\.microsoft\.us)$/.test(host) &&
    !/[^a-z0-9.-]/i.test(host)
  );
}
