import { type MakePdf, pdfPress } from '../../counter/pdf-press.ts';
import type { Document } from '../../documents/document.ts';
import { htmlFile } from '../../documents/html-file.ts';
import { findBrowser } from './find-browser.ts';
import { printPdf } from './print-pdf.ts';

/**
 * Prints documents with a browser of the machine.
 *
 * @returns undefined where there is none
 */
export async function chromiumPress(machine: {
  readonly browser: string | undefined;
  readonly path: string;
  readonly hasWalls?: boolean;
}): Promise<MakePdf<Document> | undefined> {
  const { path, hasWalls = true } = machine;
  const browser = await findBrowser(machine.browser, path);
  if (browser === undefined) return undefined;
  return pdfPress((document) => printPdf(htmlFile(document), document.issuedAt, { browser, path, hasWalls }), htmlFile);
}
