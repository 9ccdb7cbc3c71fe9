import { strToU8, zipSync } from 'fflate';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A paragraph of one run. */
export const p = (text: string, { run = '', paragraph = '' } = {}): string =>
  `<w:p>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${r(text, run)}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/**
 * A .docx of these paragraphs.
 *
 * @param beside other parts by the last word of their relationship's type (`styles`, `footnotes`), their XML inside the root
 * @param also files that nothing points to, by their whole name
 */
export function docx(
  body: string,
  {
    beside = {},
    also = {},
    contentType = MAIN,
  }: {
    readonly beside?: Readonly<Record<string, string>>;
    readonly also?: Readonly<Record<string, string | Uint8Array>>;
    readonly contentType?: string;
  } = {},
): Uint8Array {
  const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      Object.fromEntries(Object.keys(beside).map((type) => [type, `${type}.xml`])),
    ),
    ...Object.fromEntries(
      Object.entries(beside).map(([type, xml]) => {
        const root = roots[type] ?? type;
        return [`word/${type}.xml`, `<w:${root} ${W}>${xml}</w:${root}>`];
      }),
    ),
    ...also,
  };
  return zipped(files);
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, of]) => [name, typeof of === 'string' ? strToU8(of) : of])),
  );
}

function relations(targets: Readonly<Record<string, string>>): string {
  const each = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="rId${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A text at a place on a page: points from the left, points from the bottom, and what it says. */
export type Drawn = readonly [left: number, bottom: number, text: string];

/**
 * A PDF of A4 pages in Helvetica of 11 points.
 *
 * @param trailer what else stands in the trailer, such as what it is encrypted by
 * @param objects further objects, numbered from 100
 */
export function pdf(
  pages: readonly (readonly Drawn[])[],
  {
    info = {},
    trailer = '',
    catalog = '',
    page: onPage = '',
    also = [],
    contents,
  }: {
    readonly info?: Readonly<Record<string, string>>;
    readonly trailer?: string;
    /** What else stands in the catalogue, and in each page. */
    readonly catalog?: string;
    readonly page?: string;
    /** Further objects; after one page the first of them is number 6. */
    readonly also?: readonly string[];
    /** Of every page, in place of text. */
    readonly contents?: { readonly stream: Uint8Array; readonly filter: string };
  } = {},
): Uint8Array {
  const objects: (string | Uint8Array)[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  objects[1] = `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`;
  objects[2] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  for (const [index, page] of pages.entries()) {
    const number = 4 + index * 2;
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R ${onPage} >>`;
    const drawn = page.map(([left, bottom, text]) => `BT /F1 11 Tf ${left} ${bottom} Td ${literal(text)} Tj ET`);
    const stream = contents?.stream ?? Buffer.from(drawn.join('\n'), 'latin1');
    objects[number + 1] = Buffer.concat([
      Buffer.from(`<< /Length ${stream.length}${contents ? ` /Filter /${contents.filter}` : ''} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]);
  }
  objects.push(...also);
  const properties = objects.length;
  objects.push(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
  );
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const [number, object] of objects.entries()) {
    if (object === undefined) continue;
    offsets[number] = length();
    chunks.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(object as Uint8Array), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = objects.map((_, number) =>
    number === 0 ? '0000000000 65535 f \n' : `${String(offsets[number]).padStart(10, '0')} 00000 n \n`,
  );
  chunks.push(
    Buffer.from(`xref\n0 ${objects.length}\n${rows.join('')}`),
    Buffer.from(`trailer\n<< /Size ${objects.length} /Root 1 0 R /Info ${properties} 0 R ${trailer} >>\n`),
    Buffer.from(`startxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(chunks);
}

function literal(text: string): string {
  return `<${Buffer.from(text, 'latin1').toString('hex')}>`;
}
