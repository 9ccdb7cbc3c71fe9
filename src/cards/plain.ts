/**
 * Text that Teams' Markdown shows just as it was written. Also our own sentences need it: a line that begins with
 * »6. maj« would become a list. A line break becomes a paragraph, the only break Teams keeps.
 *
 * @source platform-facts E40, E41; `{{DATE(...)}}` E46
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n+/)
    .map((line) => plainLine(line.trimEnd()))
    .join('\n\n');
}

/** Shows nothing and joins what is beside it: a tag, a macro or an entity with one inside is none, whoever reads it. */
const JOINER = '\u2060';

function plainLine(line: string): string {
  return line
    .replace(/[\\*_[\]`~]/g, '\\$&')
    .replace(/^(\s*)>/, '$1\\>')
    .replace(/<(?=[a-z/!?])|\{(?=\{)|\$(?=\{)|&(?=#?\w+;)/gi, `$&${JOINER}`)
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^ {4,}|^\t+/, '   ');
}

/** The lines of a text that `plain` made safe, as they were written. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n\n').map((line) => line.replaceAll(JOINER, '').replace(/\\([\\*_[\]`~>#+=.)-])/g, '$1'));
}
