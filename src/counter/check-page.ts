import type { Clock } from '../clock.ts';
import type { Links, Seal } from '../desk/links.ts';
import type { Body, Member } from '../domain/body/body.ts';

/** For how long the page opens; a new one is a word away. */
const OPENS_FOR = Temporal.Duration.from({ hours: 12 });

/** The secretary's own address to a page where a document can be handed in, signed as the links in letters are. */
export async function checkPage(
  {
    seal,
    links,
    clock,
    origin,
  }: { readonly seal: Seal; readonly links: Links; readonly clock: Clock; readonly origin: () => string },
  { id: bodyId }: Pick<Body, 'id'>,
  { id: member }: Pick<Member, 'id'>,
): Promise<string> {
  const generation = await links.generation(bodyId, member);
  const until = clock().add(OPENS_FOR).round({ smallestUnit: 'second', roundingMode: 'floor' });
  const token = await seal.sign({ bodyId, member, subject: 'papers', purpose: 'check', generation }, until);
  return `${origin()}/svar/${token}`;
}
