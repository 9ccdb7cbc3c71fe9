import { getResolvedPDFJS } from 'unpdf';

/** As much of a page as is needed here; pdf.js says no more of its types. */
interface Page {
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
}

interface Letter {
  readonly text: string;
  readonly isUnseen: boolean;
}

interface Ink {
  /** The text rendering mode: 3 draws nothing, 7 only cuts out (ISO 32000-1, 9.3.6). */
  readonly mode: number;
  readonly isWhite: boolean;
}

const NOTHING_DRAWN: ReadonlySet<number> = new Set([3, 7]);
/** With more of a page unseen than this, it is what a scanner read off a picture, or stands on a ground that is not known. */
const READ_OFF = 0.5;

/**
 * For each of a page's texts, which of its letters nobody sees: drawn with no ink, or white where nothing else was drawn.
 * Undefined where the instructions and the texts do not go together, and where most of the page is, as where it was read off a picture.
 *
 * @param texts in the order they are drawn
 * @param hasPictures whether the file has any: white letters may then stand on one
 */
export async function unseenLetters(
  page: Page,
  texts: readonly string[],
  hasPictures: boolean,
): Promise<readonly (readonly boolean[])[] | undefined> {
  const letters = await lettersOf(page, hasPictures);
  const unseen = letters.filter(({ isUnseen }) => isUnseen).length;
  if (unseen === 0 || unseen > letters.length * READ_OFF) return undefined;
  const drawn = letters.map(({ text }) => text);
  if (bare(texts.join('')) !== drawn.join('')) return undefined;
  const flags = letters.flatMap(({ text, isUnseen }) => Array.from(text, () => isUnseen));
  let at = 0;
  let isUnseen = false;
  return texts.map((text) =>
    Array.from(text, (letter) => {
      const length = Array.from(bare(letter)).length;
      // A space goes with the letter before it.
      if (length > 0) isUnseen = flags.slice(at, at + length).every(Boolean);
      at += length;
      return isUnseen;
    }),
  );
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

async function lettersOf(page: Page, hasPictures: boolean): Promise<readonly Letter[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const letters: Letter[] = [];
  const kept: Ink[] = [];
  let ink: Ink = { mode: 0, isWhite: false };
  let isBare = !hasPictures;
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    const [first] = Array.isArray(given) ? given : [];
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        kept.push(ink);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        ink = kept.pop() ?? ink;
        break;
      case OPS.setTextRenderingMode:
        ink = { ...ink, mode: Number(first) };
        break;
      case OPS.setFillRGBColor:
        ink = { ...ink, isWhite: typeof first === 'string' && /^#f{6}$/i.test(first) };
        break;
      case OPS.setFillColorN:
        ink = { ...ink, isWhite: false };
        break;
      case OPS.constructPath:
        // A path that is filled: as a page's own white ground it hides nothing, as a bar of colour white shows on it.
        if (FILLING.some((name) => OPS[name] === first) && !ink.isWhite) isBare = false;
        break;
      case OPS.shadingFill:
        isBare = false;
        break;
      case OPS.showText:
        for (const text of glyphsIn(first))
          letters.push({ text, isUnseen: NOTHING_DRAWN.has(ink.mode) || (ink.mode === 0 && ink.isWhite && isBare) });
        break;
    }
  }
  return letters;
}

const FILLING = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;

/** What each glyph stands for; numbers among them only move. */
function glyphsIn(shown: unknown): readonly string[] {
  return (Array.isArray(shown) ? shown : []).flatMap((glyph: unknown) => {
    const said = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? glyph.unicode : '';
    const text = typeof said === 'string' ? bare(said) : '';
    return text === '' ? [] : [text];
  });
}
