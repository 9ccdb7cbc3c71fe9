/** Zero-width and bidirectional marks, and soft hyphens: no reader sees them, and a number may be hidden behind one. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Control characters, save tab and newline. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/**
 * Text as a reader sees it: characters made of two are made one (NFC, so that a Mac's å is everybody's å), and what draws
 * nothing is gone. Spaces are kept, a no-break space as a space.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(CONTROLS, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ');
}
