import { z } from 'zod';

const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** From the package's own folder, with `/`: `data/dokumenter/referat.docx`. */
const path = z.string().regex(/^[a-z0-9][a-z0-9./-]*$/);

const file = z.strictObject({ path, mediaType: z.string(), bytes: z.int().min(0), sha256 });

const document = z.strictObject({
  /** Stable: the case's id and what the document is. */
  id: z.string(),
  type: z.enum(['agenda', 'draft-minutes', 'minutes', 'public-minutes', 'fee-sheet', 'proof', 'annex']),
  title: z.string(),
  /** The day it was sent, approved or drawn up. */
  date: day,
  /** Of the agenda: which release; of draft minutes: which version. */
  version: z.int().min(1).optional(),
  /** The organisation that is the body's secretariat. */
  author: z.string(),
  /** The ids of the parties among whom it was sent. */
  parties: z.array(z.string()),
  /** `public`, `members`, `secretariat`, or `party:` and the party's id. */
  access: z.string().regex(/^(public|members|secretariat|party:.+)$/),
  files: z.array(file).min(1),
});

/**
 * `manifest.json` of an archive package: what a records system needs to take the case and its documents in.
 *
 * @source offentlighedsloven (LBK 145 of 24.2.2020) section 15 (3): the date a document was received or sent, and a short
 * indication of what it is about; FESD Datafølgeseddel, protocol 1.0 (17.12.2007): a case and its documents each with an id
 * of their own, their data, and the parties of both
 */
export const manifestSchema = z.strictObject({
  format: z.literal('referent-archive/1'),
  language: z.enum(['da', 'en']),
  case: z.strictObject({
    /** The body's id and the day the meeting was first planned for. */
    id: z.string(),
    title: z.string(),
    organisation: z.string(),
    body: z.strictObject({ id: z.string(), name: z.string(), shortName: z.string() }),
    /** The day of the meeting. */
    date: day,
    stage: z.enum(['planned', 'cancelled']),
    /** By whose rules: the document and its date. */
    rules: z.string(),
    parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  documents: z.array(document),
  /** What one party only may see, left out of a package that lies where others come. */
  withheld: z.array(z.strictObject({ title: z.string(), access: z.string() })),
  /** Records, receipts and journal. */
  data: z.array(file.extend({ about: z.enum(['record', 'state', 'receipts', 'journal']) })),
  journal: z.strictObject({
    /** The last line in the extract, and its hash, which says all that came before it. */
    upTo: z.int().min(0),
    hash: z.string(),
    /** How many of its lines are about the meeting. */
    own: z.int().min(0),
  }),
  sources: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;
export type ManifestDocument = z.infer<typeof document>;
