import type { Block } from '../../../documents/document.ts';
import type { BodyId } from '../../../domain/body/body.ts';
import type { PublicMeeting } from '../published/published.ts';

/** A piece of public minutes that is found by itself: a point, or what stands before and after them. */
export interface Section {
  readonly bodyId: BodyId;
  readonly shortName: string;
  readonly subject: string;
  readonly date: Temporal.PlainDate;
  readonly language: 'da' | 'en';
  /** The point's number; undefined for what belongs to the minutes as a whole. */
  readonly point: string | undefined;
  readonly title: string;
  readonly text: string;
  /** What became of the point, as the minutes say it; it is in `text` as well. */
  readonly outcome: string;
}

/** What of a meeting can be found: of minutes that are public now each point, and of others nothing. */
export function sectionsOf({ body, subject, meeting, minutes }: PublicMeeting): readonly Section[] {
  if (minutes.state !== 'public') return [];
  const { document } = minutes;
  const of = { bodyId: body.id, shortName: body.shortName, subject, date: meeting.slot.date, language: body.language };
  const whole: Piece = { point: undefined, title: document.name, texts: document.facts.map(factText), outcomes: [] };
  const pieces: Piece[] = [whole];
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.number !== undefined)
      pieces.push({ point: block.number.replace(/\.$/, ''), title: block.text, texts: [], outcomes: [] });
    // What comes after the points has a heading of their level, without a number.
    else if (block.kind === 'heading' && block.level === 1)
      pieces.push({ ...whole, texts: [...textsOf(block)], outcomes: [] });
    else pieces.at(-1)?.texts.push(...textsOf(block));
    if (block.kind === 'paragraph' && block.tone === 'outcome') pieces.at(-1)?.outcomes.push(block.text);
  }
  const [first = whole, ...others] = pieces.filter(({ point }) => point === undefined);
  const together: Piece = { ...first, texts: [first, ...others].flatMap(({ texts }) => texts) };
  return [together, ...pieces.filter(({ point }) => point !== undefined)].map(({ point, title, texts, outcomes }) => ({
    ...of,
    point,
    title,
    text: texts.join('\n').normalize('NFC'),
    outcome: outcomes.join(' '),
  }));
}

interface Piece {
  readonly point: string | undefined;
  readonly title: string;
  readonly texts: string[];
  readonly outcomes: string[];
}

/** Every word of a block that is read on the page; a heading is set off, as the lines will stand after one another. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.text}:`];
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'numbered':
      return block.items;
    case 'facts':
      return block.facts.map(factText);
    case 'links':
      return block.links.map(({ title }) => title);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' '));
  }
}

const factText = ({ label, value }: { readonly label: string; readonly value: string }) => `${label}: ${value}`;
