import type { Link } from '../cards/button.ts';
import type { Clock } from '../clock.ts';
import type { AnnexSeal } from '../desk/annexes.ts';
import type { Links } from '../desk/links.ts';
import type { Body, Member } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import { annexWords } from '../language/annexes.ts';
import type { Language } from '../language/language.ts';
import { mayOpen } from './annex-door.ts';

export interface AnnexLinkParts {
  readonly annexSeal: AnnexSeal;
  readonly links: Links;
  readonly clock: Clock;
  readonly origin: () => string;
}

/** Links on one card or in one letter; »bilag« shows them all. */
const MOST_LINKS = 20;

/**
 * A link for this reader to each annex of the released agenda that they may see, signed for them alone.
 *
 * @param lasts how long they open; short where a new one is at hand by a command
 */
export async function annexLinks(
  { annexSeal, links, clock, origin }: AnnexLinkParts,
  { body, meetingId, meeting }: { readonly body: Body; readonly meetingId: string; readonly meeting: PlannedMeeting },
  reader: Member,
  { language, lasts }: { readonly language: Language; readonly lasts: Temporal.DurationLike },
): Promise<readonly Link[]> {
  const points = meeting.agenda.releases.at(-1)?.points ?? [];
  const seen = annexesOf(meeting)
    .flatMap((annex) => {
      const point = points.find(({ itemId }) => itemId === annex.itemId);
      return point !== undefined && mayOpen(annex, reader) ? [{ annex, point }] : [];
    })
    .slice(0, MOST_LINKS);
  if (seen.length === 0) return [];
  const generation = await links.generation(body.id, reader.id);
  const until = clock().toZonedDateTimeISO(body.calendar.timeZone).add(lasts).toInstant();
  return Promise.all(
    seen.map(async ({ annex, point }) => {
      const link = { bodyId: body.id, member: reader.id, subject: meetingId, annex: annex.id, generation };
      const token = await annexSeal.sign(link, until);
      return { title: annexWords[language].linkTo(point.number, annex.name), url: `${origin()}/bilag/${token}` };
    }),
  );
}
