import type { getDocumentProxy } from 'unpdf';
import type { PaperLine } from '../../../domain/paper/paper.ts';
import { tidyText } from '../tidy-text.ts';

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;
export type Unnumbered = Omit<PaperLine, 'number'>;

/** Notes stuck on a page, what was filled into its fields, and where its links lead. */
export async function notesOf(page: PdfPage, number: number): Promise<readonly Unnumbered[]> {
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations();
  return annotations.flatMap((one) => {
    const isField = one.subtype === 'Widget';
    const part = isField ? ('text-box' as const) : ('comment' as const);
    const said = [isField ? one.fieldValue : textWithin(one.contentsObj), lettersWithin(one.richText)].map(lineOf);
    const beside = [
      ['link-target', unescaped(one.unsafeUrl ?? one.url)],
      ['tip', one.alternativeText],
      ['changed-by', isField ? undefined : textWithin(one.titleObj)],
      ['choice', choicesOf(one.options)],
      [
        'embedded-file',
        typeof one.file === 'object' && one.file !== null && 'filename' in one.file ? one.file.filename : undefined,
      ],
    ] as const;
    return [
      ...[...new Set(said)].filter((text) => text !== '').map((text) => ({ part, text, page: number })),
      ...beside.flatMap(([property, value]) => {
        const text = lineOf(value);
        return text === '' ? [] : [{ part: 'metadata' as const, property, text, page: number }];
      }),
    ];
  });
}

/** `%20` as it is meant; as it stands where it means nothing. */
function unescaped(address: unknown): unknown {
  try {
    return typeof address === 'string' ? decodeURIComponent(address) : undefined;
  } catch {
    return address;
  }
}

function choicesOf(options: unknown): string {
  return Array.isArray(options) ? options.map((one) => lineOf(one?.displayValue)).join(', ') : '';
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? tidyText(value).replace(/\s+/g, ' ').trim() : '';
}

function textWithin(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'str' in value ? value.str : undefined;
}

/** All text within what pdf.js makes of formatted notes, of bookmarks and of a page's structure. */
function lettersWithin(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return '';
  return Object.entries(value)
    .map(([key, one]) => (typeof one === 'string' ? (SAYING.has(key) ? one : '') : lettersWithin(one, depth + 1)))
    .filter((text) => text !== '')
    .join(' ');
}

const SAYING: ReadonlySet<string> = new Set(['str', 'value', 'title', 'alt', 'url', 'unsafeUrl']);
const MOST_DEPTH = 60;

/** What stands where nobody looks for text: bookmarks, labels of pages, alternative texts, scripts, fields on no page. */
export async function asideOf(file: PdfFile, bytes: string): Promise<readonly Unnumbered[]> {
  const told: [property: string, text: string][] = [];
  for (const one of (await file.getOutline()) ?? []) told.push(['bookmark', lettersWithin(one)]);
  // A label that only counts is left out.
  for (const one of (await file.getPageLabels()) ?? []) if (one.length > 5) told.push(['page-label', one]);
  for (const script of Object.values((await file.getJSActions()) ?? {}).flat()) told.push(['script', String(script)]);
  for (const [name, fields] of Object.entries((await file.getFieldObjects()) ?? {}))
    for (const one of Array.isArray(fields) ? fields : [])
      told.push([
        'field',
        `${name} ${typeof one === 'object' && one !== null && 'value' in one ? String(one.value) : ''}`,
      ]);
  for (let number = 1; number <= file.numPages; number += 1) {
    const tree: unknown = await (await file.getPage(number)).getStructTree();
    told.push(['alt-text', lettersWithin(tree)]);
  }
  // A picture's dictionary is never packed (ISO 32000-1, 7.5.7), so it is seen without opening anything.
  const pictures = bytes.match(/\/Subtype\s*\/Image(?![A-Za-z])/g)?.length ?? 0;
  const names = Array.from({ length: Math.min(pictures, MOST_PICTURES) }, (_, index) => `image${index + 1}`);
  if (pictures > MOST_PICTURES) names.push('…');
  told.push(['picture', names.join(', ')]);
  return told.flatMap(([property, value]) => {
    const text = lineOf(value);
    return text === '' ? [] : [{ part: 'metadata' as const, property, text }];
  });
}

const MOST_PICTURES = 10;
