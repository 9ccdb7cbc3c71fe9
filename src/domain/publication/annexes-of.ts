import type { Item } from '../agenda/item.ts';
import type { Member } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { KeptAnnex } from './annex.ts';
import { maySee } from './scope.ts';

/** An annex with the item it belongs to. */
export interface AnnexOfItem extends KeptAnnex {
  readonly itemId: string;
}

/** The annexes of the items that are, or may yet come, on this agenda. */
export function annexesOf({ agenda }: Pick<PlannedMeeting, 'agenda'>): readonly AnnexOfItem[] {
  return agenda.items
    .filter(isForThisMeeting)
    .flatMap(({ id, kept = [] }) => kept.map((annex) => ({ ...annex, itemId: id })));
}

/** The annexes of one item that this reader may see; `undefined` reads as everybody does. */
export function annexesFor({ kept = [] }: Item, reader: Pick<Member, 'party'> | undefined): readonly KeptAnnex[] {
  return kept.filter(({ scope }) => maySee(scope, reader));
}

/** Put off, settled or withdrawn, an item takes its annexes with it. */
const isForThisMeeting = ({ placement: { state } }: Item) => ['received', 'returned', 'accepted'].includes(state);
