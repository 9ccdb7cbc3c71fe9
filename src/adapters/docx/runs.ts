import { type IParagraphOptions, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { printable } from '../../documents/prose.ts';

/** Text as runs: what XML cannot hold is left out, and a line end is a line end. */
export function runs(words: string, options: IRunOptions = {}): readonly ParagraphChild[] {
  return printable(words)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

export function text(words: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: runs(words) });
}
