import { isArrived } from '../../desk/copies.ts';
import type { JournalLine, Receipt } from '../../desk/ports.ts';
import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Step } from '../../domain/body/count.ts';
import type { Sandbox } from '../open-sandbox.ts';

/** One thing that happened, as `--json` prints it. */
export interface Happening {
  /** An offset date-time in the body's zone. */
  readonly at: string;
  /** A fact of the journal (`agenda-released`), or what was delivered (`call-for-items`). */
  readonly event: string;
  /** A member's id, `channel`, `calendar` or `files`; null for a fact of the journal. */
  readonly to: string | null;
  /** The rule it rests on: its words, and the document in which they stand. */
  readonly clause: string | null;
}

/**
 * Everything that happened to these subjects, by the journal and the receipts, in order: each fact, then what was
 * delivered because of it.
 */
export async function happeningsOf(
  { referent }: Pick<Sandbox, 'referent'>,
  body: Body,
  subjects: readonly string[],
): Promise<readonly Happening[]> {
  const journals = await Promise.all(subjects.map((subject) => referent.store.journalOf(body.id, subject)));
  const trails = await Promise.all(subjects.map((subject) => referent.receipts.trail(body.id, subject)));
  const lines = journals.flat();
  const lastOf = new Map(lines.map((line) => [line.commandId, line.id]));
  const rows = [
    ...lines.map((line) => factRow(line, body)),
    ...firstArrivals(trails.flat()).map((receipt) => deliveryRow(receipt, lastOf.get(commandOf(receipt)) ?? 0, body)),
  ];
  return rows
    .toSorted((a, b) => Temporal.Instant.compare(a.when, b.when) || a.after - b.after || a.rank - b.rank)
    .map(({ happening }) => happening);
}

/** When each first got there; that it was seen or answered afterwards is no delivery of its own. */
function firstArrivals(trail: readonly Receipt[]): readonly Receipt[] {
  const arrived = Map.groupBy(trail.filter(isArrived), ({ dispatchId }) => dispatchId);
  return [...arrived.values()].flatMap(([first]) => first ?? []);
}

/** `2027-05-05T00:00:00+02:00` */
export function offsetTime(at: Temporal.Instant, body: Body): string {
  return at.toZonedDateTimeISO(body.calendar.timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

interface Row {
  readonly when: Temporal.Instant;
  /** The journal line it is or follows from. */
  readonly after: number;
  /** Facts before deliveries. */
  readonly rank: 0 | 1;
  readonly happening: Happening;
}

function factRow({ at, id, event }: JournalLine, body: Body): Row {
  // The clock's own steps are told by what was done.
  const name = event.type === 'clock-did' && 'step' in event ? String(event.step) : event.type;
  const clause = writtenClause(clauseFor(name, body));
  return { when: at, after: id, rank: 0, happening: { at: offsetTime(at, body), event: name, to: null, clause } };
}

function deliveryRow({ at, kind, to }: Receipt, after: number, body: Body): Row {
  const clause = writtenClause(clauseFor(kind, body));
  return { when: at, after, rank: 1, happening: { at: offsetTime(at, body), event: kind, to, clause } };
}

/** A dispatch is numbered within its command: `approve-plan.x.sekretaer/2027-04-08#0`. */
const commandOf = ({ dispatchId }: Receipt) => dispatchId.replace(/#\d+.*$/, '');

const writtenClause = (clause: Clause | undefined) =>
  clause === undefined ? null : `${clause.quote} (${clause.document})`;

/** The rule of the body by which such a thing happens. */
function clauseFor(event: string, { rules }: Body): Clause | undefined {
  const step = BY_STEP[event];
  if (step !== undefined) return rules.deadlines.find((one) => one.step === step)?.clause;
  if (BY_APPROVAL.includes(event)) return rules.approval.clause;
  switch (event) {
    case 'plan-proposed':
    case 'plan-approved':
    case 'meeting-planned':
    case 'calendar-entry':
      return rules.meetings.clause;
    case 'item-submitted':
    case 'item-received':
    case 'item-edited':
      return rules.itemFields.clause;
    case 'minutes-published':
    case 'channel-post':
      return rules.publication.clause;
    default:
      return undefined;
  }
}

const BY_STEP: Readonly<Record<string, Step>> = {
  'items-called-for': 'call-for-items',
  'call-for-items': 'call-for-items',
  'items-reminded': 'items-due',
  'items-reminder': 'items-due',
  'items-closed': 'items-due',
  'item-late': 'items-due',
  'agenda-wanted': 'agenda-release',
  'agenda-released': 'agenda-release',
  'minutes-wanted': 'minutes-circulation',
  'minutes-reminded': 'minutes-circulation',
  'draft-circulated': 'minutes-circulation',
};

const BY_APPROVAL = [
  'draft-commented',
  'draft-revised',
  'no-comments-said',
  'comment-received',
  'comment-answered',
  'objections-referred',
  'minutes-approved',
];
