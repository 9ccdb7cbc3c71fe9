import { posix } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element of a part, with its children in their order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/**
 * The children of an element, in the only order they may have; each stands at most once unless it ends in `*`.
 * @source ECMA-376 part 1, annex A.1 (wml.xsd) and A.4.4 (dml-wordprocessingDrawing.xsd)
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:document': 'background body',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:pBdr': 'top left bottom right between bar',
  'w:numPr': 'ilvl numId ins',
  'w:tbl': 'bookmarkStart* bookmarkEnd* tblPr tblGrid tr*',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tblGrid': 'gridCol* tblGridChange',
  'w:tr': 'tblPrEx trPr tc*',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  'w:tcBorders': 'top left bottom right insideH insideV tl2br tr2bl',
  'w:tcMar': 'top left bottom right',
  'w:sectPr':
    'headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:styles': 'docDefaults latentStyles style*',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*',
  'w:numbering': 'numPicBullet* abstractNum* num* numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl*',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:num': 'abstractNumId lvlOverride*',
  'w:lvlOverride': 'startOverride lvl',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
  'pic:pic': 'nvPicPr blipFill spPr',
};

/** What stands first where it stands at all, and what has to stand last. */
const FIRST: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr', 'w:tr': 'w:trPr' };
const LAST: Readonly<Record<string, string>> = { 'w:body': 'w:sectPr', 'w:tc': 'w:p' };

/** Ids that no two may share in their part. */
const UNIQUE = [
  ['w:bookmarkStart', 'w:id'],
  ['w:bookmarkStart', 'w:name'],
  ['wp:docPr', 'id'],
  ['w:style', 'w:styleId'],
  ['w:style w:name', 'w:val'],
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:num', 'w:numId'],
  ['v:shape', 'id'],
  ['Relationship', 'Id'],
  ['Override', 'PartName'],
] as const;

/** The longest name a bookmark may have: Word drops what has more. */
const BOOKMARK = 40;

/**
 * What Word would mend or refuse in a file, and LibreOffice opens without a word: children out of their order, ids that
 * two share, and what refers to something that is not there. Empty of a file as it should be.
 */
export function faultsIn(parts: ReadonlyMap<string, string>): readonly string[] {
  const read = new Map(
    [...parts].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, xml]) => [path, tree(xml)]),
  );
  const faults: string[] = [];
  for (const [path, root] of read) {
    const say = (fault: string) => faults.push(`${path}: ${fault}`);
    for (const element of all(root)) {
      inOrder(element, say);
      atItsPlace(element, say);
      ofTable(element, say);
    }
    unshared(root, say);
  }
  related(parts, read, (fault) => faults.push(fault));
  named(read, (fault) => faults.push(fault));
  return faults;
}

type Say = (fault: string) => void;

function tree(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

function inOrder({ name, children }: Element, say: Say): void {
  const order = ORDER[name]?.split(' ');
  if (order === undefined) return;
  let at = 0;
  const seen = new Set<string>();
  for (const child of children) {
    const local = child.name.replace(/^\w+:/, '');
    const place = order.findIndex((one) => one.replace('*', '') === local);
    if (place < 0) say(`${child.name} has no place in ${name}`);
    else if (place < at) say(`${child.name} stands too late in ${name}`);
    else if (seen.has(local) && !order[place]?.endsWith('*')) say(`${child.name} stands twice in ${name}`);
    at = Math.max(at, place);
    seen.add(local);
  }
}

function atItsPlace({ name, children }: Element, say: Say): void {
  const first = FIRST[name];
  if (first !== undefined && children.findIndex((child) => child.name === first) > 0)
    say(`${first} is not first in ${name}`);
  const last = LAST[name];
  if (last !== undefined && children.at(-1)?.name !== last) say(`${name} does not end in ${last}`);
}

/** Every row has as many cells as the grid has columns, and they are as wide together as the paper. */
function ofTable({ name, children }: Element, say: Say): void {
  if (name !== 'w:tbl') return;
  const columns = children.find((child) => child.name === 'w:tblGrid')?.children ?? [];
  const rows = children.filter((child) => child.name === 'w:tr');
  if (rows.length === 0) say('a table without rows');
  for (const row of rows) {
    const cells = row.children.filter((child) => child.name === 'w:tc').length;
    if (cells !== columns.length) say(`a row of ${cells} cells in a table of ${columns.length} columns`);
  }
  if (columns.some(({ attributes }) => !(Number(attributes['w:w']) > 0))) say('a column of no width');
}

function unshared(root: Element, say: Say): void {
  for (const [where, attribute] of UNIQUE) {
    const [outer = '', inner] = where.split(' ');
    const found = [...all(root)].filter(({ name }) => name === outer);
    const held =
      inner === undefined ? found : found.flatMap(({ children }) => children.filter(({ name }) => name === inner));
    const ids = held.flatMap(({ attributes }) => attributes[attribute] ?? []);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) say(`two ${where} with ${id}`);
  }
  for (const { name, attributes } of all(root))
    if (name === 'w:bookmarkStart' && (attributes['w:name'] ?? '').length > BOOKMARK)
      say(`a name of a bookmark too long`);
}

