import type { PackageParts } from '../package-parts.ts';
import { type Element, elementsOf, textOf, within } from '../xml.ts';
import type { Transcript } from './transcript.ts';

/** Counts and versions, which tell of no person. */
const OF_NO_INTEREST = new Set(
  'Application AppVersion TotalTime Pages Words Characters CharactersWithSpaces Lines Paragraphs DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged HeadingPairs'.split(
    ' ',
  ),
);
/** Of values that a document system has put into the file, as many as anybody would look through. */
const MOST_VALUES = 400;

/**
 * What a file says about itself and its makers: its properties (ECMA-376 part 2, 8; part 1, 22.2 and 22.3), document
 * variables, data that a document system keeps in it, who changed and commented on it, and files within the file.
 */
export async function readProperties(
  parts: PackageParts,
  part: (name: string) => Promise<Element | undefined>,
  read: readonly Element[],
  transcript: Transcript,
): Promise<void> {
  const tell = (property: string, text: string) => transcript.beside('metadata', text, { property });
  for (const name of ['docProps/core.xml', 'docProps/app.xml'])
    for (const one of elementsOf(await part(name)))
      if (!OF_NO_INTEREST.has(one.name) && !isUsualTemplate(one)) tell(small(one.name), valuesIn(one).join(', '));
  for (const one of elementsOf(await part('docProps/custom.xml'))) {
    const { name = one.name } = one.attributes;
    tell(name, textOf(one));
    // What it is called may say more than its value.
    if (/\d{4}|@| /.test(name)) tell('property', name);
  }
  const settings = await part('word/settings.xml');
  if (settings !== undefined)
    for (const one of within(settings, ['w:docVar'])) tell(one.attributes.name ?? '', one.attributes.val ?? '');
  for (const author of authorsIn(read)) tell('changed-by', author);
  for (const name of parts.names.filter((one) => /^\/?customXml\/item\d+\.xml$/i.test(one)))
    for (const value of valuesIn(await part(name))) tell('custom-data', value);
}

/** Word's own, which every file has. */
const isUsualTemplate = ({ name, children }: Element) =>
  name === 'Template' && /^normal(?:\.dotm?)?$/i.test(children.filter((child) => typeof child === 'string').join(''));

function authorsIn(read: readonly Element[]): ReadonlySet<string> {
  const authors = new Set<string>();
  const look = (element: Element): void => {
    const { author } = element.attributes;
    if (author !== undefined) authors.add(author);
    for (const child of elementsOf(element)) look(child);
  };
  for (const one of read) look(one);
  return authors;
}

function valuesIn(root: Element | undefined): readonly string[] {
  const values: string[] = [];
  const look = (element: Element): void => {
    if (values.length >= MOST_VALUES) return;
    const own = element.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim();
    if (own !== '') values.push(own);
    // Of a namespace and a schema an attribute tells no more than its program.
    for (const value of Object.values(element.attributes)) if (/\d{6}|@| \p{L}/u.test(value)) values.push(value);
    for (const child of elementsOf(element)) look(child);
  };
  if (root !== undefined) look(root);
  return values;
}

function small(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
