import type { Dispatch, DispatchBase, FiledDocument } from '../dispatch.ts';

/** A file in the channel's folder: what the drive calls it, which stays when it is renamed, and its name as we gave it. */
export interface FiledItem {
  readonly id: string;
  readonly name: string;
}

/** A document in the channel's folder, and beside it the PDF made from it. */
export interface Filed {
  readonly document?: FiledItem;
  readonly pdf?: FiledItem;
  /** Nothing on the way made one of it; there may be one of a version before. */
  readonly noPdf?: true;
}

/** What of a meeting's record tells of its files. */
export interface MeetingFiles {
  /** Where the documents lie in the channel's files, once they are there; for members only. */
  readonly files: Readonly<Partial<Record<FiledDocument, string>>>;
  /** What they are called there, so that another version takes the place of the one before; absent on records written earlier. */
  readonly filed?: Readonly<Partial<Record<FiledDocument, Filed>>>;
}

export interface DocumentFiled {
  readonly type: 'document-filed';
  readonly document: FiledDocument;
  readonly url: string;
  /** It is the PDF of the document. */
  readonly as?: 'pdf';
  readonly item?: FiledItem;
}

/** Its document lies there without a PDF. */
export interface PdfNotMade {
  readonly type: 'pdf-not-made';
  readonly document: FiledDocument;
}

export function withFiled<Files extends MeetingFiles>(meeting: Files, event: DocumentFiled | PdfNotMade): Files {
  const { files, filed } = meeting;
  const { document } = event;
  const before = filed?.[document];
  if (event.type === 'pdf-not-made') return { ...meeting, filed: { ...filed, [document]: { ...before, noPdf: true } } };
  const { url, as, item } = event;
  const { noPdf, ...kept } = before ?? {};
  // Of the document alone it is not known yet whether a PDF follows.
  const still = as === undefined && noPdf !== undefined ? { noPdf } : {};
  return {
    ...meeting,
    files: as === undefined ? { ...files, [document]: url } : files,
    ...(item === undefined ? {} : { filed: { ...filed, [document]: { ...kept, ...still, [as ?? 'document']: item } } }),
  };
}

/** Whether it has been told already that the document has no PDF. */
export const isWithoutPdf = ({ filed }: MeetingFiles, document: FiledDocument): boolean =>
  filed?.[document]?.noPdf === true;

/** What members read on the way, where Word is not at hand. */
const HAS_PDF: ReadonlySet<FiledDocument> = new Set(['agenda', 'minutes']);

/** The PDF is made from the document each time that has come to lie there, so that it never shows another version. */
export function asPdfToo({ document, as }: DocumentFiled, subject: DispatchBase): readonly Dispatch[] {
  return as === undefined && HAS_PDF.has(document) ? [{ ...subject, kind: 'filing', document, as: 'pdf' }] : [];
}

/** Those that lie there are written again when the meeting is moved: their names and their first lines hold the day. */
export function filedAgain({ files }: MeetingFiles, subject: DispatchBase): readonly Dispatch[] {
  const all = ['agenda', 'minutes', 'fee-sheet', 'proof'] as const;
  return all.filter((one) => one in files).map((document) => ({ ...subject, kind: 'filing', document }));
}
