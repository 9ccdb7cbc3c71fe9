import type { Body } from '../../../domain/body/body.ts';
import type { Answer } from '../pages/answer.ts';
import { pathOf } from '../pages/path-of.ts';
import type { PublicMeeting } from '../published/published.ts';
import { templatesIn } from '../templates.ts';

const draw = templatesIn(new URL('./templates', import.meta.url));

/**
 * `/robots.txt`: the public pages, and neither the members' own, the bot's endpoint nor searches. It does not say that a
 * member's page is there: those addresses are keys, and say themselves that they are not to be listed.
 *
 * @source RFC 9309
 */
export function robots(origin: string): Answer {
  const lines = [
    'User-agent: *',
    'Disallow: /svar/',
    'Disallow: /api/',
    'Disallow: /soeg',
    `Sitemap: ${origin}/sitemap.xml`,
  ];
  return { status: 200, mediaType: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` };
}

/** `/sitemap.xml`: every page that can be read, in no language of its own. Meetings whose minutes are withdrawn are not among them. */
export function sitemap(bodies: readonly Body[], meetings: readonly PublicMeeting[], origin: string): Answer {
  const paths = [
    '/',
    ...['/tilgaengelighed', '/privatliv', '/vilkaar', '/data'],
    ...bodies.map(({ id }) => pathOf(id)),
    ...meetings
      .filter(({ minutes }) => minutes.state !== 'withdrawn')
      .map(({ body, subject }) => pathOf(body.id, subject)),
  ];
  const view = { urls: paths.map((path) => `${origin}${path}`) };
  return { status: 200, mediaType: 'application/xml; charset=utf-8', body: draw('sitemap', view) };
}
