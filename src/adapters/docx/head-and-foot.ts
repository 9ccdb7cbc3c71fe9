import { Footer, Header, ImageRun, PageNumber, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Document } from '../../documents/document.ts';
import { printable } from '../../documents/prose.ts';
import { fittedLogo } from '../../domain/body/look.ts';
import { documentWords } from '../../language/document-words.ts';
import type { Language } from '../../language/language.ts';
import { INK, SHEET } from './house-style.ts';
import { runs } from './runs.ts';

const AT_RIGHT = [{ type: TabStopType.RIGHT, position: SHEET.text }];
/** What stands over the text: on the first page whose document it is, on the others which; and on all that it is a draft. */
export function headers(document: Document): { readonly first: Header; readonly default: Header } {
  const { look, shortName, title } = document;
  return {
    first: new Header({
      children: [
        new Paragraph({
          style: 'Letterhead',
          tabStops: AT_RIGHT,
          children: [...logo(document), ...runs(look.letterhead), ...mark(document)],
        }),
      ],
    }),
    default: new Header({
      children: [
        new Paragraph({
          style: 'Header',
          tabStops: AT_RIGHT,
          children: [...runs(`${shortName} · ${title}`), ...mark(document)],
        }),
      ],
    }),
  };
}

export function footer({ look }: Document, language: Language): Footer {
  const { page, of } = documentWords[language].pages;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: AT_RIGHT,
        children: [
          ...runs(look.footer),
          new TextRun({ children: [new Tab(), page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function logo({ look }: Document): readonly ParagraphChild[] {
  if (look.logo === undefined) return [];
  const { png, text } = look.logo;
  const words = printable(text);
  return [
    new ImageRun({
      type: 'png',
      data: png.bytes,
      transformation: fittedLogo(png),
      altText: { title: words, description: words, name: words },
    }),
    new TextRun({ text: '   ' }),
  ];
}

/** Light enough to be read through, and behind the text, where a screen reader does not stop. */
function mark({ draft, look }: Document): readonly ParagraphChild[] {
  if (draft === undefined) return [];
  const words = printable(draft);
  return [
    new TextRun({ children: [new Tab(), words], bold: true, color: INK.draft, size: 18 }),
    new TextWatermark({ text: words, font: look.fonts.headings, color: INK.watermark, width: 420 }),
  ];
}
