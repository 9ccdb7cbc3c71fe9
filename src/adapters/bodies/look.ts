import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Look, USUAL_ACCENT, USUAL_FONT } from '../../domain/body/look.ts';
import type { Measured } from './day-phrase.ts';
import type { Misfit } from './misfit.ts';
import { pngOf, svgOf } from './pictures.ts';
import { measured, text } from './values.ts';

/** A logo is drawn some centimetres wide; more than this slows every document down. */
const MOST_BYTES = 200_000;

/** `logo.png`: a name in the body's own folder. */
function pictureName(phrase: string): Measured<string> {
  return /^[\p{L}\d][\p{L}\d._-]*\.(png|svg)$/iu.test(phrase)
    ? { value: phrase }
    : { problem: { because: 'not-understood', given: phrase, example: 'logo.png' } };
}

/** `#17375e` */
function colour(phrase: string): Measured<string> {
  const [, digits] = /^#([0-9a-f]{6})$/i.exec(phrase) ?? [];
  return digits === undefined
    ? { problem: { because: 'not-understood', given: phrase, example: `#${USUAL_ACCENT}` } }
    : { value: digits.toLowerCase() };
}

/** `Source Sans 3`: it goes into style sheets as it stands. */
function fontName(phrase: string): Measured<string> {
  return /^[\p{L}\d][\p{L}\d -]{0,39}$/u.test(phrase)
    ? { value: phrase }
    : { problem: { because: 'not-understood', given: phrase, example: USUAL_FONT } };
}

/** How the body's documents look, as the secretary writes it. */
export const look = z.strictObject({
  letterhead: text.optional(),
  logo: z.strictObject({ file: measured(pictureName), text }).optional(),
  footer: text.optional(),
  accent: measured(colour).default(USUAL_ACCENT),
  fonts: z
    .strictObject({ text: measured(fontName).default(USUAL_FONT), headings: measured(fontName).optional() })
    .default({ text: USUAL_FONT }),
});

type LookInFile = z.output<typeof look>;

/** The look but for the logo, which is read from its own file. */
export function lookOf(found: LookInFile | undefined, organisation: string): { look?: Look } {
  if (found === undefined) return {};
  const { letterhead = organisation, footer = organisation, accent, fonts } = found;
  return { look: { letterhead, footer, accent, fonts: { text: fonts.text, headings: fonts.headings ?? fonts.text } } };
}

/** What is found beside the body's file: the logo, or the name of the picture that is not there. */
export type FoundLogo = Pick<Look, 'logo' | 'logoMissing'>;

/** The logo from the picture beside the body's file; for an SVG also the PNG of the same name, which Word is given. */
export async function readLogo(folder: string, found: LookInFile | undefined): Promise<FoundLogo | Misfit> {
  if (found?.logo === undefined) return {};
  const { file, text: words } = found.logo;
  const misfit = (problem: Misfit['problem']): Misfit => ({ path: ['look', 'logo', 'file'], problem });
  const isDrawn = /\.svg$/i.test(file);
  const pngName = isDrawn ? file.replace(/\.svg$/i, '.png') : file;
  const given = [pngName, ...(isDrawn ? [file] : [])];
  const read: Uint8Array[] = [];
  for (const name of given) {
    const bytes = await bytesOf(join(folder, name));
    if (bytes === undefined) return { logoMissing: name };
    if (bytes === 'too-big') return misfit({ because: 'picture-too-big', given: name, most: MOST_BYTES });
    read.push(bytes);
  }
  const [pngBytes, svgBytes] = read;
  const png = pngBytes && pngOf(pngBytes);
  if (png === undefined) return misfit({ because: 'not-a-picture', given: pngName });
  if (svgBytes === undefined) return { logo: { text: words, png } };
  const svg = svgOf(svgBytes);
  if (svg === undefined) return misfit({ because: 'not-a-picture', given: file });
  if (svg === 'reaches-out') return misfit({ because: 'picture-reaches-out', given: file });
  return { logo: { text: words, png, svg } };
}

async function bytesOf(path: string): Promise<Uint8Array | 'too-big' | undefined> {
  try {
    const { size } = await stat(path);
    return size > MOST_BYTES ? 'too-big' : new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}
