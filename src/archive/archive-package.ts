import type { Receipt, StoredLine } from '../desk/ports.ts';
import type { Document } from '../documents/document.ts';
import { htmlFile } from '../documents/html-file.ts';
import type { ProofSources } from '../documents/proof-facts.ts';
import type { Body } from '../domain/body/body.ts';
import type { JournalHead } from '../domain/journal.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { archiveWords } from '../language/archive.ts';
import { documentWords } from '../language/document-words.ts';
import { type ArchivedDocument, archivedDocuments } from './archived-documents.ts';
import { bag, once, type PackedFile, type Written } from './bag.ts';
import { indexPage } from './index-page.ts';
import { journalLines } from './journal-extract.ts';
import { type Manifest, type ManifestFile, manifestSchema } from './manifest.ts';
import { meetingRecord } from './meeting-record.ts';
import { receiptsCsv, receiptsJson } from './receipts-table.ts';
import { safeName } from './safe-name.ts';

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

type Planned = PackedFile & { readonly mediaType: string; readonly of: ArchivedDocument | ManifestData['about'] };
type ManifestData = Manifest['data'][number];

/** The package of one meeting (arkivpakke), ready to be written: documents, records, receipts and journal, with their sums. */
export function archivePackage(
  sources: ArchiveSources,
  docxOf: (document: Document, options: { readonly language: 'da' | 'en' }) => Promise<Uint8Array>,
): ArchivePackage {
  const { body, meetingId, meeting, words, journal } = sources;
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
    data('poster/moede.json', 'record', JSON_TYPE, () =>
      once(`${JSON.stringify(meetingRecord(governing(body, meeting), meetingId, meeting), null, 2)}\n`),
    ),
    // Everything there is, as it is kept; the shape may change with the version of Referent.
    data('poster/tilstand.json', 'state', JSON_TYPE, () => once(`${JSON.stringify(meeting, null, 2)}\n`)),
    data('kvitteringer/kvitteringer.csv', 'receipts', 'text/csv', () => once(receiptsCsv(words))),
    data('kvitteringer/kvitteringer.json', 'receipts', JSON_TYPE, () => once(receiptsJson(words))),
    data('journal/journal.jsonl', 'journal', 'application/jsonl', () => journalLines(journal.lines(), meetingId)),
  ];
  const manifest = (written: readonly Written[]) => manifestOf(sources, planned, written);
  const at = latest(sources);
  const said = archiveWords[body.language];
  return {
    folder: safeName(`${body.id}-${meetingId}`),
    at,
    documents,
    files: bag({
      payload: planned,
      tags: [
        { path: 'manifest.json', text: (written) => `${JSON.stringify(manifest(written), null, 2)}\n` },
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

async function* later(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make();
}

function manifestOf(sources: ArchiveSources, planned: readonly Planned[], written: readonly Written[]): Manifest {
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
      typeof of === 'string' ? [] : [documentTold(of, files.map(fileOf), sources)],
    ),
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
