/**
 * A table as CSV (RFC 4180, with a header), in UTF-8 with a mark at its head so that Excel reads its letters. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it, which keeps it text.
 */
export function commaSeparated(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
