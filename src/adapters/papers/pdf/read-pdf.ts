import { getDocumentProxy } from 'unpdf';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { ReadingLimits } from '../limits.ts';
import { tidyText } from '../tidy-text.ts';
import { broken, Unreadable } from '../unreadable.ts';
import { asideOf, notesOf, type PdfFile, type PdfPage, type Unnumbered } from './aside.ts';
import { columnsOf } from './columns.ts';
import { linesOf, type Piece } from './lines.ts';
import { runningLines } from './running-lines.ts';
import { unseenLetters } from './unseen.ts';

/** Letters on fewer pages than one in this many: the rest are pictures of pages. */
const SCANNED = 20;

/**
 * Reads the text of a PDF (ISO 32000-1) by where its letters are drawn. Nothing is drawn, run or fetched. Letters that
 * nobody sees are told apart as far as `unseenLetters` knows, on its first pages; what lies under a picture is not known.
 *
 * @throws Unreadable with its reason
 */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<Paper> {
  // Before the library takes the bytes for itself.
  const plain = new TextDecoder('latin1').decode(bytes);
  const file = await opened(bytes);
  try {
    if (file.numPages > limits.pages) throw new Unreadable({ because: 'too-much-work' });
    return await paperOf(file, limits, plain);
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  } finally {
    await file.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PdfFile> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      disableAutoFetch: true,
      disableStream: true,
      maxImageSize: 0,
    });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? new Unreadable({ because: 'locked' })
      : broken();
  }
}

async function paperOf(file: PdfFile, limits: ReadingLimits, plain: string): Promise<Paper> {
  const hasPictures = /\/Subtype\s*\/Image(?![A-Za-z])/.test(plain);
  const pages = [];
  const turned: Unnumbered[] = [];
  const notes: Unnumbered[] = [];
  let count = 0;
  let characters = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { upright, slanted, unseen } = await piecesOf(page, number <= LOOKED_AT, hasPictures);
    const lines = columnsOf(upright).flatMap(linesOf);
    pages.push(lines);
    for (const { text } of linesOf(unseen)) turned.push({ part: 'hidden', text, page: number });
    if (slanted !== '') turned.push({ part: 'text-box', text: slanted, page: number });
    notes.push(...(await notesOf(page, number)));
    count += lines.length + 1;
    characters += lines.reduce((sum, { text }) => sum + text.length, slanted.length);
    if (count > limits.lines || characters > limits.characters) throw new Unreadable({ because: 'too-much-work' });
    page.cleanup();
  }
  const written = pages.filter((lines) => lines.length > 0).length;
  if (written * SCANNED < pages.length || written === 0) throw new Unreadable({ because: 'no-text' });
  const running = runningLines(pages);
  const said = pages.flatMap((lines, index) =>
    lines.map((line): Unnumbered => ({ part: running.get(line) ?? 'text', text: line.text, page: index + 1 })),
  );
  const text = said.filter(({ part }) => part === 'text');
  const aside = said.filter(({ part }) => part !== 'text');
  const all = [...text, ...turned, ...notes, ...aside, ...(await propertiesOf(file)), ...(await asideOf(file, plain))];
  return { kind: 'pdf', lines: all.map((line, index) => ({ number: index + 1, ...line })) };
}

/** Pages whose letters are looked at one by one; a longer file would take longer than it may. */
const LOOKED_AT = 60;

interface Pieces {
  readonly upright: readonly Piece[];
  readonly slanted: string;
  readonly unseen: readonly Piece[];
}

/** What is drawn level, piece by piece; what is drawn across the page, as one text; and what is drawn for nobody. */
async function piecesOf(page: PdfPage, isLookedAt: boolean, hasPictures: boolean): Promise<Pieces> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const said = items.flatMap((item) => ('str' in item ? [item.str] : []));
  // A page that cannot be drawn may still be read; then nothing is known of how its letters look.
  const flags = isLookedAt ? await unseenLetters(page, said, hasPictures).catch(() => undefined) : undefined;
  const upright: Piece[] = [];
  const unseen: Piece[] = [];
  let index = -1;
  let slanted = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    index += 1;
    const letters = Array.from(item.str);
    const gone = letters.filter((_, at) => flags?.[index]?.[at] === true).join('');
    const seen = gone === '' ? item.str : letters.filter((_, at) => flags?.[index]?.[at] !== true).join('');
    // By ISO 32000-1, 8.3.3: six numbers, of which the second and third turn, and the last two move.
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = turnedBy(page.rotate, item.transform.map(Number));
    const size = Math.hypot(c, d) || item.height;
    const text = tidyText(seen).replace(/\n/g, ' ');
    const place = { left: x, right: x + item.width, baseline: y, size };
    if (gone !== '') unseen.push({ text: tidyText(gone).replace(/\n/g, ' '), ...place });
    if (Math.abs(b) > 0.05 * Math.hypot(a, b)) slanted += text;
    else if (/\S/.test(text)) upright.push({ text, ...place });
  }
  return { upright, slanted: slanted.trim(), unseen };
}

/** A page laid on its side is read as it is looked at. */
function turnedBy(degrees: number, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[]): readonly number[] {
  switch (((degrees % 360) + 360) % 360) {
    case 90:
      return [b, -a, d, -c, y, -x];
    case 180:
      return [-a, -b, -c, -d, -x, -y];
    case 270:
      return [-b, a, -d, c, -y, x];
    default:
      return [a, b, c, d, x, y];
  }
}

async function propertiesOf(file: PdfFile): Promise<readonly Unnumbered[]> {
  const { info, metadata } = await file.getMetadata();
  const { Custom: custom, ...standard }: Record<string, unknown> = { ...info };
  const own = [
    ...Object.entries(standard),
    ...Object.entries(typeof custom === 'object' && custom !== null ? custom : {}),
  ];
  const extended: Iterable<readonly [string, unknown]> = metadata ?? [];
  const files = Object.keys((await file.getAttachments()) ?? {}).map((name) => ['embedded-file', name] as const);
  const seen = new Set<string>();
  return [...own, ...extended, ...files].flatMap(([name, value]: readonly [string, unknown]) => {
    const text = tidyText(
      [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(', '),
    )
      .replace(/\s+/g, ' ')
      .trim();
    const property = propertyName(name);
    if (text === '' || OF_NO_INTEREST.test(property) || seen.has(`${property}:${text}`)) return [];
    seen.add(`${property}:${text}`);
    return [{ part: 'metadata' as const, property, text }];
  });
}

/** Dates, programs and identifiers, which tell of no person. */
const OF_NO_INTEREST =
  /^(pDFFormatVersion|language|producer|creationDate|modDate|creatortool|createdate|modifydate|metadatadate|documentid|instanceid|format|pages|encryptFilterName|trapped|part|conformance)$/i;

/** As in a .docx: `creator` is who wrote it, which a PDF calls the author. */
function propertyName(name: string): string {
  const plain = name.replace(/^.*:/, '');
  if (/^author$/i.test(plain)) return 'creator';
  if (plain === 'Creator') return 'producer';
  return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}
