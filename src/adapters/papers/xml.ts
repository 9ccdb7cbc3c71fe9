import { SaxesParser } from 'saxes';
import { broken, Unreadable } from './unreadable.ts';

/** An element of a part, its name with the prefix Word itself would write, whatever prefix the file has. */
export interface Element {
  readonly name: string;
  /** By local name; those that point into the part's relationships as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** ECMA-376 part 1, transitional and strict, and what Word has added since. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
};

/** Elements of one part; a document of 500 pages has some 300,000. */
const MOST_ELEMENTS = 1_500_000;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

/**
 * Reads one part. No entity but XML's own five is known, and a part with a document type, which no word processor
 * writes, is not read at all.
 *
 * @throws Unreadable if it is not well formed, or nested deeper or larger than is read
 */
export function parseXml(bytes: Uint8Array, depth: number): Element {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  const say = (text: string) => open.at(-1)?.children.push(text);
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentag', (tag) => {
    elements += 1;
    if (open.length > depth || elements > MOST_ELEMENTS) throw new Unreadable({ because: 'too-much-work' });
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[PREFIXES[uri] === 'r:' ? `r:${local}` : local] = value;
    const element = { name: `${PREFIXES[tag.uri] ?? ''}${tag.local}`, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
  const [first] = elementsOf(root);
  if (first === undefined) throw broken();
  return first;
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** The value of the child of this name, as nearly every property of a document is written. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** A property that is on by standing there, unless it says otherwise (ECMA-376 part 1, 17.17.4); undefined if it does not stand there. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !['0', 'false', 'off'].includes(found.attributes.val ?? '1');
}

/** All elements of these names within an element, in order, and none within another of them. */
export function within(element: Element, names: readonly string[]): readonly Element[] {
  return elementsOf(element).flatMap((child) => (names.includes(child.name) ? [child] : within(child, names)));
}

export function textOf(element: Element | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? '';
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
}
