import { createHash } from 'node:crypto';
import { PdfNotMade } from '../desk/pdf-not-made.ts';

/** Makes the PDF of something; what goes in decides what comes out. */
export type MakePdf<Source> = (source: Source) => Promise<Uint8Array>;

/** So many bytes of what has been made are kept, the latest first. */
const MOST_KEPT = 48_000_000;
/** Whoever comes while so many wait is asked to come again: a browser takes a second and some hundred megabytes. */
const LONGEST_QUEUE = 12;

/**
 * A press that prints one thing at a time and remembers what it has printed, by its content: however many ask for the same
 * minutes at once, they are printed once.
 *
 * @param contentOf all that decides how the PDF comes out
 * @throws PdfNotMade where too many wait, and whatever the maker throws
 */
export function pdfPress<Source>(make: MakePdf<Source>, contentOf: (source: Source) => string): MakePdf<Source> {
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();

  const keep = (key: string, bytes: Uint8Array) => {
    kept.set(key, bytes);
    let size = [...kept.values()].reduce((sum, one) => sum + one.byteLength, 0);
    for (const [oldest, old] of kept) {
      if (size <= MOST_KEPT || oldest === key) break;
      kept.delete(oldest);
      size -= old.byteLength;
    }
  };

  return async (source) => {
    const key = createHash('sha256').update(contentOf(source)).digest('hex');
    const found = kept.get(key);
    if (found !== undefined) {
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const coming = underWay.get(key);
    if (coming !== undefined) return coming;
    if (underWay.size >= LONGEST_QUEUE) throw new PdfNotMade('too many wait for the press');
    const made = last.then(async () => {
      const bytes = await make(source);
      keep(key, bytes);
      return bytes;
    });
    underWay.set(key, made);
    const done = () => underWay.delete(key);
    last = made.then(done, done);
    return made;
  };
}