/** Every relationship leads to a part, every part that is used has one and a type, and every reference is a relationship. */
function related(parts: ReadonlyMap<string, string>, read: ReadonlyMap<string, Element>, say: Say): void {
  const types = [...all(read.get('[Content_Types].xml') ?? NOTHING)];
  const isTyped = (path: string) =>
    types.some(
      ({ attributes }) => attributes.PartName === `/${path}` || attributes.Extension === path.split('.').pop(),
    );
  for (const path of parts.keys()) if (path !== '[Content_Types].xml' && !isTyped(path)) say(`${path} has no type`);
  for (const { attributes } of types)
    if (attributes.PartName !== undefined && !parts.has(attributes.PartName.slice(1)))
      say(`${attributes.PartName} has a type and is not there`);
  for (const [path, root] of read) {
    if (path.endsWith('.rels')) {
      const from = posix.dirname(posix.dirname(path));
      for (const { name, attributes } of all(root)) {
        if (name !== 'Relationship' || attributes.TargetMode === 'External') continue;
        const target = posix.normalize(posix.join(from, attributes.Target ?? ''));
        if (!parts.has(target)) say(`${path} leads to ${target}, which is not there`);
      }
      continue;
    }
    const own = [...all(read.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)) ?? NOTHING)];
    for (const { name, attributes } of all(root))
      for (const [key, id] of Object.entries(attributes))
        if (/^r:(id|embed|link)$/.test(key) && !own.some((one) => one.attributes.Id === id))
          say(`${path}: ${name} refers to ${id}`);
  }
}

const NOTHING: Element = { name: '', attributes: {}, children: [] };

/** Every style, list and mark that is referred to is there. */
function named(read: ReadonlyMap<string, Element>, say: Say): void {
  const styles = [...all(read.get('word/styles.xml') ?? NOTHING)].flatMap((one) => one.attributes['w:styleId'] ?? []);
  const lists = [...all(read.get('word/numbering.xml') ?? NOTHING)].flatMap((one) => one.attributes['w:numId'] ?? []);
  const main = [...all(read.get('word/document.xml') ?? NOTHING)];
  const marks = main.filter(({ name }) => name === 'w:bookmarkStart').flatMap((one) => one.attributes['w:name'] ?? []);
  for (const [path, root] of read) {
    for (const { name, attributes } of all(root)) {
      const value = attributes['w:val'] ?? '';
      if (/^w:(pStyle|rStyle|tblStyle|next|link)$/.test(name) && !styles.includes(value))
        say(`${path}: no style ${value}`);
      if (name === 'w:numId' && !lists.includes(value)) say(`${path}: no list ${value}`);
      const anchor = attributes['w:anchor'];
      if (anchor !== undefined && !marks.includes(anchor)) say(`${path}: no mark ${anchor}`);
    }
  }
}
