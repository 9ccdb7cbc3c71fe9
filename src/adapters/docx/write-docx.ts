import { Document as DocxFile, Packer } from 'docx';
import type { Document } from '../../documents/document.ts';
import { printable } from '../../documents/prose.ts';
import type { Language } from '../../language/language.ts';
import { bodyOf } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { footer, headers } from './head-and-foot.ts';
import { SHEET, styles } from './house-style.ts';
import { settle } from './settle.ts';

/**
 * Writes a document as DOCX (ECMA-376): real heading styles, Word's own numbers and bullets, and table headers, so that a
 * screen reader and Word's outline find their way. The same document gives the same bytes.
 *
 * @param options the language of the fixed words, such as the page numbers; the text is marked as being in it
 */
export async function docxOf(document: Document, { language }: { readonly language: Language }): Promise<Uint8Array> {
  const { width, height, margin } = SHEET;
  const foot = footer(document, language);
  const file = new DocxFile({
    title: printable(document.name),
    creator: printable(document.creator),
    styles: styles(language, document.look),
    // The document says itself what it is, so Word need not mark it as made in an older version.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 680, footer: 680 },
          },
        },
        headers: headers(document),
        footers: { default: foot, first: foot },
        children: bodyOf(document),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  // The package stamps the present moment on what it makes; a document carries the moment of its record instead.
  return settle(bytes, document.issuedAt, { 'docProps/core.xml': coreProperties(document) });
}
