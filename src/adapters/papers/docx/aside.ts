import type { PackageParts } from '../package-parts.ts';
import { type Element, elementsOf, textOf, within } from '../xml.ts';
import type { Transcript } from './transcript.ts';

/** Attributes in which somebody says something, by their local name: alternative texts, tips, the rest of a control's words. */
const SAYING = new Map([
  ['descr', 'alt-text'],
  ['alt', 'alt-text'],
  ['title', 'alt-text'],
  ['tooltip', 'tip'],
  ['instr', 'field'],
  ['displayText', 'choice'],
  ['href', 'link-target'],
  ['src', 'link-target'],
]);
/** Elements whose value is such a word. */
const VALUED = new Map([
  ['w:tblCaption', 'alt-text'],
  ['w:tblDescription', 'alt-text'],
  ['w:alias', 'control'],
  ['w:tag', 'control'],
  ['w:statusText', 'tip'],
  ['w:helpText', 'tip'],
  ['w:attr', 'custom-data'],
  ['w:query', 'mail-merge'],
]);
/** Elements that are called something: a picture by its file, a bookmark, a part of a form. */
const NAMED = new Set(['docPr', 'cNvPr', 'w:bookmarkStart', 'w:attr', 'w:customXml']);
/** Parts that say how the document looks, and what is read elsewhere. */
const LOOKS =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|docProps\/|customXml\/|word\/(?:theme\/|styles|stylesWithEffects|fontTable|webSettings|fonts\/))/i;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|wdp|heic)$/i;
const NO_DATA = /\.(?:xml|rels|odttf|ttf|vml)$|\/$|printerSettings/i;

/**
 * What a document says where nobody looks for text: alternative texts, where its links lead, tips, field codes, captions of
 * tables, the words of controls; the text of parts that nothing points to and of charts and figures; and what in it cannot
 * be looked through, pictures and files of other kinds.
 *
 * @param already the parts whose text was read, by name in small letters
 */
export async function readAside(
  parts: PackageParts,
  read: (name: string) => Promise<Element | undefined>,
  already: ReadonlySet<string>,
  transcript: Transcript,
): Promise<void> {
  const told = new Set(transcript.lines().flatMap(({ text, cells = [] }) => [text, ...cells]));
  const tell = (property: string, text: string) => {
    const tidy = text.trim();
    if (told.has(tidy) || !/[\p{L}\d]/u.test(tidy)) return;
    told.add(tidy);
    transcript.beside('metadata', tidy, { property });
  };
  const pictures: string[] = [];
  for (const name of parts.names.map((one) => one.replace(/^\/+/, ''))) {
    if (PICTURE.test(name)) pictures.push(name.replace(/^.*\//, ''));
    else if (!NO_DATA.test(name)) tell('embedded-file', name.replace(/^.*\//, ''));
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    const root = /\.rels$/i.test(name) || !LOOKS.test(name) ? await read(name) : undefined;
    if (root === undefined) continue;
    if (/\.rels$/i.test(name)) for (const one of elementsOf(root)) linkIn(one, tell);
    else {
      wordsIn(root, tell);
      if (!already.has(name.toLowerCase())) for (const text of textsIn(root)) tell('figure', text);
    }
  }
  if (pictures.length > 0) tell('picture', pictures.join(', '));
}

function linkIn({ attributes }: Element, tell: (property: string, text: string) => void): void {
  const { Target: target, TargetMode: mode } = attributes;
  if (target !== undefined && mode === 'External') tell('link-target', unescaped(target));
}

/** `%20` as it is meant; as it stands where it means nothing. */
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function wordsIn(element: Element, tell: (property: string, text: string) => void): void {
  const local = element.name.replace(/^.*:/, '');
  for (const [name, value] of Object.entries(element.attributes)) {
    const property = SAYING.get(name);
    if (property !== undefined) tell(property, unescaped(value));
  }
  const valued = VALUED.get(element.name);
  if (valued !== undefined) tell(valued, element.attributes.val ?? '');
  // What counts (`%1.`, `Pkt. %1`) is nobody's words; a number written out is.
  if (element.name === 'w:lvlText' && /\d{4}|@/.test(element.attributes.val ?? ''))
    tell('list-mark', element.attributes.val ?? '');
  if (NAMED.has(element.name) || NAMED.has(local)) tell('name', (element.attributes.name ?? '').replaceAll('_', ' '));
  if (element.name === 'w:customXml') tell('custom-data', unescaped(element.attributes.uri ?? ''));
  if (element.name === 'w:p') {
    const codes = within(element, ['w:instrText', 'w:delInstrText']);
    if (codes.length > 0) tell('field', unescaped(codes.map(textOf).join('')));
    for (const ruby of within(element, ['w:ruby'])) tell('ruby', within(ruby, ['w:t']).map(textOf).join(' '));
  }
  if (element.name === 'w:drawing')
    for (const text of within(element, ['a:p']).map((one) => within(one, ['a:t']).map(textOf).join('')))
      tell('figure', text);
  // What programs are shown that cannot draw the other; it may say something else.
  if (element.name === 'mc:Fallback') for (const text of textsIn(element)) tell('fallback', text);
  if (element.name === 'w15:person' || local === 'person') tell('changed-by', element.attributes.author ?? '');
  for (const child of elementsOf(element)) wordsIn(child, tell);
}

/** The letters in a part, a line for each paragraph, and for whatever stands in none. */
function textsIn(element: Element): readonly string[] {
  return elementsOf(element).flatMap((child) => {
    const local = child.name.replace(/^.*:/, '');
    if (local === 'p') return [within(child, ['w:t', 'w:delText', 'a:t']).map(textOf).join('')];
    const own = child.children.filter((one) => typeof one === 'string').join('');
    return [...(/[\p{L}\d]/u.test(own) && isWritten(local) ? [own] : []), ...textsIn(child)];
  });
}

/** Measures and marks of drawings are text to XML only. */
const isWritten = (local: string) => ['t', 'v', 'pt', 'text', 'delText'].includes(local);
