import type { Receipt, StoredLine } from '../desk/ports.ts';
import type { Document } from '../documents/document.ts';
import { htmlFile } from '../documents/html-file.ts';
import type { ProofSources } from '../documents/proof-facts.ts';
import type { Body } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import type { JournalHead } from '../domain/journal.ts';
import type { TextErasure } from '../domain/keeping/erasure.ts';
import type { TextKind } from '../domain/keeping/retention-rule.ts';
import { type Standing, standingIn, textsErased, textsErasedFrom } from '../domain/keeping/texts.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { KeptAnnex } from '../domain/publication/annex.ts';
import { archiveWords } from '../language/archive.ts';
import { documentWords } from '../language/document-words.ts';
import { type ArchivedDocument, archivedDocuments } from './archived-documents.ts';
import { bag, once, type PackedFile, type Written } from './bag.ts';
import { indexPage } from './index-page.ts';
import { journalLines } from './journal-extract.ts';
import { type Manifest, type ManifestFile, manifestSchema } from './manifest.ts';
import { meetingRecord } from './meeting-record.ts';
import { readMe } from './read-me.ts';
import { receiptsPage } from './receipts-page.ts';
import { receiptsCsv, receiptsJson } from './receipts-table.ts';
import { safeName } from './safe-name.ts';

/** A file handed over with an item, as it was handed over. */
export interface ArchivedAnnex {
  readonly annex: KeptAnnex;
  bytes(): Promise<Uint8Array>;
}

/** All that a package is made of. */
export interface ArchiveSources {
  readonly body: Body;
  readonly meetingId: string;
  readonly meeting: Exclude<Meeting, { stage: 'unplanned' }>;
  readonly proof: ProofSources | undefined;
  readonly approvedOn?: Temporal.PlainDate;
  /** The meeting's own lines, the first first. */
  readonly lines: readonly (JournalHead & {
    readonly recordedAt: Temporal.Instant;
    readonly event: { readonly type: string };
  })[];
  /** Every word on every dispatch about it. */
  readonly words: readonly Receipt[];
  readonly annexes: readonly ArchivedAnnex[];
  /** The last line of the journal that is told of, and all that come before it. */
  readonly journal: { readonly upTo: JournalHead | undefined; lines(): AsyncIterable<StoredLine> };
}

