/**
 * A table as CSV (RFC 4180, with a header), in UTF-8 with a mark at its head so that Excel reads its letters. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it, which keeps it text. So does what follows a semicolon or
 * a line end inside it: a Danish Excel parts a row at semicolons, and heeds no quotation mark in the middle of a cell.
 */
export function commaSeparated(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = text
    .replace(/^(?=[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u, "'")
    .replace(/([;\r\n])(?=[\s\u00a0"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
