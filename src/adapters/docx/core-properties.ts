import type { Document } from '../../documents/document.ts';
import { printable } from '../../documents/prose.ts';
import { LOCALE } from './house-style.ts';

/**
 * The core properties part of the package (ECMA-376 part 2, section 8.3), with the record's own moment as the time
 * of making, in UTC and whole seconds.
 */
export function coreProperties(document: Document): string {
  const at = document.issuedAt.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(document.name)}</dc:title>`,
    `<dc:subject>${escaped(document.subject)}</dc:subject>`,
    `<dc:creator>${escaped(document.creator)}</dc:creator>`,
    `<cp:keywords>${escaped(document.keywords.join(', '))}</cp:keywords>`,
    `<dc:language>${LOCALE[document.language]}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(document.creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return printable(text).replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}