export interface ArchivePackage {
  /** The one folder it lies in: `klu-guldborgsund-2027-04-08`. */
  readonly folder: string;
  /** The moment of the last it tells of, so that the same records give the same package. */
  readonly at: Temporal.Instant;
  readonly documents: readonly ArchivedDocument[];
  readonly files: readonly PackedFile[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const JSON_TYPE = 'application/json';

type Planned = PackedFile & {
  readonly mediaType: string;
  readonly of: ArchivedDocument | KeptAnnex | ManifestData['about'];
};
type ManifestData = Manifest['data'][number];

/**
 * The package of one meeting (arkivpakke), ready to be written: documents, records, receipts and journal, with their sums.
 *
 * @param options.leavesOut the annexes that may not lie where the package is put; that there are such is told in it
 */
export function archivePackage(
  sources: ArchiveSources,
  docxOf: (document: Document, options: { readonly language: 'da' | 'en' }) => Promise<Uint8Array>,
  { leavesOut = () => false }: { readonly leavesOut?: (annex: KeptAnnex) => boolean } = {},
): ArchivePackage {
  const { body, meetingId, meeting, words, journal } = sources;
  const annexes = sources.annexes.filter(({ annex }) => !leavesOut(annex));
  const withheld = sources.annexes.filter(({ annex }) => leavesOut(annex)).map(({ annex }) => annex);
  // Neither its name nor what was found in it may lie there, in whatever form.
  const closed = { kinds: new Set<TextKind>(['annexes']), mark: '-' };
  const shown = withheld.length === 0 ? meeting : textsErased(meeting, closed);
  const mayTell = (event: unknown) =>
    withheld.length === 0 || !isChangedBy(event as MeetingEvent, closed, standingIn(meeting)); // a line of the meeting's own
  const at = latest(sources);
  const documents = meeting.stage === 'planned' ? archivedDocuments({ ...sources, meeting }) : [];
  const data = (path: string, of: Planned['of'], mediaType: string, content: Planned['content']): Planned => ({
    ...{ path: `data/${path}`, of, mediaType, content },
  });
  const planned: readonly Planned[] = [
    ...documents.flatMap((one) => [
      data(`dokumenter/${one.name}.docx`, one, DOCX, () =>
        later(() => docxOf(one.document, { language: body.language })),
      ),
      data(`dokumenter/${one.name}.html`, one, 'text/html', () => once(htmlFile(one.document))),
    ]),
    ...annexes.map(({ annex, bytes }, index) =>
      data(`bilag/${annexName(annex, index)}`, annex, annex.mediaType, () => later(bytes)),
    ),
    data('poster/moede.json', 'record', JSON_TYPE, () =>
      once(`${JSON.stringify(meetingRecord(governing(body, meeting), meetingId, meeting), null, 2)}\n`),
    ),
    // Everything there is, as it is kept; the shape may change with the version of Referent.
    data('poster/tilstand.json', 'state', JSON_TYPE, () => once(`${JSON.stringify(shown, null, 2)}\n`)),
    data('kvitteringer/kvitteringer.html', 'receipts', 'text/html', () =>
      once(htmlFile(receiptsPage(words, body, meeting.slot.date, at))),
    ),
    data('kvitteringer/kvitteringer.csv', 'receipts', 'text/csv', () => once(receiptsCsv(words))),
    data('kvitteringer/kvitteringer.json', 'receipts', JSON_TYPE, () => once(receiptsJson(words))),
    data('journal/journal.jsonl', 'journal', 'application/jsonl', () =>
      journalLines(journal.lines(), meetingId, mayTell),
    ),
  ];
  const manifest = (written: readonly Written[]) => manifestOf(sources, planned, withheld, written);
  const said = archiveWords[body.language];
  return {
    folder: safeName(`${body.id}-${meetingId}`),
    at,
    documents,
    files: bag({
      payload: planned,
      tags: [
        { path: 'manifest.json', text: (written) => `${JSON.stringify(manifest(written), null, 2)}\n` },
        { path: 'laesmig.txt', text: () => readMe(titleOf(sources), said) },
        { path: 'indeks.html', text: (written) => indexPage(manifest(written), said) },
      ],
      info: [
        ['Source-Organization', body.organisation],
        ['External-Identifier', `${body.id}/${meetingId}`],
        ['External-Description', titleOf(sources)],
        ['Bagging-Date', at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate().toString()],
        ['Bag-Software-Agent', 'Referent'],
      ],
    }),
  };
}

const isChangedBy = (event: MeetingEvent, erasure: TextErasure, standing: Standing) =>
  JSON.stringify(textsErasedFrom(event, erasure, standing)) !== JSON.stringify(event);

async function* later(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make();
}

function manifestOf(
  sources: ArchiveSources,
  planned: readonly Planned[],
  withheld: readonly KeptAnnex[],
  written: readonly Written[],
): Manifest {
  const { body, meetingId, meeting, lines, journal } = sources;
  const id = `${body.id}/${meetingId}`;
  const fileOf = ({ path, mediaType }: Planned): ManifestFile => {
    const { bytes = 0, sha256 = '' } = written.find((one) => one.path === path) ?? {};
    return { path, mediaType, bytes, sha256 };
  };
  const documents = Map.groupBy(planned, ({ of }) => of);
  return manifestSchema.parse({
    format: 'referent-archive/1',
    language: body.language,
    case: {
      id,
      title: titleOf(sources),
      organisation: body.organisation,
      body: { id: body.id, name: body.name, shortName: body.shortName },
      date: meeting.slot.date.toString(),
      stage: meeting.stage,
      rules: governing(body, meeting).rules.document,
      parties: body.parties.map((party) => ({ id: party.id, name: party.name })),
    },
    documents: [...documents].flatMap(([of, files]) =>
      typeof of === 'string'
        ? []
        : ['checksum' in of ? annexTold(of, files.map(fileOf), sources) : documentTold(of, files.map(fileOf), sources)],
    ),
    withheld: withheld.map((annex) => ({ title: archiveWords[body.language].type.annex, access: accessOf(annex) })),
    data: planned.flatMap((one) => (typeof one.of === 'string' ? [{ ...fileOf(one), about: one.of }] : [])),
    journal: { upTo: journal.upTo?.number ?? 0, hash: journal.upTo?.hash ?? '', own: lines.length },
    sources: archiveWords[body.language].sources,
  } satisfies Manifest);
}

function documentTold(
  { type, name, version, date, access, document }: ArchivedDocument,
  files: ManifestFile[],
  { body, meetingId }: ArchiveSources,
): Manifest['documents'][number] {
  return {
    ...{ id: `${body.id}/${meetingId}/${name}`, type, title: document.name, date: date.toString() },
    ...(version === undefined ? {} : { version }),
    ...{ author: document.creator, parties: body.parties.map(({ id }) => id), access, files },
  };
}

function annexTold(
  annex: KeptAnnex,
  files: ManifestFile[],
  { body, meetingId }: ArchiveSources,
): Manifest['documents'][number] {
  return {
    ...{ id: `${body.id}/${meetingId}/${annex.id}`, type: 'annex', title: annex.name },
    ...{ date: dayAt(body, annex.at).toString(), author: body.organisation },
    ...{ parties: annex.scope.of === 'party' ? [annex.scope.party] : body.parties.map(({ id }) => id) },
    ...{ access: accessOf(annex), files },
  };
}

const accessOf = ({ scope }: KeptAnnex) => (scope.of === 'party' ? `party:${scope.party}` : scope.of);

/** `01-notat-om-praksisplan.docx`: numbered, since two items may have files of one name. */
function annexName({ name }: KeptAnnex, index: number): string {
  const [, stem = name, ending = ''] = /^(.*)\.([A-Za-z0-9]{1,8})$/.exec(name) ?? [];
  const number = String(index + 1).padStart(2, '0');
  return `${number}-${safeName(stem)}${ending === '' ? '' : `.${ending.toLowerCase()}`}`;
}

function titleOf({ body, meeting }: ArchiveSources): string {
  return archiveWords[body.language].caseTitle(body.shortName, documentWords[body.language].date(meeting.slot.date));
}

function latest({ lines, words, meeting }: ArchiveSources): Temporal.Instant {
  const first = meeting.stage === 'planned' ? meeting.plannedAt : meeting.at;
  return [...lines.map(({ recordedAt }) => recordedAt), ...words.map(({ at }) => at)].reduce(
    (a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a),
    first,
  );
}
