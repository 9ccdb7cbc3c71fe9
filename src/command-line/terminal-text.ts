/** What a terminal obeys and does not show, save tab and newline, and marks that turn the letters around them. */
const OBEYED = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that a terminal shows and nothing more. It may be a file's name, a line of a body's file or a mail server's answer: what a
 * terminal would obey is spelled, `\u001b`, which JSON reads as the same character.
 */
export function terminalText(text: string): string {
  return text.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
