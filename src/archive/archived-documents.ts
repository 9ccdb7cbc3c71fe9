import { agendaDocument } from '../documents/agenda.ts';
import type { Document } from '../documents/document.ts';
import { feeSheetDocument } from '../documents/fee-sheet.ts';
import { minutesDocument } from '../documents/minutes.ts';
import { proofDocument } from '../documents/proof.ts';
import type { ProofSources } from '../documents/proof-facts.ts';
import { publicMinutesDocument } from '../documents/public-minutes.ts';
import type { Body } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import { evolveMeeting, type MeetingEvent } from '../domain/meeting/events.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { endsAt } from '../domain/meeting/slot.ts';
import { documentWords } from '../language/document-words.ts';
import type { ManifestDocument } from './manifest.ts';

/** A document as it goes into the package. */
export interface ArchivedDocument {
  readonly type: ManifestDocument['type'];
  /** `dagsorden-1`: unique in the package, and the name of its files. */
  readonly name: string;
  readonly version?: number;
  readonly date: Temporal.PlainDate;
  readonly access: string;
  readonly document: Document;
}

/** What the documents of a meeting are drawn from. */
export interface DocumentSources {
  readonly body: Body;
  readonly meeting: PlannedMeeting;
  /** The meeting's own lines, the first first. */
  readonly lines: readonly { readonly event: { readonly type: string } }[];
  /** Undefined while there are no minutes. */
  readonly proof: ProofSources | undefined;
  /** The day of the meeting that approved the minutes, if one did. */
  readonly approvedOn?: Temporal.PlainDate;
}

/** Every document of the meeting, in the order in which they came to be: as each was sent, not as it would be drawn today. */
export function archivedDocuments(sources: DocumentSources): readonly ArchivedDocument[] {
  return [...alongTheWay(sources), ...final(sources)];
}

/** Plays the meeting's life, and draws the agenda at each release and the minutes at each version sent out. */
function alongTheWay({ body, lines }: DocumentSources): readonly ArchivedDocument[] {
  const found: ArchivedDocument[] = [];
  let meeting: Meeting = { stage: 'unplanned' };
  for (const { event } of lines) {
    if (NOT_ITS_OWN.has(event.type)) continue;
    const before = meeting;
    meeting = evolveMeeting(meeting, event as MeetingEvent); // there is no third kind
    if (meeting.stage !== 'planned') continue;
    found.push(...released(before, meeting, body), ...circulated(before, meeting, body));
  }
  return found;
}

/** What the secretaries did about its dispatches stands among the meeting's own events. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['dispatch-attended']);

function released(before: Meeting, meeting: PlannedMeeting, given: Body): readonly ArchivedDocument[] {
  const count = meeting.agenda.releases.length;
  const release = meeting.agenda.releases.at(-1);
  if (release === undefined || (before.stage === 'planned' && before.agenda.releases.length === count)) return [];
  const body = governing(given, meeting);
  return [
    {
      ...{ type: 'agenda', name: `dagsorden-${count}`, version: count, access: 'members' },
      date: dayAt(body, release.at),
      document: agendaDocument({ body, meeting, reader: 'members' }, documentWords[body.language]),
    },
  ];
}

/** Drafts that only the secretary or the chair has seen went to nobody. */
const NOT_OUT: ReadonlySet<string> = new Set(['none', 'drafting', 'with-chair', 'approved']);

function circulated(before: Meeting, meeting: PlannedMeeting, given: Body): readonly ArchivedDocument[] {
  const { minutes } = meeting;
  if (minutes.stage === 'none' || NOT_OUT.has(minutes.stage)) return [];
  const was = before.stage === 'planned' && !NOT_OUT.has(before.minutes.stage) ? before.minutes : undefined;
  const { version } = minutes.draft;
  if (was !== undefined && was.stage !== 'none' && was.draft.version === version) return [];
  const body = governing(given, meeting);
  const document = minutesDocument({ body, meeting, minutes }, documentWords[body.language]);
  const at = minutes.versions?.findLast((one) => one.version === version)?.at ?? document.issuedAt;
  return [
    {
      ...{ type: 'draft-minutes', name: `referat-udkast-${version}`, version, access: 'members', document },
      date: dayAt(body, at),
    },
  ];
}

function final({ body: given, meeting, proof, approvedOn }: DocumentSources): readonly ArchivedDocument[] {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return [];
  const body = governing(given, meeting);
  const words = documentWords[body.language];
  const found: ArchivedDocument[] = [];
  const end = dayAt(body, endsAt(meeting.slot, body.calendar.timeZone));
  if (minutes.stage === 'approved') {
    const document = minutesDocument(
      { body, meeting, minutes, ...(approvedOn === undefined ? {} : { approvedOn }) },
      words,
    );
    const date = dayAt(body, minutes.approval.at);
    const open = publicMinutesDocument({ body, meeting, ...(approvedOn === undefined ? {} : { approvedOn }) }, words);
    const isSame = open !== undefined && JSON.stringify(open.blocks) === JSON.stringify(document.blocks);
    found.push({ type: 'minutes', name: 'referat', date, access: isSame ? 'public' : 'members', document });
    if (open !== undefined && !isSame)
      found.push({ type: 'public-minutes', name: 'referat-offentligt', date, access: 'public', document: open });
  }
  const fees = feeSheetDocument({ body, meeting, minutes }, words);
  if (fees !== undefined)
    found.push({ type: 'fee-sheet', name: 'honorarark', date: end, access: 'secretariat', document: fees });
  if (proof !== undefined && !['drafting', 'with-chair'].includes(minutes.stage)) {
    const document = proofDocument(proof, words);
    found.push({ type: 'proof', name: 'bevis', date: dayAt(body, document.issuedAt), access: 'secretariat', document });
  }
  return found;
}
