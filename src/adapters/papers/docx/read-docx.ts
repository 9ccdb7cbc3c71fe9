import type { Paper, PaperPart } from '../../../domain/paper/paper.ts';
import { formatOfZip } from '../format-of.ts';
import type { ReadingLimits } from '../limits.ts';
import { openPackage, type PackageParts } from '../package-parts.ts';
import { broken, Unreadable } from '../unreadable.ts';
import { childOf, type Element, elementsOf, parseXml, textOf, within } from '../xml.ts';
import { readAside } from './aside.ts';
import { readBlocks } from './blocks.ts';
import { listNumbers } from './list-numbers.ts';
import { readProperties } from './properties.ts';
import { styleSheet } from './style-sheet.ts';
import { Transcript } from './transcript.ts';

/** Parts beside the document, by the last word of their relationship's type, and the element that is one note in them. */
const BESIDE: readonly (readonly [type: string, part: PaperPart, note: string | undefined])[] = [
  ['footnotes', 'footnote', 'w:footnote'],
  ['endnotes', 'endnote', 'w:endnote'],
  ['comments', 'comment', 'w:comment'],
  ['header', 'header', undefined],
  ['footer', 'footer', undefined],
];

/**
 * Reads a WordprocessingML document (ECMA-376). Text, headings, lists with their numbers, tables; and what stands
 * beside the text: notes, comments, boxes, headers, hidden and struck text, properties.
 *
 * @throws Unreadable with its reason
 */
export async function readDocx(bytes: Uint8Array, name: string, limits: ReadingLimits): Promise<Paper> {
  const parts = await openPackage(bytes, limits);
  const format = formatOfZip(parts.names);
  if (format !== 'docx') throw new Unreadable({ because: 'not-what-it-says', name, is: format });
  const known = new Map<string, Element | undefined>();
  const read = async (part: string): Promise<Element | undefined> => {
    const key = part.toLowerCase();
    if (known.has(key)) return known.get(key);
    const found = await parts.read(part);
    const root = found && parseXml(found, limits.depth);
    known.set(key, root);
    return root;
  };
  if (parts.names.some((part) => /vba(project|data)/i.test(part))) throw new Unreadable({ because: 'holds-macros' });
  const types = await read('[Content_Types].xml');
  if (elementsOf(types).some(({ attributes }) => /macroEnabled/i.test(attributes.ContentType ?? '')))
    throw new Unreadable({ because: 'holds-macros' });

  const main = (await relations('', read)).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await read(main);
  const body = childOf(document, 'w:body');
  if (document === undefined || body === undefined) throw broken();
  const related = await relations(main, read);
  const one = async (type: string) => read(related.find((relation) => relation.type === type)?.target ?? '');

  const transcript = new Transcript(limits);
  const setting = {
    sheet: styleSheet(await one('styles')),
    numbers: listNumbers(await one('numbering')),
    transcript,
    onColor: false,
  };
  readBlocks(body, { ...setting, part: 'text' });
  const all = [document];
  const already = new Set([main.toLowerCase()]);
  for (const [type, part, note] of BESIDE)
    for (const { target } of related.filter((relation) => relation.type === type)) {
      const root = await read(target);
      if (root === undefined) continue;
      all.push(root);
      already.add(target.toLowerCase());
      for (const each of note === undefined ? [root] : within(root, [note])) readBlocks(each, { ...setting, part });
    }
  await readDrawings(parts, read, transcript);
  await readProperties(parts, read, all, transcript);
  await readAside(parts, read, already, transcript);
  const lines = transcript.lines();
  if (!lines.some((line) => line.part !== 'metadata' && /\S/.test(line.text)))
    throw new Unreadable({
      because: parts.names.some((part) => /^\/?word\/media\//i.test(part)) ? 'no-text' : 'empty',
    });
  return { kind: 'docx', lines };
}

interface Relation {
  /** The last word of the type's address: transitional and strict documents differ before it. */
  readonly type: string;
  readonly target: string;
}

/** What a part points to within the file; what it points to outside is left alone. */
async function relations(
  part: string,
  read: (name: string) => Promise<Element | undefined>,
): Promise<readonly Relation[]> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part.replace(/^\/+/, '')) ?? [];
  return elementsOf(await read(`${folder}_rels/${file}.rels`)).flatMap(({ attributes }) => {
    const { Type: type = '', Target: target, TargetMode: mode } = attributes;
    if (target === undefined || mode === 'External') return [];
    return [{ type: type.replace(/^.*\//, ''), target: target.startsWith('/') ? target : resolved(folder, target) }];
  });
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Letters in charts and drawn figures, a line for each paragraph. */
async function readDrawings(
  parts: PackageParts,
  read: (name: string) => Promise<Element | undefined>,
  transcript: Transcript,
): Promise<void> {
  for (const name of parts.names.filter((part) => /^\/?word\/(diagrams\/data|charts\/chart)\d+\.xml$/i.test(part))) {
    const root = await read(name);
    if (root === undefined) continue;
    for (const paragraph of within(root, ['a:p']))
      transcript.beside('text-box', within(paragraph, ['a:t']).map(textOf).join(''));
  }
}
