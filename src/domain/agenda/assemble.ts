import type { StandingItem } from '../body/rules-of-procedure.ts';
import type { Agenda, Point } from './agenda.ts';
import { type Item, titleOf } from './item.ts';

/**
 * Puts the agenda together: the body's standing items in their order, each section with the items
 * accepted into it. Under a section with a heading items are numbered within it (3.1, 3.2); without one
 * they stand as points of their own. A section that took nothing is left out unless it has a heading.
 *
 * @param approvedOn the day the earlier minutes were approved, if that needed no meeting (approvedBefore tells)
 * @source S0-10, S1-12: "Dagsorden indeholder følgende faste punkter"
 */
export function assemble(
  agenda: Agenda,
  standingItems: readonly StandingPoint[],
  approvedOn?: Temporal.PlainDate,
): readonly Point[] {
  const points: Point[] = [];
  let number = 0;
  for (const standing of standingItems) {
    if (standing.role !== 'section') {
      points.push({
        id: standing.id,
        number: `${++number}`,
        title: standing.title,
        from: 'standing',
        decides: standing.decides,
        ...(standing.role === 'approve-minutes' && approvedOn !== undefined ? { approvedOn } : {}),
      });
      continue;
    }
    const items = acceptedInto(agenda, standing.id);
    if (standing.headed) {
      points.push({
        id: standing.id,
        number: `${++number}`,
        title: standing.title,
        from: 'section',
        decides: standing.decides,
      });
      points.push(...items.map((item, index) => pointOf(item, `${number}.${index + 1}`, standing)));
    } else {
      points.push(...items.map((item) => pointOf(item, `${++number}`, standing)));
    }
  }
  return points;
}

/**
 * The points of an agenda that is out, with the items accepted since. Nothing is numbered anew: under a heading they come
 * after its items, and else after the last point.
 *
 * @source procedure.md 6: "Items not on the agenda only if all present agree"
 */
export function withTaken(
  released: readonly Point[],
  agenda: Agenda,
  standingItems: readonly StandingPoint[],
): readonly Point[] {
  const points = [...released];
  for (const section of standingItems.filter(({ role }) => role === 'section')) {
    for (const item of acceptedInto(agenda, section.id).filter(({ id }) => !points.some((one) => one.id === id))) {
      const heading = points.find((one) => one.id === section.id);
      const isUnder = ({ number }: Point) => number.startsWith(`${heading?.number}.`);
      const top = points.filter(({ number }) => !number.includes('.')).length;
      const number = heading === undefined ? `${top + 1}` : `${heading.number}.${points.filter(isUnder).length + 1}`;
      const last = points.findLastIndex((one) => heading === undefined || one === heading || isUnder(one));
      points.splice(last + 1, 0, pointOf(item, number, section));
    }
  }
  return points;
}

/** A standing item by the rules, or a point that stands by decision and has no clause. */
export type StandingPoint = Omit<StandingItem, 'clause'>;

/**
 * The body's standing items with the points that stand by decision among them: before the members' items, where the
 * documents that know such points have them.
 *
 * @source S2-05 "Fast punkt om sundhedsreformen", S4-06 "fast punkt på klyngestyregruppens dagsorden"
 */
export function withDecided(
  standingItems: readonly StandingItem[],
  decided: readonly { readonly id: string; readonly title: string }[],
): readonly StandingPoint[] {
  const points = decided.map(
    ({ id, title }): StandingPoint => ({ id, title, role: 'point', takes: [], headed: true, decides: true }),
  );
  const first = standingItems.findIndex(({ role }) => role === 'section' || role === 'any-other-business');
  const at = first === -1 ? standingItems.length : first;
  return [...standingItems.slice(0, at), ...points, ...standingItems.slice(at)];
}

/** The section that takes an item of this kind, if the body has one; the first that does. */
export function sectionFor(item: Item, standingItems: readonly StandingItem[]): StandingItem | undefined {
  return standingItems.find((one) => one.role === 'section' && one.takes.includes(item.text.kind));
}

/** Items still waiting for the secretary: received, or returned and not yet answered. */
export function unplaced(agenda: Agenda): readonly Item[] {
  return agenda.items.filter((item) => item.placement.state === 'received' || item.placement.state === 'returned');
}

function acceptedInto(agenda: Agenda, section: string): readonly Item[] {
  return agenda.order
    .map((id) => agenda.items.find((item) => item.id === id))
    .filter((item) => item?.placement.state === 'accepted' && item.placement.section === section)
    .filter((item) => item !== undefined);
}

function pointOf(item: Item, number: string, { decides }: StandingPoint): Point {
  return { id: item.id, number, title: titleOf(item), from: 'item', itemId: item.id, decides };
}
