import type { PaperLine, PaperPart } from '../../../domain/paper/paper.ts';
import type { ReadingLimits } from '../limits.ts';
import { tidyText } from '../tidy-text.ts';
import { Unreadable } from '../unreadable.ts';

export type UnnumberedLine = Omit<PaperLine, 'number'>;

/** Takes down what a file says: the text as it is read, and what stands beside it. */
export class Transcript {
  readonly #text: UnnumberedLine[] = [];
  readonly #beside: UnnumberedLine[] = [];
  readonly #most: Pick<ReadingLimits, 'lines' | 'characters'>;
  #characters = 0;

  constructor(most: Pick<ReadingLimits, 'lines' | 'characters'>) {
    this.#most = most;
  }

  text(line: UnnumberedLine): void {
    this.#add(this.#text, line);
  }

  /** What is not in the text itself, a line for each of its lines; nothing where there is nothing to read. */
  beside(part: PaperPart, text: string, also: Pick<UnnumberedLine, 'property'> = {}): void {
    for (const line of tidyText(text).split('\n'))
      if (/\S/.test(line)) this.#add(this.#beside, { part, text: line.trim(), ...also });
  }

  besideLine(line: UnnumberedLine): void {
    if (/\S/.test(line.text)) this.#add(this.#beside, line);
  }

  /** In reading order, numbered from 1. Empty lines at the end of the text are not counted. */
  lines(): readonly PaperLine[] {
    const last = this.#text.findLastIndex(({ text }) => /\S/.test(text));
    return [...this.#text.slice(0, last + 1), ...this.#beside].map((line, index) => ({ number: index + 1, ...line }));
  }

  #add(to: UnnumberedLine[], line: UnnumberedLine): void {
    // A list's mark is drawn anew before each of its paragraphs, however little there is of it in the file.
    this.#characters += line.text.length + (line.listMark?.length ?? 0);
    const isFull = this.#text.length + this.#beside.length >= this.#most.lines;
    if (isFull || this.#characters > this.#most.characters) throw new Unreadable({ because: 'too-much-work' });
    to.push(line);
  }
}
