import type { Block, Document, HeadingLevel } from './document.ts';

/** A point that the overview leads to. */
export interface OverviewLine {
  readonly text: string;
  /** The point's own: `3.1`. */
  readonly number: string;
  readonly level: HeadingLevel;
  /** Of the heading: a name within the document. */
  readonly anchor: string;
}

/** So many points fit on the first page with room to spare; an overview of fewer would only repeat them. */
const FEW = 15;

/** What a document of many points has before the first: its points, each leading to its own. Empty where it has few. */
export function overviewOf({ blocks }: Pick<Document, 'blocks'>): readonly OverviewLine[] {
  const lines = blocks.flatMap((block, index) => {
    const anchor = anchorOf(block, index);
    if (block.kind !== 'heading' || block.number === undefined || anchor === undefined) return [];
    return [{ text: block.text, number: block.number, level: block.level, anchor }];
  });
  return lines.length > FEW ? lines : [];
}

/** The name of a point's heading within its document. @param index its place among the blocks, which no two share */
export function anchorOf(block: Block, index: number): string | undefined {
  return block.kind === 'heading' && block.number !== undefined ? `p${index}` : undefined;
}
