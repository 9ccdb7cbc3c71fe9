/** No PDF could be made. The words are for the log. */
export class PdfNotMade extends Error {
  override readonly name = 'PdfNotMade';
}
