/** Draws nothing, or turns the letters around it: zero-width and bidirectional marks, which can make `exe.docx` of `xcod.exe`. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;

/**
 * What a file that was handed in is called, as everybody sees it: without the folders it lay in, without line ends and
 * marks nobody sees, whole characters, and its end kept where it is too long, since that says what it is.
 *
 * @param most characters, as JavaScript counts them
 */
export function plainFileName(name: string, most: number): string {
  const own = name
    .replace(/^.*[/\\]/s, '')
    .replace(UNSEEN, '')
    .replace(CONTROLS, '')
    .trim();
  const cut = own.length <= most ? own : `${own.slice(0, most - 6)}${own.slice(-6)}`;
  return cut.toWellFormed();
}
