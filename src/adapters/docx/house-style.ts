import { AlignmentType, type ILevelsOptions, type IStylesOptions, type LevelFormat } from 'docx';
import type { Language } from '../../language/language.ts';

/** Hexadecimal colours, dark enough to be read on white and in grey print. */
export const INK = { text: '1D2733', heading: '17375E', quiet: '55606C', line: 'B8C2CC' } as const;

const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;
const FONT = 'Calibri';

/** Sizes are half points, spacing is twentieths of a point. */
export function styles(language: Language): IStylesOptions {
  const headingStyle = (size: number, before: number) => ({
    run: { size, bold: true, color: INK.heading, font: FONT },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK.text, language: { value: LOCALE[language] } },
        paragraph: { spacing: { line: 276, after: 120 } },
      },
      title: {
        run: { size: 44, bold: true, color: INK.heading, font: FONT },
        paragraph: { spacing: { after: 40 }, keepNext: true },
      },
      heading1: headingStyle(28, 360),
      heading2: headingStyle(24, 240),
      heading3: headingStyle(22, 180),
      heading4: headingStyle(22, 140),
      hyperlink: { run: { color: '0B5394', underline: {} } },
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', { paragraph: { spacing: { after: 120 } } }),
      style('Subtitle', 'Subtitle', {
        run: { size: 26, color: INK.quiet },
        paragraph: { spacing: { after: 280 }, keepNext: true },
      }),
      style('Fact', 'Fact', { paragraph: { spacing: { after: 20 } } }),
      style('ListBullet', 'List Bullet', { paragraph: { spacing: { after: 40 } } }),
      style('Outcome', 'Outcome', { run: { bold: true }, paragraph: { spacing: { before: 60, after: 120 } } }),
      style('Note', 'Note', { run: { italics: true, color: INK.quiet } }),
      style('DraftMark', 'Draft Mark', {
        run: { bold: true, size: 24, color: '9C2B14', characterSpacing: 40 },
        paragraph: { spacing: { after: 60 } },
      }),
      style('TableText', 'Table Text', { paragraph: { spacing: { after: 0 } } }),
      style('Header', 'header', { run: { size: 18, color: INK.quiet } }),
      style('Footer', 'footer', { run: { size: 18, color: INK.quiet } }),
    ],
  };
}

/** One level of bullets, as members' texts have no more. */
export function numbering(format: (typeof LevelFormat)['BULLET']): readonly ILevelsOptions[] {
  return [
    {
      level: 0,
      format,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 454, hanging: 284 } } },
    },
  ];
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(id: string, name: string, looks: Pick<ParagraphStyle, 'run' | 'paragraph'>): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'BodyText', quickFormat: true, ...looks };
}
