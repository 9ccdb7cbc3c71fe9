import { childOf, type Element, elementsOf, textOf, within } from '../xml.ts';
import { isFilled, isWhite, type ParagraphLook, type RunLook, type StyleSheet } from './style-sheet.ts';

/** What a paragraph says, and what it says to nobody. */
export interface ParagraphText {
  text: string;
  /** Marked hidden, in the colour of the paper, or too small to be seen. */
  hidden: string;
  /** Struck by a tracked change that nobody has accepted. */
  deleted: string;
  /** The contents of text boxes that hang in it. */
  readonly boxes: Element[];
}

interface Reading {
  readonly into: ParagraphText;
  readonly sheet: StyleSheet;
  readonly look: ParagraphLook;
  /** Whether it stands on a colour: a shaded cell, a drawn box. */
  readonly onColor: boolean;
  readonly isStruck: boolean;
}

/** Letters of at most 2 points are not read by anybody. */
const UNREADABLE_SIZE = 4;

/** Reads the runs of a paragraph in order; a tracked insertion counts, a tracked deletion is kept apart. */
export function paragraphText(
  paragraph: Element,
  sheet: StyleSheet,
  look: ParagraphLook,
  onColor: boolean,
): ParagraphText {
  const into: ParagraphText = { text: '', hidden: '', deleted: '', boxes: [] };
  readInline(paragraph, { into, sheet, look, onColor, isStruck: false });
  return into;
}

function readInline(element: Element, reading: Reading): void {
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case 'w:r':
        readRun(child, reading);
        break;
      case 'w:del':
      case 'w:moveFrom':
        readInline(child, { ...reading, isStruck: true });
        break;
      case 'mc:AlternateContent':
        readInline(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child, reading);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        say(within(child, ['m:t']).map(textOf).join(''), false, reading);
        break;
      default:
        readInline(child, reading);
    }
  }
}

function readRun(run: Element, reading: Reading): void {
  const look = reading.sheet.run(childOf(run, 'w:rPr'), reading.look);
  const hidden = isUnseen(look, reading.onColor);
  for (const child of elementsOf(run)) {
    if (child.name === 'w:t' || child.name === 'w:delText') say(textOf(child), hidden, reading);
    else if (child.name in DRAWN) say(DRAWN[child.name] ?? '', hidden, reading);
    else if (!child.name.startsWith('w:') || ['w:drawing', 'w:pict', 'w:object'].includes(child.name))
      reading.into.boxes.push(...boxesIn(child));
  }
}

/** What a run draws that is no text, as the character nearest to it. */
const DRAWN: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': '\u2022',
};

function say(text: string, hidden: boolean, { into, isStruck }: Reading): void {
  if (isStruck) into.deleted += text;
  else if (hidden) into.hidden += text;
  else into.text += text;
}

function isUnseen(look: RunLook, onColor: boolean): boolean {
  if (look.hidden === true) return true;
  if (look.size !== undefined && look.size <= UNREADABLE_SIZE) return true;
  return isWhite(look.color) && !onColor && !isFilled(look.fill);
}

/** A drawing is kept twice, for new and for old programs; the new one counts. */
function boxesIn(element: Element): readonly Element[] {
  if (element.name === 'w:txbxContent' || element.name === 'v:textpath') return [element];
  if (element.name === 'mc:AlternateContent')
    return [childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')].flatMap((one) =>
      one === undefined ? [] : elementsOf(one).flatMap(boxesIn),
    );
  return elementsOf(element).flatMap(boxesIn);
}
