import type { Paper } from '../domain/paper/paper.ts';

/**
 * A pasted text as a paper: each of its lines one line, the empty ones too, since they part paragraphs. A form feed
 * begins a page.
 *
 * @example `textPaper('Referat\nPunkt 1').lines[1]` is `{ number: 2, part: 'text', text: 'Punkt 1' }`
 */
export function textPaper(text: string): Paper {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n|\u2028|\u2029/);
  let page = 1;
  const paged = text.includes('\f');
  return {
    kind: 'text',
    lines: lines.map((line, index) => {
      page += line.split('\f').length - 1;
      return { number: index + 1, part: 'text', text: line.replaceAll('\f', ''), ...(paged ? { page } : {}) };
    }),
  };
}
