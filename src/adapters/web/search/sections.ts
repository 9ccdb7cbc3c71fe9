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
  /** All of it, a line for each paragraph; a heading within it ends in a colon. */
  readonly text: string;
  /** The same by its headings. */
  readonly parts: readonly Part[];
  /** What became of the point, as the minutes say it; it is in `text` as well. */
  readonly outcome: string;
}

/** What stands under a heading within a section, or before the first. */
export interface Part {
  readonly heading: string | undefined;
  readonly lines: readonly string[];
}

/** What of a meeting can be found: of minutes that are public now each point, and of others nothing. */
export function sectionsOf({ body, subject, meeting, minutes }: PublicMeeting): readonly Section[] {
  if (minutes.state !== 'public') return [];
  const { document } = minutes;
  const of = { bodyId: body.id, shortName: body.shortName, subject, date: meeting.slot.date, language: body.language };
  const whole = { point: undefined, title: document.name };
  const facts = { heading: undefined, lines: document.facts.map(factText) };
  const pieces: Piece[] = [{ ...whole, parts: [facts], outcomes: [] }];
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.number !== undefined)
      pieces.push({ point: block.number.replace(/\.$/, ''), title: block.text, parts: [untitled()], outcomes: [] });
    // What comes after the points has a heading of their level, without a number.
    else if (block.kind === 'heading' && block.level === 1)
      pieces.push({ ...whole, parts: [{ heading: block.text, lines: [] }], outcomes: [] });
    else if (block.kind === 'heading') pieces.at(-1)?.parts.push({ heading: block.text, lines: [] });
    else
      pieces
        .at(-1)
        ?.parts.at(-1)
        ?.lines.push(...linesOf(block));
    if (block.kind === 'paragraph' && block.tone === 'outcome') pieces.at(-1)?.outcomes.push(block.text);
  }
  const others = pieces.filter(({ point }) => point === undefined);
  const together: Piece = { ...whole, parts: others.flatMap(({ parts }) => parts), outcomes: [] };
  return [together, ...pieces.filter(({ point }) => point !== undefined)].map(({ point, title, parts, outcomes }) => ({
    ...of,
    point,
    title,
    text: parts.flatMap(written).join('\n').normalize('NFC'),
    parts: parts.map(({ heading, lines }) => ({ heading, lines: lines.map((one) => one.normalize('NFC')) })),
    outcome: outcomes.join(' '),
  }));
}

interface Piece {
  readonly point: string | undefined;
  readonly title: string;
  readonly parts: { readonly heading: string | undefined; readonly lines: string[] }[];
  readonly outcomes: string[];
}

const untitled = () => ({ heading: undefined, lines: [] });

/** Headings that have nothing under them stand in the text all the same. */
const written = ({ heading, lines }: Part) => [...(heading === undefined ? [] : [`${heading}:`]), ...lines];

/** Every word of a block that is read on the page. */
function linesOf(block: Exclude<Block, { kind: 'heading' }>): readonly string[] {
  switch (block.kind) {
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
