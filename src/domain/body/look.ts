/** How a body's documents look, on paper, as a page and as PDF. */
export interface Look {
  /** Whose documents they are, at the head of the first page: »Guldborgsund Kommune«. */
  readonly letterhead: string;
  readonly logo?: Logo;
  /** The picture the file names, where it is not there: documents then do without, and it is told. */
  readonly logoMissing?: string;
  /** At the foot of every page, beside its number. */
  readonly footer: string;
  /** Of headings and rules: six hexadecimal digits, `17375e`. */
  readonly accent: string;
  readonly fonts: { readonly text: string; readonly headings: string };
}

export interface Logo {
  /** What it shows, for those who do not see it. */
  readonly text: string;
  readonly png: Picture;
  /** The same drawn, for where it can be shown. */
  readonly svg?: Uint8Array;
}

export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export const USUAL_ACCENT = '17375e';
export const USUAL_FONT = 'Calibri';

/** The look the body's file gives, or a plain one with the organisation's name. */
export function lookOf({ look, organisation }: { readonly look?: Look; readonly organisation: string }): Look {
  return (
    look ?? {
      letterhead: organisation,
      footer: organisation,
      accent: USUAL_ACCENT,
      fonts: { text: USUAL_FONT, headings: USUAL_FONT },
    }
  );
}

/** What text must have at least against what it stands on. @source WCAG 2.2, success criterion 1.4.3 */
export const LEAST_CONTRAST = 4.5;

/**
 * The contrast of a colour with white paper, 1 to 21.
 *
 * @param colour six hexadecimal digits
 * @source WCAG 2.2, definitions of »contrast ratio« and »relative luminance«
 */
export function contrastOnWhite(colour: string): number {
  const part = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4) + 0.05);
}

/** Whether text in the body's colour can be read on white; if not, only rules are drawn in it. */
export function isReadable({ accent }: Pick<Look, 'accent'>): boolean {
  return contrastOnWhite(accent) >= LEAST_CONTRAST;
}

/** What should be looked at, though documents can be made. */
export type LookWarning =
  | {
      readonly code: 'accent-too-light';
      readonly accent: string;
      /** Rounded down to one decimal. */
      readonly contrast: number;
    }
  | { readonly code: 'logo-missing'; readonly file: string }
  /** In pixels: it is drawn two centimetres wide, and each reader's machine has to unpack all of it. */
  | { readonly code: 'logo-too-large'; readonly width: number; readonly height: number; readonly most: number }
  /** So much longer than it is high, or the other way, that nothing can be made out in it. */
  | { readonly code: 'logo-too-thin'; readonly width: number; readonly height: number };

/** The box a logo is fitted into at the head of a page, in pixels, of which there are 96 to the inch: 5 by 1.1 cm. */
export const LOGO_BOX = { width: 190, height: 42 } as const;
/** More pixels to a side than any printer shows. */
const MOST_PIXELS = 4000;
/** Half a centimetre: thinner than the letters beside it. */
const THINNEST = 19;

/** How a picture is drawn in the box, in the box's pixels; a side is never nothing. */
export function fittedLogo({ width, height }: Pick<Picture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(LOGO_BOX.height / height, LOGO_BOX.width / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export function lookWarnings({ look }: { readonly look?: Look }): readonly LookWarning[] {
  if (look === undefined) return [];
  const { accent, logo, logoMissing } = look;
  const contrast = Math.floor(contrastOnWhite(accent) * 10) / 10;
  return [
    ...(isReadable(look) ? [] : [{ code: 'accent-too-light', accent, contrast } as const]),
    ...(logoMissing === undefined ? [] : [{ code: 'logo-missing', file: logoMissing } as const]),
    ...(logo === undefined ? [] : logoWarnings(logo.png)),
  ];
}

function logoWarnings({ width, height }: Picture): readonly LookWarning[] {
  const drawn = fittedLogo({ width, height });
  return [
    ...(Math.max(width, height) > MOST_PIXELS
      ? [{ code: 'logo-too-large', width, height, most: MOST_PIXELS } as const]
      : []),
    ...(Math.min(drawn.width, drawn.height) < THINNEST ? [{ code: 'logo-too-thin', width, height } as const] : []),
  ];
}
