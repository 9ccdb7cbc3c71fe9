import type { Held, HeldBeside } from '../desk/held.ts';
import type { StoredLine } from '../desk/ports.ts';
import { accountsOf, type Body, type Member, type MemberId } from '../domain/body/body.ts';
import { inFile } from '../domain/keeping/last-known.ts';
import { placesOf } from '../domain/keeping/named-places.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { type OwnPart, ownParts } from './own-parts.ts';

/** A part of the records that is somebody's. */
export interface OwnRecord extends OwnPart {
  readonly record: string;
  readonly subject: string;
}

/** A line of the journal by somebody, or about them. */
export interface OwnLine {
  readonly number: number;
  readonly at: string;
  readonly subject: string;
  readonly type: string;
  /** Whether they did it themselves. */
  readonly isTheirs: boolean;
  readonly parts: readonly OwnPart[];
}

/** Everything a body holds of one person (GDPR, article 15), in a form another program can read (article 20). */
export interface PersonData {
  readonly format: 'referent-person/1';
  readonly body: string;
  /** As the body's file has them; undefined for an address that is nobody's there. */
  readonly member: Member | undefined;
  readonly address: string;
  /** Set where somebody was asked for by a name that is nobody's there: where it stands, whosever it is. */
  readonly name?: string;
  readonly beside: HeldBeside;
  readonly records: readonly OwnRecord[];
  readonly journal: readonly OwnLine[];
}

/** The one who is meant by a member's id or an address; an address may be nobody's any more, and what was sent to it still held. */
export function whoIs(
  body: Body,
  said: string,
): { readonly member: Member | undefined; readonly address: string } | undefined {
  const everyone = [...body.members, ...(body.outsideTerm ?? [])];
  const wanted = said.trim().toLowerCase();
  const member =
    everyone.find(({ id }) => id === wanted) ??
    everyone.find(({ address }) => address.toLowerCase() === wanted) ??
    everyone.find(({ title }) => title.toLowerCase() === wanted);
  if (member !== undefined) return { member, address: member.address };
  return wanted.includes('@') ? { member: undefined, address: said.trim() } : undefined;
}

export async function personData(
  held: Held,
  body: Body,
  { member, address }: { readonly member: Member | undefined; readonly address: string },
): Promise<PersonData> {
  const beside = await held.beside({
    bodyId: body.id,
    member: member?.id,
    accounts: member === undefined ? [] : accountsOf(member),
    addresses: [address],
  });
  const own = member === undefined ? undefined : ownIn(body, member.id);
  // A mailbox that several share does not make what was sent to one of them the others'.
  const theirs = new Set<string>(inFile(body).map(({ id }) => id));
  const receipts = beside.receipts.filter(({ to }) => member === undefined || to === member.id || !theirs.has(to));
  return {
    ...{ format: 'referent-person/1', body: body.id, member, address, beside: { ...beside, receipts } },
    records: own === undefined ? [] : (await held.records(body.id)).flatMap(own.record),
    journal: own === undefined ? [] : await linesOf(held.lines(body.id), own.line),
  };
}

/** Where a name stands that was typed for somebody who is none of the body's file; undefined where it stands nowhere. */
export function namedData(
  meetings: readonly { readonly subject: string; readonly state: Meeting }[],
  body: Body,
  name: string,
): PersonData | undefined {
  const places = meetings.flatMap(({ subject, state }) => placesOf(subject, state, name));
  if (places.length === 0) return undefined;
  const beside = {
    contacts: [],
    reach: [],
    ways: [],
    links: undefined,
    receipts: [],
    papers: [],
    roster: [],
    queued: 0,
  };
  return {
    ...{ format: 'referent-person/1', body: body.id, member: undefined, address: '', name, beside },
    records: places.map(({ meeting, where, text }) => ({
      ...{ record: 'meeting', subject: meeting, path: where, value: text },
    })),
    journal: [],
  };
}

function ownIn(body: Body, id: MemberId) {
  const everyone = [...body.members, ...(body.outsideTerm ?? [])];
  const others = new Set<string>(everyone.map((one) => one.id).filter((one) => one !== id));
  return {
    record: ({ procedure, subject, state }: { procedure: string; subject: string; state: unknown }) =>
      ownParts(plain(state), id, others).map((part): OwnRecord => ({ record: procedure, subject, ...part })),
    line: ({ number, at, subject, type, by, event }: StoredLine): readonly OwnLine[] => {
      const isTheirs = typeof by === 'object' && by !== null && 'id' in by && by.id === id;
      const parts = ownParts(plain(event), id, others);
      return isTheirs || parts.length > 0 ? [{ number, at, subject, type, isTheirs, parts }] : [];
    },
  };
}

async function linesOf(lines: AsyncIterable<StoredLine>, own: (line: StoredLine) => readonly OwnLine[]) {
  const found: OwnLine[] = [];
  for await (const line of lines) found.push(...own(line));
  return found;
}

/** Stored JSON without the marks that say which texts are moments, days and sets. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && /^\$[a-z]/i.test(only[0])) return plain(only[1]);
  return Object.fromEntries(entries.map(([key, held]) => [key, plain(held)]));
}
