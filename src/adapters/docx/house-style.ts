import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { PAGE, INK as WEB_INK } from '../../documents/paper.ts';
import { isReadable, type Look } from '../../domain/body/look.ts';
import type { Language } from '../../language/language.ts';

/** Hexadecimal colours as Word writes them. */
export const INK = {
  text: WEB_INK.text.toUpperCase(),
  quiet: WEB_INK.quiet.toUpperCase(),
  line: WEB_INK.line.toUpperCase(),
  link: WEB_INK.link.toUpperCase(),
  draft: WEB_INK.draft.toUpperCase(),
  watermark: 'D9D9D9',
} as const;

/** In twentieths of a point: the paper, its margins and the width of what is written. */
export const SHEET = {
  width: twips(PAGE.width),
  height: twips(PAGE.height),
  margin: twips(PAGE.margin),
  text: twips(PAGE.width - 2 * PAGE.margin),
} as const;

export const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;

export const headingColour = (look: Look) => (isReadable(look) ? look.accent.toUpperCase() : INK.text);

/** Sizes are half points, spacing is twentieths of a point. */
export function styles(language: Language, look: Look): IStylesOptions {
  const colour = headingColour(look);
  const font = look.fonts.headings;
  const headingStyle = (outlineLevel: number, size: number, before: number, after = 80) => ({
    run: { size, bold: true, color: colour, font },
    paragraph: {
      spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      // Where Word's outline and a screen reader look, whatever language the styles are shown in.
      outlineLevel,
    },
  });
  return {
    default: {
      document: {
        run: { font: look.fonts.text, size: 22, color: INK.text, language: { value: LOCALE[language] } },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 120 } },
      },
      title: {
        run: { size: 44, bold: true, color: colour, font },
        paragraph: {
          spacing: { before: 0, after: 40, line: 240, lineRule: LineRuleType.AUTO },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: headingStyle(0, 28, 300),
      heading2: headingStyle(1, 24, 220),
      heading3: headingStyle(2, 22, 150, 40),
      heading4: headingStyle(3, 22, 130, 40),
      hyperlink: { run: { color: INK.link, underline: {} } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', { paragraph: { spacing: { after: 120 } } }),
      style('Subtitle', 'Subtitle', {
        run: { size: 26, color: INK.quiet },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      }),
      style('Fact', 'Fact', { paragraph: { spacing: { after: 40 }, keepLines: true } }),
      style('ListBullet', 'List Bullet', { paragraph: { spacing: { after: 60 } } }),
      style('ListNumber', 'List Number', { paragraph: { spacing: { after: 60 } } }),
      style('Outcome', 'Outcome', { run: { bold: true }, paragraph: { spacing: { before: 60, after: 120 } } }),
      style('Note', 'Note', { run: { italics: true, color: INK.quiet } }),
      style('DraftMark', 'Draft Mark', {
        run: { bold: true, size: 24, color: INK.draft },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      }),
      style('Standing', 'Standing', { run: { bold: true }, paragraph: { spacing: { after: 60 }, keepNext: true } }),
      style('OverviewHeading', 'Overview Heading', {
        run: { bold: true, color: colour, font, size: 24 },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      }),
      style('Overview1', 'Overview 1', { paragraph: { spacing: { after: 20 } } }),
      style('Overview2', 'Overview 2', { paragraph: { spacing: { after: 20 }, indent: { left: 400 } } }),
      style('TableText', 'Table Text', { paragraph: { spacing: { after: 0 }, alignment: AlignmentType.LEFT } }),
      style('Letterhead', 'Letterhead', {
        run: { bold: true, size: 24, color: colour, font },
        paragraph: {
          spacing: { after: 240 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: look.accent.toUpperCase() } },
        },
      }),
      style('Header', 'header', { run: { size: 18, color: INK.quiet }, paragraph: { spacing: { after: 0 } } }),
      style('Footer', 'footer', { run: { size: 18, color: INK.quiet }, paragraph: { spacing: { after: 0 } } }),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(id: string, name: string, looks: Pick<ParagraphStyle, 'run' | 'paragraph'>): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'BodyText', quickFormat: true, ...looks };
}

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
