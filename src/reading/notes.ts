import type { Passage } from './passages.ts';

/** A footnote's mark glued to the word before it: »samtaleterapi1«. */
const GLUED = /(\p{Ll}{3})([1-9]\d?)(?=[\s.,;:)”"]|$)/gu;

/** The passages with the marks of footnotes taken off the words, and the footnotes told apart from numbered points. */
export function withoutNoteMarks(passages: readonly Passage[]): readonly Passage[] {
  const marks = new Set(
    passages.flatMap(({ text }) => [...text.matchAll(GLUED)].map(([, , number]) => Number(number))),
  );
  const isNote = ({ mark }: Passage) => mark?.family === 'bare' && marks.has(mark.number);
  const noted = new Set(passages.flatMap((passage) => (isNote(passage) ? [passage.mark?.number ?? 0] : [])));
  if (noted.size === 0) return passages;
  return passages.map((passage) => {
    const text = passage.text.replace(GLUED, (whole, word: string, number: string) =>
      noted.has(Number(number)) ? word + ' '.repeat(number.length) : whole,
    );
    if (!isNote(passage)) return text === passage.text ? passage : { ...passage, text };
    const { mark: _, ...rest } = passage;
    return { ...rest, text, isNote: true };
  });
}
